//! A programmer's mistake: what was handed over does not have the shape that the contract states.

use crate::written;
use core::fmt;

/// What was expected, and where. It never repeats what was given: that may be a name or a number of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractError {
    /// Where, as a JSON Pointer of the contract's own field names; empty for the value as a whole.
    pub path: String,
    /// What was expected there.
    pub expected: String,
}

impl ContractError {
    /// A mistake at a path still to be named.
    pub(in crate::report) fn expected(what: impl Into<String>) -> Self {
        Self { path: String::new(), expected: what.into() }
    }

    /// The same mistake, seen from the object or the list that holds it.
    #[must_use]
    #[inline(never)]
    pub(crate) fn under(mut self, key: &str) -> Self {
        self.path.insert_str(0, key);
        self.path.insert(0, '/');
        self
    }

    /// What it says: where, and what was expected there.
    #[must_use]
    pub fn said(&self) -> String {
        let colon = if self.path.is_empty() { "" } else { ": " };
        written::together(&[&self.path, colon, "expected ", &self.expected])
    }
}

impl fmt::Display for ContractError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said())
    }
}

impl core::error::Error for ContractError {}
