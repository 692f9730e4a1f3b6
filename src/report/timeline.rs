//! What happens to an application, step by step, as it is shown.

use super::citation::{CitationReport, CitedText, iso};
use super::package::FindingReport;
use crate::application::Application;
use crate::calendar::Week;
use crate::citation::{Citation, Cited};
use crate::finding::{Finding, Severity};
use crate::language::Language;
use crate::law::Edition;
use crate::service::{Medium, Service};
use crate::term::{Counted, End, Term};
use crate::timeline::{self, Ceiling, Course, Dated, Dates, Remarked, Situation, Timeline};
use crate::unit::Unit;
use crate::words;
use chrono::NaiveDate;
use serde::Serialize;
use std::borrow::Cow;

/// What the law lets happen to an application, and by when.
///
/// The promise is what par. 10 says; the ceilings are what the limits of table 1 come to. Neither says what to expect.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TimelineReport {
    /// The service.
    pub service: Service,
    /// The day the documents are handed in, if it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub submitted_on: Option<DayReport>,
    /// What can happen to an application for this service, and what was taken to happen.
    pub courses: Vec<CourseReport>,
    /// What par. 10 promises.
    pub promise: PromiseReport,
    /// Every step, in order.
    pub steps: Vec<TimelineStepReport>,
    /// Whether the road ends in what was applied for.
    pub ends_in_issue: bool,
    /// The end of the road if every unit takes all its time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub ceilings: Option<CeilingsReport>,
    /// By how much the ceilings outlast the promise, if they do.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub overrun: Option<OverrunReport>,
    /// What there is to know, the gravest first.
    pub remarks: Vec<RemarkReport>,
}

/// A day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DayReport {
    /// ISO text.
    pub date: String,
    /// In words.
    pub text: String,
    /// How it was reached, in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub how: Option<String>,
    /// How it was reached, in values.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub count: Option<CountReport>,
}

impl DayReport {
    pub(super) fn new(date: NaiveDate, language: Language) -> Self {
        Self { date: iso(date), text: words::date(language, date), how: None, count: None }
    }

    /// The last day of a term, and how it was counted.
    pub(super) fn last_of(end: &End, week: Week, language: Language) -> Self {
        let how = Some(words::counted_latest(language, end, week));
        Self { how, count: Some(count(end)), ..Self::new(end.latest, language) }
    }
}

/// How a term was counted.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CountReport {
    /// The day of the event: the handing in, or the end of the step before. ISO text.
    pub from: String,
    /// The first day that counts, ISO text.
    pub counted_from: String,
    /// The unit, after the reading has decided what a plain day is.
    pub unit: Counted,
    /// How many of them.
    pub count: u16,
    /// The day off on which the last day fell, if the term rolled on from it. ISO text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub rolled_from: Option<String>,
    /// How many days off lie in between.
    pub days_off: u32,
    /// Whether every moved day in that time is known.
    pub moves_known: bool,
}

/// Something that can happen.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CourseReport {
    /// Its id.
    pub id: Course,
    /// What it is called.
    pub title: &'static str,
    /// What happens, in a sentence.
    pub explanation: &'static str,
    /// Whether this timeline is of it.
    pub chosen: bool,
    /// Where it stands.
    pub why: CitationReport,
}

/// What par. 10 promises, and the longest waits at the counter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PromiseReport {
    /// Item 1: the term, with its place.
    pub term: CitedText,
    /// The day it ends in the reading of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub chosen: Option<DayReport>,
    /// The day it ends in the strict reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub strict: Option<DayReport>,
    /// Whether both days are «not before»: the term counts from a day that nobody knows yet.
    pub not_before: bool,
    /// Item 2: the longest wait when handing in.
    pub wait_submitting: CitedText,
    /// Item 3: the longest wait when collecting.
    pub wait_collecting: CitedText,
}

/// A step.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, and a page shows it")]
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TimelineStepReport {
    /// Its number, as the tables have it; none, if no table has the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub number: Option<u8>,
    /// Which handing in of the package it belongs to.
    pub attempt: u8,
    /// Which sending back of the formulyar it belongs to; 0 for none.
    pub round: u32,
    /// Who acts.
    pub units: Vec<Unit>,
    /// Their names.
    pub unit_titles: Vec<&'static str>,
    /// The unit that holds the case.
    pub holder: Unit,
    /// Its name.
    pub holder_title: &'static str,
    /// Its short name, for a place where a long one does not fit.
    pub holder_short: &'static str,
    /// What is done.
    pub action: &'static str,
    /// What that means for the citizen.
    pub explanation: &'static str,
    /// What it ends in, as table 1 has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub ends_in: Option<CitedText>,
    /// By when, as the law has it.
    pub limit: CitedText,
    /// Whether the law sets a limit at all.
    pub limited: bool,
    /// Whether table 1 has a column for it.
    #[serde(rename = "inTable1")]
    pub in_table_1: bool,
    /// Done only where the formulyar is on this medium.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub only_on: Option<Medium>,
    /// Whether it is done in this case.
    pub applies: bool,
    /// The first day on which it can be over; without a limit, on which it can begin.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub earliest: Option<DayReport>,
    /// The last day, if every step takes all its time; none without a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub latest: Option<DayReport>,
    /// Whether `latest` too is a «not before», because a step without a limit lies before it.
    pub not_before: bool,
    /// Where it stands.
    pub why: CitationReport,
}

