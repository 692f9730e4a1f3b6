//! The days from one day on, numbered, so that a model moves a case along them without asking the calendar.
//!
//! The days a time ends on are looked up: the rank of the day it begins on, so many ranks further, and back to a day.

use crate::calendar::{add_days, is_working};
use crate::reading::{DayOff, FilingDay, Reading};
use chrono::NaiveDate;

/// In which days a time is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// It takes no day.
    SameDay,
    /// Every day.
    Calendar,
    /// Working days.
    Working,
    /// Working days, the first of which is never the day of the event.
    NextWorking,
}

/// Numbered days. What is asked for has to be within [`Numbered::reach`].
pub(super) struct Numbered {
    from: NaiveDate,
    reading: Reading,
    /// The number of each day.
    numbers: Vec<u32>,
    /// For each day, how many working days lie after the first and not after it.
    ranks: Vec<u32>,
    /// The same, where the day itself counts if it is worked: one more for a day off.
    counted: Vec<u32>,
    /// For each day, itself if it is worked, or else the next working day.
    worked: Vec<u32>,
    /// The first day, then every working day after it.
    working: Vec<u32>,
}

/// How a time is counted: the number of the day it ends on is `ends[begins[from] + days]`, and no less than `least[from]`.
#[derive(Clone, Copy)]
pub(super) struct Count<'a> {
    begins: &'a [u32],
    least: &'a [u32],
    ends: &'a [u32],
}

/// So many days are numbered at most: more than a hundred years. Beyond them every day is taken to be worked.
const MOST_NUMBERED: usize = 40_000;

impl Count<'_> {
    /// The day on which so many days end, less one where the first counts: [`Numbered::less`].
    #[allow(clippy::inline_always, reason = "it would be a call for every draw, for small code comes first here")]
    #[inline(always)]
    pub(super) fn end(self, from: u32, days: u32) -> u32 {
        let at = from as usize;
        let (Some(begins), Some(least)) = (self.begins.get(at), self.least.get(at)) else { return from + days };
        let Some(end) = self.ends.get((*begins + days) as usize) else { return from + days };
        if *end < *least { *least } else { *end }
    }
}

impl Numbered {
    /// The days from this one on.
    pub(super) fn new(from: NaiveDate, reading: Reading) -> Self {
        let (numbers, ranks, counted) = (Vec::new(), Vec::new(), Vec::new());
        let mut days = Self { from, reading, numbers, ranks, counted, worked: Vec::new(), working: vec![0] };
        days.reach(0);
        days
    }

    /// The date of a day.
    pub(super) fn date(&self, number: u32) -> NaiveDate {
        add_days(self.from, number)
    }

    /// Numbers the days up to this one and to the next working day.
    pub(super) fn reach(&mut self, number: u32) {
        while self.worked.len() <= number as usize && self.numbers.len() < MOST_NUMBERED {
            let next = u32::try_from(self.numbers.len()).unwrap_or(0);
            let works = is_working(self.date(next), self.reading.week);
            let rank = self.ranks.last().map_or(0, |rank| rank + u32::from(works));
            self.numbers.push(next);
            self.ranks.push(rank);
            self.counted.push(rank + u32::from(!works));
            if works {
                self.worked.resize(self.numbers.len(), next);
            }
            if works && next > 0 {
                self.working.push(next);
            }
        }
    }

    /// Numbers the days up to the working day with this rank.
    pub(super) fn reach_rank(&mut self, rank: u32) {
        while self.working.len() <= rank as usize && self.numbers.len() < MOST_NUMBERED {
            self.reach(u32::try_from(self.worked.len()).unwrap_or(0));
        }
    }

    /// How times are counted at this pace.
    pub(super) fn count(&self, pace: Pace) -> Count<'_> {
        let (begins, least, ends) = match pace {
            Pace::SameDay => (&self.numbers, &self.numbers, &self.numbers),
            Pace::Calendar => match self.reading.day_off {
                DayOff::RollsOn => (&self.numbers, &self.numbers, &self.worked),
                DayOff::Stands => (&self.numbers, &self.numbers, &self.numbers),
            },
            Pace::Working if self.less(pace) > 0 => (&self.counted, &self.worked, &self.working),
            Pace::Working | Pace::NextWorking => (&self.ranks, &self.worked, &self.working),
        };
        Count { begins, least, ends }
    }

    /// How many days less have to be counted, because the first day counts.
    pub(super) fn less(&self, pace: Pace) -> u32 {
        match pace {
            Pace::Calendar | Pace::Working => u32::from(self.reading.filing_day == FilingDay::Counts),
            Pace::SameDay | Pace::NextWorking => 0,
        }
    }

    /// The day on which so many days end, less one where the first counts, as [`crate::term::Term::ends`] counts them. None at
    /// all end on the first day on which somebody is there. Whatever ends no later is numbered then.
    pub(super) fn advance(&mut self, from: u32, pace: Pace, days: u32) -> u32 {
        self.reach(from);
        match pace {
            Pace::SameDay => {}
            Pace::Calendar => self.reach(from + days),
            Pace::Working | Pace::NextWorking => {
                let rank = self.count(pace).begins.get(from as usize).copied().unwrap_or(0);
                self.reach_rank(rank + days);
            }
        }
        self.count(pace).end(from, days)
    }

    /// How many working days lie after the first day and not after this one.
    #[inline]
    pub(super) fn rank(&self, number: u32) -> u32 {
        let known = self.ranks.get(number as usize).copied();
        known.unwrap_or_else(|| self.ranks.last().copied().unwrap_or(0) + number + 1 - length(&self.ranks))
    }

    /// The working day with this rank; the first day, if it is 0.
    #[inline]
    pub(super) fn working(&self, rank: u32) -> u32 {
        let known = self.working.get(rank as usize).copied();
        known.unwrap_or_else(|| length(&self.ranks) + rank - length(&self.working))
    }

    /// Whether a day is worked.
    #[inline]
    pub(super) fn works(&self, number: u32) -> bool {
        self.worked.get(number as usize).is_none_or(|worked| *worked == number)
    }
}

fn length(list: &[u32]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
