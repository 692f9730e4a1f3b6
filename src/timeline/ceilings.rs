//! The ceilings: where the road ends if every unit takes all the time table 1 gives it.

use super::promise::Promise;
use super::road::Step;
use crate::calendar::days_between;
use crate::reading::Reading;
use crate::term::End;
use chrono::NaiveDate;

/// The end of the road by the ceilings, in two readings.
#[derive(Clone, Debug)]
pub struct Ceilings {
    /// In the reading that was chosen.
    pub chosen: Ceiling,
    /// In the strict reading.
    pub strict: Ceiling,
}

/// The end of the road by the ceilings. Steps without a limit count as no time at all, so it is «at least».
#[derive(Clone, Debug)]
pub struct Ceiling {
    /// The last day.
    pub ends_on: NaiveDate,
    /// How the last step that takes any days was counted, or else the first; it ends on the last day.
    pub count: Option<End>,
    /// How many days of the calendar lie after the day of submission and not after `ends_on`.
    pub days: u32,
    /// By how many days of the calendar it outlasts the promise.
    pub overrun: u32,
    /// The steps that take any days, the longest first.
    pub shares: Vec<Share>,
}

/// What one step takes of the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Which step, by its place in the road.
    pub index: usize,
    /// How many days of the calendar.
    pub days: u32,
    /// Whether it is one of those, the longest first, without which the promise would hold.
    pub to_blame: bool,
}

impl Ceiling {
    /// The ceiling of a road; it is measured against the promise only where the road ends in documents.
    pub(super) fn of(steps: &[Step], from: NaiveDate, reading: Reading, promise: Option<&Promise>) -> Self {
        let ends = |left_out: &[Share]| {
            let mut shares: Vec<Share> = Vec::new();
            let (mut last, mut count) = (from, None);
            for (index, step) in steps.iter().enumerate().filter(|(_, step)| step.applies) {
                let counts = left_out.iter().all(|share| share.index != index);
                let Some(end) = counts.then(|| step.limit.value.ends(last, reading)).flatten() else { continue };
                let days = days_between(last, end.latest);
                last = end.latest;
                count = if days > 0 { Some(end) } else { count.or(Some(end)) };
                if days > 0 {
                    let longer = shares.partition_point(|share| share.days >= days);
                    shares.insert(longer, Share { index, days, to_blame: false });
                }
            }
            (last, shares, count)
        };
        let (ends_on, mut shares, count) = ends(&[]);
        let promised =
            promise.and_then(|promise| promise.term.value.ends(from, reading)).map_or(ends_on, |end| end.latest);
        let too_many = (0..=shares.len()).find(|count| ends(shares.get(..*count).unwrap_or_default()).0 <= promised);
        for share in shares.iter_mut().take(too_many.unwrap_or(0)) {
            share.to_blame = true;
        }
        let (days, overrun) = (days_between(from, ends_on), days_between(promised, ends_on));
        Self { ends_on, count, days, overrun, shares }
    }
}
