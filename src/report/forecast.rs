//! What to expect of an application, and where it could be today, as it is shown.

use super::citation::{CitationReport, CitedText, iso};
use super::package::FindingReport;
use super::timeline::{DayReport, RemarkReport};
use super::vocabulary::Labelled;
use crate::application::Application;
use crate::citation::Citation;
use crate::finding::Severity;
use crate::given::Given;
use crate::language::Language;
use crate::law::{Deed, Edition};
use crate::service::Service;
use crate::timeline::{
    self, Assumptions, BareTerm, Caveat, Course, Doing, MOST_CASES, MOST_WITHOUT_LIMIT, Overdue, Phase, Remark,
    Setting, Situation, Timeline,
};
use crate::unit::Unit;
use crate::words;
use chrono::NaiveDate;
use serde::Serialize;
use std::borrow::Cow;

/// What to expect of an application. It is a model: the limits are the law's, what is taken of them is assumed.
///
/// Without a readable day of submission no case is drawn, and a remark says why.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ForecastReport {
    /// The service.
    pub service: Service,
    /// That it is a model, in a sentence or two.
    pub model: &'static str,
    /// What was assumed.
    pub assumptions: AssumptionsReport,
    /// The day the documents are handed in, if it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub submitted_on: Option<DayReport>,
    /// How many cases were drawn.
    pub cases: u32,
    /// By when how many of a hundred cases are over.
    pub percentiles: Vec<PercentileReport>,
    /// The last day of the promise; none, where nothing is issued or the term counts anew from a day that nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub promised: Option<DayReport>,
    /// How many cases keep the promise, where it can be measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub on_time: Option<ChanceReport>,
    /// How many cases are over on which day; days on which none is over are left out.
    pub histogram: Vec<BarReport>,
    /// What each step takes, in the order of the road; the steps of a sending back that is only assumed stand last.
    pub contributions: Vec<ContributionReport>,
    /// The first day on which a case could be over under these assumptions.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub earliest: Option<DayReport>,
    /// The last day; with sendings back, of a case that is sent back as often as the model sends back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub latest: Option<DayReport>,
    /// Whether every date is «not before»: steps without a limit were counted as no time, or the package is handed in again.
    pub not_before: bool,
    /// What there is to know, the gravest first.
    pub remarks: Vec<RemarkReport>,
}

/// What was assumed, with the words and the bounds to move it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AssumptionsReport {
    /// The numbers, in the order of the contract; diligence once for every unit that has time to take.
    pub numbers: Vec<NumberReport>,
    /// What a bare term is taken for.
    pub bare_term: BareTermReport,
    /// From which distribution the days of a step are drawn, in a sentence.
    pub distribution: &'static str,
}

/// A number that was assumed.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct NumberReport {
    /// What it is.
    pub id: Setting,
    /// Its label.
    pub title: &'static str,
    /// What it means to move it.
    pub explanation: &'static str,
    /// The unit it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub unit: Option<Unit>,
    /// The unit's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub unit_title: Option<&'static str>,
    /// The number that was used.
    pub value: u64,
    /// The least there can be.
    pub least: u64,
    /// The most there can be.
    pub most: u64,
}

/// What a bare term was taken for.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct BareTermReport {
    /// Its label.
    pub title: &'static str,
    /// What it means to change it.
    pub explanation: &'static str,
    /// What was used.
    pub value: BareTerm,
    /// What there is to choose from.
    pub choices: Vec<Labelled>,
}

/// By when so many of a hundred cases are over.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PercentileReport {
    /// How many of a hundred.
    pub percent: u8,
    /// How many days of the calendar after the day of submission.
    pub days: u32,
    /// ISO text.
    pub date: String,
    /// In words.
    pub text: String,
    /// How it was reached, in a sentence: it is drawn and not counted.
    pub how: &'static str,
}

/// How many of the cases.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ChanceReport {
    /// How many.
    pub cases: u32,
    /// Their share in thousandths.
    pub thousandths: u32,
    /// The same in a sentence.
    pub text: String,
}

