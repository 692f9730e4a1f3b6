//! Days of Kazakhstan: which are worked, which are not, and why.
//!
//! The holidays of 2009 to 2027 and the days moved from 2009 to 2026 are known. Outside those years the holidays of the
//! nearest known year are taken to stand and nothing is moved; [`known`] and [`moves_known`] tell.

mod holidays;
mod moves;
mod ordinals;
mod year;

pub use holidays::Holiday;
pub use moves::{MOVES, Move};

use crate::citation::{Citation, Evidence, Inference, Place, Source};
use crate::noun::noun;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use core::ops::RangeInclusive;
use year::{lay_out, working_days};

/// The day on which a holiday or a moved day last changed, an ISO date: receipts name it.
pub const VERSION: &str = "2026-11-30";

noun! {
    /// The working week of an office.
    pub enum Week {
        /// Saturday and Sunday are days off: the police and the ministries.
        FiveDay = "five-day",
        /// Only Sunday is a day off: service centres also worked on Saturdays.
        SixDay = "six-day",
    }
}

impl Week {
    /// Whether this day of the week is a day off.
    const fn rests_on(self, weekday: Weekday) -> bool {
        match self {
            Self::FiveDay => matches!(weekday, Weekday::Sat | Weekday::Sun),
            Self::SixDay => matches!(weekday, Weekday::Sun),
        }
    }
}

noun! {
    /// What a day can be in the working calendar, without which holiday and which other day.
    pub enum DayClass {
        /// An ordinary working day.
        Working = "working",
        /// A day off of every week.
        WeeklyRest = "weekly-rest",
        /// A national or state holiday.
        Holiday = "holiday",
        /// A religious holiday.
        ReligiousHoliday = "religious-holiday",
        /// Off, because a holiday fell on a day off.
        Substitute = "substitute",
        /// Off, because the rest of another day was moved here.
        MovedRest = "moved-rest",
        /// Worked, because its rest was moved.
        MovedWork = "moved-work",
    }
}

/// What a day is in the working calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayKind {
    /// An ordinary working day.
    Working,
    /// A day off of every week: «демалыс күні».
    WeeklyRest,
    /// A national or state holiday, on whatever day of the week: «мереке күні».
    Holiday(Holiday),
    /// A religious holiday, 7 January or the first day of Kurban Ait. It is a day off that is never made up for.
    ReligiousHoliday(Holiday),
    /// The working day that is off because a holiday fell on a day off.
    Substitute {
        /// The holiday.
        holiday: Holiday,
        /// The day it fell on.
        fell_on: NaiveDate,
    },
    /// Off, because the rest of another day was moved here.
    MovedRest {
        /// The day that is worked instead.
        worked: NaiveDate,
    },
    /// Worked, because its rest was moved to another day.
    MovedWork {
        /// The day that is off instead.
        rest: NaiveDate,
    },
}

impl DayKind {
    /// Whether offices work on it.
    #[must_use]
    pub const fn is_working(self) -> bool {
        match self {
            Self::Working | Self::MovedWork { .. } => true,
            Self::WeeklyRest
            | Self::Holiday(_)
            | Self::ReligiousHoliday(_)
            | Self::Substitute { .. }
            | Self::MovedRest { .. } => false,
        }
    }

    /// Which class it is of.
    #[must_use]
    pub const fn class(self) -> DayClass {
        match self {
            Self::Working => DayClass::Working,
            Self::WeeklyRest => DayClass::WeeklyRest,
            Self::Holiday(_) => DayClass::Holiday,
            Self::ReligiousHoliday(_) => DayClass::ReligiousHoliday,
            Self::Substitute { .. } => DayClass::Substitute,
            Self::MovedRest { .. } => DayClass::MovedRest,
            Self::MovedWork { .. } => DayClass::MovedWork,
        }
    }

