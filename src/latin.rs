//! A name in the Latin letters of a passport: a proposal, never a rule.
//!
//! No official table of Kazakhstan was found (the United Nations' experts on geographical names knew of none in 2016; the
//! police spelled by an instruction that was not published). So what stands here is what was seen in use, each with its
//! [`SpelledBy`], and a holder may ask in writing for another spelling, by documents that show it. Where a name is spelled
//! otherwise it is at most worth a question.

use crate::name::{capital, is_symbol, tidy};
use crate::noun::noun;
use crate::typing::{is_apostrophe, is_hyphen, is_space};
use core::fmt;

noun! {
    /// Where a spelling was seen.
    pub enum SpelledBy {
        /// Printed in a passport: Хилл is KHILL.
        Printed = "printed",
        /// In a program that reads passports of Kazakhstan.
        PassportReader = "passport-reader",
        /// In the BGN/PCGN system of 1979, without its marks.
        BgnPcgn = "bgn-pcgn",
        /// In the recommendation for Cyrillic of ICAO's Doc 9303, as a library has it.
        Icao = "icao",
        /// In names as people write them; no text says so.
        Habit = "habit",
    }
}

/// A letter, or two, and how it is spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// Capital Cyrillic letters.
    pub letters: &'static str,
    /// Letters A to Z; empty for the two signs.
    pub latin: &'static str,
    /// Where it was seen.
    pub source: SpelledBy,
}

/// A name in Latin letters.
#[derive(Clone, PartialEq, Eq)]
pub struct Latin {
    /// Capitals A to Z, with single spaces and hyphens between them.
    pub text: String,
    /// Where letters of other writings stand that no table here spells, in characters of the tidied name from 1.
    pub unspelled: Vec<usize>,
}

/// Another way to spell a name.
#[derive(Clone, PartialEq, Eq)]
pub struct Alternative {
    /// The whole name, as in [`Latin::text`].
    pub text: String,
    /// Which of [`OTHERS`] are used in it, a bit each.
    used: u32,
}

impl Alternative {
    /// What is spelled otherwise in it, and who does so: all by one source.
    pub fn spellings(&self) -> impl Iterator<Item = Spelling> + '_ {
        let used = OTHERS.iter().enumerate().filter(|(at, _)| self.used & 1 << at != 0);
        // Е is one change wherever it stands, and so is the second of its rows.
        used.filter(|(at, _)| *at != 1 || self.used & 1 == 0).map(|(_, other)| other.spelling)
    }
}

/// Never shows the name.
impl fmt::Debug for Latin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Latin(…)")
    }
}

/// Never shows the name.
impl fmt::Debug for Alternative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Alternative(…)")
    }
}

/// The most alternatives one name gets.
pub const ALTERNATIVES_LIMIT: usize = 6;

/// How each of the 42 letters is proposed, in the order of the alphabet.
pub const PROPOSED: [Spelling; 42] = {
    const fn seen(letters: &'static str, latin: &'static str) -> Spelling {
        Spelling { letters, latin, source: SpelledBy::PassportReader }
    }
    [
        seen("А", "A"),
        seen("Ә", "A"),
        seen("Б", "B"),
        seen("В", "V"),
        seen("Г", "G"),
        seen("Ғ", "G"),
        seen("Д", "D"),
        seen("Е", "E"),
        seen("Ё", "E"),
        seen("Ж", "ZH"),
        seen("З", "Z"),
        seen("И", "I"),
        seen("Й", "Y"),
        seen("К", "K"),
        seen("Қ", "K"),
        seen("Л", "L"),
        seen("М", "M"),
        seen("Н", "N"),
        seen("Ң", "N"),
        seen("О", "O"),
        seen("Ө", "O"),
        seen("П", "P"),
        seen("Р", "R"),
        seen("С", "S"),
        seen("Т", "T"),
        seen("У", "U"),
        seen("Ұ", "U"),
        seen("Ү", "U"),
        seen("Ф", "F"),
        Spelling { letters: "Х", latin: "KH", source: SpelledBy::Printed },
        seen("Һ", "H"),
        seen("Ц", "TS"),
        seen("Ч", "CH"),
        seen("Ш", "SH"),
        Spelling { letters: "Щ", latin: "SHCH", source: SpelledBy::BgnPcgn },
        seen("Ъ", ""),
        seen("Ы", "Y"),
        seen("І", "I"),
        seen("Ь", ""),
        seen("Э", "E"),
        seen("Ю", "YU"),
        seen("Я", "YA"),
    ]
};

