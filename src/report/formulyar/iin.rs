//! An IIN by itself.

use super::in_words;
use crate::check;
use crate::iin::{Iin, Sex};
use crate::language::Language;
use crate::report::citation::iso;
use crate::report::package::FindingReport;
use serde::Serialize;

/// What can be said of an IIN by itself.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct IinReport {
    /// Whether it is the number of a person: form and check digit are right, and it is not an organisation's (BIN).
    pub valid: bool,
    /// What was found; the path is that of the field in a draft.
    pub findings: Vec<FindingReport>,
    /// The date of birth that it shows, ISO text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub birth_date: Option<String>,
    /// The sex that it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub sex: Option<Sex>,
}

/// Checks a number by itself and says everything in words.
///
/// ```
/// use qujat::{language::Language, report::check_iin};
///
/// let report = check_iin("991231 100010", Language::En);
/// assert!(report.valid);
/// assert_eq!(report.birth_date.as_deref(), Some("1899-12-31"));
/// assert_eq!(check_iin("99123110001", Language::Kk).findings[0].what, "ЖСН-де 12 цифр болуы керек. Қазір: 11.");
/// ```
#[must_use]
pub fn check_iin(text: &str, language: Language) -> IinReport {
    let iin = Iin::parse_unbound(text).ok();
    IinReport {
        valid: iin.is_some(),
        findings: in_words(&check::check_iin(text), language),
        birth_date: iin.and_then(|iin| iin.birth_date()).map(iso),
        sex: iin.and_then(|iin| iin.sex()),
    }
}
