//! Where a case may be on a day, and whether its promise is broken.

use super::assumptions::Assumptions;
use super::course::Situation;
use super::filing::Filing;
use super::model::Model;
use super::phase::Phase;
use crate::calendar::days_between;
use crate::citation::Citation;
use crate::unit::Unit;
use chrono::NaiveDate;

/// Where a case may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whereabouts {
    /// How many cases were drawn.
    pub cases: u32,
    /// How many of them each step holds, in the order of the road; the steps of a sending back that is only assumed stand last.
    pub held: Vec<(Phase, u32)>,
    /// How many are over.
    pub over: u32,
    /// Whether the promise is broken if it is not over yet.
    pub overdue: Option<Overdue>,
}

impl Whereabouts {
    /// How many cases a unit holds.
    #[must_use]
    pub fn held_by(&self, unit: Unit) -> u32 {
        self.held.iter().filter(|(phase, _)| phase.holder == unit).map(|(_, cases)| cases).sum()
    }
}

/// A promise that is broken. This is law and no model: it rests on the two dates and the reading alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overdue {
    /// The last day of the promise.
    pub promised: NaiveDate,
    /// By how many days of the calendar.
    pub days: u32,
    /// The paragraph that is broken.
    pub citation: Citation,
}

/// Where a case could be today, and whether it is overdue if it is not over.
///
/// It is a model, save for what it says of the promise. A step holds a case from the day it begins to the day before it
/// ends; what begins and ends today is over today.
#[must_use]
pub fn whereabouts(filing: &Filing, situation: &Situation, assumptions: &Assumptions, today: NaiveDate) -> Whereabouts {
    let model = Model::new(filing, situation, assumptions);
    let today_offset = days_between(filing.submitted_on, today);
    let cases = assumptions.count();
    let mut held = vec![0; model.stages.len()];
    let mut over = 0;
    let mut holds = |stage: usize, before: &[u32], after: &[u32]| {
        let mut cases = 0;
        for (from, until) in before.iter().zip(after) {
            cases += u32::from(*from <= today_offset && today_offset < *until);
        }
        if let Some(held) = held.get_mut(stage) {
            *held += cases;
        }
    };
    model.run(assumptions, None, &mut holds, &mut |block| {
        for end in block.ends() {
            over += u32::from(*end <= today_offset);
        }
    });
    let promised = model.promised.filter(|promised| today_offset > *promised);
    let overdue = promised.map(|promised| Overdue {
        promised: model.days.date(promised),
        days: today_offset - promised,
        citation: filing.regulation.promise.citation,
    });
    Whereabouts { cases, held: model.stages.iter().map(|stage| stage.phase).zip(held).collect(), over, overdue }
}
