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
        let mut definitions = check.regulation.definitions.iter();
        let why =
            definitions.find(|definition| definition.word == wanted).map_or(&FORM, |definition| &definition.citation);
        push(found, FormulyarField::Citizenship, Mistake::CitizenshipOfAnother, why);
    }
}

/// Whether one of the words is the name of Kazakhstan, in any case and from any keyboard, or stands for it.
fn names_kazakhstan(text: &str) -> bool {
    let tidied = tidy(text);
    let capitals = to_capitals(&mend(&tidied).unwrap_or(tidied));
    let letters: String = capitals.chars().filter(|sign| script(*sign).is_some()).collect();
    let mut words = capitals.split(|sign| script(sign).is_none()).chain([letters.as_str()]);
    words.any(|word| {
        let mut after_first = word.chars();
        after_first.next();
        SHORT.contains(&word) || WITHOUT_FIRST.iter().any(|name| after_first.as_str().starts_with(name))
    })
}

/// What stands for it: in documents, on the road, among sportsmen.
const SHORT: [&str; 5] = ["ҚР", "РК", "RK", "KZ", "KAZ"];

/// Its name without the first letter, which is Қ or К, Q or K.
const WITHOUT_FIRST: [&str; 6] = ["АЗАҚСТАН", "АЗАХСТАН", "АЗАКСТАН", "AZAKHSTAN", "AZAKSTAN", "AZAQSTAN"];
