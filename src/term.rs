//! A term as the act writes it, and the day on which it ends.

use crate::calendar::{Week, add_days, add_working_days, days_between, is_working, moves_known, working_days_between};
use crate::noun::noun;
use crate::reading::{DayOff, FilingDay, PlainDays, Reading};
use chrono::NaiveDate;

/// A length of time, in the unit of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// «N минут»: ends on the same day.
    Minutes(u16),
    /// «N күнтізбелік күн»: calendar days.
    CalendarDays(u8),
    /// «N жұмыс күні»: working days.
    WorkingDays(u8),
    /// «N жұмыс күніне дейін»: up to so many working days, so none to N.
    UpToWorkingDays(u8),
    /// «N күн»: days, of a kind the text does not name; the [`Reading`] decides.
    Days(u8),
    /// «күн сайын»: a rhythm, every working day; so on the same working day or the next.
    Daily,
    /// The text names no term.
    NotStated,
}

noun! {
    /// The unit in which a term was counted in the end.
    pub enum Counted {
        /// Minutes of one day.
        Minutes = "minutes",
        /// Every day.
        CalendarDays = "calendar-days",
        /// Working days only.
        WorkingDays = "working-days",
    }
}

/// When a term ends, and how that was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The first day on which what is done in the term can be over: the first on which somebody can act.
    ///
    /// «дейін» and «күн сайын» say so. Whether a bare «N жұмыс күні» is how long the work takes or how long it may take, the
    /// text does not say ([`Slip::FixedOrCeiling`](crate::law::Slip)); it is taken for the most everywhere.
    pub earliest: NaiveDate,
    /// The last day of the term.
    pub latest: NaiveDate,
    /// The day of the event: filing, or the end of the step before.
    pub from: NaiveDate,
    /// Whether `from` is itself a day off.
    pub from_day_off: bool,
    /// The first day that counts.
    pub counted_from: NaiveDate,
    /// The unit counted, after the reading has decided what a plain day is.
    pub counted: Counted,
    /// How many of them; 1 for «күн сайын».
    pub count: u16,
    /// The day off on which the last day fell, if the term rolled on from it.
    pub rolled_from: Option<NaiveDate>,
    /// How many days off lie after `from` and not after `latest`.
    pub days_off: u32,
    /// Whether every moved day from `from` to `latest` is known.
    pub moves_known: bool,
}

impl Term {
    /// When the term ends that `from` sets off; nothing if the text names no term.
    ///
    /// If `from` is a day off, terms in calendar days run from it all the same, and terms in working days begin with the
    /// next working day.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use qujat::reading::Reading;
    /// use qujat::term::Term;
    ///
    /// let filed = NaiveDate::from_ymd_opt(2012, 10, 1).unwrap();
    /// let end = Term::CalendarDays(30).ends(filed, Reading::CAREFUL).unwrap();
    /// assert_eq!(end.latest, NaiveDate::from_ymd_opt(2012, 10, 31).unwrap());
    /// ```
    #[must_use]
    pub fn ends(self, from: NaiveDate, reading: Reading) -> Option<End> {
        self.ends_where(Works::Week(reading.week), from, reading)
    }

    /// The same where other days are worked than the week of the reading has, as where an office is closed for a day.
    #[must_use]
    pub fn ends_where(self, works: Works<'_>, from: NaiveDate, reading: Reading) -> Option<End> {
        Some(match self {
            Self::Minutes(count) => End::of(works, from, reading, Counted::Minutes, count),
            Self::CalendarDays(count) => End::of(works, from, reading, Counted::CalendarDays, count.into()),
            Self::WorkingDays(count) | Self::UpToWorkingDays(count) => {
                End::of(works, from, reading, Counted::WorkingDays, count.into())
            }
            Self::Days(count) => match reading.plain_days {
                PlainDays::Calendar => Self::CalendarDays(count).ends_where(works, from, reading)?,
                PlainDays::Working => Self::WorkingDays(count).ends_where(works, from, reading)?,
            },
            Self::Daily => {
                let next = Reading { filing_day: FilingDay::DoesNotCount, ..reading };
                End::of(works, from, next, Counted::WorkingDays, 1)
            }
            Self::NotStated => return None,
        })
    }
}

/// Which days are worked.
#[derive(Clone, Copy)]
pub enum Works<'a> {
    /// Those of the calendar, in this week.
    Week(Week),
    /// Those of which this says so.
    Where(&'a dyn Fn(NaiveDate) -> bool),
}

impl Works<'_> {
    fn on(self, day: NaiveDate) -> bool {
        match self {
            Self::Week(week) => is_working(day, week),
            Self::Where(works) => works(day),
        }
    }

    /// The `count`-th day that is worked after a date; the date itself if `count` is 0. The last day there is, if need be.
    fn after(self, date: NaiveDate, count: u32) -> NaiveDate {
        match (self, count.checked_sub(1)) {
            (_, None) => date,
            (Self::Week(week), _) => add_working_days(date, count, week),
            (Self::Where(works), Some(before)) => {
                let mut worked = date.iter_days().skip(1).filter(|day| works(*day));
                worked.nth(before as usize).unwrap_or(NaiveDate::MAX)
            }
        }
    }

    /// How many days that are not worked lie after `from` and not after `until`.
    fn off(self, from: NaiveDate, until: NaiveDate) -> u32 {
        let days = days_between(from, until);
        days - match self {
            Self::Week(week) => working_days_between(from, until, week),
            Self::Where(works) => {
                let worked = from.iter_days().skip(1).take(days as usize).filter(|day| works(*day));
                u32::try_from(worked.count()).unwrap_or(days)
            }
        }
    }
}

impl End {
    fn of(works: Works<'_>, from: NaiveDate, reading: Reading, counted: Counted, count: u16) -> Self {
        let from_day_off = !works.on(from);
        let counts = reading.filing_day == FilingDay::Counts;
        let counted_from = match counted {
            Counted::Minutes => from,
            Counted::CalendarDays if counts => from,
            Counted::CalendarDays => add_days(from, 1),
            Counted::WorkingDays if counts && !from_day_off => from,
            Counted::WorkingDays => works.after(from, 1),
        };
        let further = u32::from(count).saturating_sub(1);
        let last = match counted {
            Counted::CalendarDays if count > 0 => add_days(counted_from, further),
            Counted::WorkingDays if count > 0 => works.after(counted_from, further),
            Counted::Minutes | Counted::CalendarDays | Counted::WorkingDays => from,
        };
        let next_worked = |day| if works.on(day) { day } else { works.after(day, 1) };
        let rolls_on = counted == Counted::CalendarDays && reading.day_off == DayOff::RollsOn;
        let latest = if rolls_on { next_worked(last) } else { last };
        let waits = rolls_on || counted == Counted::WorkingDays;
        Self {
            earliest: if waits { next_worked(from).min(latest) } else { from },
            latest,
            from,
            from_day_off,
            counted_from,
            counted,
            count,
            rolled_from: (latest > last).then_some(last),
            days_off: works.off(from, latest),
            moves_known: moves_known(from) && moves_known(latest),
        }
    }
}
