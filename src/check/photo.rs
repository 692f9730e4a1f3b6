//! Are there enough photographs, of the right size?

use crate::citation::Citation;
use crate::document::{Document, DocumentKind, PhotoSize};
use crate::finding::{At, Fault, Finding};

/// Whether there are enough photographs of the right size. They may lie in one entry or in several; an entry without a
/// number holds enough.
pub(super) fn enough(needed: u32, documents: &[Document]) -> bool {
    count(needed, documents, right_size) >= needed
}

/// Fewer photographs than needed, of whatever size: one fault, at the first entry.
pub(super) fn photo_count(needed: u32, documents: &[Document], why: Citation) -> Option<Finding> {
    let first = documents.iter().position(|document| document.kind == DocumentKind::Photo)?;
    let given = count(needed, documents, |_| true);
    (given < needed).then_some(Finding {
        fault: Fault::PhotoCount { needed, given },
        at: At::DocumentField(first, "count"),
        why,
    })
}

pub(super) fn photo_size(index: usize, document: &Document, why: Citation) -> Option<Finding> {
    (!right_size(document) && document.kind == DocumentKind::Photo).then_some(Finding {
        fault: Fault::PhotoSize,
        at: At::DocumentField(index, "size"),
        why,
    })
}

fn count(needed: u32, documents: &[Document], counts: fn(&Document) -> bool) -> u32 {
    documents
        .iter()
        .filter(|document| document.kind == DocumentKind::Photo && counts(document))
        .fold(0, |sum, photo| sum.saturating_add(photo.count.unwrap_or(needed)))
}

fn right_size(document: &Document) -> bool {
    match document.size {
        None | Some(PhotoSize::Size35x45) => true,
        Some(PhotoSize::Other) => false,
    }
}
