//! JavaScript's way in: read, call, write.
//!
//! Here is what a citizen's page needs; what an analyst asks besides is in `analysis`, which the feature of that name brings.
//!
//! Each function throws a `TypeError` where what it is handed breaks the contract, and nothing else.

#![allow(clippy::missing_errors_doc, reason = "the errors of all of them are the module's own")]
#![allow(clippy::needless_pass_by_value, reason = "wasm-bindgen hands values over")]

#[cfg(feature = "analysis")]
pub mod analysis;

use crate::application::{Application, DocumentPackage};
use crate::given;
use crate::language::Language;
use crate::noun::{self, Noun};
use crate::report::{
    self, Contract, ContractError, ForecastReport, PackageReport, RequirementsReport, TimelineReport, Vocabulary,
    WhereaboutsReport,
};
use crate::timeline::{Assumptions, Situation};
use js_sys::JSON;
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Smaller than the standard library's.
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The acts there are, oldest first: id, title, dates, repeal.
#[wasm_bindgen(unchecked_return_type = "EditionReport[]")]
pub fn editions(#[wasm_bindgen(unchecked_param_type = "Language")] lang: &str) -> Result<JsValue, JsValue> {
    list(&*report::editions(language(lang)?))
}

/// The four services of an edition: title, form, fee, term, result, who takes part.
#[wasm_bindgen(unchecked_return_type = "ServiceReport[]")]
pub fn services(
    #[wasm_bindgen(unchecked_param_type = "EditionId")] edition: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<JsValue, JsValue> {
    list(&*report::services(known(edition)?, language(lang)?))
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

/// What happens to an application, step by step: the promise, the dates of each step, the ceilings, and what to know.
#[wasm_bindgen(js_name = previewTimeline)]
pub fn preview_timeline(
    application: Ts<Application>,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
    situation: Option<Ts<Situation>>,
) -> Result<Ts<TimelineReport>, JsValue> {
    let situation = optional(situation.as_ref())?;
    write(&report::preview_timeline(&read(&application)?, &situation, language(lang)?))
}

/// The dates of an application as an iCalendar file (RFC 5545); `stamp` is when it is made, as `Date.toISOString` writes it.
///
/// The text is empty where there is no readable day of submission.
#[wasm_bindgen]
pub fn icalendar(
    application: Ts<Application>,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
    stamp: &str,
    situation: Option<Ts<Situation>>,
) -> Result<String, JsValue> {
    let situation = optional(situation.as_ref())?;
    let stamp = report::instant(stamp).map_err(|error| contract_error(&error))?;
    Ok(report::icalendar(&read(&application)?, &situation, language(lang)?, stamp))
}

/// What to expect of an application: a model, drawn many times over under the assumptions given.
#[wasm_bindgen(js_name = forecastTimeline)]
pub fn forecast_timeline(
    application: Ts<Application>,
    assumptions: Ts<Assumptions>,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<ForecastReport>, JsValue> {
    write(&report::forecast_timeline(&read(&application)?, &read(&assumptions)?, language(lang)?))
}

/// Where an application could be on a day, ISO text, and whether the promise is broken if it is not over.
#[wasm_bindgen]
pub fn whereabouts(
    application: Ts<Application>,
    assumptions: Ts<Assumptions>,
    today: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<WhereaboutsReport>, JsValue> {
    write(&report::whereabouts(&read(&application)?, &read(&assumptions)?, given::date(today), language(lang)?))
}

/// The noun with this id.
fn known<T: Noun>(id: &str) -> Result<T, JsValue> {
    let at = noun::position(T::EVERY_ID, id).and_then(|at| T::EVERY.get(at).copied());
    at.ok_or_else(|| type_error(&["expected ", &noun::one_of(T::EVERY_ID)].concat()))
}

fn language(lang: &str) -> Result<Language, JsValue> {
    Language::from_id(lang).ok_or_else(|| type_error("expected a language: kk, ru or en"))
}

/// Objects cross as JSON text, which JavaScript itself writes and reads: one crossing instead of one for each property,
/// less code in the module, and whatever a getter, a proxy or a cycle does is thrown before it reaches this side.
fn read<T: Tsify + Contract>(value: &Ts<T>) -> Result<T, JsValue> {
    report::from_json(&text(&value.js_value())?).map_err(|error| contract_error(&error))
}

fn text(value: &JsValue) -> Result<String, JsValue> {
    JSON::stringify(value)?.as_string().ok_or_else(|| type_error("expected an object"))
}

fn optional<T: Tsify + Contract + Default>(value: Option<&Ts<T>>) -> Result<T, JsValue> {
    value.map_or_else(|| Ok(T::default()), read)
}

fn write<T: Tsify + Serialize>(value: &T) -> Result<Ts<T>, JsValue> {
    list(value).map(Ts::new_unchecked)
}

fn list<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    JSON::parse(&report::to_json(value).map_err(|error| contract_error(&error))?)
}

fn contract_error(error: &ContractError) -> JsValue {
    type_error(&error.to_string())
}

fn type_error(message: &str) -> JsValue {
    js_sys::TypeError::new(message).into()
}