/// The end of the road if every unit takes all its time, in two readings.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CeilingsReport {
    /// In the reading of the application.
    pub chosen: CeilingReport,
    /// In the strict reading.
    pub strict: CeilingReport,
    /// Whether both are «at least»: some step has no limit and was counted as no time.
    pub at_least: bool,
}

/// The end of the road by the ceilings.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CeilingReport {
    /// The last day; how it was reached says how the last step that takes any days was counted.
    pub ends_on: DayReport,
    /// How many days of the calendar after the day of submission.
    pub days: u32,
    /// By how many of them it outlasts the promise.
    pub overrun: u32,
}

/// What the overrun comes from.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OverrunReport {
    /// Days of the calendar, in the reading of the application.
    pub days: u32,
    /// The steps that take any days, the longest first.
    pub steps: Vec<ShareReport>,
}

/// What one step takes of the time.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ShareReport {
    /// Its place in `steps`.
    pub index: usize,
    /// How many days of the calendar.
    pub days: u32,
    /// Whether it is one of those, the longest first, without which the promise would hold.
    pub to_blame: bool,
}

/// Something to know about the timeline.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RemarkReport {
    /// Its code: public and stable. Where it is that of a remark on the regulation, it means the same.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "RemarkCode | Caveat | FindingCode"))]
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The field it is about, a JSON Pointer, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub path: Option<String>,
    /// What there is to know.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub what: Cow<'static, str>,
    /// Where it stands.
    pub why: CitationReport,
    /// What to do, if there is anything to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub todo: Option<Cow<'static, str>>,
}

impl RemarkReport {
    pub(super) fn of_finding(finding: &Finding, language: Language) -> Self {
        let FindingReport { code, severity, path, requirement: _, what, why, todo } =
            FindingReport::new(finding, language);
        Self { code, severity, path: Some(path), what, why, todo: Some(todo) }
    }

    pub(super) fn of_remark(Remarked { remark, why }: &Remarked, language: Language) -> Self {
        Self {
            code: remark.code(),
            severity: remark.severity(),
            path: None,
            what: words::remark_what(language, remark),
            why: CitationReport::new(*why, language),
            todo: words::remark_todo(language, remark).map(Cow::Borrowed),
        }
    }
}

/// The gravest first; of equals the first.
pub(super) fn gravest_first(remarks: impl Iterator<Item = RemarkReport>) -> Vec<RemarkReport> {
    let mut all: Vec<RemarkReport> = Vec::new();
    for remark in remarks {
        let place = all.partition_point(|before| before.severity >= remark.severity);
        all.insert(place, remark);
    }
    all
}

/// Previews what happens to an application and says everything in words.
///
/// It always answers: without a readable day of submission the steps come without dates, and a remark says why.
///
/// ```
/// use chrono::NaiveDate;
/// use qujat::application::Application;
/// use qujat::given::Given;
/// use qujat::language::Language;
/// use qujat::report::preview_timeline;
/// use qujat::service::Service;
/// use qujat::timeline::Situation;
///
/// let day = NaiveDate::from_ymd_opt(2012, 10, 1).unwrap();
/// let application = Application { submitted_on: Given::Read(day), ..Application::new(Service::PassportIdCard) };
/// let timeline = preview_timeline(&application, &Situation::default(), Language::En);
/// assert_eq!(timeline.promise.chosen.unwrap().date, "2012-10-31");
/// ```
#[must_use]
pub fn preview_timeline(application: &Application, situation: &Situation, language: Language) -> TimelineReport {
    let timeline = timeline::preview(Edition::of(application.edition()), application, situation);
    Show { timeline: &timeline, language, week: timeline.reading.week }.report(situation)
}

/// A timeline, and how it is shown.
struct Show<'a> {
    timeline: &'a Timeline,
    language: Language,
    week: Week,
}

