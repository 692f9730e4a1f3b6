//! Is the edition in force on the day of submission?

use crate::application::Application;
use crate::finding::{At, Fault, Finding};
use crate::law::Edition;

pub(super) fn edition_not_in_force(edition: &Edition, application: &Application, found: &mut Vec<Finding>) {
    let Some(day) = application.submitted_on.read() else { return };
    if edition.in_force(*day) {
        return;
    }
    let (from, until) = (edition.card.in_force_from, edition.card.repealed_from);
    let why = if *day < from.value { from.citation } else { until.citation };
    let fault = Fault::EditionNotInForce { from: from.value, until: until.value };
    found.push(Finding { fault, at: At::Application("submittedOn"), why });
}
