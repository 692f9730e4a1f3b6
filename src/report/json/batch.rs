//! Many packages at once: one text in, one text out.

use super::contract;
use super::error::ContractError;
use super::read::{Reader, Value};
use super::write::Writer;
use super::{TEXT_LIMIT, too_long};
use crate::application::DocumentPackage;
use crate::language::Language;
use crate::report::package::{PackageReport, check_package};
use crate::written;
use serde::Serialize;

/// The longest JSON text of a batch, in bytes. An answer is some ten times as long as what was asked.
pub const BATCH_TEXT_LIMIT: usize = 4 * 1024 * 1024;

/// The most packages of a batch.
pub const BATCH_LIMIT: usize = 10_000;

/// What came of one package of a batch.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum PackageOutcome {
    /// The answer, as `checkPackage` gives it.
    Report(PackageReport),
    /// How the package breaks the contract.
    Error(ContractErrorReport),
}

/// How a value breaks the contract. It never repeats what was given.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ContractErrorReport {
    /// The field, a JSON Pointer into what was handed over; its first part is the place in the list, counted from 0.
    pub path: String,
    /// What was expected there.
    pub expected: String,
}

/// Checks each package of a JSON list and answers with a JSON list of [`PackageOutcome`]s, in the same order.
///
/// One package that breaks the contract, or is longer than [`TEXT_LIMIT`], does not spoil the others. Packages are read,
/// checked and written one after the other, so that no more than one is held at a time besides the two texts.
///
/// ```
/// use qujat::{language::Language, report::check_packages_json};
///
/// let packages = r#"[{"application": {"service": "temporary-id-card"}, "documents": []}, {"application": 394}]"#;
/// let outcomes = check_packages_json(packages, Language::En)?;
/// assert!(outcomes.starts_with(r#"[{"report":{"verdict":"#));
/// assert!(outcomes.ends_with(r#"{"error":{"path":"/1/application","expected":"an object"}}]"#));
/// # Ok::<(), qujat::report::ContractError>(())
/// ```
///
/// # Errors
///
/// [`ContractError`] when the text is longer than [`BATCH_TEXT_LIMIT`], is not JSON or no list, or has more than
/// [`BATCH_LIMIT`] packages.
pub fn check_packages_json(text: &str, language: Language) -> Result<String, ContractError> {
    const { assert!(BATCH_TEXT_LIMIT == 4_194_304 && BATCH_LIMIT == 10_000, "the messages below say how many") };
    if text.len() > BATCH_TEXT_LIMIT {
        return Err(ContractError::expected("at most 4194304 bytes of JSON text"));
    }
    let mut writer = Writer::new();
    let mut written = Ok(());
    Reader::new(text)
        .items((BATCH_LIMIT, "at most 10000 packages"), |index, length, package| {
            writer.mark(if index == 0 { '[' } else { ',' });
            if let Err(unwritable) = outcome(index, length, package, language).serialize(&mut writer) {
                written = Err(unwritable);
            }
        })
        .map_err(ContractError::expected)?;
    written?;
    let mut answer = writer.into_text();
    answer.push_str(if answer.is_empty() { "[]" } else { "]" });
    Ok(answer)
}

fn outcome(index: usize, length: usize, package: &Value<'_>, language: Language) -> PackageOutcome {
    let read = if length > TEXT_LIMIT {
        Err(too_long())
    } else {
        let (package, mistake) = contract::read::<DocumentPackage>(package);
        mistake.map_or(Ok(package), Err)
    };
    match read {
        Ok(package) => PackageOutcome::Report(check_package(&package, language)),
        Err(error) => {
            let error = error.under(&written::number(index as u64));
            PackageOutcome::Error(ContractErrorReport { path: error.path, expected: error.expected })
        }
    }
}
