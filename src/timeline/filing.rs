//! What is handed in, where and when.

use crate::law::Regulation;
use crate::reading::Reading;
use crate::service::{Medium, Urgency};
use chrono::NaiveDate;

/// What a timeline is counted for.
#[derive(Clone, Copy, Debug)]
pub struct Filing {
    /// The regulation of the service.
    pub regulation: &'static Regulation,
    /// The urgency.
    pub urgency: Urgency,
    /// The medium of the formulyar.
    pub medium: Medium,
    /// The day the documents are handed in.
    pub submitted_on: NaiveDate,
    /// How terms are counted.
    pub reading: Reading,
}
