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
/// assert!(qujat::report::instant("2026-11-22T10:155:00Z").is_err());
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
    let clock = day_and_clock.rest?.strip_suffix("Z")?;
    let mut seconds_and_less = written::parts(clock, b'.');
    let mut parts = written::parts(seconds_and_less.next()?, b':');
    if seconds_and_less.rest.is_some_and(|less| !digits(less)) {
        return None;
    }
    let mut two = || parts.next().filter(|part| part.len() == 2 && digits(part))?.parse().ok();
    let moment = day.and_hms_opt(two()?, two()?, two()?)?;
    parts.next().is_none().then_some(moment)
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
