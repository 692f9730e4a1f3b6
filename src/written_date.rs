//! Dates as people write them: in digits with points, strokes, hyphens or spaces, or with the month's name.
//!
//! The day comes before the month, as on every form of Kazakhstan; a year of four digits may come first. A month is
//! named in Kazakh, Russian or English, whole or cut to three letters or more, with or without the letters that only
//! Kazakh has and with the endings of its cases; or it is a Roman numeral in capitals. What could be two days is none.

use crate::name::{capital, is_symbol, lookalike, mend};
use crate::typing::{is_blank, is_foreign_digit, is_invisible, is_space};
use chrono::NaiveDate;

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
/// for text in ["27.03.2007", "27 3 2007", "2007-03-27", "2007 жылдың 27 наурызы", "27.III.2007", "27 марта 2007 г.", "March 27, 2007"] {
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
    let (mut month, mut and) = (None, false);
    let tokens = tokens(text);
    for token in words(&tokens) {
        if token.starts_with(|sign: char| sign.is_ascii_digit()) {
            let value: u32 = token.parse().map_err(|_| DateError::NotADate)?;
            numbers.push(Number { value, digits: token.len() });
            continue;
        }
        let (mut word, mut numeral) = (String::new(), String::new());
        for letter in token.chars() {
            word.push(plain(capital(letter)));
            // A numeral stands in capitals, Latin or those that look the same.
            numeral.push(if letter.is_ascii() { letter } else { lookalike(letter).unwrap_or(letter) });
        }
        let mut months = (1..).zip(MONTHS.iter().zip(words(NUMERALS)));
        let named = months.find(|(_, (names, roman))| *roman == numeral || names_month(&word, names));
        match (month, named) {
            (None, Some((named, _))) => month = Some(named),
            _ if words(BESIDE).any(|beside| beside == word) => and |= word == "И",
            // A second month, or a word of no date.
            (_, _) => return Err(DateError::NotADate),
        }
    }
    let (first, named, last) = match (numbers.as_slice(), month) {
        ([], None) if is_blank(text) => return Err(DateError::Empty),
        ([first, month, last], None) if month.digits <= 2 && !and => (first, month.value, last),
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

/// The numbers and words of a text, with spaces between.
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
            tokens.push(sign);
        }
        before = kind;
    }
    tokens
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_space).filter(|word| !word.is_empty())
}

/// Whether one of the names begins so, with three letters or more, or stands there with an ending.
fn names_month(word: &str, names: &str) -> bool {
    let ends = |rest: &str| words(ENDINGS).any(|ending| ending == rest);
    word.chars().nth(2).is_some()
        && words(names).any(|name| name.starts_with(word) || word.strip_prefix(name).is_some_and(ends))
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

/// What may stand by a day or a year, in plain letters: «жылғы», «ж. т.», «27-сі», «5-інде», «г. р.», «года рождения», «27-е».
const BESIDE: &str = "Ж Т ЖЫЛ ЖЫЛЫ ЖЫЛГЫ ЖЫЛДЫН ТУГАН И Ы СИ СЫ ШИ ШЫ ИНДЕ ЫНДА СИНДЕ СЫНДА \
    Г Р ГОД ГОДА РОЖДЕНИЯ Е ОЕ ГО ОГО TH ST ND RD OF THE";

/// The endings that a Kazakh month has in a date, in plain letters: «наурызы», «шілденің», «қыркүйегінде».
const ENDINGS: &str = "И Ы СИ СЫ ИНДЕ ЫНДА СИНДЕ СЫНДА ДЕ ДА ТЕ ТА ДИН ДЫН НИН НЫН ТИН ТЫН";

/// The months as Roman numerals.
const NUMERALS: &str = "I II III IV V VI VII VIII IX X XI XII";

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
    "КЫРКУЙЕК КЫРКУЙЕГ СЕНТЯБРЬ СЕНТЯБРЯ SEPTEMBER",
    "КАЗАН ОКТЯБРЬ ОКТЯБРЯ OCTOBER",
    "КАРАША НОЯБРЬ НОЯБРЯ NOVEMBER",
    "ЖЕЛТОКСАН ДЕКАБРЬ ДЕКАБРЯ DECEMBER",
];
