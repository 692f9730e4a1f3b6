//! Where an application could be on a day, as it is shown.

use super::citation::{CitationReport, CitedText};
use super::model::{ChanceReport, PhaseReport, Show};
use super::timeline::{DayReport, RemarkReport};
use crate::application::Application;
use crate::given::Given;
use crate::language::Language;
use crate::service::Service;
use crate::timeline::{self, Assumptions, Caveat, Overdue, Situation};
use crate::unit::Unit;
use crate::words;
use chrono::NaiveDate;
use serde::Serialize;

/// Where a case could be. It is a model, save for what it says of the promise.
///
/// The shares of the steps, or those of the units, and the share of what is over make 1000.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WhereaboutsReport {
    /// The service.
    pub service: Service,
    /// That it is a model, in a sentence or two.
    pub model: &'static str,
    /// The day the documents are handed in, if it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub submitted_on: Option<DayReport>,
    /// The day that was asked about, if it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub today: Option<DayReport>,
    /// How many cases were drawn; none, where a day is missing or the case is not handed in yet.
    pub cases: u32,
    /// The steps, in the order of the road; the steps of a sending back that is only assumed stand last.
    pub steps: Vec<StepHoldsReport>,
    /// The units, in the order in which a case meets them.
    pub units: Vec<UnitHoldsReport>,
    /// How many cases are over.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub over: Option<ChanceReport>,
    /// That the promise is broken, if the case is not over yet and it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub overdue: Option<OverdueReport>,
    /// What there is to know, the gravest first.
    pub remarks: Vec<RemarkReport>,
}

/// How likely a step holds the case.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StepHoldsReport {
    /// The step.
    pub step: PhaseReport,
    /// How many cases.
    pub cases: u32,
    /// Their share in thousandths.
    pub thousandths: u32,
}

/// How likely a unit holds the case.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct UnitHoldsReport {
    /// The unit.
    pub unit: Unit,
    /// Its name.
    pub title: &'static str,
    /// That it holds the case, in a sentence.
    pub explanation: &'static str,
    /// How many cases.
    pub cases: u32,
    /// Their share in thousandths.
    pub thousandths: u32,
}

/// A promise that is broken. This is law and no model.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OverdueReport {
    /// The last day of the promise.
    pub promised: DayReport,
    /// By how many days of the calendar.
    pub days: u32,
    /// The same in a sentence.
    pub text: String,
    /// The paragraph that is broken.
    pub why: CitationReport,
    /// What one may do, each with the paragraph it rests on.
    pub todo: Vec<CitedText>,
    /// That the regulation names nobody to complain to, and where to ask.
    pub silent: &'static str,
}

/// Draws where an application to which this happens could be on a day and says it in words.
///
/// It always answers: where a day is missing or the application is not handed in yet, a remark says so.
#[must_use]
pub fn whereabouts(
    application: &Application,
    assumptions: &Assumptions,
    today: Given<NaiveDate>,
    situation: &Situation,
    language: Language,
) -> WhereaboutsReport {
    let show = Show::new(application, situation, assumptions, language);
    let from = show.timeline.submitted_on;
    let today = today.read().copied();
    let caveat = match (from, today) {
        (_, None) => Some(Caveat::TodayNotRead),
        (Some(from), Some(today)) if today < from => Some(Caveat::TodayBeforeFiling),
        (_, Some(_)) => None,
    };
    let asked = today.filter(|_| caveat.is_none());
    let filed = show.timeline.filing().zip(asked);
    let found = filed.map(|(filing, today)| timeline::whereabouts(&filing, situation, assumptions, today));
    let mut report = WhereaboutsReport {
        service: show.timeline.regulation.service,
        model: words::model(language),
        submitted_on: from.map(|date| show.day(date)),
        today: today.map(|date| show.day(date)),
        cases: 0,
        steps: Vec::new(),
        units: Vec::new(),
        over: None,
        overdue: None,
        remarks: show.remarks(caveat),
    };
    let Some(found) = found else { return report };
    let mut counts = Vec::new();
    for (_, cases) in &found.held {
        counts.push(i64::from(*cases));
    }
    counts.push(found.over.into());
    let shares = timeline::apportion(&counts, found.cases.into());
    for ((place, (phase, cases)), thousandths) in found.held.iter().enumerate().zip(&shares) {
        let (cases, thousandths) = (*cases, thousandths.unsigned_abs());
        report.steps.push(StepHoldsReport { step: show.phase(place, phase), cases, thousandths });
        match report.units.iter_mut().find(|of| of.unit == phase.holder) {
            Some(unit) => {
                unit.cases += cases;
                unit.thousandths += thousandths;
            }
            None => report.units.push(UnitHoldsReport {
                unit: phase.holder,
                title: words::unit(language, phase.holder),
                explanation: words::at_unit(language, phase.holder),
                cases,
                thousandths,
            }),
        }
    }
    report.cases = found.cases;
    report.over = Some(ChanceReport {
        cases: found.over,
        thousandths: shares.last().map_or(0, |share| share.unsigned_abs()),
        text: words::over(language, found.over, found.cases),
    });
    report.overdue = found.overdue.map(|overdue| show.overdue(&overdue));
    report
}

impl Show<'_> {
    fn overdue(&self, overdue: &Overdue) -> OverdueReport {
        let regulation = self.timeline.regulation;
        let [read, reasons] = words::overdue_todo(self.language);
        OverdueReport {
            promised: self.promised(overdue.promised),
            days: overdue.days,
            text: words::overdue(self.language, regulation.term_ends_with(), overdue.promised, overdue.days),
            why: self.citation(overdue.citation),
            todo: vec![
                CitedText::new(read, regulation.information, self.language),
                CitedText::new(reasons, regulation.result.citation, self.language),
            ],
            silent: words::silent_on_complaints(self.language),
        }
    }
}
