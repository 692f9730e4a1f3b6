//! The days of rest that the Government moved.

use super::{Week, date};
use crate::citation::Evidence;
use chrono::{Datelike, NaiveDate, Weekday};

/// A day of rest moved to another day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Move {
    /// The day that became a day off.
    pub rest: NaiveDate,
    /// The day that is worked instead.
    pub worked: NaiveDate,
    /// The act, by its id at adilet.zan.kz; none where it was not identified.
    pub act: Option<&'static str>,
    /// Whether anybody read the act or an account of it.
    pub evidence: Evidence,
}

impl Move {
    /// The move that made this date a day off, or a working day.
    pub(super) fn touching(date: NaiveDate) -> Option<&'static Self> {
        MOVES.iter().find(|moved| moved.rest == date || moved.worked == date)
    }

    /// Whether it changes anything in this week.
    ///
    /// A move swaps a day off for a working day. In a six-day week Saturday, and the Monday that stands in for a Saturday,
    /// are worked anyway, so there is nothing to swap: only what is moved from a Sunday holds. Accounts of March 2022 and
    /// July 2023 say so ("only with a five-day week"); one account of July 2023 says the contrary. No act was seen to.
    #[must_use]
    pub fn holds_in(&self, week: Week) -> bool {
        match week {
            Week::FiveDay => true,
            Week::SixDay => self.worked.weekday() == Weekday::Sun,
        }
    }
}

const fn moved(rest: NaiveDate, worked: NaiveDate, act: &'static str, evidence: Evidence) -> Move {
    Move { rest, worked, act: Some(act), evidence }
}

/// Read in the act.
const ACT: Evidence = Evidence::Act;
/// Read in an account of the act.
const TOLD: Evidence = Evidence::OfficialPage;
/// In a list of holidays that names the act; the act was not read. Of 2019 an account fits the days and bears no year; of October
/// 2022, of 2024 and of 2025 drafts were read, which are not the acts.
const LISTED: Evidence = Evidence::Unverified;

/// Every move from 2009 to 2026, by the day that became free. None is known for 2015 and 2026.
pub const MOVES: &[Move] = &[
    moved(date(2009, 12, 18), date(2009, 12, 20), "P090001936_", ACT),
    moved(date(2010, 1, 8), date(2010, 1, 10), "P090002216_", LISTED),
    moved(date(2010, 7, 5), date(2010, 7, 3), "P100000637_", LISTED),
    moved(date(2011, 3, 7), date(2011, 3, 5), "P1100000167", LISTED),
    moved(date(2011, 8, 29), date(2011, 8, 27), "P1100000948", LISTED),
    moved(date(2012, 3, 9), date(2012, 3, 11), "P1200000268", LISTED),
    moved(date(2012, 4, 30), date(2012, 4, 28), "P1200000458", TOLD),
    moved(date(2012, 12, 31), date(2012, 12, 29), "P1200001538", ACT),
    moved(date(2013, 5, 10), date(2013, 5, 4), "P1300000345", LISTED),
    moved(date(2013, 10, 14), date(2013, 10, 12), "P1300001068", TOLD),
    moved(date(2014, 1, 3), date(2013, 12, 28), "P1300001322", TOLD),
    moved(date(2014, 5, 2), date(2014, 5, 4), "P1400000365", TOLD),
    moved(date(2014, 5, 8), date(2014, 5, 11), "P1400000365", TOLD),
    moved(date(2016, 3, 7), date(2016, 3, 5), "P1600000067", LISTED),
    moved(date(2017, 3, 20), date(2017, 3, 18), "P1700000005", LISTED),
    moved(date(2017, 7, 7), date(2017, 7, 1), "P1700000005", LISTED),
    moved(date(2018, 3, 9), date(2018, 3, 3), "P1700000864", TOLD),
    moved(date(2018, 4, 30), date(2018, 4, 28), "P1700000864", TOLD),
    moved(date(2018, 5, 8), date(2018, 5, 5), "P1700000864", TOLD),
    moved(date(2018, 8, 31), date(2018, 8, 25), "P1700000864", TOLD),
    moved(date(2018, 12, 31), date(2018, 12, 29), "P1700000864", TOLD),
    moved(date(2019, 5, 10), date(2019, 5, 4), "P1800000888", LISTED),
    moved(date(2020, 1, 3), date(2020, 1, 5), "P1900000820", TOLD),
    moved(date(2020, 5, 8), date(2020, 5, 11), "P1900000820", TOLD),
    moved(date(2020, 12, 18), date(2020, 12, 20), "P1900000820", TOLD),
    moved(date(2021, 7, 5), date(2021, 7, 3), "P2000000930", TOLD),
    Move { rest: date(2022, 3, 7), worked: date(2022, 3, 5), act: None, evidence: TOLD },
    Move { rest: date(2022, 8, 29), worked: date(2022, 8, 27), act: None, evidence: LISTED },
    moved(date(2022, 10, 24), date(2022, 10, 22), "P2200000796", LISTED),
    moved(date(2023, 7, 7), date(2023, 7, 1), "P2300000326", TOLD),
    moved(date(2024, 5, 8), date(2024, 5, 4), "G24G0000109", LISTED),
    moved(date(2025, 1, 3), date(2025, 1, 5), "G24G0000436", LISTED),
];
