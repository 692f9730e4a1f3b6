//! How a day was counted, in words: the same facts in the same order in every language.

use super::{date, day_kind, en, kk, ru, term};
use crate::calendar::{DayKind, Week, day};
use crate::language::Language;
use crate::term::{Counted, End, Term};
use crate::written;
use chrono::NaiveDate;

/// What stands before each fact.
pub(super) struct Labels {
    pub first: &'static str,
    pub last: &'static str,
    pub last_working: &'static str,
    pub counted_to: &'static str,
    pub rolled_to: &'static str,
    pub same_day: &'static str,
    pub at_once: &'static str,
    pub days_off: &'static str,
    pub moves_unknown: &'static str,
}

const fn labels(language: Language) -> &'static Labels {
    match language {
        Language::Kk => &kk::COUNTING,
        Language::Ru => &ru::COUNTING,
        Language::En => &en::COUNTING,
    }
}

/// How the last day of a term was counted, such as «30 calendar days. First day: 2 October 2012. Last day, a working day: …».
#[must_use]
pub fn counted_latest(language: Language, end: &End, week: Week) -> String {
    let labels = labels(language);
    let mut text = length(language, end);
    let mut say = |label, what: &str| [label, what].into_iter().for_each(|part| text.push_str(part));
    if end.counted == Counted::Minutes {
        say(labels.same_day, &date(language, end.latest));
    } else {
        say(labels.first, &date(language, end.counted_from));
        if let Some(off) = end.rolled_from {
            say(labels.counted_to, &dated(language, off, week));
            say(labels.rolled_to, &date(language, end.latest));
        } else if day(end.latest, week).kind == DayKind::Working {
            say(labels.last_working, &date(language, end.latest));
        } else {
            say(labels.last, &dated(language, end.latest, week));
        }
        if end.days_off > 0 {
            say(labels.days_off, &written::number(end.days_off));
        }
    }
    if !end.moves_known {
        say(labels.moves_unknown, "");
    }
    say(".", "");
    text
}

/// How the first day on which a step can be over was counted.
#[must_use]
pub fn counted_earliest(language: Language, end: &End, week: Week) -> String {
    if end.earliest == end.latest {
        return counted_latest(language, end, week);
    }
    written::together(&[labels(language).at_once, &date(language, end.earliest), "."])
}

/// How much was counted, after the reading has decided what a plain day is.
fn length(language: Language, end: &End) -> String {
    let days = u8::try_from(end.count).unwrap_or(u8::MAX);
    let counted = match end.counted {
        Counted::Minutes => Term::Minutes(end.count),
        Counted::CalendarDays => Term::CalendarDays(days),
        Counted::WorkingDays => Term::WorkingDays(days),
    };
    term(language, counted)
}

/// A day and what it is.
fn dated(language: Language, on: NaiveDate, week: Week) -> String {
    written::together(&[&date(language, on), ". ", day_kind(language, day(on, week).kind).as_ref()])
}

/// Numbers in one line.
pub(super) fn numbers(numbers: &[u8]) -> String {
    let mut line = String::new();
    for number in numbers {
        if !line.is_empty() {
            line.push_str(", ");
        }
        line.push_str(&written::number(*number));
    }
    line
}
