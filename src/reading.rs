//! How the terms of the act are counted, where its words leave a choice.

use crate::calendar::Week;
use crate::noun::noun;
use serde::{Deserialize, Serialize};

noun! {
    /// Whether the day of the event, the day of filing, is itself the first day of the term.
    pub enum FilingDay {
        /// The day of filing is day one.
        ///
        /// Law No. 107-II, art. 12-1, on which the order rests: terms of months and years "begin on the day of the event".
        /// The text we read breaks off before days, so for days this is a reading, and the strict one.
        Counts = "counts",
        /// The day after filing is day one.
        ///
        /// Civil Code, arts. 172–176, by analogy and from memory (the Code does not govern relations of power, art. 1(4));
        /// the standards of public services since 2013 count the same way, also from memory.
        DoesNotCount = "does-not-count",
    }
}

noun! {
    /// What a plain «күн», neither «күнтізбелік» nor «жұмыс», is taken for. No text that we read says.
    pub enum PlainDays {
        /// Days of the calendar: what the word says.
        Calendar = "calendar",
        /// Working days: what an office does.
        Working = "working",
    }
}

noun! {
    /// What becomes of a term whose last day is a day off.
    pub enum DayOff {
        /// It ends on the next working day: the Civil Code by analogy, from memory.
        RollsOn = "rolls-on",
        /// It ends where it ends: no text that we read moves it.
        Stands = "stands",
    }
}

/// How terms are counted.
///
/// An answer left out is the one that errs on the late side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Reading {
    /// Whether the day of filing is day one; unless given, it is not.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub filing_day: FilingDay,
    /// What a plain day is; unless given, a working day.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub plain_days: PlainDays,
    /// The working week of the office; unless given, five days.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub week: Week,
    /// What becomes of a last day that is a day off; unless given, it rolls on.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub day_off: DayOff,
}

impl Reading {
    /// The default, which errs on the late side: no citizen comes for a document that is not due yet.
    ///
    /// Every other reading of the same term ends on the same day or earlier.
    pub const CAREFUL: Self = Self {
        filing_day: FilingDay::DoesNotCount,
        plain_days: PlainDays::Working,
        week: Week::FiveDay,
        day_off: DayOff::RollsOn,
    };

    /// The shortest term the words bear, in the same five-day week: the day from which one may complain.
    pub const STRICT: Self = Self {
        filing_day: FilingDay::Counts,
        plain_days: PlainDays::Calendar,
        week: Week::FiveDay,
        day_off: DayOff::Stands,
    };
}

impl Default for Reading {
    fn default() -> Self {
        Self::CAREFUL
    }
}
