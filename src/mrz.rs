//! The machine-readable zone of a passport (TD3, 2 × 44) and of an identity card (TD1, 3 × 30), by ICAO's Doc 9303.
//!
//! The zone of a draft is a preview: the number is made when the document is, so [`NO_NUMBER`] stands in its place. The
//! IIN stands in the passport's personal number and in the card's first optional field, with the evidence of
//! [`PERSONAL_NUMBER`] and [`OPTIONAL_DATA`]. Cards have a zone only since [`CARDS_FROM`]: a card under Order 394 had none.

use crate::calendar::date;
use crate::citation::Evidence;
use crate::iin::{Iin, Sex};
use crate::noun::noun;
use chrono::{Datelike, NaiveDate};
use core::fmt;
use core::ops::Range;

/// What stands for a document's number that nobody has made yet.
///
/// Only fillers would be truer, but readers take such a line for a torn one; this is a word that every reader reads, and
/// that no document of Kazakhstan has for a number (a passport's is N and digits, a card's is digits).
pub const NO_NUMBER: &str = "SPECIMEN";

/// That the passport's personal number is the IIN: seen in zones that readers show, and in no text.
pub const PERSONAL_NUMBER: Evidence = Evidence::Unverified;

/// That the IIN ends the first line of a card's zone: told in the press of the cards since [`CARDS_FROM`].
pub const OPTIONAL_DATA: Evidence = Evidence::Unverified;

/// The first day of identity cards with a machine-readable zone: told in the press, in no text that we read.
pub const CARDS_FROM: NaiveDate = date(2014, 12, 1);

/// The room for names in a passport's zone, the two fillers between surname and given names among it.
pub const PASSPORT_NAMES: usize = 39;

/// The room for names in a card's zone.
pub const CARD_NAMES: usize = 30;

noun! {
    /// A format of Doc 9303, by its name there.
    pub enum MachineFormat {
        /// Three lines of 30 signs: a card.
        Td1 = "TD1",
        /// Two lines of 44 signs: a passport.
        Td3 = "TD3",
    }
}

/// What the zone holds. Names are Latin text, as [`mod@crate::latin`] spells them; a patronymic is not part of them.
///
/// Letters A to Z stay, small ones become capitals, spaces and hyphens become fillers, anything else is left out.
#[derive(Clone, Copy, Default)]
pub struct Holder<'a> {
    /// The surname; empty for a person of one name, which then stands in its place.
    pub surname: &'a str,
    /// The given names.
    pub given: &'a str,
    /// The document's number, its first nine signs; [`NO_NUMBER`] where there is none.
    pub number: Option<&'a str>,
    /// The date of birth; fillers where it is not known.
    pub birth: Option<NaiveDate>,
    /// The sex; a filler where it is not known.
    pub sex: Option<Sex>,
    /// The last day of validity.
    pub expiry: Option<NaiveDate>,
    /// The individual identification number.
    pub iin: Option<Iin>,
}

/// Never shows whose it is.
impl fmt::Debug for Holder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Holder(…)")
    }
}

/// The lines of a zone: always as many and as long as the type says, always of A to Z, 0 to 9 and `<`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Zone<const LINES: usize, const SIGNS: usize>([[u8; SIGNS]; LINES]);

/// The zone of a passport.
pub type Td3 = Zone<2, 44>;

/// The zone of a card.
pub type Td1 = Zone<3, 30>;

impl<const LINES: usize, const SIGNS: usize> Zone<LINES, SIGNS> {
    /// The lines as text, from the top.
    #[must_use]
    pub fn lines(&self) -> [&str; LINES] {
        self.0.each_ref().map(|line| core::str::from_utf8(line).unwrap_or_default())
    }
}

/// Never shows the lines.
impl<const LINES: usize, const SIGNS: usize> fmt::Debug for Zone<LINES, SIGNS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Zone(…)")
    }
}

