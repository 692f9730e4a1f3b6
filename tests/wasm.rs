//! Does JavaScript get what it was promised? The values as a page sees them, in Node and in a browser.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, reason = "the generated harness has no docs")]

#[path = "cases/drawn.rs"]
mod drawn;

use js_sys::{Array, JSON, Object, Reflect};
use qujat::wasm;
use tsify::Ts;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const LOST_CARD: &str = r#"{"application": {"service": "temporary-id-card", "reason": "card-lost",
    "submittedOn": "2012-10-01", "applyingAt": "residence"}, "documents": [{"kind": "application"}, {"kind": "photo"}]}"#;

fn value(text: &str) -> JsValue {
    JSON::parse(text).expect("the fixture is JSON")
}

fn at(value: &JsValue, path: &[&str]) -> JsValue {
    path.iter().fold(value.clone(), |value, key| Reflect::get(&value, &JsValue::from_str(key)).expect("a value"))
}

fn text(value: &JsValue, path: &[&str]) -> String {
    at(value, path).as_string().unwrap_or_default()
}

fn check(package: &str, lang: &str) -> Result<JsValue, JsValue> {
    wasm::application::check_package(Ts::new_unchecked(value(package)), lang).map(|report| report.js_value())
}

#[wasm_bindgen_test]
fn a_missing_receipt_makes_the_package_incomplete() {
    let report = check(LOST_CARD, "en").expect("a report");
    assert_eq!(text(&report, &["verdict"]), "incomplete");
    assert_eq!(text(&report, &["findings", "0", "code"]), "receipt-missing");
    assert_eq!(text(&report, &["findings", "0", "path"]), "/documents");
    assert_eq!(text(&report, &["findings", "0", "why", "evidence"]), "official-page");
    assert_eq!(text(&report, &["remedies", "0", "document"]), "fee-receipt");
}

#[wasm_bindgen_test]
fn the_text_entry_and_the_object_entry_answer_alike() {
    for lang in ["kk", "ru", "en"] {
        let from_object = JSON::stringify(&check(LOST_CARD, lang).expect("a report")).expect("JSON");
        let from_text = wasm::batch::check_package_json(LOST_CARD, lang).expect("a report");
        assert_eq!(String::from(from_object), from_text);
    }
}

#[wasm_bindgen_test]
fn a_list_is_a_plain_array_of_plain_objects() {
    let services = wasm::application::services("order-394-2012", "kk").expect("the services");
    let services: Array = services.dyn_into().expect("an array");
    assert_eq!(services.length(), 4);
    assert_eq!(text(&services.get(0), &["id"]), "passport-id-card");
    assert_eq!(text(&services.get(0), &["term", "why", "id"]), "394-2012/1/10/1");
}

#[wasm_bindgen_test]
fn the_calendar_is_a_list_of_days_and_a_day_that_is_none_is_a_type_error() {
    let days: Array =
        wasm::timeline::calendar_days("2012-12-29", "2012-12-31", "en", None).expect("days").unchecked_into();
    assert_eq!(days.length(), 3);
    assert_eq!(text(&days.get(0), &["kind"]), "moved-work");
    assert_eq!(text(&days.get(2), &["reason"]), "Day off moved here. Worked instead: 29 December 2012");
    let six = wasm::timeline::calendar_days("2012-12-31", "2012-12-31", "en", Some("six-day".into())).expect("days");
    assert_eq!(text(&six, &["0", "kind"]), "working");
    for (from, to, week) in [
        ("29.12.2012", "2012-12-31", None),
        ("2000-01-01", "2020-01-01", None),
        ("2012-01-01", "2012-01-01", Some("seven-day")),
    ] {
        let error = wasm::timeline::calendar_days(from, to, "en", week.map(Into::into)).expect_err("no days");
        assert!(error.is_instance_of::<js_sys::TypeError>());
    }
}

