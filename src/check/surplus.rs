//! Is there anything in the package that nothing asks for, or that lies there twice?

use super::need::Need;
use super::payment::receipt_not_needed;
use crate::application::Application;
use crate::document::{Copy, Document, DocumentKind};
use crate::finding::{At, Fault, Finding};
use crate::law::Regulation;

/// Photographs may well lie in several entries; an original and its copy are not the same thing twice.
pub(super) fn duplicate_document(
    regulation: &Regulation,
    documents: &[Document],
    index: usize,
    document: &Document,
) -> Option<Finding> {
    let kind = document.kind;
    let again = documents.iter().take(index).any(|other| other.kind == kind && brought(other) == brought(document));
    (again && kind != DocumentKind::Photo && kind != DocumentKind::Other).then_some(Finding {
        fault: Fault::DuplicateDocument { document: kind },
        at: At::Document(index),
        why: regulation.presented(),
    })
}

/// The original, unless it is said to be a copy.
fn brought(document: &Document) -> Copy {
    document.copy.unwrap_or(Copy::Original)
}

/// Where nobody has read the list, nobody can say that a document is not on it; and who acts for another brings a card of
/// their own.
pub(super) fn unneeded_document(
    regulation: &Regulation,
    application: &Application,
    needs: &[Need],
    list_read: bool,
    index: usize,
    kind: DocumentKind,
) -> Option<Finding> {
    let fault = if kind == DocumentKind::Other {
        Fault::UnknownDocument
    } else if let Some(receipt) = receipt_not_needed(regulation, index, kind) {
        return Some(receipt);
    } else if kind == DocumentKind::RepresentativeIdCard && application.representative.is_some() {
        return None;
    } else if list_read && !needs.iter().any(|need| need.requirement.any_of.contains(&kind)) {
        Fault::UnneededDocument { document: kind }
    } else {
        return None;
    };
    Some(Finding { fault, at: At::Document(index), why: regulation.presented() })
}
