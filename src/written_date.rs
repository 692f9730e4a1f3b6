//! Dates as people write them: in digits with points, strokes, hyphens or spaces, or with the month's name.
//!
//! The day comes before the month, as on every form of Kazakhstan; a year of four digits may come first. A month is
//! named in Kazakh, Russian or English, whole or cut to three letters or more, with or without the letters that only
//! Kazakh has.

use chrono::NaiveDate;

use crate::name::{capital, is_symbol, mend};
use crate::typing::{is_foreign_digit, is_invisible, is_space};

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Nothing is written.
    Empty,
    /// It is not a day, a month and a year.
    NotADate,
    /// The year has two digits: which century?
    TwoDigitYear,
    /// The month comes before the day, as Americans write: the second number is no month, and the first could be.
    MonthFirst,
    /// There is no such day: 30 February, the 13th month.
    NoSuchDay,
}

/// Reads a date as a person wrote it.
///
/// ```
/// use chrono::NaiveDate;
/// use qujat::written_date::{DateError, parse};
///
/// let day = Ok(NaiveDate::from_ymd_opt(2007, 3, 27).unwrap());
/// for text in ["27.03.2007", "27 3 2007", "2007-03-27", "2007 жылғы 27 наурыз", "27 марта 2007 г.", "March 27, 2007"] {
///     assert_eq!(parse(text), day, "{text}");
/// }
/// assert_eq!(parse("27.03.07"), Err(DateError::TwoDigitYear));
/// assert_eq!(parse("31.02.2007"), Err(DateError::NoSuchDay));
/// ```
///
/// # Errors
///
/// What keeps the text from being one day, and one only.
pub fn parse(text: &str) -> Result<NaiveDate, DateError> {
    let mut numbers = Vec::new();
    let mut month = None;
    let tokens = tokens(text);
    for token in words(&tokens) {
        if token.starts_with(|sign: char| sign.is_ascii_digit()) {
            let value: u32 = token.parse().map_err(|_| DateError::NotADate)?;
            numbers.push(Number { value, digits: token.len() });
        } else if !words(BESIDE).any(|beside| beside == token) {
            let named = (1..).zip(MONTHS).find(|(_, names)| begins(token, names));
            // A second month, or a word of no date.
            let (None, Some((named, _))) = (month, named) else {
                return Err(DateError::NotADate);
            };
            month = Some(named);
        }
    }
    let (first, named, last) = match (numbers.as_slice(), month) {
        ([], None) if text.chars().all(|sign| is_invisible(sign) || is_space(sign)) => return Err(DateError::Empty),
        ([first, month, last], None) if month.digits <= 2 => (first, month.value, last),
        ([first, last], Some(month)) => (first, month, last),
        _ => return Err(DateError::NotADate),
    };
    let (day, year) = match (first.digits, last.digits) {
        (1 | 2, 4) => (first.value, last.value),
        (4, 1 | 2) => (last.value, first.value),
        (1 | 2, 2) => return Err(DateError::TwoDigitYear),
        _ => return Err(DateError::NotADate),
    };
    let year = i32::try_from(year).ok().filter(|year| *year > 0);
    let date = |month, day| NaiveDate::from_ymd_opt(year?, month, day);
    date(named, day).ok_or_else(|| match date(day, named) {
        Some(_) if month.is_none() && first.digits < 4 => DateError::MonthFirst,
        _ => DateError::NoSuchDay,
    })
}

struct Number {
    value: u32,
    digits: usize,
}

/// The numbers and words of a text, in plain capitals, with spaces between.
fn tokens(text: &str) -> String {
    #[derive(Clone, Copy, PartialEq)]
    enum Kind {
        Digit,
        Letter,
        Between,
    }
    let mended = mend(text);
    let mut tokens = String::with_capacity(text.len() + 8);
    let mut before = Kind::Between;
    for sign in mended.as_deref().unwrap_or(text).chars().filter(|sign| !is_invisible(*sign)) {
        let kind = if sign.is_ascii_digit() {
            Kind::Digit
        } else if is_foreign_digit(sign) || !is_symbol(sign) {
            Kind::Letter
        } else {
            Kind::Between
        };
        if kind != before {
            tokens.push(' ');
        }
        if kind != Kind::Between {
            tokens.push(plain(capital(sign)));
        }
        before = kind;
    }
    tokens
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_space).filter(|word| !word.is_empty())
}

/// Whether one of the names begins so, with three letters or more.
fn begins(token: &str, names: &str) -> bool {
    token.chars().nth(2).is_some() && words(names).any(|name| name.starts_with(token))
}

/// The letter of a Russian keyboard that people type for a Kazakh one.
const fn plain(capital: char) -> char {
    match capital {
        'Ә' => 'А',
        'Ғ' => 'Г',
        'Қ' => 'К',
        'Ң' => 'Н',
        'Ө' => 'О',
        'Ұ' | 'Ү' => 'У',
        'І' => 'И',
        other => other,
    }
}

/// What may stand by a day or a year, in plain letters.
const BESIDE: &str = "Ж ЖЫЛ ЖЫЛЫ ЖЫЛГЫ Г ГОД ГОДА Е ГО ШИ ШЫ TH ST ND RD OF THE";

/// The months' names in plain capitals; any beginning of three letters or more will do.
const MONTHS: [&str; 12] = [
    "КАНТАР ЯНВАРЬ ЯНВАРЯ JANUARY",
    "АКПАН ФЕВРАЛЬ ФЕВРАЛЯ FEBRUARY",
    "НАУРЫЗ МАРТ МАРТА MARCH",
    "САУИР АПРЕЛЬ АПРЕЛЯ APRIL",
    "МАМЫР МАЙ МАЯ MAY",
    "МАУСЫМ ИЮНЬ ИЮНЯ JUNE",
    "ШИЛДЕ ИЮЛЬ ИЮЛЯ JULY",
    "ТАМЫЗ АВГУСТ АВГУСТА AUGUST",
    "КЫРКУЙЕК СЕНТЯБРЬ СЕНТЯБРЯ SEPTEMBER",
    "КАЗАН ОКТЯБРЬ ОКТЯБРЯ OCTOBER",
    "КАРАША НОЯБРЬ НОЯБРЯ NOVEMBER",
    "ЖЕЛТОКСАН ДЕКАБРЬ ДЕКАБРЯ DECEMBER",
];