/// How many cases are over on a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct BarReport {
    /// How many days of the calendar after the day of submission.
    pub days: u32,
    /// ISO text.
    pub date: String,
    /// How many cases.
    pub cases: u32,
}

/// A step of the model.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PhaseReport {
    /// Its place in the steps of `previewTimeline` for the same situation; none for a step of a sending back that is only
    /// assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub index: Option<usize>,
    /// Its number, as the tables have it; none, if no table has the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub number: Option<u8>,
    /// Which handing in of the package it belongs to.
    pub attempt: u8,
    /// Which sending back of the formulyar it belongs to; 0 for none, and 1 for any that is only assumed.
    pub round: u32,
    /// The unit that holds the case.
    pub holder: Unit,
    /// Its name.
    pub holder_title: &'static str,
    /// What is done.
    pub action: &'static str,
    /// What that means for the citizen.
    pub explanation: &'static str,
}

/// What a step takes in the model.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ContributionReport {
    /// The step.
    pub step: PhaseReport,
    /// Its days of the calendar on average, in thousandths of a day.
    pub days: u32,
    /// Its share of the whole time, in thousandths; all of them make 1000, unless no time passes.
    pub of_total: i32,
    /// Its share of the spread, in thousandths: less than none, where the step is short when the others are long.
    ///
    /// All of them make 1000, unless there is no spread.
    pub of_spread: i32,
}

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
    /// That the regulation names nobody to complain to.
    pub silent: &'static str,
}

/// Draws what to expect of an application to which this happens and says it in words.
///
/// It always answers: without a readable day of submission there are no dates, and a remark says why.
#[must_use]
pub fn forecast_timeline(
    application: &Application,
    assumptions: &Assumptions,
    situation: &Situation,
    language: Language,
) -> ForecastReport {
    let show = Show::new(application, situation, assumptions, language);
    let from = show.timeline.submitted_on;
    let mut report = ForecastReport {
        service: show.timeline.regulation.service,
        model: words::model(language),
        assumptions: show.assumptions(),
        submitted_on: from.map(|date| show.day(date)),
        cases: 0,
        percentiles: Vec::new(),
        promised: None,
        on_time: None,
        histogram: Vec::new(),
        contributions: Vec::new(),
        earliest: None,
        latest: None,
        not_before: show.not_before(),
        remarks: show.remarks(None),
    };
    let Some(filing) = show.timeline.filing() else { return report };
    let forecast = timeline::forecast(&filing, situation, assumptions);
    report.cases = forecast.cases;
    for percentile in &forecast.percentiles {
        report.percentiles.push(PercentileReport {
            percent: percentile.percent,
            days: percentile.days,
            date: iso(percentile.on),
            text: words::date(language, percentile.on),
            how: words::distribution(language),
        });
    }
    if let Some(promised) = forecast.promised {
        report.promised = Some(show.promised(promised));
        report.on_time = Some(ChanceReport {
            cases: forecast.on_time,
            thousandths: share(forecast.on_time, forecast.cases),
            text: words::on_time(language, forecast.on_time, forecast.cases),
        });
    }
    for (days, cases) in forecast.histogram {
        report.histogram.push(BarReport { days, date: iso(after(filing.submitted_on, days)), cases });
    }
    for (place, one) in forecast.contributions.iter().enumerate() {
        report.contributions.push(ContributionReport {
            step: show.phase(place, &one.phase),
            days: one.days,
            of_total: one.of_total,
            of_spread: one.of_spread,
        });
    }
    report.earliest = Some(show.drawn(forecast.earliest));
    report.latest = Some(show.drawn(forecast.latest));
    report
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

/// An application under assumptions, and how it is shown.
pub(super) struct Show<'a> {
    pub(super) timeline: Timeline,
    assumptions: &'a Assumptions,
    pub(super) language: Language,
}