    /// The public id of its class: stable, kebab-case.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.class().id()
    }

    /// The holiday it is, or stands in for.
    #[must_use]
    pub const fn holiday(self) -> Option<Holiday> {
        match self {
            Self::Holiday(holiday) | Self::ReligiousHoliday(holiday) | Self::Substitute { holiday, .. } => {
                Some(holiday)
            }
            Self::Working | Self::WeeklyRest | Self::MovedRest { .. } | Self::MovedWork { .. } => None,
        }
    }
}

/// A day, what it is, and how we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Day {
    /// The date.
    pub date: NaiveDate,
    /// What it is.
    pub kind: DayKind,
    /// Where that stands, and how sure we are.
    pub citation: Citation,
    /// The act that moved it, by its id at adilet.zan.kz, where a day was moved and the act is known.
    pub act: Option<&'static str>,
}

/// What a day is in this week, and how we know.
///
/// ```
/// use chrono::NaiveDate;
/// use qujat::calendar::{DayKind, Week, day};
///
/// let date = NaiveDate::from_ymd_opt(2012, 12, 31).unwrap();
/// let worked = NaiveDate::from_ymd_opt(2012, 12, 29).unwrap();
/// assert_eq!(day(date, Week::FiveDay).kind, DayKind::MovedRest { worked });
/// ```
#[must_use]
pub fn day(date: NaiveDate, week: Week) -> Day {
    let kind = kind(date, week);
    let moved = match kind {
        DayKind::MovedRest { .. } | DayKind::MovedWork { .. } => Move::touching(date),
        DayKind::Working
        | DayKind::WeeklyRest
        | DayKind::Holiday(_)
        | DayKind::ReligiousHoliday(_)
        | DayKind::Substitute { .. } => None,
    };
    let mut citation = match kind {
        DayKind::Working | DayKind::WeeklyRest => Place::of(Source::LabourCode).retold(),
        DayKind::Holiday(holiday) => holidays::national(holiday, date.year()),
        DayKind::Substitute { .. } => Place::of(Source::Law267).article(5).implies(Inference::SubstituteByRule),
        DayKind::ReligiousHoliday(holiday) => holidays::religious(holiday, date.year()),
        DayKind::MovedRest { .. } | DayKind::MovedWork { .. } => Citation {
            evidence: moved.map_or(Evidence::Unverified, |moved| moved.evidence),
            ..Place::of(Source::MovedDays).unread()
        },
    };
    if !known(date) && kind != DayKind::WeeklyRest {
        citation.evidence = Evidence::Inferred(Inference::AsInNearestKnownYear);
    } else if kind == DayKind::Working && is_moved_only_in_five_days(date) {
        citation.evidence = Evidence::Inferred(Inference::SixDayWeekWorksSaturday);
    }
    Day { date, kind, citation, act: moved.and_then(|moved| moved.act) }
}

/// Whether offices with this week work on the date.
#[must_use]
pub fn is_working(date: NaiveDate, week: Week) -> bool {
    working_days(date.year(), week).has(date.ordinal0())
}

/// The `count`-th working day after the date; the date itself if `count` is 0.
///
/// Where the calendar of `chrono` ends, its last day.
///
/// ```
/// use chrono::NaiveDate;
/// use qujat::calendar::{Week, add_working_days};
///
/// // 21 to 23 March 2012 is Nauryz, 24 and 25 March a weekend.
/// let tuesday = NaiveDate::from_ymd_opt(2012, 3, 20).unwrap();
/// let monday = NaiveDate::from_ymd_opt(2012, 3, 26).unwrap();
/// assert_eq!(add_working_days(tuesday, 1, Week::FiveDay), monday);
/// ```
#[must_use]
pub fn add_working_days(date: NaiveDate, count: u32, week: Week) -> NaiveDate {
    if count == 0 {
        return date;
    }
    let mut left = count;
    let mut from = date.ordinal0() + 1;
    for year in date.year()..=NaiveDate::MAX.year() {
        match working_days(year, week).nth_from(from, left) {
            Ok(found) => return NaiveDate::from_yo_opt(year, found + 1).unwrap_or(NaiveDate::MAX),
            Err(passed) => left -= passed,
        }
        from = 0;
    }
    NaiveDate::MAX
}

