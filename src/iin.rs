//! The individual identification number (ЖСН, IIN): twelve digits, of which the last checks the others.
//!
//! | digits | hold |
//! | --- | --- |
//! | 1–6 | the date of birth, year, month and day |
//! | 7 | the century and the sex: 1 and 2 for the 1800s, 3 and 4 for the 1900s, 5 and 6 for the 2000s; odd for men |
//! | 8–11 | a number in the register |
//! | 12 | the check digit |
//!
//! The rules of forming (Resolution 406 of 22 May 2007) bound the number to the date and the sex. Resolution 853 of
//! 26 August 2013 removed that bond, from a day that was not found: today a number that shows another date is officially
//! no mistake. So [`Iin::parse`] asks for everything, as the law of 2012 did, and [`Iin::parse_unbound`] for the form and
//! the check digit alone. That the number 0 in place 7 is a foreigner's is told and was found in no act: here it is no century.
//!
//! # What the check digit finds
//!
//! The sum of the first eleven digits with the weights [`WEIGHTS`]`[0]`, modulo 11, is the check digit; where that gives
//! 10, the sum is taken again with [`WEIGHTS`]`[1]`; where that gives 10 too, the number is never issued.
//!
//! Of all mistakes in one digit of a number (every date from 1800 to 2099, both sexes, every number in the register) the
//! check digit alone finds 91.0 %; with the date of birth and the sex compared, 91.9 %. A test counts them all:
//!
//! | the mistake is in digit | found by the check digit |
//! | --- | --- |
//! | 1–10 | 98.3 % |
//! | 11 | 8.3 %: in the first pass its weight is 11, which is nothing modulo 11, so only a second pass sees it |
//! | 12 | always |
//!
//! So a number that passes is not proven: its eleventh digit was looked at in one number of twelve.
//!
//! # What libraries get wrong
//!
//! Each of these was seen in a published library, and is right here: full-width and Arabic digits taken for digits; a
//! Cyrillic О taken for the last digit; a final newline accepted, or ending the program; the check digit never compared; the
//! second row of weights equal to the first; a second 10 taken for the check digit 0; days to 31 in every month.

use crate::noun::noun;
use crate::typing::{is_foreign_digit, is_hyphen, is_invisible, is_space};
use chrono::{Datelike, NaiveDate};
use core::fmt;

/// The weights of digits 1 to 11 in the first and in the second pass.
pub const WEIGHTS: [[u16; 11]; 2] = [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]];

noun! {
    /// The sex as a document names it.
    pub enum Sex {
        /// Ер.
        Male = "male",
        /// Әйел.
        Female = "female",
    }
}

/// A number whose form and check digit are right.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Iin([u8; 12]);

/// Never shows the digits: they are a person's.
impl fmt::Debug for Iin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Iin(…)")
    }
}

/// Why a text is no number of a person. Places are counted from 1 as people count digits, spaces and hyphens left out; no
/// digit of the number is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IinError {
    /// Nothing but spaces, hyphens and what cannot be seen.
    Empty,
    /// A letter or another sign stands where a digit should, a letter О for a zero perhaps.
    NotDigits {
        /// Where the first of them stands.
        place: usize,
    },
    /// A digit of another writing, full-width or Arabic perhaps: computers take it for another sign.
    ForeignDigits {
        /// Where the first of them stands.
        place: usize,
    },
    /// Digits only, and not twelve.
    Length {
        /// How many there are.
        digits: usize,
    },
    /// A business identification number (БСН, BIN): a right check digit, and 4, 5 or 6 in place 5, where a person's
    /// number has the tens of a day of birth, 0 to 3.
    Bin,
    /// The last digit does not agree with the others: at least one digit is wrong.
    CheckDigit,
    /// The first eleven digits give 10 in both passes: no such number is issued, so at least one of them is wrong.
    NeverIssued,
    /// The seventh digit names no century and sex: it is none of 1 to 6. The check digit is right.
    Century,
    /// The first six digits are no date of the century that the seventh names. The check digit is right.
    BirthDate,
}

impl fmt::Display for IinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "no number is given",
            Self::NotDigits { .. } => "a sign that is no digit",
            Self::ForeignDigits { .. } => "a digit of another writing",
            Self::Length { .. } => "not twelve digits",
            Self::Bin => "a business identification number",
            Self::CheckDigit => "the check digit does not agree",
            Self::NeverIssued => "a number that is never issued",
            Self::Century => "the seventh digit names no century",
            Self::BirthDate => "the first six digits are no date",
        })
    }
}

impl core::error::Error for IinError {}

/// Which row of weights made a check digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// The first: digit 11 counts for nothing.
    First,
    /// The second, because the first gave 10: every digit counts.
    Second,
}