/// A name as it is proposed: [`PROPOSED`] for Cyrillic, Doc 9303 of ICAO for Latin letters with marks, plain Latin as it is.
///
/// Apostrophes and signs that no name has are left out.
///
/// ```
/// use qujat::latin::latin;
///
/// assert_eq!(latin("Әлия Жұмабай-қызы").text, "ALIYA ZHUMABAY-KYZY");
/// assert_eq!(latin("Müller").text, "MUELLER");
/// assert_eq!(latin("Д’Арк 王").unspelled, [7]);
/// ```
#[must_use]
pub fn latin(name: &str) -> Latin {
    spell(name, 0).0
}

/// Other ways to spell a name, at most [`ALTERNATIVES_LIMIT`]; none for a name in plain Latin letters. First all the habits
/// of people at once, then each by itself, then the systems, one change in each.
///
/// ```
/// use qujat::latin::alternatives;
///
/// let texts: Vec<String> = alternatives("Ерсайын Ақсу").into_iter().map(|other| other.text).collect();
/// assert_eq!(texts, ["YERSAYYN AKSU", "ERSAYYN AQSU", "ERSAIYN AKSU", "ERSAYIN AKSU"]);
/// assert_eq!(alternatives("Есенов")[0].text, "YESSENOV");
/// ```
#[must_use]
pub fn alternatives(name: &str) -> Vec<Alternative> {
    let proposed = latin(name).text;
    let mut others: Vec<Alternative> = Vec::new();
    let mut wanted = HABITS;
    for at in 0..=OTHERS.len() {
        let (Latin { text, .. }, used) = spell(name, wanted);
        wanted = 1 << at;
        let new = used != 0 && text != proposed && others.iter().all(|known| known.text != text);
        if new && others.len() < ALTERNATIVES_LIMIT {
            others.push(Alternative { text, used });
        }
    }
    others
}

/// Where letters have to stand for a spelling to be used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Anywhere,
    First,
    /// Ъ and Ь count as vowels here.
    AfterVowel,
    BetweenVowels,
}

struct Other {
    spelling: Spelling,
    standing: Standing,
}

/// The first four of [`OTHERS`], which people in Kazakhstan have all at once: SATBAYEV, YESSENOV, ALEXANDR.
const HABITS: u32 = 0b1111;

const OTHERS: &[Other] = {
    const fn other(letters: &'static str, latin: &'static str, source: SpelledBy, standing: Standing) -> Other {
        Other { spelling: Spelling { letters, latin, source }, standing }
    }
    &[
        other("Е", "YE", SpelledBy::Habit, Standing::First),
        other("Е", "YE", SpelledBy::Habit, Standing::AfterVowel),
        other("КС", "X", SpelledBy::Habit, Standing::Anywhere),
        other("С", "SS", SpelledBy::Habit, Standing::BetweenVowels),
        other("Қ", "Q", SpelledBy::BgnPcgn, Standing::Anywhere),
        other("Ғ", "GH", SpelledBy::BgnPcgn, Standing::Anywhere),
        other("Ң", "NG", SpelledBy::BgnPcgn, Standing::Anywhere),
        other("Ё", "YO", SpelledBy::BgnPcgn, Standing::Anywhere),
        other("Й", "I", SpelledBy::Icao, Standing::Anywhere),
        other("Ю", "IU", SpelledBy::Icao, Standing::Anywhere),
        other("Я", "IA", SpelledBy::Icao, Standing::Anywhere),
        other("Щ", "SCH", SpelledBy::PassportReader, Standing::Anywhere),
        other("Ж", "J", SpelledBy::Habit, Standing::Anywhere),
        other("Х", "H", SpelledBy::Habit, Standing::Anywhere),
        other("Ы", "I", SpelledBy::Habit, Standing::Anywhere),
    ]
};

