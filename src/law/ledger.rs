//! How each paragraph of the order is held, so that none is forgotten.

use crate::citation::{Place, Source};

/// How a paragraph of the annex is held here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// As a value of its regulation, or of the card of the act.
    Modelled,
    /// Words that set no number, duty or step of their own.
    Narrative,
    /// What it rules stands in another act, which it names.
    Elsewhere(Source),
    /// It points to a drawing that our copy of the text has lost.
    Lost,
}

/// A line of the ledger: a paragraph (or a table) and how it is held.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The paragraph.
    pub place: Place,
    /// How it is held.
    pub treatment: Treatment,
}
