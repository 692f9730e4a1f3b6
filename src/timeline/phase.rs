//! What a forecast is drawn from: the steps of a road, each with the least and the most the law gives it.

use super::course::Situation;
use super::road::{Doing, Step, road};
use crate::law::Regulation;
use crate::service::{Medium, Urgency};
use crate::term::Term;
use crate::unit::Unit;

/// How long a step of the road may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phase {
    /// The number of the step, as the tables have it; none, if no table has it.
    pub number: Option<u8>,
    /// Which handing in of the package it belongs to.
    pub attempt: u8,
    /// Which sending back of the formulyar it belongs to; 0 for none, and 1 for any that is only assumed.
    pub round: u32,
    /// The unit that holds the case.
    pub holder: Unit,
    /// What is done.
    pub doing: Doing,
    /// The least: no time at all for «дейін», «күн сайын» and where no limit is stated, and the limit itself where it is bare.
    ///
    /// Whether a bare «N жұмыс күні» is how long the work takes or how long it may take, the text does not say; whoever
    /// takes it for a ceiling begins from `Term::Minutes(0)` there too.
    pub least: Term,
    /// The most: the limit, [`Term::NotStated`] where the law has none.
    pub most: Term,
}

impl Phase {
    /// Whether it takes days of this unit; a step without a limit may.
    #[must_use]
    pub fn takes_days_of(&self, unit: Unit) -> bool {
        self.holder == unit && !matches!(self.most, Term::Minutes(_))
    }
}

impl From<Step> for Phase {
    fn from(step: Step) -> Self {
        let most = step.limit.value;
        let least = match most {
            Term::Minutes(_) | Term::CalendarDays(_) | Term::WorkingDays(_) | Term::Days(_) => most,
            Term::UpToWorkingDays(_) | Term::Daily | Term::NotStated => Term::Minutes(0),
        };
        let Step { number, attempt, round, holder, doing, .. } = step;
        Self { number, attempt, round, holder, doing, least, most }
    }
}

/// The steps of the main course that are done on this medium.
#[must_use]
pub fn phases(regulation: &'static Regulation, urgency: Urgency, medium: Medium) -> Vec<Phase> {
    let steps = road(regulation, urgency, medium, &Situation::default());
    steps.into_iter().filter(|step| step.applies).map(Phase::from).collect()
}
