//! What programs ask besides: JSON text for JSON text, an IIN by itself, bare verdicts, and many packages in one crossing.

use super::{contract_error, language, parsed, text, write};
use crate::iin::Iin;
use crate::report::{self, IinReport};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Checks many packages, at most 10000 and 4 MiB of JSON at once: for each, in the same order, its report or what is wrong
/// with it.
///
/// One package that breaks the contract does not spoil the others.
#[wasm_bindgen(js_name = checkPackages, unchecked_return_type = "PackageOutcome[]")]
pub fn check_packages(
    #[wasm_bindgen(unchecked_param_type = "DocumentPackage[]")] packages: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<JsValue, JsValue> {
    let packages = text(packages)?;
    parsed(report::check_packages_json(&packages, language(lang)?))
}

/// `checkPackages` for JSON text: a list of `DocumentPackage` in, a list of `PackageOutcome` out.
#[wasm_bindgen(js_name = checkPackagesJson)]
pub fn check_packages_json(
    packages: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<String, JsValue> {
    report::check_packages_json(packages, language(lang)?).map_err(|error| contract_error(&error))
}

/// `checkPackage` for JSON text: a `DocumentPackage` in, a `PackageReport` out. The fastest way across.
#[wasm_bindgen(js_name = checkPackageJson)]
pub fn check_package_json(
    package: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<String, JsValue> {
    report::check_package_json(package, language(lang)?).map_err(|error| contract_error(&error))
}

/// The verdict on a package given as JSON text, without its reasons: for those who count packages.
#[wasm_bindgen(js_name = packageVerdictJson, unchecked_return_type = "Verdict")]
pub fn package_verdict_json(package: &str) -> Result<String, JsValue> {
    report::package_verdict_json(package).map(|verdict| verdict.id().into()).map_err(|error| contract_error(&error))
}

/// `previewFormulyar` for JSON text: a `FormulyarDraft` in, a `FormulyarReport` out.
#[wasm_bindgen(js_name = previewFormulyarJson)]
pub fn preview_formulyar_json(
    draft: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<String, JsValue> {
    report::preview_formulyar_json(draft, language(lang)?).map_err(|error| contract_error(&error))
}

/// Checks an IIN by itself: form, check digit, and what date of birth and sex it shows.
#[wasm_bindgen(js_name = checkIin)]
pub fn check_iin(
    text: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<IinReport>, JsValue> {
    write(&report::check_iin(text, language(lang)?))
}

/// Whether a text is the number of a person, as `valid` of `checkIin` has it, without reasons: for those who count numbers.
#[wasm_bindgen(js_name = isIin)]
#[must_use]
pub fn is_iin(text: &str) -> bool {
    Iin::parse_unbound(text).is_ok()
}
