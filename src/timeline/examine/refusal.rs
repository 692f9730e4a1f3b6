//! Refusal: its ground, its answer, and what is never refused.

use super::{Seen, step, steps};
use crate::law::{Deed, Regulation};

/// Par. 12 knows documents not presented; a process that returns what is groundless rests on something else.
pub(super) fn on_another_ground(regulation: &'static Regulation) -> Seen {
    let groundless = step(regulation.refusal_process, Deed::ReturnGroundless);
    Seen::at(groundless.map(|step| step.citation)).against(regulation.refusal)
}

/// Par. 6 ends a refusal in an answer, «жауап»; the last step of table 3 is none, nor is any other.
pub(super) fn reasoned_answer_in_no_table(regulation: &'static Regulation) -> Seen {
    let answers = |quote: &str| quote.contains("жауап");
    let promised = regulation.result.citation;
    let lanes = regulation.refusal_process;
    if !answers(promised.quote) || steps(lanes).any(|step| answers(step.citation.quote)) {
        return Seen::default();
    }
    let last = steps(lanes).map(|step| step.number).max();
    Seen::at(steps(lanes).filter(|step| Some(step.number) == last).map(|step| step.citation)).against(promised)
}

/// The documents are checked, and the only thing that follows is the return of a package that lacks one.
pub(super) fn wrong_documents_without_consequence(regulation: &'static Regulation) -> Seen {
    let number = |deed| step(regulation.refusal_process, deed);
    match (number(Deed::CheckDocuments), number(Deed::ReturnPackage)) {
        (Some(checked), Some(returned)) if number(Deed::ReturnGroundless).is_none() => {
            Seen::at([checked.citation, returned.citation])
        }
        _ => Seen::default(),
    }
}
