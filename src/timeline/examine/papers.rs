//! The road of the papers, where paragraph 13 and the tables send them by different ways.

use super::{Seen, days, stages, step, steps};
use crate::law::{Deed, EndsIn, Measure, Regulation, Stage};
use crate::unit::Unit;

/// By par. 13 the paper formulyars go to the Committee, by table 1 to the regional police first.
pub(super) fn formulyars_by_two_roads(regulation: &'static Regulation) -> Seen {
    let on_the_way = [Deed::MakeRegister, Deed::MakeConsolidatedRegister].map(|deed| regulation.column(deed));
    let [Some(district), Some(region)] = on_the_way else { return Seen::default() };
    if region.units.contains(&Unit::Committee) {
        return Seen::default();
    }
    let stages: Vec<_> = stages(regulation, Stage::PaperSentToCommittee).collect();
    match stages.as_slice() {
        [] => Seen::default(),
        stages => Seen::at(stages.iter().copied().chain([district.citation, region.citation])),
    }
}

/// By par. 13 the finished documents go from where they are made to the Centre, by the tables through other hands.
///
/// The days are those that the columns after the making may take in the general order.
pub(super) fn finished_documents_by_two_roads(regulation: &'static Regulation) -> Seen {
    let Some(made) = regulation.column(Deed::MakeDocuments) else { return Seen::default() };
    let after = || regulation.actions.iter().filter(|action| action.number > made.number);
    let sent =
        after().filter(|action| matches!(action.deed, Deed::SendToRegion | Deed::SendToDistrict | Deed::SendToCentre));
    let places: Vec<_> = stages(regulation, Stage::Made).chain(sent.map(|action| action.citation)).collect();
    if places.len() < 2 {
        return Seen::default();
    }
    let limits: u32 = after().filter_map(|action| days(action.limits.general)).map(u32::from).sum();
    Seen::at(places).counting(Measure::Steps, after().count()).counting(Measure::LimitDays, limits)
}

/// A check of the formulyars by a unit to which par. 7 gives none, before the one that par. 13 knows.
pub(super) fn regional_check_only_in_tables(regulation: &'static Regulation) -> Seen {
    let Some(column) = regulation.column(Deed::MakeConsolidatedRegister) else { return Seen::default() };
    let takes_part = |unit: &Unit| regulation.participants.iter().any(|participant| participant.unit == *unit);
    if column.units.iter().any(takes_part) {
        return Seen::default();
    }
    let tables = [regulation.main_process, regulation.refusal_process];
    let steps = tables.into_iter().filter_map(|lanes| step(lanes, Deed::MakeConsolidatedRegister));
    Seen::at([column.citation].into_iter().chain(steps.map(|step| step.citation)))
}

/// By par. 13 the formulyars go into the card index last, by table 2 before the documents are handed out.
pub(super) fn card_index_before_handing_out(regulation: &'static Regulation) -> Seen {
    let stage = |wanted| regulation.stages.iter().position(|stage| stage.value == wanted);
    let last = stage(Stage::Filed) > stage(Stage::HandedOut);
    let number = |deed| step(regulation.main_process, deed);
    match (number(Deed::SendToCentre), number(Deed::HandOut)) {
        (Some(filed), Some(handed_out)) if last && filed.number < handed_out.number => {
            Seen::at(stages(regulation, Stage::Filed).chain([filed.citation, handed_out.citation]))
        }
        _ => Seen::default(),
    }
}

/// Table 1 has a step for one medium, tables 2 and 3 have it for both.
pub(super) fn incoming_number_for_paper_only(regulation: &'static Regulation) -> Seen {
    let one_medium = regulation.actions.iter().filter(|action| action.only_on.is_some());
    Seen::at(one_medium.flat_map(|action| {
        let tables = [regulation.main_process, regulation.refusal_process];
        let steps = tables.into_iter().filter_map(|lanes| step(lanes, action.deed));
        [action.citation].into_iter().chain(steps.map(|step| step.citation))
    }))
}

/// An intake that ends in giving the package back, or in handing out what is not drawn up yet.
pub(super) fn end_misstated(regulation: &'static Regulation) -> Seen {
    let ends = regulation.actions.iter().filter(|action| {
        action.deed == Deed::TakeIn
            && matches!(
                action.ends_in,
                EndsIn::IncompletePackageReturned
                    | EndsIn::TemporaryCardHandedOut
                    | EndsIn::RegistrationHandedOut
                    | EndsIn::DeregistrationHandedOut
            )
    });
    Seen::at(ends.map(|action| action.ends_in_citation))
}

/// A stage of its own gives a slip; the one deed of the tables that does is the registering of annex 1.
pub(super) fn slip_in_no_table(regulation: &'static Regulation) -> Seen {
    let given = steps(regulation.main_process).any(|step| step.deed == Deed::RegisterAndFillIn);
    Seen::at(stages(regulation, Stage::SlipGiven).filter(|_| !given))
}

pub(super) fn issue_entered_before_handing_out(regulation: &'static Regulation) -> Seen {
    let number = |deed| step(regulation.main_process, deed);
    match (number(Deed::EnterInJournal), number(Deed::HandOut)) {
        (Some(entered), Some(handed_out)) if entered.number < handed_out.number => {
            Seen::at([entered.citation, handed_out.citation])
        }
        _ => Seen::default(),
    }
}
