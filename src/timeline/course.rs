//! What can happen to an application on its way, and which of it a regulation knows.

use crate::citation::Citation;
use crate::law::{Deed, Regulation, Stage};
use crate::noun::noun;
use serde::Deserialize;

noun! {
    /// What can happen to an application on its way.
    pub enum Course {
        /// Table 2: it goes the whole way.
        Main = "main",
        /// Annex 1, table 1, column 1: the package is returned at the counter, at once.
        ReturnedAtCounter = "returned-at-counter",
        /// Annex 1, par. 13, stage 7: the formulyar goes back to the territorial unit to be completed.
        SentBackForCompleting = "sent-back-for-completing",
        /// Annex 1, table 3: the Committee finds groundless documentation; the formulyar is destroyed or cancelled.
        Groundless = "groundless",
        /// Annexes 2 to 4, table 3: the police return the package through the Centre.
        ReturnedThroughCentre = "returned-through-centre",
    }
}

impl Course {
    /// Where the regulation speaks of it; nothing, if it does not.
    #[must_use]
    pub fn citation(self, regulation: &Regulation) -> Option<Citation> {
        let refusal = |deed| {
            let mut steps = regulation.refusal_process.iter().flat_map(|lane| lane.steps);
            steps.find(|step| step.deed == deed).map(|step| step.citation)
        };
        match self {
            Self::Main => Some(regulation.presented()),
            Self::ReturnedAtCounter => regulation.returned_at_counter().map(|action| action.ends_in_citation),
            Self::SentBackForCompleting => regulation.stage(Stage::SentToProductionOrBack).copied(),
            Self::Groundless => refusal(Deed::ReturnGroundless),
            Self::ReturnedThroughCentre => refusal(Deed::ReturnPackage),
        }
    }
}

/// The most times a formulyar is sent back here. The law sets no number.
pub const COMPLETION_LIMIT: u32 = 9;

/// What happens to an application. Nothing given: it goes the whole way.
///
/// The courses combine, in whatever order they are given. A returned package is handed in again when a course is given
/// that begins at the counter; groundless documentation ends the road, whatever else is given.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Situation {
    /// What happens; the main course unless given.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub courses: Vec<Course>,
    /// How often the formulyar is sent back, with `sent-back-for-completing`; once unless given.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub completions: Option<u32>,
}

impl Situation {
    /// Whether this happens, after all courses were put together.
    #[must_use]
    pub fn happens(&self, course: Course, regulation: &Regulation) -> bool {
        match course {
            Course::SentBackForCompleting => self.completions(regulation) > 0,
            Course::Main | Course::ReturnedAtCounter | Course::Groundless | Course::ReturnedThroughCentre => {
                self.attempts(regulation).contains(&course)
            }
        }
    }

    /// Whether this was given, and the regulation knows it.
    fn has(&self, course: Course, regulation: &Regulation) -> bool {
        self.courses.contains(&course) && course.citation(regulation).is_some()
    }

    /// How often the formulyar is sent back.
    #[must_use]
    pub fn completions(&self, regulation: &Regulation) -> u32 {
        let sent_back = self.has(Course::SentBackForCompleting, regulation);
        if sent_back { self.completions.unwrap_or(1).min(COMPLETION_LIMIT) } else { 0 }
    }

    /// The courses that lead from the counter to an end, in the order they are gone.
    pub(super) fn attempts(&self, regulation: &Regulation) -> Vec<Course> {
        let returned = [Course::ReturnedAtCounter, Course::ReturnedThroughCentre];
        let mut attempts: Vec<Course> = returned.into_iter().filter(|course| self.has(*course, regulation)).collect();
        let goes_on = [Course::Main, Course::SentBackForCompleting].iter().any(|course| self.has(*course, regulation));
        if self.has(Course::Groundless, regulation) {
            attempts.push(Course::Groundless);
        } else if goes_on || attempts.is_empty() {
            attempts.push(Course::Main);
        }
        attempts
    }
}
