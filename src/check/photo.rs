//! Are there enough photographs, of the right size?

use crate::citation::Citation;
use crate::document::{Document, DocumentKind, PhotoSize};
use crate::finding::{At, DocumentField, Fault, Finding};

/// The photographs of a package, counted once. They may lie in one entry or in several.
pub(super) struct Photos {
    /// The first entry.
    first: Option<usize>,
    /// All of them.
    all: Pile,
    /// Those of the right size.
    right: Pile,
}

/// How many photographs lie together.
#[derive(Default)]
struct Pile {
    numbered: u32,
    /// Whether an entry does not say how many it holds: then it holds enough.
    enough: bool,
}

impl Photos {
    pub(super) fn of(documents: &[Document]) -> Self {
        let mut photos = Self { first: None, all: Pile::default(), right: Pile::default() };
        for (index, document) in documents.iter().enumerate() {
            if document.kind == DocumentKind::Photo {
                photos.first = photos.first.or(Some(index));
                photos.all.lay(document.count);
                if right_size(document) {
                    photos.right.lay(document.count);
                }
            }
        }
        photos
    }

    /// Whether there are enough of the right size.
    pub(super) const fn enough(&self, needed: u32) -> bool {
        self.right.holds(needed)
    }

    /// Fewer photographs than needed, of whatever size: one fault, at the first entry.
    pub(super) fn photo_count(&self, needed: u32, why: Citation) -> Option<Finding> {
        let first = self.first.filter(|_| !self.all.holds(needed))?;
        Some(Finding {
            fault: Fault::PhotoCount { needed, given: self.all.numbered },
            at: At::DocumentField(first, DocumentField::Count),
            why,
        })
    }
}

impl Pile {
    fn lay(&mut self, count: Option<u32>) {
        match count {
            Some(count) => self.numbered = self.numbered.saturating_add(count),
            None => self.enough = true,
        }
    }

    const fn holds(&self, needed: u32) -> bool {
        self.enough || self.numbered >= needed
    }
}

pub(super) fn photo_size(index: usize, document: &Document, why: Citation) -> Option<Finding> {
    (!right_size(document) && document.kind == DocumentKind::Photo).then_some(Finding {
        fault: Fault::PhotoSize,
        at: At::DocumentField(index, DocumentField::Size),
        why,
    })
}

fn right_size(document: &Document) -> bool {
    match document.size {
        None | Some(PhotoSize::Size35x45) => true,
        Some(PhotoSize::Other) => false,
    }
}