impl Show<'_> {
    fn report(&self, situation: &Situation) -> TimelineReport {
        let timeline = self.timeline;
        let overrun = timeline.ceilings.as_ref().map(|ceilings| &ceilings.chosen).filter(|ceiling| ceiling.overrun > 0);
        TimelineReport {
            service: timeline.regulation.service,
            submitted_on: timeline.submitted_on.map(|date| self.day(date)),
            courses: self.courses(situation),
            promise: self.promise(),
            steps: timeline.steps.iter().map(|dated| self.step(dated)).collect(),
            ends_in_issue: timeline.ends_in_issue,
            ceilings: timeline.ceilings.as_ref().map(|ceilings| CeilingsReport {
                chosen: self.ceiling(&ceilings.chosen),
                strict: self.ceiling(&ceilings.strict),
                at_least: timeline.unlimited().next().is_some(),
            }),
            overrun: overrun.map(|ceiling| OverrunReport {
                days: ceiling.overrun,
                steps: ceiling
                    .shares
                    .iter()
                    .map(|share| ShareReport { index: share.index, days: share.days, to_blame: share.to_blame })
                    .collect(),
            }),
            remarks: self.remarks(),
        }
    }

    fn courses(&self, situation: &Situation) -> Vec<CourseReport> {
        let regulation = self.timeline.regulation;
        let courses = Course::ALL.iter().copied().filter_map(|course| {
            Some(CourseReport {
                id: course,
                title: words::course(self.language, course),
                explanation: words::course_explained(self.language, course),
                chosen: situation.happens(course, regulation),
                why: self.citation(course.citation(regulation)?),
            })
        });
        courses.collect()
    }

    fn promise(&self) -> PromiseReport {
        let promise = &self.timeline.promise;
        PromiseReport {
            term: self.term(promise.term),
            chosen: promise.chosen.map(|end| self.latest(&end)),
            strict: promise.strict.map(|end| self.latest(&end)),
            not_before: promise.not_before,
            wait_submitting: self.term(promise.wait_submitting),
            wait_collecting: self.term(promise.wait_collecting),
        }
    }

    fn step(&self, Dated { step, dates }: &Dated) -> TimelineStepReport {
        let language = self.language;
        TimelineStepReport {
            number: step.number,
            attempt: step.attempt,
            round: step.round,
            units: step.units.to_vec(),
            unit_titles: step.units.iter().map(|unit| words::unit(language, *unit)).collect(),
            holder: step.holder,
            holder_title: words::unit(language, step.holder),
            holder_short: words::unit_short(language, step.holder),
            action: words::doing(language, step.doing),
            explanation: words::doing_explained(language, step.doing),
            ends_in: step
                .ends_in
                .map(|ends_in| CitedText::new(words::ends_in(language, ends_in.value), ends_in.citation, language)),
            limit: self.term(step.limit),
            limited: step.limit.value != Term::NotStated,
            in_table_1: step.in_table_1,
            only_on: step.only_on,
            applies: step.applies,
            earliest: dates.as_ref().map(|dates| self.earliest(dates)),
            latest: dates.as_ref().and_then(|dates| Some(self.latest(&dates.latest_count?))),
            not_before: dates.as_ref().is_some_and(|dates| dates.not_before),
            why: self.citation(step.citation),
        }
    }

    fn ceiling(&self, ceiling: &Ceiling) -> CeilingReport {
        let ends_on = ceiling.count.map_or_else(|| self.day(ceiling.ends_on), |end| self.latest(&end));
        CeilingReport { ends_on, days: ceiling.days, overrun: ceiling.overrun }
    }

    /// What was found about the application and what there is to say of the road, the gravest first.
    fn remarks(&self) -> Vec<RemarkReport> {
        let findings = self.timeline.findings.iter().map(|finding| RemarkReport::of_finding(finding, self.language));
        let remarks = self.timeline.remarks.iter().map(|remarked| RemarkReport::of_remark(remarked, self.language));
        gravest_first(findings.chain(remarks))
    }

    fn day(&self, date: NaiveDate) -> DayReport {
        DayReport::new(date, self.language)
    }

    fn latest(&self, end: &End) -> DayReport {
        DayReport::last_of(end, self.week, self.language)
    }

    fn earliest(&self, dates: &Dates) -> DayReport {
        let end = dates.earliest_count.as_ref();
        let how = end.map(|end| words::counted_earliest(self.language, end, self.week));
        DayReport { how, count: end.map(count), ..self.day(dates.earliest) }
    }

    fn term(&self, term: Cited<Term>) -> CitedText {
        CitedText::new(words::term(self.language, term.value), term.citation, self.language)
    }

    fn citation(&self, citation: Citation) -> CitationReport {
        CitationReport::new(citation, self.language)
    }
}

fn count(end: &End) -> CountReport {
    CountReport {
        from: iso(end.from),
        counted_from: iso(end.counted_from),
        unit: end.counted,
        count: end.count,
        rolled_from: end.rolled_from.map(iso),
        days_off: end.days_off,
        moves_known: end.moves_known,
    }
}
