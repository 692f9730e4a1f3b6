//! Numbers, lost parts, and results that nothing in the annex leads to.

use super::Seen;
use crate::citation::Point;
use crate::law::{Consumers, Measure, Outcome, Regulation, Role, Treatment};

/// A number that the ledger holds a second time.
pub(super) fn paragraph_numbered_twice(regulation: &'static Regulation) -> Seen {
    let again = regulation.ledger().iter().find_map(|entry| match entry.place.point {
        Point::ParagraphAgain(number) => Some(number),
        Point::Whole
        | Point::Paragraph(_)
        | Point::Item(..)
        | Point::ItemAgain(..)
        | Point::Article(_)
        | Point::Table(_)
        | Point::Column(..)
        | Point::Step(..) => None,
    });
    // What stands in the second one is the paragraph on the workplaces; a ledger quotes nothing.
    let Some(number) = again else { return Seen::default() };
    Seen::at([regulation.workplaces]).counting(Measure::NumberGivenTwice, number)
}

/// A paragraph that points to a drawing of which our copy has the heading only.
pub(super) fn lost_from_source(regulation: &'static Regulation) -> Seen {
    let lost = regulation.ledger().iter().filter(|entry| entry.treatment == Treatment::Lost);
    Seen::at(lost.map(|entry| entry.place.says("")))
}

/// A removal from registration that ends as a registration does.
pub(super) fn deregistration_rewrites_address(regulation: &'static Regulation) -> Seen {
    let removes = regulation.participants.iter().any(|participant| participant.role == Role::DrawsUpDeregistration);
    Seen::at((removes && rewrites(regulation)).then_some(regulation.result.citation))
}

/// The model knows no stage and no deed that rewrites an address.
pub(super) fn rewriting_without_step(regulation: &'static Regulation) -> Seen {
    Seen::at(rewrites(regulation).then_some(regulation.result.citation))
}

/// A legal person may apply for what is rewritten on a natural person's card.
pub(super) fn legal_person_without_card(regulation: &'static Regulation) -> Seen {
    let legal = regulation.consumers.value == Consumers::NaturalAndLegal;
    let card = (legal && rewrites(regulation)).then_some(regulation.result.citation);
    Seen::at(card).against(regulation.consumers.citation)
}

fn rewrites(regulation: &Regulation) -> bool {
    match regulation.result.value {
        Outcome::AddressRewritten => true,
        Outcome::PassportAndOrIdCard | Outcome::TemporaryIdCard => false,
    }
}
