//! Are there enough photographs, of the right size?

use crate::citation::Citation;
use crate::document::{Document, DocumentKind, PhotoSize};
use crate::finding::{At, Fault, Finding};

/// Photographs may lie in one entry or in several: their number is the sum, and an entry without a number is enough.
pub(super) fn photo_count(needed: u32, documents: &[Document], why: Citation) -> Option<Finding> {
    let mut first = None;
    let mut given = 0_u32;
    for (index, photo) in documents.iter().enumerate().filter(|(_, document)| document.kind == DocumentKind::Photo) {
        first = first.or(Some(index));
        given = given.saturating_add(photo.count.unwrap_or(needed));
    }
    let first = first?;
    (given < needed).then_some(Finding {
        fault: Fault::PhotoCount { needed, given },
        at: At::DocumentField(first, "count"),
        why,
    })
}

pub(super) fn photo_size(index: usize, document: &Document, why: Citation) -> Option<Finding> {
    let wrong = match document.size {
        None | Some(PhotoSize::Size35x45) => false,
        Some(PhotoSize::Other) => true,
    };
    (wrong && document.kind == DocumentKind::Photo).then_some(Finding {
        fault: Fault::PhotoSize,
        at: At::DocumentField(index, "size"),
        why,
    })
}
