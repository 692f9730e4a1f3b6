//! The promise: par. 10 of every annex.

use super::strict;
use crate::citation::Cited;
use crate::law::Regulation;
use crate::reading::Reading;
use crate::term::{End, Term};
use chrono::NaiveDate;

/// What par. 10 promises.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// Item 1: the term of the service, whatever the urgency.
    pub term: Cited<Term>,
    /// The day it ends in the reading that was chosen; nothing without a day of submission.
    pub chosen: Option<End>,
    /// The day it ends in the strict reading.
    pub strict: Option<End>,
    /// Item 2: the longest wait when handing in.
    pub wait_submitting: Cited<Term>,
    /// Item 3: the longest wait when collecting.
    pub wait_collecting: Cited<Term>,
    /// Whether it counts anew, from the day a returned package is handed in again.
    pub not_before: bool,
}

impl Promise {
    pub(super) fn new(regulation: &Regulation, from: Option<NaiveDate>, reading: Reading, not_before: bool) -> Self {
        let term = regulation.promise;
        let ends = |reading| from.and_then(|from| term.value.ends(from, reading));
        Self {
            term,
            chosen: ends(reading),
            strict: ends(strict(reading)),
            wait_submitting: regulation.wait_submitting,
            wait_collecting: regulation.wait_collecting,
            not_before,
        }
    }
}
