//! Do the dates on a document agree with each other and with the day of submission?

use crate::application::Application;
use crate::document::Document;
use crate::finding::{At, DocumentField, Fault, Finding};
use crate::law::Regulation;

pub(super) fn contradicting_dates(
    regulation: &Regulation,
    application: &Application,
    index: usize,
    document: &Document,
    found: &mut Vec<Finding>,
) {
    let Some(issued) = document.issued_on.read() else { return };
    let kind = document.kind;
    if application.submitted_on.read().is_some_and(|day| issued > day) {
        let fault = Fault::IssuedAfterSubmission { document: kind, on: *issued };
        found.push(Finding {
            fault,
            at: At::DocumentField(index, DocumentField::IssuedOn),
            why: regulation.presented(),
        });
    }
    if document.expires_on.read().is_some_and(|expires| expires < issued) {
        let fault = Fault::ExpiresBeforeIssued { document: kind };
        found.push(Finding {
            fault,
            at: At::DocumentField(index, DocumentField::ExpiresOn),
            why: regulation.presented(),
        });
    }
}
