//! The calendar by which terms are counted, day by day, as it is shown.

use super::citation::{CitationReport, iso};
use super::json::ContractError;
use crate::calendar::{Day, DayClass, Holiday, Week, day, moves_known};
use crate::given::{Given, date};
use crate::language::Language;
use crate::words;
use chrono::NaiveDate;
use serde::Serialize;
use std::borrow::Cow;

/// The most days that are told at once: ten years, each counted with 366 days, so that no ten years are refused.
pub const MOST_DAYS: usize = 3_660;

/// A day of the calendar.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CalendarDayReport {
    /// ISO text.
    pub date: String,
    /// In words.
    pub text: String,
    /// What it is: an ordinary working day, a day off of every week, a holiday, a substitute, a moved day.
    pub kind: DayClass,
    /// Whether offices work on it.
    pub working: bool,
    /// Why it is what it is, in a sentence: the holiday by name, the day it stands in for.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub reason: Cow<'static, str>,
    /// The holiday it is or stands in for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub holiday_id: Option<Holiday>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub holiday: Option<&'static str>,
    /// The act that moved it, by its id at adilet.zan.kz.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub act: Option<&'static str>,
    /// Whether the moved days of its year are known; where not, only the rules speak.
    pub moves_known: bool,
    /// Where that stands, and how sure we are: every day has evidence of its own.
    ///
    /// A moved day has that of the act that moved it, a religious holiday that of its year, any other day that of the
    /// law or the code. Where only the nearest known year speaks for it, the evidence says that it is inferred.
    pub why: CitationReport,
}

/// Every day from one to another, both included, each with what it is and why.
///
/// The dates are a programmer's arguments and no citizen's answers: one that cannot be read is a mistake, not a finding.
/// Holidays are known for 2009 to 2027 and moved days for 2009 to 2026; beyond them the rules of the nearest known year
/// are told.
///
/// ```
/// use qujat::calendar::{DayClass, Week};
/// use qujat::language::Language;
///
/// let days = qujat::report::calendar_days("2012-03-21", "2012-03-24", Week::FiveDay, Language::En)?;
/// assert_eq!(days.len(), 4);
/// assert_eq!((days[0].kind, days[0].holiday), (DayClass::Holiday, Some("Nauryz")));
/// assert!(!days[3].working);
/// # Ok::<(), qujat::report::ContractError>(())
/// ```
///
/// # Errors
///
/// [`ContractError`], if either is not ISO text, or if there are more than [`MOST_DAYS`] of them. If the last comes before
/// the first, there are no days.
pub fn calendar_days(
    from: &str,
    to: &str,
    week: Week,
    language: Language,
) -> Result<Vec<CalendarDayReport>, ContractError> {
    let (first, last) = span(from, to)?;
    Ok(first.iter_days().take_while(|on| *on <= last).map(|on| told(&day(on, week), language)).collect())
}

/// The first and the last of so many days, at most [`MOST_DAYS`]; if the last comes before the first, there are none.
pub(super) fn span(from: &str, to: &str) -> Result<(NaiveDate, NaiveDate), ContractError> {
    let read = |text, field| match date(text) {
        Given::Read(date) => Ok(date),
        Given::Nothing | Given::Unreadable | Given::TooLong => {
            Err(ContractError::expected("a date such as 2012-10-01").under(field))
        }
    };
    let (first, last) = (read(from, "from")?, read(to, "to")?);
    const { assert!(MOST_DAYS == 3660, "the message below says how many") };
    if usize::try_from((last - first).num_days()).is_ok_and(|days| days >= MOST_DAYS) {
        return Err(ContractError::expected("at most 3660 days").under("to"));
    }
    Ok((first, last))
}

fn told(day: &Day, language: Language) -> CalendarDayReport {
    CalendarDayReport {
        date: iso(day.date),
        text: words::date(language, day.date),
        kind: day.kind.class(),
        working: day.kind.is_working(),
        reason: words::day_kind(language, day.kind),
        holiday_id: day.kind.holiday(),
        holiday: day.kind.holiday().map(|holiday| words::holiday(language, holiday)),
        act: day.act,
        moves_known: moves_known(day.date),
        why: CitationReport::new(day.citation, language),
    }
}
