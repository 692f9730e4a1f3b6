//! Names, letter by letter. A real name is never refused: what is said of one is a question or a hint.

use super::{Check, push};
use crate::finding::{Finding, Mistake};
use crate::formulyar::{FormulyarField, NAMES};
use crate::law::formulyar::PATRONYMIC_TOGETHER;
use crate::name::{in_latin, joined_patronymic, not_of_names, tidy};

/// Everything that is written in words: neither a name nor an address is found again with a stranger among its letters.
const IN_WORDS: [FormulyarField; 11] = [
    FormulyarField::Surname,
    FormulyarField::Name,
    FormulyarField::Patronymic,
    FormulyarField::LatinSurname,
    FormulyarField::LatinName,
    FormulyarField::BirthPlace,
    FormulyarField::Nationality,
    FormulyarField::Citizenship,
    FormulyarField::Address,
    FormulyarField::PresentedIssuedBy,
    FormulyarField::Representative,
];

/// Some people have one name.
pub(super) fn one_name(check: &Check, found: &mut Vec<Finding>) {
    let field = match (check.draft.surname.is_empty(), check.draft.name.is_empty()) {
        (true, false) => FormulyarField::Surname,
        (false, true) => FormulyarField::Name,
        (true, true) | (false, false) => return,
    };
    push(found, field, Mistake::OneName, check.filled_in_right());
}

pub(super) fn mixed_scripts(check: &Check, found: &mut Vec<Finding>) {
    for field in IN_WORDS {
        if !check.draft.strays(field).is_empty() {
            push(found, field, Mistake::MixedScripts, check.filled_in_right());
        }
    }
}

pub(super) fn name_symbols(check: &Check, found: &mut Vec<Finding>) {
    for field in NAMES {
        if !not_of_names(&tidy(check.draft.typed(field))).is_empty() {
            push(found, field, Mistake::NameSymbols, check.filled_in_right());
        }
    }
}

/// A whole word that was typed on the other keyboard: nothing in it strays, and yet it is another name to a computer.
pub(super) fn name_disguised(check: &Check, found: &mut Vec<Finding>) {
    for field in NAMES {
        if check.draft.undisguised(field).is_some() {
            push(found, field, Mistake::NameDisguised, check.filled_in_right());
        }
    }
}

/// A question: some names stand in Latin letters in every paper of their bearer.
pub(super) fn name_latin(check: &Check, found: &mut Vec<Finding>) {
    for field in NAMES {
        if check.draft.undisguised(field).is_none() && in_latin(&tidy(check.draft.typed(field))) {
            push(found, field, Mistake::NameLatin, check.filled_in_right());
        }
    }
}

/// A hint: who has it apart in their papers keeps it so.
pub(super) fn patronymic_apart(check: &Check, found: &mut Vec<Finding>) {
    if joined_patronymic(check.draft.patronymic.text()).is_some() {
        push(found, FormulyarField::Patronymic, Mistake::PatronymicApart, &PATRONYMIC_TOGETHER);
    }
}