impl<'a> Show<'a> {
    pub(super) fn new(
        application: &Application,
        situation: &Situation,
        assumptions: &'a Assumptions,
        language: Language,
    ) -> Self {
        let edition = Edition::of(application.edition());
        Self { timeline: timeline::preview(edition, application, situation), assumptions, language }
    }

    /// A step, by its place among the steps of the model.
    pub(super) fn phase(&self, place: usize, phase: &Phase) -> PhaseReport {
        let done = self.timeline.steps.iter().enumerate().filter(|(_, dated)| dated.step.applies);
        PhaseReport {
            index: done.map(|(index, _)| index).nth(place),
            number: phase.number,
            attempt: phase.attempt,
            round: phase.round,
            holder: phase.holder,
            holder_title: words::unit(self.language, phase.holder),
            action: words::doing(self.language, phase.doing),
            explanation: words::doing_explained(self.language, phase.doing),
        }
    }

    fn not_before(&self) -> bool {
        let no_time = self.assumptions.most_without_limit() == 0 && self.timeline.unlimited().next().is_some();
        no_time || self.timeline.promise.not_before
    }

    /// Whether it is left to the assumptions how often the formulyar is sent back.
    fn may_be_sent_back(&self) -> bool {
        let known = Course::SentBackForCompleting.citation(self.timeline.regulation).is_some();
        let mut steps = self.timeline.steps.iter().map(|dated| &dated.step);
        let checked = steps.clone().any(|step| step.doing == Doing::Deed(Deed::CheckFormulyars));
        known && checked && steps.all(|step| step.round == 0)
    }

    pub(super) fn assumptions(&self) -> AssumptionsReport {
        let mut numbers = Vec::new();
        let mut say = |id, unit: Option<Unit>, value: u64, bounds: (u32, u64)| {
            numbers.push(NumberReport {
                id,
                title: words::setting(self.language, id),
                explanation: words::setting_explained(self.language, id),
                unit,
                unit_title: unit.map(|unit| words::unit(self.language, unit)),
                value,
                least: bounds.0.into(),
                most: bounds.1,
            });
        };
        let (timeline, assumed) = (&self.timeline, self.assumptions);
        say(Setting::Cases, None, assumed.count().into(), (1, MOST_CASES.into()));
        say(Setting::Seed, None, assumed.seed, (0, 1 << 53));
        let done = timeline.steps.iter().map(|dated| dated.step).filter(|step| step.applies);
        let phases: Vec<Phase> = done.map(Phase::from).collect();
        for unit in Unit::ALL.iter().copied().filter(|unit| phases.iter().any(|phase| phase.takes_days_of(*unit))) {
            say(Setting::Diligence, Some(unit), assumed.diligence_of(unit).into(), (0, 100));
        }
        if self.may_be_sent_back() {
            say(Setting::SentBack, None, assumed.chance_sent_back().into(), (0, 100));
        }
        say(Setting::WithoutLimit, None, assumed.most_without_limit().into(), (0, MOST_WITHOUT_LIMIT.into()));
        let choices = BareTerm::ALL.iter();
        AssumptionsReport {
            numbers,
            distribution: words::distribution(self.language),
            bare_term: BareTermReport {
                title: words::setting(self.language, Setting::BareTerm),
                explanation: words::setting_explained(self.language, Setting::BareTerm),
                value: assumed.bare_term,
                choices: choices
                    .map(|id| Labelled { id: id.id(), title: words::bare_term(self.language, *id) })
                    .collect(),
            },
        }
    }

    fn overdue(&self, overdue: &Overdue) -> OverdueReport {
        let regulation = self.timeline.regulation;
        let [ask, reasons] = words::overdue_todo(self.language);
        OverdueReport {
            promised: self.promised(overdue.promised),
            days: overdue.days,
            text: words::overdue(self.language, overdue.promised, overdue.days),
            why: self.citation(overdue.citation),
            todo: vec![
                CitedText::new(ask, regulation.information, self.language),
                CitedText::new(reasons, regulation.result.citation, self.language),
            ],
            silent: words::silent_on_complaints(self.language),
        }
    }

