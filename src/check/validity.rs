//! Is the document still valid, and is it the original?

use crate::application::Application;
use crate::document::{CopyKind, Document};
use crate::finding::{At, DocumentField, Fault, Finding};
use crate::law::{Edition, Quality};
use chrono::NaiveDate;

pub(super) fn document_expired(
    edition: &Edition,
    application: &Application,
    quality: &Quality,
    index: usize,
    document: &Document,
) -> Option<Finding> {
    let (on, day) = (*document.expires_on.read()?, *application.submitted_on.read()?);
    (on < day && !quality.may_be_expired).then_some(Finding {
        fault: Fault::DocumentExpired { document: document.kind, on },
        at: At::DocumentField(index, DocumentField::ExpiresOn),
        why: edition.expired,
    })
}

pub(super) fn document_expires_before_promise(
    edition: &Edition,
    application: &Application,
    promise: Option<NaiveDate>,
    quality: &Quality,
    index: usize,
    document: &Document,
) -> Option<Finding> {
    let (on, day, promise) = (*document.expires_on.read()?, *application.submitted_on.read()?, promise?);
    (day <= on && on < promise && !quality.may_be_expired).then_some(Finding {
        fault: Fault::DocumentExpiresBeforePromise { document: document.kind, on, promise },
        at: At::DocumentField(index, DocumentField::ExpiresOn),
        why: edition.expired,
    })
}

pub(super) fn copy_not_original(quality: &Quality, index: usize, document: &Document) -> Option<Finding> {
    let why = quality.original?;
    let is_copy = match document.copy {
        None | Some(CopyKind::Original) => false,
        Some(CopyKind::Plain | CopyKind::Notarised) => true,
    };
    is_copy.then_some(Finding {
        fault: Fault::CopyNotOriginal { document: document.kind },
        at: At::DocumentField(index, DocumentField::Copy),
        why,
    })
}
