//! A moment as a program hands it over: `2026-11-22T10:15:00.000Z`, the way JavaScript's `Date.toISOString` writes it.

use super::json::ContractError;
use crate::given::{Given, date};
use crate::written;
use chrono::NaiveDateTime;

/// Reads a moment in UTC. What stands behind the seconds is not read: a calendar file knows no smaller unit.
///
/// ```
/// let stamp = qujat::report::instant("2026-11-22T10:15:00.000Z")?;
/// assert_eq!(stamp.to_string(), "2026-11-22 10:15:00");
/// assert!(qujat::report::instant("22.11.2026").is_err());
/// # Ok::<(), qujat::report::ContractError>(())
/// ```
///
/// # Errors
///
/// [`ContractError`], if the text is of another form or names no moment of the calendar.
pub fn instant(text: &str) -> Result<NaiveDateTime, ContractError> {
    read(text).ok_or_else(|| ContractError::expected("a moment in UTC, such as 2026-11-22T10:15:00Z"))
}

fn read(text: &str) -> Option<NaiveDateTime> {
    let mut day_and_clock = written::parts(text, b'T');
    let Given::Read(day) = date(day_and_clock.next()?) else { return None };
    let clock = day_and_clock.rest?;
    let clock =
        clock.strip_suffix("Z").filter(|clock| clock.bytes().all(|b| b.is_ascii_digit() || b":.".contains(&b)))?;
    let mut parts = written::parts(clock, b':');
    let mut two = || parts.next()?.get(..2)?.parse().ok();
    day.and_hms_opt(two()?, two()?, two()?)
}