    /// What was found about the application, then what bears on a model, the gravest first.
    pub(super) fn remarks(&self, caveat: Option<Caveat>) -> Vec<RemarkReport> {
        let mut all = Vec::new();
        for finding in &self.timeline.findings {
            let FindingReport { code, severity, path, what, why, todo } = FindingReport::new(finding, self.language);
            all.push(RemarkReport { code, severity, path: Some(path), what, why, todo: Some(todo) });
        }
        if let Some(caveat) = caveat {
            all.push(self.caveat(caveat, self.timeline.promise.term.citation));
        }
        for remarked in &self.timeline.remarks {
            match remarked.remark {
                Remark::StepWithoutLimit { .. } if self.assumptions.most_without_limit() > 0 => {
                    all.push(self.caveat(Caveat::WithoutLimitAssumed, remarked.why));
                }
                Remark::SubmittedOnDayOff { .. }
                | Remark::CourseOfAnotherService { .. }
                | Remark::TooManyCompletions { .. }
                | Remark::StepWithoutLimit { .. }
                | Remark::CompletionWithoutLimit
                | Remark::TermCountsAnew
                | Remark::NothingIssued
                | Remark::CalendarNotKnown
                | Remark::UrgencyWithoutExpeditedService => all.push(RemarkReport {
                    code: remarked.remark.code(),
                    severity: remarked.remark.severity(),
                    path: None,
                    what: words::remark_what(self.language, &remarked.remark),
                    why: self.citation(remarked.why),
                    todo: words::remark_todo(self.language, &remarked.remark).map(Cow::Borrowed),
                }),
                Remark::LimitsOutlastPromise { .. }
                | Remark::FirstDayOpen
                | Remark::FixedOrCeiling
                | Remark::DayKindOpen { .. }
                | Remark::DailyWithoutLimit
                | Remark::TermEndsBeforeHandingOut
                | Remark::OneRoadForEveryProduct => {}
            }
        }
        all
    }

    fn caveat(&self, caveat: Caveat, why: Citation) -> RemarkReport {
        let path = match caveat {
            Caveat::TodayNotRead | Caveat::TodayBeforeFiling => Some(String::from("/today")),
            Caveat::WithoutLimitAssumed => None,
        };
        RemarkReport {
            code: caveat.id(),
            severity: Severity::Warning,
            path,
            what: Cow::Borrowed(words::caveat(self.language, caveat)),
            why: self.citation(why),
            todo: None,
        }
    }

    /// The last day of the promise, and how it was counted.
    fn promised(&self, date: NaiveDate) -> DayReport {
        let end = self.timeline.promise.chosen;
        end.map_or_else(|| self.day(date), |end| DayReport::last_of(&end, self.timeline.reading.week, self.language))
    }

    /// A day that is drawn and not counted.
    fn drawn(&self, date: NaiveDate) -> DayReport {
        DayReport { how: Some(words::distribution(self.language).to_owned()), ..self.day(date) }
    }

    fn day(&self, date: NaiveDate) -> DayReport {
        DayReport::new(date, self.language)
    }

    fn citation(&self, citation: Citation) -> CitationReport {
        CitationReport::new(citation, self.language)
    }
}

/// So many days after a date, or the last day there is.
fn after(date: NaiveDate, days: u32) -> NaiveDate {
    date.checked_add_days(chrono::Days::new(days.into())).unwrap_or(NaiveDate::MAX)
}

/// A share in thousandths, to the nearest; a thousand or none only where it is all or none.
pub(super) fn share(part: u32, whole: u32) -> u32 {
    let nearest = (u64::from(part) * 1000 + u64::from(whole) / 2) / u64::from(whole.max(1));
    let nearest = u32::try_from(nearest).unwrap_or(1000);
    if part == 0 || part >= whole { nearest } else { nearest.clamp(1, 999) }
}
