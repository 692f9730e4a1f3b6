//! The smallest set of things that would complete the package.

use super::package::{Met, NeedState};
use crate::citation::Citation;
use crate::document::{Document, DocumentKind};

/// One thing to do about the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Add a document.
    Add {
        /// Which.
        document: DocumentKind,
        /// Who asks for it.
        why: Citation,
    },
    /// Bring another one in place of this.
    Replace {
        /// Its position in the package.
        index: usize,
        /// Which kind.
        document: DocumentKind,
        /// Who asks for it.
        why: Citation,
    },
}

/// The fewest documents that meet every need still unmet; of several smallest sets, the one with the preferred document,
/// or else the one the lists name first.
///
/// One document may meet two needs (a birth certificate proves a child's age and a mother's right), so this is a search
/// for the smallest hitting set. Needs are few and their alternatives fewer: it looks at every choice worth looking at.
pub(super) fn smallest_set(
    needs: &[NeedState],
    documents: &[Document],
    preferred: Option<DocumentKind>,
) -> Vec<Remedy> {
    let unmet: Vec<&NeedState> =
        needs.iter().filter(|state| state.certain() && !matches!(state.met, Met::Yes(_))).collect();
    let mut best = None;
    choose(&unmet, preferred, &mut Vec::new(), &mut best);
    let kinds = best.unwrap_or_default();
    kinds
        .into_iter()
        .filter_map(|document| {
            let state = unmet.iter().find(|state| state.need.requirement.any_of.contains(&document))?;
            let why = state.need.requirement.citation;
            let at_hand = match state.met {
                Met::Faulty(index) if documents.get(index).is_some_and(|faulty| faulty.kind == document) => Some(index),
                Met::Faulty(_) | Met::Unsure | Met::No | Met::Yes(_) => {
                    documents.iter().position(|other| other.kind == document)
                }
            };
            Some(match at_hand {
                Some(index) => Remedy::Replace { index, document, why },
                None => Remedy::Add { document, why },
            })
        })
        .collect()
}

fn choose(
    unmet: &[&NeedState],
    preferred: Option<DocumentKind>,
    chosen: &mut Vec<DocumentKind>,
    best: &mut Option<Vec<DocumentKind>>,
) {
    if best.as_ref().is_some_and(|best| chosen.len() >= best.len()) {
        return;
    }
    let open = unmet.iter().find(|state| !state.need.requirement.any_of.iter().any(|kind| chosen.contains(kind)));
    match open {
        None => *best = Some(chosen.clone()),
        Some(state) => {
            let any_of = state.need.requirement.any_of;
            for kind in preferred.iter().filter(|kind| any_of.contains(kind)).chain(any_of) {
                chosen.push(*kind);
                choose(unmet, preferred, chosen, best);
                chosen.pop();
            }
        }
    }
}
