//! JavaScript's way in: read, call, write.
//!
//! Each function throws a `TypeError` where what it is handed breaks the contract, or is longer than
//! [`TEXT_LIMIT`](crate::report::TEXT_LIMIT) as JSON text, and nothing else. A page loads a module with what it asks and no
//! more: each file of this folder is a feature of the crate, and the package has them all.

#![allow(clippy::missing_errors_doc, reason = "the errors of all of them are the module's own")]
#![allow(clippy::needless_pass_by_value, reason = "wasm-bindgen hands values over")]

#[cfg(feature = "analysis")]
pub mod analysis;
#[cfg(feature = "application")]
pub mod application;
#[cfg(feature = "batch")]
pub mod batch;
#[cfg(feature = "formulyar")]
pub mod formulyar;
#[cfg(feature = "timeline")]
pub mod timeline;

use crate::language::Language;
#[cfg(any(feature = "analysis", feature = "application", feature = "timeline"))]
use crate::noun::{self, Noun};
use crate::report::{self, AboutReport, Contract, ContractError};
#[cfg(any(feature = "analysis", feature = "application", feature = "timeline"))]
use crate::written;
use js_sys::JSON;
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Smaller than the standard library's.
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Nothing has to be started. `__wbg_reset_state`, by which a page gets a fresh instance after a trap, calls it all the same.
#[wasm_bindgen(start)]
pub fn start() {}

/// Which engine, which reading of the law and which calendar answer here: what a receipt names.
#[wasm_bindgen]
pub fn about() -> Result<Ts<AboutReport>, JsValue> {
    write(&report::about())
}

/// The acts there are, oldest first: id, title, dates, repeal.
#[wasm_bindgen(unchecked_return_type = "EditionReport[]")]
pub fn editions(#[wasm_bindgen(unchecked_param_type = "Language")] lang: &str) -> Result<JsValue, JsValue> {
    list(&*report::editions(language(lang)?))
}

/// The noun with this id, which was handed over under this name.
#[cfg(any(feature = "analysis", feature = "application", feature = "timeline"))]
fn known<T: Noun>(name: &str, id: &str) -> Result<T, JsValue> {
    let at = noun::position(T::EVERY_ID, id).and_then(|at| T::EVERY.get(at).copied());
    at.ok_or_else(|| type_error(&written::together(&["/", name, ": expected ", &noun::one_of(T::EVERY_ID)])))
}

fn language(lang: &str) -> Result<Language, JsValue> {
    Language::from_id(lang).ok_or_else(|| type_error("/lang: expected a language: kk, ru or en"))
}

/// Objects cross as JSON text, which JavaScript itself writes and reads: one crossing instead of one for each property,
/// less code in the module, and whatever a getter, a proxy or a cycle does is thrown before it reaches this side.
fn read<T: Tsify + Contract>(value: &Ts<T>) -> Result<T, JsValue> {
    report::from_json(&text(&value.js_value())?).map_err(|error| contract_error(&error))
}

/// One of several objects: a mistake in it is found under its name.
#[cfg(feature = "timeline")]
#[inline(never)]
fn read_as<T: Tsify + Contract>(name: &str, value: &Ts<T>) -> Result<T, JsValue> {
    report::from_json(&text(&value.js_value())?).map_err(|error| contract_error(&error.under(name)))
}

#[cfg(feature = "timeline")]
fn optional<T: Tsify + Contract + Default>(name: &str, value: Option<&Ts<T>>) -> Result<T, JsValue> {
    value.map_or_else(|| Ok(T::default()), |value| read_as(name, value))
}

fn write<T: Tsify + Serialize>(value: &T) -> Result<Ts<T>, JsValue> {
    list(value).map(Ts::new_unchecked)
}

fn list<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    parsed(report::to_json(value))
}

/// Once for every type that is read. What JSON leaves out is nothing.
#[inline(never)]
fn text(value: &JsValue) -> Result<String, JsValue> {
    Ok(JSON::stringify(value)?.as_string().unwrap_or_else(|| "null".to_owned()))
}

/// Once for every type that is written.
#[inline(never)]
fn parsed(text: Result<String, ContractError>) -> Result<JsValue, JsValue> {
    JSON::parse(&text.map_err(|error| contract_error(&error))?)
}

fn contract_error(error: &ContractError) -> JsValue {
    type_error(&error.said())
}

fn type_error(message: &str) -> JsValue {
    js_sys::TypeError::new(message).into()
}
