//! Time: what happens to an application and when, what to expect, and the calendar behind it.

use super::{contract_error, known, language, list, optional, read_as, write};
use crate::application::Application;
use crate::calendar::Week;
use crate::given;
use crate::report::{self, ForecastReport, TimelineReport, WhereaboutsReport};
use crate::timeline::{Assumptions, Situation};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// What happens to an application, step by step: the promise, the dates of each step, the ceilings, and what to know.
#[wasm_bindgen(js_name = previewTimeline)]
pub fn preview_timeline(
    application: Ts<Application>,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
    situation: Option<Ts<Situation>>,
) -> Result<Ts<TimelineReport>, JsValue> {
    let situation = optional("situation", situation.as_ref())?;
    write(&report::preview_timeline(&read_as("application", &application)?, &situation, language(lang)?))
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
    let situation = optional("situation", situation.as_ref())?;
    let stamp = report::instant(stamp).map_err(|error| contract_error(&error.under("stamp")))?;
    Ok(report::icalendar(&read_as("application", &application)?, &situation, language(lang)?, stamp))
}

/// What to expect of an application to which this happens: a model, drawn many times over under the assumptions given.
#[wasm_bindgen(js_name = forecastTimeline)]
pub fn forecast_timeline(
    application: Ts<Application>,
    assumptions: Ts<Assumptions>,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
    situation: Option<Ts<Situation>>,
) -> Result<Ts<ForecastReport>, JsValue> {
    let situation = optional("situation", situation.as_ref())?;
    write(&report::forecast_timeline(
        &read_as("application", &application)?,
        &read_as("assumptions", &assumptions)?,
        &situation,
        language(lang)?,
    ))
}

/// Where an application to which this happens could be on a day, ISO text, and whether the promise is broken if it is not
/// over.
#[wasm_bindgen]
pub fn whereabouts(
    application: Ts<Application>,
    assumptions: Ts<Assumptions>,
    today: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
    situation: Option<Ts<Situation>>,
) -> Result<Ts<WhereaboutsReport>, JsValue> {
    let (application, assumptions, situation) = (
        read_as("application", &application)?,
        read_as("assumptions", &assumptions)?,
        optional("situation", situation.as_ref())?,
    );
    write(&report::whereabouts(&application, &assumptions, given::date(today), &situation, language(lang)?))
}

/// The calendar from one day to another, both ISO text: what each day is and why. At most ten years at once.
#[wasm_bindgen(js_name = calendarDays, unchecked_return_type = "CalendarDayReport[]")]
pub fn calendar_days(
    from: &str,
    to: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "Week")] week: Option<String>,
) -> Result<JsValue, JsValue> {
    let week = week.map_or(Ok(Week::FiveDay), |week| known("week", &week))?;
    let days = report::calendar_days(from, to, week, language(lang)?).map_err(|error| contract_error(&error))?;
    list(&*days)
}
