//! What the model of the queue says of itself and of its answers.

use super::model::of_hundred;
use super::{en, kk, ru};
use crate::language::Language;
use crate::timeline::OfficeSetting;

/// The sentences about the queue, with names in braces.
pub(super) struct Queue {
    /// That it is a model.
    pub says: &'static str,
    /// How many wait no longer than allowed when they hand in: none, some, all.
    pub wait_kept: [&'static str; 3],
    /// The same when they collect.
    pub collecting_kept: [&'static str; 3],
    /// What came of the search for staff: nothing, something.
    pub staffing: [&'static str; 2],
    /// What can be moved, in the order of [`OfficeSetting`].
    pub settings: [&'static str; 5],
}

const fn table(language: Language) -> &'static Queue {
    match language {
        Language::Kk => &kk::QUEUE,
        Language::Ru => &ru::QUEUE,
        Language::En => &en::QUEUE,
    }
}

/// That the answer is a model's, and what it rests on.
#[must_use]
pub const fn queue_model(language: Language) -> &'static str {
    table(language).says
}

/// What can be moved in an office.
#[must_use]
pub const fn office_setting(language: Language, setting: OfficeSetting) -> &'static str {
    table(language).settings[setting as usize]
}

/// How many of a hundred citizens wait at the counter, when they hand in, no longer than par. 10 allows.
#[must_use]
pub fn wait_kept(language: Language, cases: u32, of: u32) -> String {
    of_hundred(language, &table(language).wait_kept, cases, of)
}

/// The same when they collect.
#[must_use]
pub fn collecting_kept(language: Language, cases: u32, of: u32) -> String {
    of_hundred(language, &table(language).collecting_kept, cases, of)
}

/// Whether any staff keeps the promise.
#[must_use]
pub const fn staffing(language: Language, found: bool) -> &'static str {
    table(language).staffing[found as usize]
}
