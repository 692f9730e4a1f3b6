//! Many packages at once: one crossing for all of them.

use super::{contract_error, language, parsed, text};
use crate::report;
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
