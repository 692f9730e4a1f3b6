//! What answers: the three versions that a receipt names, so that the same answer can be had again.

use crate::{calendar, law};
use serde::Serialize;

/// The versions an answer depends on, besides what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AboutReport {
    /// The version of this library, as Semantic Versioning has it.
    pub engine: &'static str,
    /// The day on which what is said of the law was last changed, an ISO date.
    pub law: &'static str,
    /// The day on which the holidays and the moved days were last changed, an ISO date.
    pub calendar: &'static str,
}

/// Which library, which reading of the law and which calendar answer here.
///
/// ```
/// let about = qujat::report::about();
/// assert_eq!(about.engine, env!("CARGO_PKG_VERSION"));
/// ```
#[must_use]
pub const fn about() -> AboutReport {
    AboutReport { engine: env!("CARGO_PKG_VERSION"), law: law::VERSION, calendar: calendar::VERSION }
}
