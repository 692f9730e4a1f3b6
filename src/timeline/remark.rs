//! What a reader has to know about a timeline, as values, each with its place in the law.

use super::course::{COMPLETION_LIMIT, Course, Situation};
use super::preview::Timeline;
use super::road::Doing;
use crate::application::Application;
use crate::citation::Citation;
use crate::coded::coded;
use crate::finding::Severity;
use crate::law::Deed;
use crate::reading::{FilingDay, PlainDays};
use crate::term::Term;

coded! {
    /// What there is to say of a timeline. Values only: the sentences are in `words`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Remark: RemarkCode {
        /// A course that this service does not know. It is left out.
        CourseOfAnotherService {
            /// The course.
            course: Course,
        } = "course-of-another-service",
        /// More sendings back than are shown.
        TooManyCompletions {
            /// The most that are shown.
            limit: u32,
        } = "too-many-completions",
        /// The limits of table 1 outlast the promise.
        LimitsOutlastPromise {
            /// By how many days of the calendar.
            days: u32,
        } = "limits-outlast-promise",
        /// Steps that nothing in the law limits.
        StepWithoutLimit {
            /// Their numbers; a step that no table has is not among them.
            numbers: Vec<u8>,
        } = "step-without-limit",
        /// Nothing says when and by which way a formulyar comes back that was sent back to be completed.
        CompletionWithoutLimit = "completion-without-limit",
        /// The package is handed in again on a day nobody knows: the term counts from that day.
        TermCountsAnew = "term-counts-anew",
        /// The road ends without a document.
        NothingIssued = "nothing-issued",
        /// The timeline goes beyond the days that are known.
        CalendarNotKnown = "calendar-not-known",
        /// Table 1 limits urgency categories that nothing offers or defines; the promise stays.
        UrgencyWithoutExpeditedService = "urgency-without-expedited-service",
        /// The text does not say whether the day of filing counts.
        FirstDayOpen = "first-day-open",
        /// «5 жұмыс күні»: the text does not say whether the work takes so long or may take so long.
        FixedOrCeiling = "fixed-or-ceiling",
        /// «1 күн»: the text does not say which kind of day.
        DayKindOpen {
            /// What it was taken for.
            taken_for: PlainDays,
        } = "day-kind-open",
        /// «күн сайын» is a rhythm and no limit.
        DailyWithoutLimit = "daily-without-limit",
        /// The promise runs until the service is drawn up, not until anything is handed out.
        TermEndsBeforeHandingOut = "term-ends-before-handing-out",
        /// A document was chosen, and the regulation gives every one of them the same road and terms.
        OneRoadForEveryProduct = "one-road-for-every-product",
    }
}

impl Remark {
    /// How much it weighs: a warning, where a date cannot be relied on.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::CourseOfAnotherService { .. }
            | Self::TooManyCompletions { .. }
            | Self::LimitsOutlastPromise { .. }
            | Self::StepWithoutLimit { .. }
            | Self::CompletionWithoutLimit
            | Self::TermCountsAnew
            | Self::CalendarNotKnown => Severity::Warning,
            Self::NothingIssued
            | Self::UrgencyWithoutExpeditedService
            | Self::FirstDayOpen
            | Self::FixedOrCeiling
            | Self::DayKindOpen { .. }
            | Self::DailyWithoutLimit
            | Self::TermEndsBeforeHandingOut
            | Self::OneRoadForEveryProduct => Severity::Notice,
        }
    }
}

/// A remark and the place in the law it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remarked {
    /// What there is to say.
    pub remark: Remark,
    /// Where it stands.
    pub why: Citation,
}

/// What is to be said of the timeline, the gravest first.
pub(super) fn remarks(timeline: &Timeline, application: &Application, situation: &Situation) -> Vec<Remarked> {
    let regulation = timeline.regulation;
    let promise = timeline.promise.term.citation;
    let mut remarks = Vec::new();
    let mut say = |remark, why| remarks.push(Remarked { remark, why });

    for course in Course::ALL {
        if situation.courses.contains(course) && course.citation(regulation).is_none() {
            say(Remark::CourseOfAnotherService { course: *course }, regulation.refusal);
        }
    }
    if let Some(ceilings) = &timeline.ceilings
        && ceilings.chosen.overrun > 0
    {
        say(Remark::LimitsOutlastPromise { days: ceilings.chosen.overrun }, promise);
    }
    let mut numbers = Vec::new();
    for number in timeline.unlimited().filter_map(|step| step.number) {
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    if let Some(first) = timeline.unlimited().find(|step| step.number.is_some()) {
        say(Remark::StepWithoutLimit { numbers }, first.citation);
    }
    if let Some(why) = Course::SentBackForCompleting.citation(regulation)
        && timeline.steps.iter().any(|dated| dated.step.round > 0)
    {
        say(Remark::CompletionWithoutLimit, why);
        if situation.completions > Some(COMPLETION_LIMIT) {
            say(Remark::TooManyCompletions { limit: COMPLETION_LIMIT }, why);
        }
    }
    if timeline.promise.not_before {
        say(Remark::TermCountsAnew, promise);
    }
    let ends = timeline.steps.iter().filter_map(|dated| dated.dates?.latest_count).chain(timeline.promise.chosen);
    if ends.into_iter().any(|end| !end.moves_known) {
        say(Remark::CalendarNotKnown, promise);
    }
    if !timeline.ends_in_issue {
        say(Remark::NothingIssued, regulation.result.citation);
    }
    let urgency = timeline.urgency;
    let special = regulation.actions.iter().find(|action| action.limits.of(urgency) != action.limits.general);
    if let Some(action) = special {
        say(Remark::UrgencyWithoutExpeditedService, action.limit_citation);
    }
    if timeline.reading.filing_day == FilingDay::DoesNotCount {
        say(Remark::FirstDayOpen, promise);
    }
    let first = |is: fn(Term) -> bool| {
        let mut steps = timeline.steps.iter().map(|dated| &dated.step).filter(|step| step.applies);
        steps.find(|step| is(step.limit.value)).map(|step| step.limit.citation)
    };
    if let Some(why) = first(|term| matches!(term, Term::WorkingDays(_) | Term::CalendarDays(_) | Term::Days(_))) {
        say(Remark::FixedOrCeiling, why);
    }
    if let Some(why) = first(|term| matches!(term, Term::Days(_))) {
        say(Remark::DayKindOpen { taken_for: timeline.reading.plain_days }, why);
    }
    if let Some(why) = first(|term| term == Term::Daily) {
        say(Remark::DailyWithoutLimit, why);
    }
    let ends_with = regulation.term_ends_with();
    if ends_with != Deed::HandOut && timeline.steps.iter().any(|dated| dated.step.doing == Doing::Deed(ends_with)) {
        say(Remark::TermEndsBeforeHandingOut, promise);
    }
    // Par. 6 names what is issued in one breath, and neither table 1 nor par. 10 names one of them alone.
    if application.product.is_some() && regulation.service.has_products() {
        say(Remark::OneRoadForEveryProduct, regulation.result.citation);
    }
    remarks
}