/// The zone of a passport.
///
/// ```
/// use chrono::NaiveDate;
/// use qujat::iin::{Iin, Sex};
/// use qujat::mrz::{Holder, passport};
///
/// let zone = passport(&Holder {
///     surname: "SYNTHETIC",
///     given: "TEST",
///     number: Some("N00000001"),
///     birth: NaiveDate::from_ymd_opt(1875, 7, 11),
///     sex: Some(Sex::Male),
///     expiry: NaiveDate::from_ymd_opt(2030, 12, 31),
///     iin: None,
/// });
/// assert_eq!(zone.lines()[0], "P<KAZSYNTHETIC<<TEST<<<<<<<<<<<<<<<<<<<<<<<<");
/// assert_eq!(zone.lines()[1], "N000000012KAZ7507117M3012316<<<<<<<<<<<<<<<0");
/// ```
#[must_use]
pub fn passport(holder: &Holder<'_>) -> Td3 {
    let mut zone = Signs(Vec::with_capacity(88));
    zone.write(b"P<KAZ");
    zone.names(holder, PASSPORT_NAMES);
    zone.number(holder);
    zone.write(b"KAZ");
    zone.dates(holder);
    zone.field(holder.iin(), 14);
    if holder.iin.is_some() {
        zone.check(14);
    } else {
        // Doc 9303, part 4: the check digit of an empty personal number may be a filler.
        zone.write(b"<");
    }
    zone.check_all(&[44..54, 57..64, 65..87]);
    zone.lines()
}

/// The zone of an identity card, as cards have it since [`CARDS_FROM`].
///
/// ```
/// use qujat::mrz::{Holder, card};
///
/// let zone = card(&Holder { surname: "SYNTHETIC", given: "TEST", ..Holder::default() });
/// assert_eq!(zone.lines()[0], "IDKAZSPECIMEN<2<<<<<<<<<<<<<<<");
/// assert_eq!(zone.lines()[2], "SYNTHETIC<<TEST<<<<<<<<<<<<<<<");
/// ```
#[must_use]
pub fn card(holder: &Holder<'_>) -> Td1 {
    let mut zone = Signs(Vec::with_capacity(90));
    zone.write(b"IDKAZ");
    zone.number(holder);
    zone.field(holder.iin(), 15);
    zone.dates(holder);
    zone.write(b"KAZ<<<<<<<<<<<");
    zone.check_all(&[5..30, 30..37, 38..45, 48..59]);
    zone.names(holder, CARD_NAMES);
    zone.lines()
}

/// The check digit of a field, 0 to 9: weights 7, 3, 1, modulo 10; fillers and all other signs count nothing.
///
/// ```
/// use qujat::mrz::check_digit;
///
/// assert_eq!(check_digit("L898902C3"), 6);
/// assert_eq!(check_digit("AB2134<<<"), 5);
/// ```
#[must_use]
pub fn check_digit(field: &str) -> u8 {
    weigh(&[field.as_bytes()]) - b'0'
}

/// How many signs the names take where there is room for all; more than [`PASSPORT_NAMES`] or [`CARD_NAMES`] are cut.
///
/// ```
/// use qujat::mrz::names_length;
///
/// assert_eq!(names_length("ABDRAKHMANOV", "ALEKSEY MARIYA"), 28);
/// ```
#[must_use]
pub fn names_length(surname: &str, given: &str) -> usize {
    let (primary, secondary) = identifiers(surname, given);
    primary.len() + if secondary.is_empty() { 0 } else { 2 + secondary.len() }
}

const FILLER: u8 = b'<';

/// The signs of a zone, line after line.
struct Signs(Vec<u8>);

impl Signs {
    fn write(&mut self, signs: &[u8]) {
        self.0.extend_from_slice(signs);
    }

    /// Letters and digits, then fillers, in so much room.
    fn field(&mut self, text: &str, room: usize) {
        let end = self.0.len() + room;
        for sign in text.bytes().filter(u8::is_ascii_alphanumeric).take(room) {
            self.0.push(sign.to_ascii_uppercase());
        }
        self.0.resize(end, FILLER);
    }

    /// The check digit of the last so many signs.
    fn check(&mut self, room: usize) {
        let from = self.0.len().saturating_sub(room);
        self.check_all(core::slice::from_ref(&(from..from + room)));
    }

    fn check_all(&mut self, fields: &[Range<usize>]) {
        let fields: Vec<&[u8]> = fields.iter().map(|field| self.0.get(field.clone()).unwrap_or_default()).collect();
        let digit = weigh(&fields);
        self.0.push(digit);
    }

    fn number(&mut self, holder: &Holder<'_>) {
        self.field(holder.number.unwrap_or(NO_NUMBER), 9);
        self.check(9);
    }