/// Latin letters with marks, by Doc 9303, part 3, section 6; where it gives a choice, its first.
const MARKED: &[(&str, &str)] = &[
    ("A", "ÁÀÂÃĂĀĄǍẢẠẤẦẨẪẬẮẰẲẴẶ"),
    ("AA", "Å"),
    ("AE", "ÄÆ"),
    ("C", "ĆĈČĊÇ"),
    ("D", "ÐĎĐ"),
    ("E", "ÉÈÊËĚĖĒĘĔƏẺẼẸẾỀỂỄỆ"),
    ("G", "ĜĞĠĢǦ"),
    ("H", "ĦĤ"),
    ("I", "ÍÌÎÏĨĮĪĬİỈỊ"),
    ("IJ", "\u{132}"),
    ("J", "Ĵ"),
    ("K", "ĶǨ"),
    ("L", "ŁĹĽĻĿ"),
    ("N", "ÑŃŇŅŊ"),
    ("O", "ÓÒÔÕŌŎŐỎỌỐỒỔỖỘỚỜỞỠỢƠ"),
    ("OE", "ÖØŒƟ"),
    ("R", "ŔŘŖ"),
    ("S", "ŚŠŞȘŜ"),
    ("SS", "ßẞ"),
    ("T", "ŤŢȚŦ"),
    ("TH", "Þ"),
    ("U", "ÚÙÛŬŰŮŨŪŲỦỤỨỪỬỮỰƯ"),
    ("UE", "Ü"),
    ("W", "Ŵ"),
    ("Y", "ÝŶŸỲỶỸỴ"),
    ("Z", "ŹŽŻ"),
];

/// The name by these of [`OTHERS`], a bit each, and those that were used in it.
fn spell(name: &str, wanted: u32) -> (Latin, u32) {
    let letters: Vec<char> = tidy(name).chars().map(capital).collect();
    let mut latin = Latin { text: String::with_capacity(2 * letters.len()), unspelled: Vec::new() };
    let (mut joint, mut before, mut used, mut at) = (None, None, 0, 0);
    while let Some((&letter, after)) = letters.get(at..).and_then(<[char]>::split_first) {
        at += 1;
        let spelled = match read(wanted, before, letter, after) {
            Some((other, spelling)) => {
                at += usize::from(spelling.letters.len() > letter.len_utf8());
                used |= 1 << other;
                spelling.latin
            }
            None if is_space(letter) => {
                joint = joint.or(Some(' '));
                ""
            }
            None if is_hyphen(letter) => {
                joint = Some('-');
                ""
            }
            None => proposed(letter, &mut latin, at),
        };
        before = Some(letter);
        let spells = letter.is_ascii_uppercase() || !spelled.is_empty();
        if let Some(joint) = joint.take_if(|_| spells).filter(|_| !latin.text.is_empty()) {
            latin.text.push(joint);
        }
        if letter.is_ascii_uppercase() {
            latin.text.push(letter);
        }
        latin.text.push_str(spelled);
    }
    (latin, used)
}

/// The one of these spellings that begins with this letter, and its place in [`OTHERS`].
fn read(wanted: u32, before: Option<char>, letter: char, after: &[char]) -> Option<(usize, Spelling)> {
    let next = after.first().copied();
    OTHERS.iter().enumerate().filter(|(at, _)| wanted & 1 << at != 0).find_map(|(at, Other { spelling, standing })| {
        let mut letters = spelling.letters.chars();
        let stands = letters.next() == Some(letter)
            && letters.next().is_none_or(|second| Some(second) == next)
            && match standing {
                Standing::Anywhere => true,
                Standing::First => before.is_none_or(|before| is_space(before) || is_hyphen(before)),
                Standing::AfterVowel => is_vowel(before) || matches!(before, Some('Ъ' | 'Ь')),
                Standing::BetweenVowels => is_vowel(before) && is_vowel(next),
            };
        stands.then_some((at, *spelling))
    })
}

fn is_vowel(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| "АӘЕЁИОӨУҰҮЫІЭЮЯ".chars().any(|vowel| vowel == letter))
}

/// How a letter of a tidied name that is none of A to Z is proposed; it is noted where nothing spells it.
fn proposed(letter: char, latin: &mut Latin, place: usize) -> &'static str {
    if letter.is_ascii() || is_apostrophe(letter) || is_symbol(letter) {
        return "";
    }
    let row = PROPOSED.iter().find(|row| row.letters.chars().eq([letter]));
    let known = row.map(|row| row.latin);
    known
        .or_else(|| {
            MARKED.iter().find(|(_, marked)| marked.chars().any(|marked| marked == letter)).map(|(plain, _)| *plain)
        })
        .unwrap_or_else(|| {
            // A mark by itself spells nothing and is no letter.
            if !matches!(letter, '\u{300}'..='\u{36F}') {
                latin.unspelled.push(place);
            }
            ""
        })
}
