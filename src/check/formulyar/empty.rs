//! Is something left out that every form has? Only what the citizen alone can say.

use super::{Check, push};
use crate::finding::{Finding, Mistake};
use crate::formulyar::FormulyarField;
use crate::law::Stage;

/// Fields of text that no form goes without. Patronymic, nationality, contact and the Latin spelling are for those who have
/// or want them; one name of two is asked about elsewhere.
const ALWAYS: &[FormulyarField] = &[
    FormulyarField::BirthDate,
    FormulyarField::BirthPlace,
    FormulyarField::Citizenship,
    FormulyarField::Iin,
    FormulyarField::Address,
];

pub(super) fn field_empty(check: &Check, found: &mut Vec<Finding>) {
    let draft = check.draft;
    // Formulyars that need completing go back to the district police.
    let why = check.stage(Stage::SentToProductionOrBack);
    let mut empty = |field| push(found, field, Mistake::FieldEmpty, why);
    if draft.surname.is_empty() && draft.name.is_empty() {
        empty(FormulyarField::Surname);
        empty(FormulyarField::Name);
    }
    if draft.sex.is_none() {
        empty(FormulyarField::Sex);
    }
    for field in ALWAYS {
        if draft.typed(*field).trim().is_empty() {
            empty(*field);
        }
    }
    if draft.presented.as_ref().is_none_or(|it| it.kind.is_none()) {
        empty(FormulyarField::PresentedKind);
    }
    if draft.typed(FormulyarField::PresentedNumber).trim().is_empty() {
        empty(FormulyarField::PresentedNumber);
    }
    if draft.representative.as_ref().is_some_and(|who| who.kind.is_some() && who.name.is_empty()) {
        empty(FormulyarField::Representative);
    }
}