impl Iin {
    /// Reads a number as the law of 2012 had it: form, check digit, century, date.
    ///
    /// Spaces of every kind, hyphens, dashes and signs that cannot be seen are passed over.
    ///
    /// ```
    /// use qujat::iin::{Iin, IinError};
    ///
    /// let iin = Iin::parse(" 680503-250034").unwrap();
    /// assert_eq!(format!("{iin:?}"), "Iin(…)");
    /// assert_eq!(iin.as_str(), "680503250034");
    /// assert_eq!(Iin::parse("680503250035"), Err(IinError::CheckDigit));
    /// assert_eq!(Iin::parse("68050325003О"), Err(IinError::NotDigits { place: 12 }));
    /// ```
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it, in the order of [`IinError`]'s variants; of two strange signs, the first.
    pub fn parse(text: &str) -> Result<Self, IinError> {
        let iin = Self::parse_unbound(text)?;
        let Some((century, _)) = iin.century_and_sex() else {
            return Err(IinError::Century);
        };
        iin.date_in(century).map(|_| iin).ok_or(IinError::BirthDate)
    }

    /// Reads a number as the law has it since Resolution 853: form and check digit, whatever date it shows.
    ///
    /// ```
    /// use qujat::iin::{Iin, IinError};
    ///
    /// // 29 February 1800 was no day.
    /// assert_eq!(Iin::parse("000229100012"), Err(IinError::BirthDate));
    /// assert_eq!(Iin::parse_unbound("000229100012").unwrap().birth_date(), None);
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Iin::parse`], but never [`IinError::Century`] or [`IinError::BirthDate`].
    pub fn parse_unbound(text: &str) -> Result<Self, IinError> {
        let digits = twelve_digits(text)?;
        let Some((check, _)) = check_digit(&digits) else {
            return Err(IinError::NeverIssued);
        };
        match digits {
            [.., last] if last != check => Err(IinError::CheckDigit),
            [_, _, _, _, b'4'..=b'6', ..] => Err(IinError::Bin),
            _ => Ok(Self(digits)),
        }
    }

    /// The twelve digits. They are for the person's own eyes: on a preview, in no message.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The date of birth that the number shows; none where it shows none.
    #[must_use]
    pub fn birth_date(&self) -> Option<NaiveDate> {
        self.century_and_sex().and_then(|(century, _)| self.date_in(century))
    }

    /// The sex that the number shows; none where its seventh digit shows none.
    #[must_use]
    pub const fn sex(&self) -> Option<Sex> {
        match self.century_and_sex() {
            Some((_, sex)) => Some(sex),
            None => None,
        }
    }

    /// The check digit, 0 to 9, and the row of weights that made it.
    ///
    /// ```
    /// use qujat::iin::{Iin, Pass};
    ///
    /// assert_eq!(Iin::parse("680503250034").unwrap().check_digit(), (4, Pass::First));
    /// ```
    #[must_use]
    pub fn check_digit(&self) -> (u8, Pass) {
        let [.., last] = self.0;
        check_digit(&self.0).map_or((last - b'0', Pass::First), |(check, pass)| (check - b'0', pass))
    }

    /// The places, counted from 1, whose digits disagree with a date of birth and a sex; what is not given is not compared.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use qujat::iin::{Iin, Sex};
    ///
    /// let iin = Iin::parse("680503250034").unwrap();
    /// let birth = NaiveDate::from_ymd_opt(1868, 5, 13);
    /// assert_eq!(iin.disagreement(birth, Some(Sex::Female)), [5]);
    /// assert_eq!(iin.disagreement(None, Some(Sex::Male)), [7]);
    /// ```
    #[must_use]
    pub fn disagreement(&self, birth: Option<NaiveDate>, sex: Option<Sex>) -> Vec<u8> {
        places_apart(&self.0, birth, sex)
    }

    const fn century_and_sex(&self) -> Option<(i32, Sex)> {
        let [_, _, _, _, _, _, seventh, ..] = self.0;
        century_and_sex(seventh)
    }

    fn date_in(&self, century: i32) -> Option<NaiveDate> {
        let [y1, y2, m1, m2, d1, d2, ..] = self.0.map(|digit| u32::from(digit - b'0'));
        let year = century + i32::try_from(10 * y1 + y2).ok()?;
        NaiveDate::from_ymd_opt(year, 10 * m1 + m2, 10 * d1 + d2)
    }
}

