//! What would help an application most, and on which days of a year it would be late, as it is shown.

use super::citation::iso;
use super::model::{ChanceReport, PhaseReport, Show, share};
use super::timeline::RemarkReport;
use crate::application::Application;
use crate::calendar::is_working;
use crate::language::Language;
use crate::service::{Service, Urgency};
use crate::timeline::{self, Assumptions, Filing, Situation};
use crate::words;
use serde::Serialize;

/// What would help most. It is a model.
///
/// Without a readable day of submission there are no steps, and a remark says why.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LeversReport {
    /// The service.
    pub service: Service,
    /// That it is a model, in a sentence or two.
    pub model: &'static str,
    /// How many cases were drawn.
    pub cases: u32,
    /// How many cases keep the promise as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub on_time: Option<ChanceReport>,
    /// The steps, the most helpful first.
    pub levers: Vec<LeverReport>,
    /// What there is to know, the gravest first.
    pub remarks: Vec<RemarkReport>,
}

/// What it would help if a step took no time.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LeverReport {
    /// The step.
    pub step: PhaseReport,
    /// How many cases would then keep the promise.
    pub on_time: ChanceReport,
    /// How many days of the calendar would be saved on average, in thousandths of a day.
    pub saved: u32,
}

/// How many cases break the promise, by the day they are handed in and by urgency. It is a model.
///
/// Every day and every urgency is given the same cases, so only the calendar tells one day from another. Without a readable
/// day of submission there are no days, and a remark says why.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ForecastByStartReport {
    /// The service.
    pub service: Service,
    /// That it is a model, in a sentence or two.
    pub model: &'static str,
    /// How many cases were drawn for each day and urgency; fewer than were asked for where the days are many.
    pub cases: u32,
    /// The urgencies, in the order of the numbers of each day.
    pub urgencies: Vec<UrgencyBrokenReport>,
    /// The days, the day of submission first.
    pub starts: Vec<StartReport>,
    /// What there is to know, the gravest first.
    pub remarks: Vec<RemarkReport>,
}

/// An urgency, and what becomes of it over all the days.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct UrgencyBrokenReport {
    /// The urgency.
    pub id: Urgency,
    /// Its name.
    pub title: &'static str,
    /// The share that breaks the promise, in thousandths, over the working days among the days.
    pub broken: u32,
    /// How many cases that are, over all those working days.
    pub broken_cases: u64,
}

/// A day on which a case could be handed in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StartReport {
    /// ISO text.
    pub date: String,
    /// Whether the Centre receives on it.
    pub works: bool,
    /// For each urgency, the share that breaks the promise, in thousandths.
    pub broken: Vec<u32>,
}

/// The most days that are asked about at once: as many as ten years have with three leap years. Each costs a forecast, so
/// there are no more; what is beyond is left out, not refused.
pub const MOST_STARTS: u32 = 3653;

/// The most cases that are drawn for an urgency over all the days together: some seconds of a machine's time.
///
/// So many days have fewer cases each, and the answer says how many. A year has ten thousand for each of its days.
pub const MOST_DRAWN: u32 = 5_000_000;

/// What would help most: the same cases, each time with one step that takes no time.
#[must_use]
pub fn forecast_levers(application: &Application, assumptions: &Assumptions, language: Language) -> LeversReport {
    let show = Show::new(application, &Situation::default(), assumptions, language);
    let found = show.timeline.filing().map(|filing| timeline::levers(&filing, assumptions));
    let cases = found.as_ref().map_or(0, |found| found.cases);
    let chance = |kept| ChanceReport {
        cases: kept,
        thousandths: share(kept.into(), cases.into()),
        text: words::on_time(language, kept, cases),
    };
    LeversReport {
        service: show.timeline.regulation.service,
        model: words::model(language),
        cases,
        on_time: found.as_ref().map(|found| chance(found.on_time)),
        levers: found.map_or_else(Vec::new, |found| {
            let levers = found.levers.iter().map(|lever| LeverReport {
                step: show.phase(lever.stage, &lever.phase),
                on_time: chance(lever.on_time),
                saved: lever.saved,
            });
            levers.collect()
        }),
        remarks: show.remarks(None),
    }
}

/// How many cases break the promise, for each of so many days on which they could be handed in and for every urgency.
///
/// At most [`MOST_STARTS`] days, and at most [`MOST_DRAWN`] cases for all of them.
#[must_use]
pub fn forecast_by_start(
    application: &Application,
    assumptions: &Assumptions,
    days: u32,
    language: Language,
) -> ForecastByStartReport {
    let show = Show::new(application, &Situation::default(), assumptions, language);
    let days = days.min(MOST_STARTS);
    let assumptions = &Assumptions { cases: assumptions.cases.min(MOST_DRAWN / days.max(1)), ..assumptions.clone() };
    let (cases, week) = (assumptions.count(), show.timeline.reading.week);
    let mut report = ForecastByStartReport {
        service: show.timeline.regulation.service,
        model: words::model(language),
        cases: 0,
        urgencies: Vec::new(),
        starts: Vec::new(),
        remarks: show.remarks(None),
    };
    let Some(filing) = show.timeline.filing() else { return report };
    report.cases = cases;
    for urgency in Urgency::ALL.iter().copied() {
        let broken = timeline::broken_by_start(&Filing { urgency, ..filing }, assumptions, days);
        let (mut sum, mut working) = (0_u64, 0_u64);
        for (place, day) in broken.iter().enumerate() {
            let works = is_working(day.submitted_on, week);
            sum += u64::from(day.cases) * u64::from(works);
            working += u64::from(works);
            if report.starts.len() == place {
                report.starts.push(StartReport { date: iso(day.submitted_on), works, broken: Vec::new() });
            }
            if let Some(start) = report.starts.get_mut(place) {
                start.broken.push(share(day.cases.into(), cases.into()));
            }
        }
        report.urgencies.push(UrgencyBrokenReport {
            id: urgency,
            title: words::urgency(language, urgency),
            broken: share(sum, working * u64::from(cases)),
            broken_cases: sum,
        });
    }
    report
}
