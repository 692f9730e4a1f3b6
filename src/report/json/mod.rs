//! The way in and out as JSON text: one crossing, and the same bytes natively and in the browser.

mod batch;
mod contract;
mod error;
mod read;
mod write;

pub use batch::{BATCH_LIMIT, BATCH_TEXT_LIMIT, ContractErrorReport, PackageOutcome, check_packages_json};
pub use contract::Contract;
pub use error::ContractError;
pub use read::Value;

use super::formulyar::preview_formulyar;
use super::package::check_package;
use crate::application::DocumentPackage;
use crate::check;
use crate::finding::Verdict;
use crate::language::Language;
use crate::law::Edition;
use read::Reader;
use serde::Serialize;
use write::Writer;

/// The longest JSON text that is read, in bytes.
pub const TEXT_LIMIT: usize = 256 * 1024;

/// Reads what the contract names from JSON text.
///
/// # Errors
///
/// [`ContractError`] when the text is longer than [`TEXT_LIMIT`], is not JSON, or does not have the shape.
pub fn from_json<T: Contract>(text: &str) -> Result<T, ContractError> {
    let value = value_from_json(text)?;
    let (read, mistake) = contract::read(&value);
    mistake.map_or(Ok(read), Err)
}

/// Reads any JSON value.
///
/// # Errors
///
/// [`ContractError`] when the text is longer than [`TEXT_LIMIT`], or is not JSON.
pub fn value_from_json(text: &str) -> Result<Value<'_>, ContractError> {
    if text.len() > TEXT_LIMIT {
        return Err(too_long());
    }
    Reader::new(text).whole_text().map_err(ContractError::expected)
}

fn too_long() -> ContractError {
    const { assert!(TEXT_LIMIT == 262_144, "the message says how many") };
    ContractError::expected("at most 262144 bytes of JSON text")
}

/// Reads a package from JSON text.
///
/// # Errors
///
/// As [`from_json`].
pub fn package_from_json(text: &str) -> Result<DocumentPackage, ContractError> {
    from_json(text)
}

/// Writes a report as JSON text.
///
/// # Errors
///
/// [`ContractError`] when the report cannot be written; no report of this crate is such.
pub fn to_json<T: Serialize + ?Sized>(report: &T) -> Result<String, ContractError> {
    let mut writer = Writer::new();
    match report.serialize(&mut writer) {
        Ok(()) => Ok(writer.into_text()),
        Err(unwritable) => Err(unwritable.into()),
    }
}

/// The verdict on a package given as JSON text, without its reasons: for those who count packages.
///
/// # Errors
///
/// [`ContractError`] when the text is not the JSON of a package.
pub fn package_verdict_json(text: &str) -> Result<Verdict, ContractError> {
    let package = package_from_json(text)?;
    Ok(check::check_package(Edition::of(package.application.edition()), &package).verdict)
}

/// Checks a package given as JSON text and answers in JSON text.
///
/// ```
/// use qujat::{language::Language, report::check_package_json};
///
/// let package = r#"{"application": {"service": "temporary-id-card", "reason": "card-lost", "submittedOn": "2012-10-01"},
///     "documents": [{"kind": "application"}, {"kind": "fee-receipt"}]}"#;
/// let answer = check_package_json(package, Language::En)?;
/// assert!(answer.starts_with(r#"{"verdict":"incomplete""#));
/// # Ok::<(), qujat::report::ContractError>(())
/// ```
///
/// # Errors
///
/// [`ContractError`] when the text is not the JSON of a package.
pub fn check_package_json(text: &str, language: Language) -> Result<String, ContractError> {
    to_json(&check_package(&package_from_json(text)?, language))
}

/// Looks at a draft given as JSON text and answers in JSON text.
///
/// ```
/// use qujat::{language::Language, report::preview_formulyar_json};
///
/// let answer = preview_formulyar_json(r#"{"iin": "68050325003"}"#, Language::Kk)?;
/// assert!(answer.contains("ЖСН-де 12 цифр болуы керек. Қазір: 11."));
/// # Ok::<(), qujat::report::ContractError>(())
/// ```
///
/// # Errors
///
/// [`ContractError`] when the text is not the JSON of a draft.
pub fn preview_formulyar_json(text: &str, language: Language) -> Result<String, ContractError> {
    to_json(&preview_formulyar(&from_json(text)?, language))
}