    /// The date of birth, the sex and the last day of validity: they follow each other in both zones.
    fn dates(&mut self, holder: &Holder<'_>) {
        self.date(holder.birth);
        self.write(match holder.sex {
            Some(Sex::Male) => b"M",
            Some(Sex::Female) => b"F",
            None => b"<",
        });
        self.date(holder.expiry);
    }

    fn date(&mut self, date: Option<NaiveDate>) {
        if let Some(date) = date {
            for number in [date.year().unsigned_abs(), date.month(), date.day()] {
                let two = (number % 100) as u8;
                self.write(&[two / 10 + b'0', two % 10 + b'0']);
            }
        } else {
            self.write(b"<<<<<<");
        }
        self.check(6);
    }

    /// Names, cut by Doc 9303, part 3, section 4.6: the surname is kept whole while one letter of the given names has
    /// room beside it, and a cut line ends with a letter, by which a reader knows that it is cut.
    fn names(&mut self, holder: &Holder<'_>, room: usize) {
        let end = self.0.len() + room;
        let (primary, secondary) = identifiers(holder.surname, holder.given);
        let alone = secondary.is_empty();
        let mut primary = cut(primary, if alone { room } else { room - 3 });
        if alone {
            self.write(&primary);
        } else {
            // Where what is left of the given names would end in a filler, the surname gives them one letter more.
            let left = |primary: &[u8]| cut(secondary.clone(), room - 2 - primary.len());
            let length = primary.len();
            if secondary.len() + length + 2 > room && left(&primary).len() + length + 2 < room {
                primary = cut(primary, length - 1);
            }
            self.write(&primary);
            self.write(b"<<");
            self.write(&left(&primary));
        }
        self.0.resize(end, FILLER);
    }

    fn lines<const LINES: usize, const SIGNS: usize>(&self) -> Zone<LINES, SIGNS> {
        let mut lines = [[FILLER; SIGNS]; LINES];
        for (slot, sign) in lines.as_flattened_mut().iter_mut().zip(&self.0) {
            *slot = *sign;
        }
        Zone(lines)
    }
}

impl Holder<'_> {
    fn iin(&self) -> &str {
        self.iin.as_ref().map_or("", Iin::as_str)
    }
}

/// The surname, and the given names if there are both; a person of one name has it in the surname's place.
fn identifiers(surname: &str, given: &str) -> (Vec<u8>, Vec<u8>) {
    let (surname, given) = (identifier(surname), identifier(given));
    if surname.is_empty() { (given, surname) } else { (surname, given) }
}

/// Capitals A to Z with single fillers between words.
fn identifier(name: &str) -> Vec<u8> {
    let mut signs = Vec::with_capacity(name.len());
    let mut joint = false;
    for sign in name.bytes() {
        if sign.is_ascii_alphabetic() {
            if joint && !signs.is_empty() {
                signs.push(FILLER);
            }
            joint = false;
            signs.push(sign.to_ascii_uppercase());
        } else {
            joint |= matches!(sign, b' ' | b'-' | FILLER);
        }
    }
    signs
}

/// The name in so much room. Where the cut would end with a filler, the word before it gives a letter to the next one.
fn cut(mut name: Vec<u8>, room: usize) -> Vec<u8> {
    let next = name.get(room).copied();
    name.truncate(room);
    if let (Some(next), Some(&FILLER)) = (next, name.last()) {
        name.pop();
        // A word of one letter cannot give it: the word before it does.
        let filler = |at: usize| name.get(at).is_none_or(|sign| *sign == FILLER);
        let giver = (1..name.len()).rev().find(|at| !filler(*at) && !filler(*at - 1) && filler(*at + 1));
        if let Some(giver) = giver {
            name.remove(giver);
            name.extend([FILLER, next]);
        }
    }
    name
}

/// The check digit of fields that follow each other, as a sign.
fn weigh(fields: &[&[u8]]) -> u8 {
    let mut sum = 0_u32;
    let mut weight = 7;
    for sign in fields.iter().copied().flatten() {
        let value = match sign {
            b'0'..=b'9' => sign - b'0',
            b'A'..=b'Z' => sign - b'A' + 10,
            _ => 0,
        };
        sum += u32::from(value) * weight;
        weight = match weight {
            7 => 3,
            3 => 1,
            _ => 7,
        };
    }
    (sum % 10) as u8 + b'0'
}
