//! Is there anything in the package that nothing asks for, or that lies there twice?

use super::list::unread_list;
use super::need::as_listed;
use super::package::NeedState;
use super::payment::receipt_not_needed;
use crate::application::{Application, Representation};
use crate::document::DocumentKind::{ParentIdCard, RepresentativeIdCard};
use crate::document::{CopyKind, Document, DocumentKind};
use crate::finding::{At, Fault, Finding};
use crate::law::{Edition, Regulation};

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
fn brought(document: &Document) -> CopyKind {
    document.copy.unwrap_or(CopyKind::Original)
}

/// Where nobody has read the list, nobody can say that a document is not on it; who acts for another brings a card of their
/// own; and what a later edition asks for may have been asked for already.
pub(super) fn unneeded_document(
    edition: &'static Edition,
    application: &Application,
    needs: &[NeedState],
    index: usize,
    kind: DocumentKind,
) -> Option<Finding> {
    let regulation = edition.regulation(application.service);
    let found = |fault| Some(Finding { fault, at: At::Document(index), why: regulation.presented() });
    if kind == DocumentKind::Other {
        return found(Fault::UnknownDocument);
    }
    if let Some(receipt) = receipt_not_needed(regulation, index, kind) {
        return Some(receipt);
    }
    let listed = as_listed(application, kind);
    let in_place = needs.iter().any(|state| state.need.requirement.any_of.contains(&listed))
        || unread_list(edition, application).is_some()
        || is_card_of_who_acts(application, kind)
        || may_be_asked(edition, application, kind);
    if in_place { None } else { found(Fault::UnneededDocument { document: kind }) }
}

fn is_card_of_who_acts(application: &Application, kind: DocumentKind) -> bool {
    application
        .representative
        .as_ref()
        .is_some_and(|who| kind == RepresentativeIdCard || (kind == ParentIdCard && who.kind == Representation::Parent))
}

fn may_be_asked(edition: &Edition, application: &Application, kind: DocumentKind) -> bool {
    let reason = application.reason;
    edition
        .may_be_asked
        .iter()
        .any(|it| it.document == kind && reason.is_some_and(|reason| it.reasons.contains(&reason)))
}
