//! A year under the rules: its working days, and the days that make up for a holiday.

use super::ordinals::Ordinals;
use super::{DayKind, FIRST_YEAR, LAST_YEAR, MOVES, Week, holidays};
use chrono::{Datelike, NaiveDate};
use std::ops::RangeInclusive;
use std::sync::LazyLock;

/// In so many years every shape a year can have comes up: leap or not, beginning on each day of the week.
const SHAPES: i32 = 28;
/// The known years, with one year of every shape before and after them.
const LISTED: RangeInclusive<i32> = FIRST_YEAR - SHAPES..=LAST_YEAR + SHAPES;

static FIVE_DAY: LazyLock<Vec<Ordinals>> = LazyLock::new(|| list(Week::FiveDay));
static SIX_DAY: LazyLock<Vec<Ordinals>> = LazyLock::new(|| list(Week::SixDay));
static NONE: Ordinals = Ordinals::NONE;

/// The working days of a year: of this very year if it is listed, else of a listed year of the same shape.
#[inline]
pub(super) fn working_days(year: i32, week: Week) -> &'static Ordinals {
    let list = match week {
        Week::FiveDay => &*FIVE_DAY,
        Week::SixDay => &*SIX_DAY,
    };
    let listed = if LISTED.contains(&year) { year } else { same_shape(year) };
    usize::try_from(listed - LISTED.start()).ok().and_then(|index| list.get(index)).unwrap_or(&NONE)
}

/// The working days of the listed years.
fn list(week: Week) -> Vec<Ordinals> {
    LISTED.map(|year| lay_out(year, week).working).collect()
}

/// A listed year under the same law that has the same length and begins on the same day of the week.
fn same_shape(year: i32) -> i32 {
    let shape = |year| NaiveDate::from_yo_opt(year, 1).map(|date| (date.leap_year(), date.weekday()));
    let first = if year < FIRST_YEAR { FIRST_YEAR - SHAPES } else { LAST_YEAR + 1 };
    let wanted = shape(year);
    (first..first + SHAPES).find(|listed| shape(*listed) == wanted).unwrap_or(first)
}

/// A year laid out by the rules.
pub(super) struct Layout {
    pub(super) working: Ordinals,
    pub(super) substitutes: Vec<(NaiveDate, DayKind)>,
}

/// Lays out a year: the days of the week, then the holidays, then their substitutes, then the moved days.
///
/// Law No. 267-II, art. 5: if a holiday falls on a day off, the next working day after the holiday is off. "Next" skips
/// other holidays and the substitutes given before it, so Saturday 21 and Sunday 22 March give the 24th and the 25th.
pub(super) fn lay_out(year: i32, week: Week) -> Layout {
    let mut working = Ordinals::default();
    for ordinal0 in 0..366 {
        if NaiveDate::from_yo_opt(year, ordinal0 + 1).is_some_and(|date| !week.rests_on(date.weekday())) {
            working.insert(ordinal0);
        }
    }
    for (_, date) in holidays::of(year) {
        working.remove(date.ordinal0());
    }
    let mut substitutes = Vec::new();
    for (holiday, fell_on) in holidays::of(year) {
        if holiday.is_religious() || !week.rests_on(fell_on.weekday()) {
            continue;
        }
        let Ok(ordinal0) = working.nth_from(fell_on.ordinal0(), 1) else { continue };
        working.remove(ordinal0);
        if let Some(date) = NaiveDate::from_yo_opt(year, ordinal0 + 1) {
            substitutes.push((date, DayKind::Substitute { holiday, fell_on }));
        }
    }
    for moved in MOVES.iter().filter(|moved| moved.holds_in(week)) {
        if moved.rest.year() == year {
            working.remove(moved.rest.ordinal0());
        }
        if moved.worked.year() == year {
            working.insert(moved.worked.ordinal0());
        }
    }
    Layout { working, substitutes }
}
