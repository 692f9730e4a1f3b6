//! Does the number of the document presented look like one?

use super::{Check, push};
use crate::document::DocumentKind;
use crate::finding::{Finding, Mistake};
use crate::formulyar::FormulyarField;
use crate::law::formulyar::FORM;
use crate::typing::is_blank;

/// An identity card has nine digits; a passport N and eight, or seven on the older ones. Nobody has read it in a text, so
/// another number is only asked about.
pub(super) fn number_unusual(check: &Check, found: &mut Vec<Finding>) {
    let Some(document) = check.draft.presented.as_ref().and_then(|it| it.kind) else { return };
    let number: String =
        check.draft.typed(FormulyarField::PresentedNumber).chars().filter(char::is_ascii_alphanumeric).collect();
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let usual = if document == DocumentKind::IdCard {
        number.len() == 9 && digits(&number)
    } else if document == DocumentKind::Passport {
        matches!(number.len(), 8 | 9) && number.starts_with(['N', 'n']) && digits(number.get(1..).unwrap_or_default())
    } else {
        true
    };
    if !usual && !is_blank(check.draft.typed(FormulyarField::PresentedNumber)) {
        push(found, FormulyarField::PresentedNumber, Mistake::NumberUnusual { document }, &FORM);
    }
}
