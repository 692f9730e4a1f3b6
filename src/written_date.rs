//! Dates as people write them: in digits with points, strokes, hyphens or spaces, or with the month's name.
//!
//! The day comes before the month, as on every form of Kazakhstan; a year of four digits may come first. A month is
//! named in Kazakh, Russian or English, whole or cut to three letters or more, with or without the letters that only
//! Kazakh has.

use chrono::NaiveDate;

use crate::name::{capital, is_symbol, mend};
use crate::typing::is_invisible;

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
    let mut numbers: Vec<Number> = Vec::new();
    let mut month = None;
    let mut word = String::new();
    // The end of the text ends a word too.
    for sign in text.chars().chain([' ']) {
        if is_invisible(sign) {
            continue;
        }
        let digit = u8::try_from(sign).ok().filter(u8::is_ascii_digit);
        if digit.is_none() && (sign.is_numeric() || !is_symbol(sign)) {
            word.push(sign);
        } else if !word.is_empty() {
            // After a word, a digit begins a new number.
            match (read_word(&word), month) {
                (Some(Word::Beside), _) => {}
                (Some(Word::Month(found)), None) => month = Some(found),
                _ => return Err(DateError::NotADate),
            }
            word.clear();
        }
        match (digit, numbers.last_mut()) {
            (Some(digit), Some(number)) if number.open => number.push(digit)?,
            (Some(digit), _) => numbers.push(Number::new(digit)),
            (None, Some(number)) => number.open = false,
            (None, None) => {}
        }
    }
    let (first, named, last) = match (numbers.as_slice(), month) {
        ([], None) if !text.chars().any(|sign| !is_invisible(sign) && !sign.is_whitespace()) => {
            return Err(DateError::Empty);
        }
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
    let date = |month, day| i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    date(named, day).ok_or_else(|| match date(day, named) {
        Some(_) if month.is_none() => DateError::MonthFirst,
        _ => DateError::NoSuchDay,
    })
}

/// A number of at most four digits.
struct Number {
    value: u32,
    digits: u8,
    /// Whether the next sign may still be a digit of it.
    open: bool,
}

impl Number {
    fn new(digit: u8) -> Self {
        Self { value: u32::from(digit - b'0'), digits: 1, open: true }
    }

    fn push(&mut self, digit: u8) -> Result<(), DateError> {
        self.value = 10 * self.value + u32::from(digit - b'0');
        self.digits += 1;
        if self.digits > 4 { Err(DateError::NotADate) } else { Ok(()) }
    }
}

enum Word {
    Month(u32),
    /// A word that stands by a day or a year: «жылғы», «года», “th”.
    Beside,
}

fn read_word(word: &str) -> Option<Word> {
    let mended = mend(word);
    let word: String = mended.as_deref().unwrap_or(word).chars().map(|letter| plain(capital(letter))).collect();
    let words = |text: &'static str| text.split(|sign| sign == ' ');
    if words(BESIDE).any(|beside| beside == word) {
        return Some(Word::Beside);
    }
    let begun = |names| word.chars().count() >= 3 && words(names).any(|name| name.starts_with(&word));
    (1..).zip(MONTHS).find(|(_, names)| begun(names)).map(|(month, _)| Word::Month(month))
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
