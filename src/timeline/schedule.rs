//! The dates of a road: each step begins when the one before it ends.

use super::road::Step;
use crate::reading::Reading;
use crate::term::{End, Works};
use chrono::NaiveDate;

/// When a step ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The first day on which it can be over; of a step without a limit, the first on which it can begin.
    pub earliest: NaiveDate,
    /// The last day, if every step before it took all its time; nothing, if the law sets no limit.
    pub latest: Option<NaiveDate>,
    /// How `earliest` was counted.
    pub earliest_count: Option<End>,
    /// How `latest` was counted.
    pub latest_count: Option<End>,
    /// Whether a step without a limit lies before it, or a second handing in: then `latest` is a «not before» too.
    pub not_before: bool,
}

/// The dates of every step that is done, from the day the documents are handed in.
///
/// A step without a limit counts as no time at all, and what follows it is dated «not before».
#[must_use]
pub fn schedule(steps: &[Step], from: NaiveDate, reading: Reading) -> Vec<Option<Dates>> {
    schedule_where(Works::Week(reading.week), steps, from, reading)
}

/// The same where other days are worked than the week of the reading has, as where offices are closed for a day.
#[must_use]
pub fn schedule_where(works: Works<'_>, steps: &[Step], from: NaiveDate, reading: Reading) -> Vec<Option<Dates>> {
    let (mut soonest, mut last, mut not_before) = (from, from, false);
    let dates = steps.iter().map(|step| {
        if !step.applies {
            return None;
        }
        not_before |= step.attempt > 1;
        let term = step.limit.value;
        let [earliest_count, latest_count] = [soonest, last].map(|from| term.ends_where(works, from, reading));
        soonest = earliest_count.map_or(soonest, |end| end.earliest);
        last = latest_count.map_or(last, |end| end.latest);
        let latest = latest_count.map(|end| end.latest);
        let dates = Dates { earliest: soonest, latest, earliest_count, latest_count, not_before };
        not_before |= step.is_unlimited();
        Some(dates)
    });
    dates.collect()
}
