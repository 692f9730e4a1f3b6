//! Who acts: what each unit does without a limit, and what one place gives to one unit and another place to another.

use super::Seen;
use crate::citation::Citation;
use crate::law::{Deed, Measure, Regulation, Role};
use crate::unit::Unit;

/// What one unit does in tables 2 and 3, and how much of it nothing limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duties {
    /// The unit.
    pub unit: Unit,
    /// The steps it takes part in, in the order of the tables.
    pub steps: Vec<Citation>,
    /// Those of them that no column of table 1 limits.
    pub without_limit: Vec<Citation>,
}

/// Every unit that acts in tables 2 and 3, in the order in which it first does.
#[must_use]
pub fn duties(regulation: &'static Regulation) -> Vec<Duties> {
    let mut all: Vec<Duties> = Vec::new();
    for lane in regulation.main_process.iter().chain(regulation.refusal_process) {
        for unit in lane.units {
            let known = all.iter().position(|duties| duties.unit == *unit);
            if known.is_none() {
                all.push(Duties { unit: *unit, steps: Vec::new(), without_limit: Vec::new() });
            }
            let index = known.unwrap_or(all.len() - 1);
            let Some(duties) = all.get_mut(index) else { continue };
            for step in lane.steps {
                duties.steps.push(step.citation);
                if regulation.column(step.deed).is_none() {
                    duties.without_limit.push(step.citation);
                }
            }
        }
    }
    all
}

/// A step that the tables give to different units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// What is done.
    pub deed: Deed,
    /// Who does it by each table that has it, and where that stands.
    pub by: Vec<(&'static [Unit], Citation)>,
}

/// The steps that tables 1, 2 and 3 give to different units, in the order of table 1.
#[must_use]
pub fn disagreements(regulation: &'static Regulation) -> Vec<Disagreement> {
    let mut all = Vec::new();
    for action in regulation.actions {
        let mut by = vec![(action.units, action.citation)];
        for lane in regulation.main_process.iter().chain(regulation.refusal_process) {
            let step = lane.steps.iter().find(|step| step.deed == action.deed);
            by.extend(step.map(|step| (lane.units, step.citation)));
        }
        if by.iter().any(|(units, _)| !same(units, action.units)) {
            all.push(Disagreement { deed: action.deed, by });
        }
    }
    all
}

/// Whether two lists name the same units, in whatever order.
fn same(one: &[Unit], other: &[Unit]) -> bool {
    one.len() == other.len() && one.iter().all(|unit| other.contains(unit))
}

/// Two lanes with one heading whose steps are of different units.
pub(super) fn lane_headed_twice(regulation: &'static Regulation) -> Seen {
    let lanes = regulation.main_process;
    let again = lanes.iter().enumerate().filter(|(index, lane)| {
        lanes.iter().take(*index).any(|before| before.heading == lane.heading && !same(before.units, lane.units))
    });
    Seen::at(again.flat_map(|(_, lane)| lane.steps).map(|step| step.citation)).counting_steps()
}

/// Units that act and that par. 7 does not name among those who take part.
pub(super) fn participants_incomplete(regulation: &'static Regulation) -> Seen {
    let named = |unit: &Unit| regulation.participants.iter().any(|participant| participant.unit == *unit);
    let unnamed = || regulation.units.iter().filter(|unit| !named(&unit.value));
    let first_act = |unit: Unit| {
        let mut actions = regulation.actions.iter();
        actions.find(|action| action.units.contains(&unit)).map(|action| action.citation)
    };
    Seen::at(unnamed().flat_map(|unit| [unit.citation].into_iter().chain(first_act(unit.value))))
        .counting(Measure::Units, unnamed().count())
}

/// Several participants with one and the same task.
pub(super) fn intake_by_two_units(regulation: &'static Regulation) -> Seen {
    let takes_in = || regulation.participants.iter().filter(|participant| participant.role == Role::TakesInAndHandsOut);
    let units = takes_in().count();
    Seen::at(takes_in().filter(|_| units > 1).map(|participant| participant.citation)).counting(Measure::Units, units)
}
