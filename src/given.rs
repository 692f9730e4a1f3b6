//! What a person typed: nothing, something readable, or something that is not.

use crate::typing::is_blank;
use crate::written;
use chrono::NaiveDate;
use core::fmt;
use serde::de::{Deserialize, Deserializer};

/// The longest text one field may hold, in characters.
pub const TEXT_LIMIT: usize = 200;

/// A field as it was given. Parsed once, at the edge; a field that cannot be read becomes a finding, never an error.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Given<T> {
    /// Nothing was given.
    #[default]
    Nothing,
    /// Given and read.
    Read(T),
    /// Given, and not what the field holds.
    Unreadable,
    /// Given, and longer than [`TEXT_LIMIT`].
    TooLong,
}

/// Says which state it is in and never what was typed: it may be a name or a number of a person.
impl<T> fmt::Debug for Given<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "Nothing",
            Self::Read(_) => "Read(…)",
            Self::Unreadable => "Unreadable",
            Self::TooLong => "TooLong",
        })
    }
}

impl<T> Given<T> {
    /// The value, if it was given and read.
    pub const fn read(&self) -> Option<&T> {
        match self {
            Self::Read(value) => Some(value),
            Self::Nothing | Self::Unreadable | Self::TooLong => None,
        }
    }
}

/// A date as ISO text, `2012-10-01`; nothing else is taken for a date here.
///
/// ```
/// use qujat::given::{Given, date};
///
/// assert!(matches!(date("2012-10-01"), Given::Read(_)));
/// assert!(matches!(date("01.10.2012"), Given::Unreadable));
/// assert!(matches!(date(" "), Given::Nothing));
/// ```
#[must_use]
pub fn date(text: &str) -> Given<NaiveDate> {
    match text.trim() {
        text if is_blank(text) => Given::Nothing,
        text => iso_date(text).map_or(Given::Unreadable, Given::Read),
    }
}

fn iso_date(text: &str) -> Option<NaiveDate> {
    let digits = |part: &str, length: usize| {
        (part.len() == length && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u32>().ok()).flatten()
    };
    let mut parts = written::parts(text, b'-');
    let (year, month, day) = (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    if parts.next().is_some() {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// One line of text as a person typed it.
#[derive(Clone, PartialEq, Eq)]
pub struct Line(Box<str>);

impl Line {
    /// The text, without spaces at its ends.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// One line of text as it was typed; spaces at its ends do not count, and one of nothing but what cannot be seen is none.
#[must_use]
pub fn line(text: &str) -> Given<Line> {
    match text.trim() {
        text if is_blank(text) => Given::Nothing,
        text if text.len() > TEXT_LIMIT && text.chars().count() > TEXT_LIMIT => Given::TooLong,
        text => Given::Read(Line(text.into())),
    }
}

/// Text from a page: a string, or nothing at all.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

impl<'de> Deserialize<'de> for Given<NaiveDate> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer).map(|text| date(&text))
    }
}

impl<'de> Deserialize<'de> for Given<Line> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer).map(|text| line(&text))
    }
}
