//! What every model of time shows: under which assumptions, of which steps, and how likely.

use super::citation::CitationReport;
use super::timeline::{DayReport, RemarkReport, gravest_first};
use super::vocabulary::Labelled;
use crate::application::Application;
use crate::citation::Citation;
use crate::finding::Severity;
use crate::language::Language;
use crate::law::{Deed, Edition};
use crate::timeline::{
    self, Assumptions, BareTerm, Caveat, Course, Doing, MOST_CASES, MOST_SEED, MOST_WITHOUT_LIMIT, Phase, Remark,
    Setting, Situation, Timeline,
};
use crate::unit::Unit;
use crate::words;
use chrono::NaiveDate;
use serde::Serialize;
use std::borrow::Cow;

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

    pub(super) fn not_before(&self) -> bool {
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
        say(Setting::Seed, None, assumed.seed_kept(), (0, MOST_SEED));
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

    /// What was found about the application and what bears on a model, the gravest first.
    pub(super) fn remarks(&self, caveat: Option<Caveat>) -> Vec<RemarkReport> {
        let mut all = Vec::new();
        for finding in &self.timeline.findings {
            all.push(RemarkReport::of_finding(finding, self.language));
        }
        if let Some(caveat) = caveat {
            all.push(self.caveat(caveat, self.timeline.promise.term.citation));
        }
        for remarked in &self.timeline.remarks {
            match remarked.remark {
                Remark::StepWithoutLimit { .. } if self.assumptions.most_without_limit() > 0 => {
                    all.push(self.caveat(Caveat::WithoutLimitAssumed, remarked.why));
                }
                Remark::CourseOfAnotherService { .. }
                | Remark::TooManyCompletions { .. }
                | Remark::StepWithoutLimit { .. }
                | Remark::CompletionWithoutLimit
                | Remark::TermCountsAnew
                | Remark::NothingIssued
                | Remark::CalendarNotKnown
                | Remark::UrgencyWithoutExpeditedService => all.push(RemarkReport::of_remark(remarked, self.language)),
                Remark::LimitsOutlastPromise { .. }
                | Remark::FirstDayOpen
                | Remark::FixedOrCeiling
                | Remark::DayKindOpen { .. }
                | Remark::DailyWithoutLimit
                | Remark::TermEndsBeforeHandingOut
                | Remark::OneRoadForEveryProduct => {}
            }
        }
        gravest_first(all.into_iter())
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
    pub(super) fn promised(&self, date: NaiveDate) -> DayReport {
        let end = self.timeline.promise.chosen;
        end.map_or_else(|| self.day(date), |end| DayReport::last_of(&end, self.timeline.reading.week, self.language))
    }

    /// A day that is drawn and not counted.
    pub(super) fn drawn(&self, date: NaiveDate) -> DayReport {
        DayReport { how: Some(words::distribution(self.language).to_owned()), ..self.day(date) }
    }

    pub(super) fn day(&self, date: NaiveDate) -> DayReport {
        DayReport::new(date, self.language)
    }

    pub(super) fn citation(&self, citation: Citation) -> CitationReport {
        CitationReport::new(citation, self.language)
    }
}

/// A share in thousandths, to the nearest; a thousand or none only where it is all or none.
pub(super) fn share(part: u64, whole: u64) -> u32 {
    let nearest = (part * 1000 + whole / 2) / whole.max(1);
    let nearest = u32::try_from(nearest).unwrap_or(1000);
    if part == 0 || part >= whole { nearest } else { nearest.clamp(1, 999) }
}
