//! Is the IIN one, and does it say what else is said?

use super::{Check, push};
use crate::finding::{Finding, Mistake};
use crate::formulyar::FormulyarField;
use crate::iin::{Iin, IinError, Sex};
use crate::law::formulyar::{IIN, IIN_BY_CUSTOM, IIN_UNTIED};
use chrono::NaiveDate;

/// Checks a number by itself: form, check digit, and what its first seven digits say. Nobody is told that a number is
/// wrong because of those: the law that tied them to a person is gone.
///
/// ```
/// use qujat::check::check_iin;
///
/// let codes = |text| check_iin(text).iter().map(|finding| finding.fault.code()).collect::<Vec<_>>();
/// assert_eq!(codes("680503 250034"), ["iin-passes"]);
/// assert_eq!(codes("68050325003"), ["iin-length"]);
/// assert_eq!(codes("６８０５０３２５００３４"), ["iin-foreign-digits"]);
/// ```
#[must_use]
pub fn check_iin(text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    number(text, None, None, false, &mut found);
    found
}

pub(super) fn iin(check: &Check, found: &mut Vec<Finding>) {
    // Surely tied to the date and the sex until the resolution was signed; where the day is not known, the law of today.
    let linked = check.day().is_some_and(|day| day < IIN_UNTIED.value);
    if !check.draft.iin.is_empty() {
        number(check.draft.iin.text(), check.born(), check.draft.sex, linked, found);
    }
}

fn number(text: &str, born: Option<NaiveDate>, sex: Option<Sex>, linked: bool, found: &mut Vec<Finding>) {
    let mut push = |what, why| push(found, FormulyarField::Iin, what, why);
    let iin = match Iin::parse_unbound(text) {
        Ok(iin) => iin,
        Err(error) => {
            return match error {
                IinError::Empty => push(Mistake::IinLength { given: 0 }, &IIN),
                IinError::NotDigits { .. } => push(Mistake::IinNotDigits, &IIN),
                IinError::ForeignDigits { .. } => push(Mistake::IinForeignDigits, &IIN),
                IinError::Length { digits } => {
                    push(Mistake::IinLength { given: u32::try_from(digits).unwrap_or(u32::MAX) }, &IIN);
                }
                IinError::Bin => push(Mistake::IinIsBin, &IIN_BY_CUSTOM),
                IinError::CheckDigit => push(Mistake::IinCheckDigit, &IIN),
                IinError::NeverIssued => push(Mistake::IinNeverIssued, &IIN),
                // Not asked for here: what these digits say is compared below.
                IinError::Century | IinError::BirthDate => {}
            };
        }
    };
    let tied = if linked { &IIN } else { &IIN_UNTIED.citation };
    let (shown_sex, shown_date) = (iin.sex(), iin.birth_date());
    match (shown_sex, shown_date) {
        (None, _) => {
            push(Mistake::IinCentury, &IIN_BY_CUSTOM);
            // Whatever the seventh digit means, the six before it are a date.
            if iin.disagreement(born, None).iter().any(|place| *place < 7) {
                push(Mistake::IinBirthDate { linked }, tied);
            }
        }
        (Some(_), None) => push(Mistake::IinNoDate { linked }, tied),
        (Some(_), Some(shown)) if born.is_some_and(|born| born != shown) => {
            push(Mistake::IinBirthDate { linked }, tied);
        }
        (Some(_), Some(_)) => {}
    }
    if sex.zip(shown_sex).is_some_and(|(sex, shown)| sex != shown) {
        push(Mistake::IinSex { linked }, tied);
    }
    push(Mistake::IinPasses, &IIN_BY_CUSTOM);
}
