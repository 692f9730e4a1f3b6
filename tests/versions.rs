//! Whoever changes the law or the calendar of this crate changes the version that receipts name.

use chrono::NaiveDate;
use qujat::calendar::{self, Week, day};
use qujat::law::{self, EDITIONS};
use std::fmt::Write as _;

/// A version beside the digest of what it stands for, as they were when the version was last changed.
const LAW: (&str, u64) = ("2026-12-01", 2_346_278_373_154_994_968);
const CALENDAR: (&str, u64) = ("2026-11-30", 16_626_253_253_448_479_946);

const CHANGED: &str = "this changed: give its VERSION the day of the change and write version and digest here; \
    where only the shape of the data changed, the digest alone";

#[test]
fn a_changed_law_has_another_version() {
    let mut text = String::new();
    for edition in EDITIONS {
        write!(text, "{edition:?}").unwrap();
        for regulation in edition.regulations {
            write!(text, "{:?}{:?}", regulation.ledger(), regulation.errata()).unwrap();
        }
    }
    assert_eq!((law::VERSION, digest(&text)), LAW, "{CHANGED}");
}

#[test]
fn a_changed_calendar_has_another_version() {
    let first = NaiveDate::from_ymd_opt(2009, 1, 1).unwrap();
    let mut text = String::new();
    for week in [Week::FiveDay, Week::SixDay] {
        for date in first.iter_days().take_while(|date| *date <= NaiveDate::from_ymd_opt(2027, 12, 31).unwrap()) {
            write!(text, "{:?}", day(date, week)).unwrap();
        }
    }
    assert_eq!((calendar::VERSION, digest(&text)), CALENDAR, "{CHANGED}");
}

#[test]
fn a_version_is_a_day() {
    for version in [law::VERSION, calendar::VERSION] {
        assert!(version.parse::<NaiveDate>().is_ok(), "{version}");
    }
}

/// FNV-1a, 64 bits (draft-eastlake-fnv): enough to see a change, the same on every machine.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |digest, byte| (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