/// The same by numbers, which count days from 1 January 1970; nothing for a day that `chrono` does not number, and where its days run out.
///
/// ```
/// use qujat::calendar::{Week, add_working_days_to};
///
/// // Monday, 1 October 2012, and the Monday after it.
/// assert_eq!(add_working_days_to(15_614, 5, Week::FiveDay), Some(15_621));
/// ```
#[cfg(feature = "analysis")]
#[must_use]
pub fn add_working_days_to(day: i32, count: u32, week: Week) -> Option<i32> {
    let from = NaiveDate::from_epoch_days(day)?;
    let found = add_working_days(from, count, week);
    // A count that runs off the end is given the last day.
    (count == 0 || found < NaiveDate::MAX).then(|| found.to_epoch_days())
}

/// How many working days lie after `after` and not after `until`; none if `until` is not later.
///
/// It undoes [`add_working_days`].
#[must_use]
pub fn working_days_between(after: NaiveDate, until: NaiveDate, week: Week) -> u32 {
    if until <= after {
        return 0;
    }
    let since = |date: NaiveDate| working_days(date.year(), week).count_from(date.ordinal0() + 1);
    let years: u32 = (after.year()..until.year()).map(|year| working_days(year + 1, week).count_from(0)).sum();
    since(after) + years - since(until)
}

/// So many days after a date; the last day there is where the calendar ends before.
pub(crate) fn add_days(date: NaiveDate, days: u32) -> NaiveDate {
    date.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX)
}

/// How many days lie after `from` and not after `until`; none if `until` is not later.
pub(crate) fn days_between(from: NaiveDate, until: NaiveDate) -> u32 {
    u32::try_from((until - from).num_days()).unwrap_or(0)
}

/// A day that is known to exist. Called in constants only, where a day that does not exist stops the build.
pub(crate) const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("no such day"),
    }
}

/// Whether the holidays of this year are known: 2009 to 2027.
#[must_use]
pub fn known(date: NaiveDate) -> bool {
    KNOWN_YEARS.contains(&date.year())
}

/// Whether the moved days of this year are known: 2009 to 2026. For 2027 none has been published yet.
#[must_use]
pub fn moves_known(date: NaiveDate) -> bool {
    (FIRST_YEAR..LAST_YEAR).contains(&date.year())
}

/// The first year whose holidays are known.
const FIRST_YEAR: i32 = 2009;
/// The last one; its moved days are not known.
const LAST_YEAR: i32 = 2027;

/// The years whose holidays are known.
pub const KNOWN_YEARS: RangeInclusive<i32> = FIRST_YEAR..=LAST_YEAR;

/// What a day is: what moved it, if anything did, or else what the rules of its year make of it.
fn kind(date: NaiveDate, week: Week) -> DayKind {
    if let Some(moved) = Move::touching(date).filter(|moved| moved.holds_in(week)) {
        return if moved.rest == date {
            DayKind::MovedRest { worked: moved.worked }
        } else {
            DayKind::MovedWork { rest: moved.rest }
        };
    }
    if let Some(holiday) = holidays::on(date) {
        return if holiday.is_religious() { DayKind::ReligiousHoliday(holiday) } else { DayKind::Holiday(holiday) };
    }
    if week.rests_on(date.weekday()) {
        return DayKind::WeeklyRest;
    }
    if is_working(date, week) {
        return DayKind::Working;
    }
    lay_out(date.year(), week)
        .substitutes
        .into_iter()
        .find_map(|(day, kind)| (day == date).then_some(kind))
        .unwrap_or(DayKind::Working)
}

/// Whether a day that is worked in six days is off in five, and not because it is a Saturday.
fn is_moved_only_in_five_days(date: NaiveDate) -> bool {
    matches!(kind(date, Week::FiveDay), DayKind::Substitute { .. } | DayKind::MovedRest { .. })
}
