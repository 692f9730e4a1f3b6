//! Is the edition in force on the day of submission, and is anybody there?

use crate::application::Application;
use crate::calendar;
use crate::finding::{ApplicationField, At, Fault, Finding};
use crate::law::{Edition, Regulation};

pub(super) fn edition_not_in_force(edition: &Edition, application: &Application, found: &mut Vec<Finding>) {
    let Some(day) = application.submitted_on.read() else { return };
    if edition.in_force(*day) {
        return;
    }
    let (from, until) = (edition.card.in_force_from, edition.card.repealed_from);
    let why = if *day < from.value { from.citation } else { until.citation };
    let fault = Fault::EditionNotInForce { from: from.value, until: until.value };
    found.push(Finding { fault, at: At::Application(ApplicationField::SubmittedOn), why });
}

/// Par. 8: «Қабылдау жұмыс күндері», on working days.
pub(super) fn submitted_on_day_off(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let Some(day) = application.submitted_on.read() else { return };
    let kind = calendar::day(*day, application.reading().week).kind;
    if !kind.is_working() {
        let why = regulation.reception.hours;
        found.push(Finding {
            fault: Fault::SubmittedOnDayOff { kind },
            at: At::Application(ApplicationField::SubmittedOn),
            why,
        });
    }
}
