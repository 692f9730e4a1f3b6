//! The working minute it is, and the day it belongs to.

use crate::calendar::days_between;
use crate::timeline::days::{Numbered, Pace};
use crate::timeline::filing::Filing;

/// The minute it is, and its day.
pub(super) struct Clock {
    pub(super) now: u64,
    /// The minutes of a day.
    shift: u64,
    /// The last minute before this day began.
    before: u64,
    /// The rank of the day among the working days.
    rank: u32,
    /// The day, counted from the day before the filing, so that the first working day has rank 1.
    pub(super) day: u32,
    days: Numbered,
    /// The most working days that a case lies.
    longest_lie: u32,
    /// The rank of the day whose promise was asked for last, and that promise.
    promised: (u32, u32),
}

impl Clock {
    pub(super) fn new(filing: &Filing, shift: u64, longest_lie: u32) -> Self {
        let before = filing.submitted_on.pred_opt().unwrap_or(filing.submitted_on);
        let days = Numbered::new(before, filing.reading);
        let mut clock = Self { now: 0, shift, before: 0, rank: 0, day: 0, days, longest_lie, promised: (0, 0) };
        clock.dawn(1);
        clock
    }

    pub(super) fn go_to(&mut self, now: u64) {
        self.now = now;
        if now > self.before + self.shift {
            self.dawn((now - 1) / self.shift + 1);
        }
    }

    /// Another day begins.
    #[inline(never)]
    fn dawn(&mut self, rank: u64) {
        self.before = (rank - 1) * self.shift;
        self.rank = u32::try_from(rank).unwrap_or(u32::MAX / 2);
        self.days.reach_rank(self.rank + self.longest_lie);
        self.day = self.days.working(self.rank);
    }

    /// Until when a case lies that lies so many days from now.
    pub(super) fn lie(&self, pace: Pace, days: u32) -> u64 {
        let until = self.days.count(pace).end(self.day, days);
        if until == self.day {
            return self.now;
        }
        let rank = self.days.rank(until);
        if self.days.works(until) {
            self.now + u64::from(rank - self.rank) * self.shift
        } else {
            u64::from(rank) * self.shift + 1
        }
    }

    /// The last day of the promise to whoever comes today.
    pub(super) fn promised(&mut self, filing: &Filing) -> u32 {
        if self.promised.0 != self.rank {
            let end = filing.regulation.promise.value.ends(self.days.date(self.day), filing.reading);
            let last = end.map(|end| days_between(self.days.date(0), end.latest));
            self.promised = (self.rank, last.unwrap_or(u32::MAX));
        }
        self.promised.1
    }
}
