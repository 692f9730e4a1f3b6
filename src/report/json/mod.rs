//! The way in and out as JSON text: one crossing, and the same bytes natively and in the browser.

use super::package::check_package;
use crate::application::DocumentPackage;
use crate::language::Language;
use core::fmt;

/// The longest JSON text that is read, in bytes.
pub const TEXT_LIMIT: usize = 256 * 1024;

/// A programmer's mistake: what was handed over does not have the shape the contract states.
///
/// The message says what was expected and never repeats what was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractError {
    message: String,
}

impl ContractError {
    /// Makes an error of a deserializer's words: what it expected is kept, what it found is not, for it may be a name.
    #[must_use]
    pub fn from_words(words: &str) -> Self {
        // The value, if it is named at all, stands before the last «, expected»; texts of missing fields name our own fields.
        let message = match words.rfind("expected ") {
            Some(start) => words.get(start..).unwrap_or_default().to_owned(),
            None if words.starts_with("missing field") => words.to_owned(),
            None => "expected the shape of the contract".to_owned(),
        };
        Self { message }
    }

    fn too_long() -> Self {
        Self { message: ["expected at most ", &TEXT_LIMIT.to_string(), " bytes of JSON text"].concat() }
    }
}

impl fmt::Display for ContractError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl core::error::Error for ContractError {}

/// Reads a package from JSON text.
///
/// # Errors
///
/// [`ContractError`] when the text is longer than [`TEXT_LIMIT`], is not JSON, or is not the JSON of a package.
pub fn package_from_json(text: &str) -> Result<DocumentPackage, ContractError> {
    if text.len() > TEXT_LIMIT {
        return Err(ContractError::too_long());
    }
    serde_json::from_str(text).map_err(|error| ContractError::from_words(&error.to_string()))
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
    let report = check_package(&package_from_json(text)?, language);
    serde_json::to_string(&report).map_err(|error| ContractError::from_words(&error.to_string()))
}
