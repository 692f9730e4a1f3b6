//! What an analyst asks besides: pictures of the whole process, the models in full, and days counted by the million.

use super::{contract_error, known, language, optional, read_as, type_error, write};
use crate::application::Application;
use crate::calendar::{Week, add_working_days_to};
use crate::law::Edition;
use crate::reading::Reading;
use crate::report::{
    self, ForecastByStartReport, LeversReport, QueueReport, RegulationRemarksReport, SimulationReport, StaffingReport,
};
use crate::timeline::{Assumptions, Office};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Where the regulation of a service is at odds with itself, in words and in numbers.
///
/// The limits are added up for every day of handing in from `from` to `to`, both ISO text, at most ten years; without
/// both, over the first whole year in which the edition was in force; in the reading that is given, and in the strict one.
/// The figures of a remark keep to that year and to the careful reading, on paper, whatever is given.
#[wasm_bindgen(js_name = regulationRemarks)]
pub fn regulation_remarks(
    #[wasm_bindgen(unchecked_param_type = "EditionId")] edition: &str,
    #[wasm_bindgen(unchecked_param_type = "Service")] service: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
    from: Option<String>,
    to: Option<String>,
    reading: Option<Ts<Reading>>,
) -> Result<Ts<RegulationRemarksReport>, JsValue> {
    let given = from.is_some() || to.is_some();
    let days = given.then(|| (from.as_deref().unwrap_or_default(), to.as_deref().unwrap_or_default()));
    let reading = optional("reading", reading.as_ref())?;
    let report = report::regulation_remarks(
        known("edition", edition)?,
        known("service", service)?,
        days,
        reading,
        language(lang)?,
    );
    write(&report.map_err(|error| contract_error(&error))?)
}

/// The process of a service as BPMN 2.0 XML with its layout: one pool, a lane for each unit, the steps in order.
///
/// A service has some of the courses, which `previewTimeline` names; for another one there is no diagram.
#[wasm_bindgen(js_name = processDiagram)]
pub fn process_diagram(
    #[wasm_bindgen(unchecked_param_type = "EditionId")] edition: &str,
    #[wasm_bindgen(unchecked_param_type = "Service")] service: &str,
    #[wasm_bindgen(unchecked_param_type = "Course")] course: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<String, JsValue> {
    let edition = Edition::of(known("edition", edition)?);
    let diagram =
        report::process_diagram(edition, known("service", service)?, known("course", course)?, language(lang)?);
    diagram.map_err(|error| contract_error(&error))
}

/// What would help an application most: the same cases, each time with one step that takes no time.
#[wasm_bindgen(js_name = forecastLevers)]
pub fn forecast_levers(
    application: Ts<Application>,
    assumptions: Ts<Assumptions>,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<LeversReport>, JsValue> {
    write(&report::forecast_levers(
        &read_as("application", &application)?,
        &read_as("assumptions", &assumptions)?,
        language(lang)?,
    ))
}

/// How many cases break the promise, for each of so many days of handing in and for every urgency.
///
/// Days beyond the 3653rd are left out. At most 5 000 000 cases are drawn for an urgency over all days: more days have fewer cases each,
/// and the answer says how many.
#[wasm_bindgen(js_name = forecastByStart)]
pub fn forecast_by_start(
    application: Ts<Application>,
    assumptions: Ts<Assumptions>,
    days: u32,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<ForecastByStartReport>, JsValue> {
    write(&report::forecast_by_start(
        &read_as("application", &application)?,
        &read_as("assumptions", &assumptions)?,
        days,
        language(lang)?,
    ))
}

/// Sends many cases through offices with so many people, at most 100 000.
#[wasm_bindgen(js_name = simulateQueue)]
pub fn simulate_queue(
    application: Ts<Application>,
    assumptions: Ts<Assumptions>,
    office: Ts<Office>,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<QueueReport>, JsValue> {
    write(&report::simulate_queue(
        &read_as("application", &application)?,
        &read_as("assumptions", &assumptions)?,
        &read_as("office", &office)?,
        language(lang)?,
    ))
}

/// Searches the people that keep the promise for so many of a hundred cases, with at most 10 000 of them.
///
/// A `percent` above 100 is taken for 100. The staff of the office that is given is not looked at: it is what is searched.
#[wasm_bindgen(js_name = findStaffing)]
pub fn find_staffing(
    application: Ts<Application>,
    assumptions: Ts<Assumptions>,
    office: Ts<Office>,
    percent: u32,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<StaffingReport>, JsValue> {
    let (application, assumptions, office) =
        (read_as("application", &application)?, read_as("assumptions", &assumptions)?, read_as("office", &office)?);
    write(&report::find_staffing(&application, &assumptions, &office, percent, language(lang)?))
}

/// The same process for Prosimos, a program that simulates business processes: a BPMN file and its scenario.
#[wasm_bindgen(js_name = simulationScenario)]
pub fn simulation_scenario(
    application: Ts<Application>,
    assumptions: Ts<Assumptions>,
    office: Ts<Office>,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<SimulationReport>, JsValue> {
    write(&report::simulation_scenario(
        &read_as("application", &application)?,
        &read_as("assumptions", &assumptions)?,
        &read_as("office", &office)?,
        language(lang)?,
    ))
}

/// The `count`-th working day after a day; the day itself if `count` is 0.
///
/// The calendar goes from -96465292 to 95026236: no other day is taken, and none is reached.
///
/// Days are numbered from 1 January 1970, as `Date` numbers milliseconds: 1 October 2012 is
/// `Date.UTC(2012, 9, 1) / 86_400_000`. They are numbers because a date as text takes
/// longer to hand over than its working days to count.
#[wasm_bindgen(js_name = addWorkingDays)]
pub fn add_working_days(
    day: i32,
    count: u32,
    #[wasm_bindgen(unchecked_optional_param_type = "Week")] week: Option<String>,
) -> Result<i32, JsValue> {
    let week = week.map_or(Ok(Week::FiveDay), |week| known("week", &week))?;
    let wrong = || match add_working_days_to(day, 0, week) {
        None => type_error("/day: expected a day from -96465292 to 95026236"),
        Some(_) => type_error("/count: expected days up to 95026236"),
    };
    add_working_days_to(day, count, week).ok_or_else(wrong)
}
