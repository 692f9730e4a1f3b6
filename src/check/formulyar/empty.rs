//! Is something left out that every form has? Only what the citizen alone can say.

use super::{Check, push};
use crate::finding::{Finding, Mistake};
use crate::formulyar::FormulyarField;
use crate::law::Stage;
use crate::law::formulyar::FORM;
use crate::typing::is_blank;

/// What a person is identified by, beside the names and the sex.
const IDENTIFIES: &[FormulyarField] = &[FormulyarField::BirthDate, FormulyarField::Iin];

/// What else the documents print or an office asks for. That the form has these too, nobody has read. Patronymic,
/// nationality, contact and the Latin spelling are for those who have or want them; one name of two is asked about elsewhere.
const ON_DOCUMENTS: &[FormulyarField] = &[
    FormulyarField::BirthPlace,
    FormulyarField::Citizenship,
    FormulyarField::Address,
    FormulyarField::PresentedNumber,
];

pub(super) fn field_empty(check: &Check, found: &mut Vec<Finding>) {
    let draft = check.draft;
    // Formulyars that need completing go back to the district police.
    let why = check.stage(Stage::SentToProductionOrBack);
    let mut empty = |field| push(found, field, Mistake::FieldEmpty, why);
    let left_out = |field: &&FormulyarField| is_blank(draft.typed(**field));
    if draft.surname.is_empty() && draft.name.is_empty() {
        empty(FormulyarField::Surname);
        empty(FormulyarField::Name);
    }
    if draft.sex.is_none() {
        empty(FormulyarField::Sex);
    }
    for field in IDENTIFIES.iter().filter(left_out) {
        empty(*field);
    }
    if draft.presented.as_ref().is_none_or(|it| it.kind.is_none()) {
        empty(FormulyarField::PresentedKind);
    }
    let mut empty = |field| push(found, field, Mistake::FieldEmpty, &FORM);
    for field in ON_DOCUMENTS.iter().filter(left_out) {
        empty(*field);
    }
    if draft.representative.as_ref().is_some_and(|who| who.kind.is_some() && who.name.is_empty()) {
        empty(FormulyarField::Representative);
    }
}