/// The places, counted from 1, whose digits disagree with a date of birth and a sex, in a number that need not be right:
/// what to look at when the check digit fails. None if the text is not twelve digits.
///
/// ```
/// use chrono::NaiveDate;
/// use qujat::iin::{Iin, IinError, disagreement};
///
/// assert_eq!(Iin::parse("680508250034"), Err(IinError::CheckDigit));
/// assert_eq!(disagreement("680508250034", NaiveDate::from_ymd_opt(1868, 5, 3), None), Some(vec![6]));
/// ```
#[must_use]
pub fn disagreement(text: &str, birth: Option<NaiveDate>, sex: Option<Sex>) -> Option<Vec<u8>> {
    twelve_digits(text).ok().map(|digits| places_apart(&digits, birth, sex))
}

/// The places, counted from 1 as in [`IinError`], of every sign that is no digit of ours.
///
/// ```
/// use qujat::iin::strangers;
///
/// assert_eq!(strangers("68О503-25ОО34"), [3, 9, 10]);
/// ```
#[must_use]
pub fn strangers(text: &str) -> Vec<usize> {
    let (mut strangers, mut place) = (Vec::new(), 0);
    for sign in text.chars().filter(|sign| !is_between(*sign)) {
        place += 1;
        if !sign.is_ascii_digit() {
            strangers.push(place);
        }
    }
    strangers
}

/// What may stand between the digits.
const fn is_between(sign: char) -> bool {
    is_space(sign) || is_hyphen(sign) || is_invisible(sign)
}

fn places_apart(digits: &[u8; 12], birth: Option<NaiveDate>, sex: Option<Sex>) -> Vec<u8> {
    let mut places = Vec::new();
    let mut place = 0;
    if let Some(birth) = birth {
        let two = |number: u32| [(number / 10 % 10), number % 10];
        let shown = digits.iter().map(|digit| u32::from(*digit - b'0'));
        let given = [two(birth.year().unsigned_abs()), two(birth.month()), two(birth.day())];
        for (shown, given) in shown.zip(given.as_flattened()) {
            place += 1;
            if shown != *given {
                places.push(place);
            }
        }
    }
    let [_, _, _, _, _, _, seventh, ..] = *digits;
    let shown = century_and_sex(seventh);
    let century_agrees =
        birth.is_none_or(|birth| shown.is_some_and(|(century, _)| birth.year() / 100 == century / 100));
    let sex_agrees = sex.is_none_or(|sex| shown.is_some_and(|(_, shown)| shown == sex));
    if !century_agrees || !sex_agrees {
        places.push(7);
    }
    places
}

/// The first year of the century, and the sex.
const fn century_and_sex(seventh: u8) -> Option<(i32, Sex)> {
    match seventh {
        b'1' => Some((1800, Sex::Male)),
        b'2' => Some((1800, Sex::Female)),
        b'3' => Some((1900, Sex::Male)),
        b'4' => Some((1900, Sex::Female)),
        b'5' => Some((2000, Sex::Male)),
        b'6' => Some((2000, Sex::Female)),
        _ => None,
    }
}

/// The check digit of twelve digits, as text has it; none where both passes give 10.
fn check_digit(digits: &[u8; 12]) -> Option<(u8, Pass)> {
    let modulo_11 = |weights: &[u16; 11]| {
        let sum: u16 = digits.iter().zip(weights).map(|(digit, weight)| u16::from(*digit - b'0') * weight).sum();
        u8::try_from(sum % 11).ok().filter(|rest| *rest < 10).map(|rest| rest + b'0')
    };
    let [first, second] = &WEIGHTS;
    modulo_11(first).map(|check| (check, Pass::First)).or_else(|| modulo_11(second).map(|check| (check, Pass::Second)))
}

/// The digits as text has them, `b'0'` to `b'9'`.
fn twelve_digits(text: &str) -> Result<[u8; 12], IinError> {
    // Most numbers are written without anything between the digits: they are taken at once, without a look at every sign.
    if let Ok(digits) = <[u8; 12]>::try_from(text.as_bytes())
        && digits.iter().all(u8::is_ascii_digit)
    {
        return Ok(digits);
    }
    let mut digits = [b'0'; 12];
    let mut room = digits.iter_mut();
    let mut place = 0;
    let mut strange = None;
    for sign in text.chars() {
        if let Ok(digit @ b'0'..=b'9') = u8::try_from(sign) {
            place += 1;
            if let Some(slot) = room.next() {
                *slot = digit;
            }
        } else if !is_between(sign) {
            place += 1;
            strange = strange.or(Some(if is_foreign_digit(sign) {
                IinError::ForeignDigits { place }
            } else {
                IinError::NotDigits { place }
            }));
        }
    }
    match (place, strange) {
        (0, _) => Err(IinError::Empty),
        (_, Some(error)) => Err(error),
        (12, None) => Ok(digits),
        (digits, None) => Err(IinError::Length { digits }),
    }
}
