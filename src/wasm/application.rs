//! Documents: what a case needs, and whether a package is complete.

use super::{known, language, list, read, write};
use crate::application::{Application, DocumentPackage};
use crate::report::{self, PackageReport, RequirementsReport, Vocabulary};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The four services of an edition: title, form, fee, term, result, who takes part.
#[wasm_bindgen(unchecked_return_type = "ServiceReport[]")]
pub fn services(
    #[wasm_bindgen(unchecked_param_type = "EditionId")] edition: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<JsValue, JsValue> {
    list(&*report::services(known("edition", edition)?, language(lang)?))
}

/// Every choice a form can offer, with its label.
#[wasm_bindgen]
pub fn vocabulary(#[wasm_bindgen(unchecked_param_type = "Language")] lang: &str) -> Result<Ts<Vocabulary>, JsValue> {
    write(&report::vocabulary(language(lang)?))
}

/// The documents a case needs, each with its place in the law and how sure we are of it.
#[wasm_bindgen]
pub fn requirements(
    application: Ts<Application>,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<RequirementsReport>, JsValue> {
    write(&report::requirements(&read(&application)?, language(lang)?))
}

/// Checks the documents at hand: the verdict, every finding, and the smallest set of documents that would complete them.
#[wasm_bindgen(js_name = checkPackage)]
pub fn check_package(
    package: Ts<DocumentPackage>,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<PackageReport>, JsValue> {
    write(&report::check_package(&read(&package)?, language(lang)?))
}
