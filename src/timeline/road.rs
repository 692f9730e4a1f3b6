//! The road of an application: every step of what happens, with its place in the law and no dates.

use super::course::{Course, Situation};
use crate::citation::{Citation, Cited, cited};
use crate::law::{Deed, EndsIn, Lane, LaneStep, Regulation};
use crate::service::{Medium, Urgency};
use crate::term::Term;
use crate::unit::Unit;

/// What is done in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// A deed of the tables.
    Deed(Deed),
    /// Annex 1, par. 13, stage 7: send the formulyar back to be completed. No table has it.
    SendBack,
}

/// A step of the road.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Its number, as the tables have it; none, if no table has the step.
    pub number: Option<u8>,
    /// Which handing in of the package it belongs to: 2 after a package was returned.
    pub attempt: u8,
    /// Which sending back of the formulyar it belongs to; 0 for a step that is not repeated.
    pub round: u32,
    /// Who acts, as table 1 names them, or else the lane.
    pub units: &'static [Unit],
    /// The unit that holds the case.
    pub holder: Unit,
    /// What is done.
    pub doing: Doing,
    /// What it ends in, as table 1 has it.
    pub ends_in: Option<Cited<EndsIn>>,
    /// By when. A step without a column in table 1 has no limit, save the wait at the handing out (par. 10, item 3).
    pub limit: Cited<Term>,
    /// Whether table 1 has a column for it.
    pub in_table_1: bool,
    /// Done only where the formulyar is on this medium.
    pub only_on: Option<Medium>,
    /// Whether it is done in this case.
    pub applies: bool,
    /// Where it stands.
    pub citation: Citation,
}

impl Step {
    /// Whether it is done, and nothing in the law limits it.
    #[must_use]
    pub fn is_unlimited(&self) -> bool {
        self.applies && self.limit.value == Term::NotStated
    }
}

/// Every step of what happens, in order.
///
/// A formulyar that was sent back is taken to go the same way again, from the register of the district police to the
/// Committee's check. The law does not say how it returns.
///
/// ```
/// use qujat::edition::EditionId;
/// use qujat::law::Edition;
/// use qujat::service::{Medium, Service, Urgency};
/// use qujat::timeline::{Situation, road};
///
/// let regulation = Edition::of(EditionId::Order394).regulation(Service::TemporaryIdCard);
/// let steps = road(regulation, Urgency::General, Medium::Electronic, &Situation::default());
/// // Table 2 of annex 2 has four.
/// assert_eq!(steps.iter().map(|step| step.number).collect::<Vec<_>>(), [Some(1), Some(2), Some(3), Some(4)]);
/// ```
#[must_use]
pub fn road(regulation: &'static Regulation, urgency: Urgency, medium: Medium, situation: &Situation) -> Vec<Step> {
    let mut steps = Vec::new();
    for (attempt, course) in (1..).zip(situation.attempts(regulation)) {
        let lap = match course {
            Course::ReturnedAtCounter => returned_at_counter(regulation, urgency),
            Course::Main | Course::SentBackForCompleting => lap(regulation, regulation.main_process, urgency, medium),
            Course::Groundless | Course::ReturnedThroughCentre => {
                lap(regulation, regulation.refusal_process, urgency, medium)
            }
        };
        for step in &lap {
            steps.push(Step { attempt, ..*step });
            if step.doing == Doing::Deed(Deed::CheckFormulyars) {
                for round in 1..=situation.completions(regulation) {
                    let again = lap.iter().copied().filter(is_repeated);
                    let lap = sent_back(regulation).into_iter().chain(again);
                    steps.extend(lap.map(|step| Step { attempt, round, ..step }));
                }
            }
        }
    }
    steps
}

/// The steps of table 2 or 3 in the order of their numbers, with the limits of table 1.
fn lap(regulation: &Regulation, lanes: &'static [Lane], urgency: Urgency, medium: Medium) -> Vec<Step> {
    let mut lap: Vec<Step> = Vec::new();
    for lane in lanes {
        for step in lane.steps {
            let before = lap.partition_point(|other| other.number < Some(step.number));
            lap.insert(before, from_tables(regulation, lane, step, urgency, medium));
        }
    }
    lap
}

/// A step of table 2 or 3, with what table 1 says of the same deed.
fn from_tables(regulation: &Regulation, lane: &Lane, step: &LaneStep, urgency: Urgency, medium: Medium) -> Step {
    let action = regulation.column(step.deed);
    let units = action.map_or(lane.units, |action| action.units);
    let only_on = action.and_then(|action| action.only_on);
    Step {
        number: Some(step.number),
        attempt: 1,
        round: 0,
        units,
        holder: holder(step.deed, units),
        doing: Doing::Deed(step.deed),
        ends_in: action.map(|action| cited(action.ends_in, action.ends_in_citation)),
        limit: match action {
            Some(action) => cited(action.limits.of(urgency), action.limit_citation),
            None if step.deed == Deed::HandOut => regulation.wait_collecting,
            None => cited(Term::NotStated, step.citation),
        },
        in_table_1: action.is_some(),
        only_on,
        applies: only_on.is_none_or(|only| only == medium),
        citation: action.map_or(step.citation, |action| action.citation),
    }
}

/// At the counter the citizen meets the Centre, whoever sits there; behind it the case lies with the police.
fn holder(deed: Deed, units: &[Unit]) -> Unit {
    let at_counter = matches!(deed, Deed::TakeIn | Deed::RegisterAndFillIn | Deed::HandOut | Deed::ReturnDocuments);
    let behind = units.iter().copied().find(|unit| *unit != Unit::ServiceCentre);
    behind.filter(|_| !at_counter).unwrap_or(Unit::ServiceCentre)
}

/// Table 1, column 1 of annex 1: the one column takes the package in and hands it back.
fn returned_at_counter(regulation: &Regulation, urgency: Urgency) -> Vec<Step> {
    let step = regulation.returned_at_counter().map(|action| Step {
        number: Some(action.number),
        attempt: 1,
        round: 0,
        units: action.units,
        holder: Unit::ServiceCentre,
        doing: Doing::Deed(Deed::ReturnDocuments),
        ends_in: Some(cited(action.ends_in, action.ends_in_citation)),
        limit: cited(action.limits.of(urgency), action.limit_citation),
        in_table_1: true,
        only_on: None,
        applies: true,
        citation: action.citation,
    });
    step.into_iter().collect()
}

/// Par. 13, stage 7: the Committee sends, and the case lies with the district police.
fn sent_back(regulation: &Regulation) -> Option<Step> {
    let citation = Course::SentBackForCompleting.citation(regulation)?;
    Some(Step {
        number: None,
        attempt: 1,
        round: 0,
        units: &[Unit::Committee],
        holder: Unit::DistrictPolice,
        doing: Doing::SendBack,
        ends_in: None,
        limit: cited(Term::NotStated, citation),
        in_table_1: false,
        only_on: None,
        applies: true,
        citation,
    })
}

/// What is done again with a formulyar that was sent back.
fn is_repeated(step: &Step) -> bool {
    matches!(
        step.doing,
        Doing::Deed(Deed::MakeRegister | Deed::MakeConsolidatedRegister | Deed::LogIncoming | Deed::CheckFormulyars)
    )
}