#[wasm_bindgen_test]
fn working_days_are_added_to_a_number_of_a_day_and_an_unknown_week_is_a_type_error() {
    // Friday, 28 December 2012: the 29th is worked and the 31st is off, but not in six days.
    let friday = 15_702;
    assert_eq!(wasm::analysis::add_working_days(friday, 1, None), Ok(friday + 1));
    assert_eq!(wasm::analysis::add_working_days(friday, 2, Some("six-day".into())), Ok(friday + 3));
    let error = wasm::analysis::add_working_days(friday, 1, Some("seven-day".into())).expect_err("no day");
    assert!(error.is_instance_of::<js_sys::TypeError>());
}

#[wasm_bindgen_test]
fn the_remarks_on_a_regulation_come_with_their_figures_and_sweeps() {
    let remarks = |from: Option<&str>, to: Option<&str>| {
        let [from, to] = [from, to].map(|day| day.map(Into::into));
        wasm::analysis::regulation_remarks("order-394-2012", "passport-id-card", "en", from, to, None)
            .map(|report| report.js_value())
    };
    let report = remarks(None, None).expect("a report");
    assert_eq!(text(&report, &["remarks", "0", "code"]), "limits-outlast-promise");
    assert_eq!(text(&report, &["remarks", "0", "found"]), "computed");
    assert_eq!(at(&report, &["remarks", "0", "figures", "1", "value"]).as_f64(), Some(49.0));
    assert_eq!(at(&report, &["sweeps", "0", "everyDay", "share"]).as_f64(), Some(1000.0));
    let month = remarks(Some("2012-10-01"), Some("2012-10-31")).expect("a report");
    assert_eq!(at(&month, &["sweeps", "0", "days", "length"]).as_f64(), Some(31.0));
    assert!(remarks(Some("2012-10-01"), None).expect_err("one day is no span").is_instance_of::<js_sys::TypeError>());
}

#[wasm_bindgen_test]
fn a_wrong_language_is_a_type_error() {
    let Err(error) = wasm::application::vocabulary("de") else { panic!("there is no German") };
    assert!(error.is_instance_of::<js_sys::TypeError>());
}

#[wasm_bindgen_test]
fn an_error_never_repeats_what_was_given() {
    for package in [
        r#"{"application": {"service": "СИНТЕТИКА"}}"#,
        r#"{"application": "СИНТЕТИКА"}"#,
        r#"{"application": {"service": "passport-id-card", "applicant": "СИНТЕТИКА"}}"#,
        r#"{"application": {"service": "passport-id-card", "feeExempt": "СИНТЕТИКА"}}"#,
    ] {
        let error: js_sys::Error = check(package, "ru").expect_err("an error").unchecked_into();
        assert!(!String::from(error.message()).contains("СИНТЕТИКА"));
        let error: js_sys::Error =
            wasm::batch::check_package_json(package, "ru").expect_err("an error").unchecked_into();
        assert!(!String::from(error.message()).contains("СИНТЕТИКА"));
    }
}

#[wasm_bindgen_test]
fn a_prototype_in_the_input_stays_out_of_the_answer() {
    let package = LOST_CARD.replacen('{', r#"{"__proto__": {"polluted": true}, "#, 1);
    let report = check(&package, "en").expect("a report");
    assert!(at(&report, &["polluted"]).is_undefined());
    assert!(at(&Object::new().into(), &["polluted"]).is_undefined());
}

#[wasm_bindgen_test]
fn a_seed_draws_here_what_it_draws_natively() {
    assert_eq!(drawn::drawn(), drawn::DRAWN);
}

#[wasm_bindgen_test]
fn a_forecast_says_that_it_is_a_model_and_what_was_assumed() {
    let application = r#"{"service": "passport-id-card", "submittedOn": "2012-10-01"}"#;
    let assumptions = r#"{"cases": 300, "diligence": [{"unit": "committee", "percent": 80}]}"#;
    let forecast = wasm::timeline::forecast_timeline(
        Ts::new_unchecked(value(application)),
        Ts::new_unchecked(value(assumptions)),
        "en",
        None,
    );
    let forecast = forecast.expect("a report").js_value();
    assert!(text(&forecast, &["model"]).starts_with("This is a model"));
    assert_eq!(at(&forecast, &["assumptions", "numbers", "0", "value"]), JsValue::from_f64(300.0));
    assert_eq!(text(&forecast, &["promised", "date"]), "2012-10-31");
}
