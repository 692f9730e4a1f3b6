//! Does the draft say that its holder is a citizen of Kazakhstan?

use super::{Check, push};
use crate::finding::{Finding, Mistake};
use crate::formulyar::FormulyarField;
use crate::law::Word;
use crate::law::formulyar::FORM;
use crate::name::{mend, script, tidy, to_capitals};
use crate::service::Product;
use crate::typing::is_blank;

/// A passport and an identity card are those of a citizen of the Republic: nobody else is served here.
pub(super) fn citizenship_of_another(check: &Check, found: &mut Vec<Finding>) {
    let citizenship = check.draft.typed(FormulyarField::Citizenship);
    if !is_blank(citizenship) && !names_kazakhstan(citizenship) {
        let wanted = match check.draft.product {
            Some(Product::IdCard) => Word::IdCard,
            Some(Product::Passport | Product::PassportAndIdCard) | None => Word::Passport,
        };
        let why = check.regulation.definition(wanted).unwrap_or(&FORM);
        push(found, FormulyarField::Citizenship, Mistake::CitizenshipOfAnother, why);
    }
}

/// Whether the name of Kazakhstan is in it, in any case of a noun and from any keyboard, or a word that stands for it.
fn names_kazakhstan(text: &str) -> bool {
    let tidied = tidy(text);
    let capitals = to_capitals(&mend(&tidied).unwrap_or(tidied));
    let is_letter = |sign: Option<char>| sign.and_then(script).is_some();
    let (mut signs, mut before) = (capitals.chars(), None);
    loop {
        let here = signs.as_str();
        let is_word = |short: &&str| here.strip_prefix(*short).is_some_and(|rest| !is_letter(rest.chars().next()));
        if NAMES.iter().any(|name| here.starts_with(name)) || !is_letter(before) && SHORT.iter().any(is_word) {
            return true;
        }
        before = signs.next();
        if before.is_none() {
            return false;
        }
    }
}

/// Its name without the first letter, which is Қ or К, Q or K.
const NAMES: [&str; 6] = ["АЗАҚСТАН", "АЗАХСТАН", "АЗАКСТАН", "AZAKHSTAN", "AZAKSTAN", "AZAQSTAN"];

/// What stands for it: in documents, on the road, among sportsmen.
const SHORT: [&str; 7] = ["ҚР", "Қ.Р", "РК", "Р.К", "RK", "KZ", "KAZ"];
