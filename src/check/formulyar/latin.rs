//! The names in Latin letters: can the lines hold what was asked for, and is there room for it?

use super::{Check, push};
use crate::finding::{Finding, Mistake};
use crate::formulyar::{FormulyarField, is_latin, spelled};
use crate::latin::latin;
use crate::law::formulyar::{FORM, MACHINE_READABLE};
use crate::mrz::{CARD_NAMES, CARDS_FROM, PASSPORT_NAMES, names_length};
use crate::service::Product;

pub(super) fn spelling(check: &Check, found: &mut Vec<Finding>) {
    let draft = check.draft;
    for (field, asked, name) in [
        (FormulyarField::LatinSurname, &draft.latin_surname, &draft.surname),
        (FormulyarField::LatinName, &draft.latin_name, &draft.name),
    ] {
        if asked.is_empty() {
            // A letter that no table spells: only its bearer knows how.
            if !latin(name.text()).unspelled.is_empty() {
                push(found, field, Mistake::FieldEmpty, &MACHINE_READABLE);
            }
        } else if !is_latin(asked.text()) {
            push(found, field, Mistake::LatinLetters, &MACHINE_READABLE);
        } else if !name.is_empty() && spelled(asked, name) != latin(name.text()).text {
            push(found, field, Mistake::LatinAskedFor, &FORM);
        }
    }
    name_truncated(check, found);
}

/// On the document the name stands in full; in the lines it is cut.
fn name_truncated(check: &Check, found: &mut Vec<Finding>) {
    let draft = check.draft;
    let card_has_lines = check.day().is_some_and(|day| day >= CARDS_FROM);
    let room = match draft.product {
        Some(Product::IdCard | Product::PassportAndIdCard) if card_has_lines => CARD_NAMES,
        // Where nothing was chosen, the lines of a passport are shown.
        Some(Product::Passport | Product::PassportAndIdCard) | None => PASSPORT_NAMES,
        Some(Product::IdCard) => return,
    };
    let surname = spelled(&draft.latin_surname, &draft.surname);
    let name = spelled(&draft.latin_name, &draft.name);
    if names_length(&surname, &name) > room {
        push(found, FormulyarField::LatinName, Mistake::NameTruncated, &MACHINE_READABLE);
    }
}
