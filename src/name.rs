//! The names of a person as they are typed: tidied, looked at letter by letter, never refused.
//!
//! What is found here is at most a question. Nothing asks for a patronymic, a second word, a Russian ending, or the
//! father's name in it: Decree 2923 of 2 April 1996 and article 194 of the code on marriage of 26 December 2011 leave
//! all of that to the person.

use crate::noun::noun;
use crate::typing::{is_apostrophe, is_foreign_digit, is_hyphen, is_invisible, is_space};
use core::fmt;

noun! {
    /// What a name's sign is written in.
    pub enum Script {
        /// Kazakh, Russian and the other Cyrillic letters.
        Cyrillic = "cyrillic",
        /// Latin letters, those with marks too.
        Latin = "latin",
    }
}

/// A letter of one script in a word of the other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Stray {
    /// Where it stands in the text, in characters, counted from 1.
    pub place: usize,
    /// The letter.
    pub letter: char,
    /// What it is written in; the rest of its word is in the other.
    pub script: Script,
    /// The letter of the other script that looks the same, if there is one.
    pub lookalike: Option<char>,
}

/// Says where and what, never which letter: it is a letter of a name.
impl fmt::Debug for Stray {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stray").field("place", &self.place).field("script", &self.script).finish_non_exhaustive()
    }
}

/// A name as it should have been typed: no space at its ends, one between words, nothing that cannot be seen, one kind
/// of hyphen, and each letter one character (й, not и and a breve).
///
/// ```
/// use qujat::name::tidy;
///
/// assert_eq!(tidy("  Әбдіхалық\u{AD}ова \u{A0} Сағат "), "Әбдіхалықова Сағат");
/// assert_eq!(tidy("Андреи\u{306}"), "Андрей");
/// ```
#[must_use]
pub fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut space = false;
    for sign in text.chars() {
        if is_space(sign) {
            space = !tidied.is_empty();
        } else if let Some(whole) = composed(if space { None } else { tidied.chars().next_back() }, sign) {
            tidied.pop();
            tidied.push(whole);
        } else if !is_invisible(sign) {
            if space {
                tidied.push(' ');
            }
            space = false;
            tidied.push(if is_hyphen(sign) { '-' } else { sign });
        }
    }
    tidied
}

/// The letters that stand in a word of another script, in the order of the text.
///
/// A word ends at a space or a hyphen. Its script is the one that can write all of it, lookalikes counted; where both
/// can or none can, the one of most of its letters; where they are as many, Cyrillic.
///
/// ```
/// use qujat::name::{Script, mixed_scripts};
///
/// let strays = mixed_scripts("Кайрат Сәрсенбiұлы");
/// assert_eq!(strays.len(), 1);
/// assert_eq!((strays[0].place, strays[0].script, strays[0].lookalike), (15, Script::Latin, Some('і')));
/// assert!(mixed_scripts("Anna-Мария").is_empty());
/// ```
#[must_use]
pub fn mixed_scripts(text: &str) -> Vec<Stray> {
    strays(text, &strays_script)
}

/// The letters of a name in another script than the rest of it, whether they stray in a word or make whole ones.
///
/// Its script is asked of the name as of a word. A Roman numeral is in no script.
///
/// ```
/// use qujat::name::mixed_words;
///
/// let places = |text| mixed_words(text).iter().map(|stray| stray.place).collect::<Vec<_>>();
/// assert_eq!(places("Ахметов Ali"), [9, 10, 11]);
/// assert_eq!(places("Ahmetov Али"), [9, 10, 11]);
/// assert!(places("Мұхаммед II").is_empty() && places("Anna Maria").is_empty());
/// ```
#[must_use]
pub fn mixed_words(text: &str) -> Vec<Stray> {
    let name: String = words(text).filter(|word| !is_roman(word)).collect();
    let foreign = strays_script(&name);
    strays(text, &|word| foreign.filter(|_| !is_roman(word)))
}

/// What stands between spaces and hyphens, nothing too.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign| is_space(sign) || is_hyphen(sign))
}

fn is_roman(word: &str) -> bool {
    word.bytes().all(|sign| b"IVXLCDM".contains(&sign))
}

/// The letters of each word that are in the script which strays there.
fn strays(text: &str, strays_script: &dyn Fn(&str) -> Option<Script>) -> Vec<Stray> {
    let mut strays = Vec::new();
    let mut place = 0;
    for word in words(text) {
        let foreign = strays_script(word);
        for letter in word.chars() {
            place += 1;
            if let Some(script) = script(letter).filter(|script| Some(*script) == foreign) {
                strays.push(Stray { place, letter, script, lookalike: lookalike(letter) });
            }
        }
        place += 1;
    }
    strays
}

/// The text with every stray letter changed to its lookalike; none if there is no stray, or one without a lookalike.
///
/// ```
/// use qujat::name::mend;
///
/// assert_eq!(mend("Сәрсенбiұлы").as_deref(), Some("Сәрсенбіұлы"));
/// assert_eq!(mend("АCЕM").as_deref(), Some("АСЕМ"));
/// assert_eq!(mend("Асем"), None);
/// ```
#[must_use]
pub fn mend(text: &str) -> Option<String> {
    mended(text, &mixed_scripts(text))
}

/// The text with these letters changed to their lookalikes, likewise.
pub(crate) fn mended(text: &str, strays: &[Stray]) -> Option<String> {
    let mut next = strays.iter().peekable();
    next.peek()?;
    let mut mended = String::with_capacity(text.len());
    for (at, letter) in text.chars().enumerate() {
        mended.push(match next.next_if(|stray| stray.place == at + 1) {
            Some(stray) => stray.lookalike?,
            None => letter,
        });
    }
    Some(mended)
}

/// Where signs stand that no name has there: digits, symbols, punctuation, and hyphens that join nothing, for the name begins
/// or ends or another hyphen follows. Places are counted from 1, in characters.
///
/// Letters of every writing and spaces are not among them; an apostrophe may stand anywhere, for names of other writings begin
/// and end with one.
///
/// ```
/// use qujat::name::not_of_names;
///
/// assert_eq!(not_of_names("Аб4й*"), [3, 5]);
/// assert_eq!(not_of_names("-Айша--Ару"), [1, 6, 7]);
/// assert!(not_of_names("Д’Арк Ayşe-Gül 王 Айман - Шолпан").is_empty());
/// ```
#[must_use]
pub fn not_of_names(text: &str) -> Vec<usize> {
    let mut places = Vec::new();
    let mut before = None;
    let mut signs = text.chars().peekable();
    let mut place = 0;
    while let Some(sign) = signs.next() {
        place += 1;
        let nothing = |sign: Option<char>| sign.is_none_or(is_hyphen);
        let strange = if is_hyphen(sign) {
            nothing(before) || nothing(signs.peek().copied())
        } else {
            is_symbol(sign) && !is_space(sign) && !is_apostrophe(sign) && !is_invisible(sign)
        };
        if strange {
            places.push(place);
        }
        before = Some(sign);
    }
    places
}

/// A text of Latin letters that all look like Cyrillic ones, written in those; none if one of them does not. Whether it
/// should be, its neighbours tell.
///
/// ```
/// use qujat::name::undisguised;
///
/// assert_eq!(undisguised("AHHA").as_deref(), Some("АННА"));
/// assert_eq!(undisguised("Anna"), None);
/// ```
#[must_use]
pub fn undisguised(text: &str) -> Option<String> {
    let mut letters = 0;
    let mut cyrillic = String::with_capacity(2 * text.len());
    for sign in text.chars() {
        cyrillic.push(match script(sign) {
            Some(Script::Latin) => {
                letters += 1;
                lookalike(sign)?
            }
            Some(Script::Cyrillic) => return None,
            None => sign,
        });
    }
    (letters > 0).then_some(cyrillic)
}

/// Whether all letters are Latin, and there are some.
///
/// ```
/// use qujat::name::in_latin;
///
/// assert!(in_latin("Anna-Maria"));
/// assert!(!in_latin("Анна") && !in_latin("Аnna") && !in_latin(""));
/// ```
#[must_use]
pub fn in_latin(text: &str) -> bool {
    let mut scripts = text.chars().filter_map(script).peekable();
    scripts.peek().is_some() && scripts.all(|of| of == Script::Latin)
}

/// A patronymic with -ұлы or -қызы set apart, as it is written together; none if there is nothing to join.
///
/// Only a hint: Decree 2923 of 1996 writes it together, and nobody has to take it. Azerbaijanis and Kyrgyz write кызы
/// apart, and theirs is right.
///
/// ```
/// use qujat::name::joined_patronymic;
///
/// assert_eq!(joined_patronymic("Сағат Ұлы").as_deref(), Some("Сағатұлы"));
/// assert_eq!(joined_patronymic("САҒАТ-ҚЫЗЫ").as_deref(), Some("САҒАТҚЫЗЫ"));
/// assert_eq!(joined_patronymic("Sağat Uli").as_deref(), Some("Sağatuli"));
/// assert_eq!(joined_patronymic("Сағатұлы"), None);
/// ```
#[must_use]
pub fn joined_patronymic(text: &str) -> Option<String> {
    const ENDINGS: &[&str] = &[
        "ұлы", "улы", "қызы", "кызы", "ulı", "uly", "qızı", "qyzy", "kyzy", //
        "ҰЛЫ", "УЛЫ", "ҚЫЗЫ", "КЫЗЫ", "ULI", "ULY", "QIZI", "QYZY", "KYZY",
    ];
    let text = tidy(text);
    let at = text.rfind(|sign| is_space(sign) || is_hyphen(sign))?;
    let (father, ending) = text.split_at_checked(at)?;
    let ending = ending.get(1..)?;
    let father = father.trim_end_matches(|sign| is_space(sign) || is_hyphen(sign));
    let capitals = to_capitals(ending);
    let known = ENDINGS.iter().position(|known| *known == capitals)?;
    let small = known.checked_sub(ENDINGS.len() / 2).and_then(|known| ENDINGS.get(known))?;
    let mut joined = String::from(father);
    if ending == capitals {
        joined.push_str(ending);
    } else {
        // What was typed small stays: the capital of ı is that of i.
        let quiet = |(typed, small)| if capital(typed) == typed { small } else { typed };
        joined.extend(ending.chars().zip(small.chars()).map(quiet));
    }
    (!father.is_empty()).then_some(joined)
}

/// The text in capital letters, the Kazakh ones too: і is І, i is I, ß is SS.
///
/// Cyrillic and the Latin letters of Europe and the Turkic languages; any other letter stays as it is.
///
/// ```
/// use qujat::name::to_capitals;
///
/// assert_eq!(to_capitals("Әлия Іңкәр"), "ӘЛИЯ ІҢКӘР");
/// ```
#[must_use]
pub fn to_capitals(text: &str) -> String {
    let mut capitals = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'ß' => capitals.push_str("SS"),
            _ => capitals.push(capital(letter)),
        }
    }
    capitals
}

/// The capital of one letter; itself where it has none, or one that is two letters.
#[must_use]
pub fn capital(letter: char) -> char {
    let code = u32::from(letter);
    let odd = code % 2;
    let down = match letter {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' | 'а'..='я' => 32,
        'ѐ'..='џ' => 80,
        'ÿ' => return 'Ÿ',
        'ı' => return 'I',
        'ə' => return 'Ə',
        'ɵ' => return 'Ɵ',
        'ӏ' => 15,
        // In these ranges a capital with an even code is followed by its small letter …
        'Ā'..='į'
        | '\u{132}'..='ķ'
        | 'Ŋ'..='ŷ'
        | 'Ǟ'..='ǯ'
        | 'Ǹ'..='ȟ'
        | 'Ȣ'..='ȳ'
        | 'Ḁ'..='ẕ'
        | 'Ạ'..='ỿ'
        | 'Ѡ'..='ҁ'
        | 'Ҋ'..='ҿ'
        | 'Ӑ'..='ԯ' => odd,
        // … and in these one with an odd code.
        'Ĺ'..='ň' | 'Ź'..='ž' | 'Ӂ'..='ӎ' | 'Ǎ'..='ǜ' => 1 - odd,
        _ => 0,
    };
    char::from_u32(code - down).unwrap_or(letter)
}

/// The script of a letter; none for a sign of no script, or of a third one.
#[must_use]
pub const fn script(letter: char) -> Option<Script> {
    match letter {
        'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' => Some(Script::Cyrillic),
        'A'..='Z' | 'a'..='z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ʯ' | 'Ḁ'..='ỿ' => Some(Script::Latin),
        _ => None,
    }
}

/// The letter of the other script that looks the same on paper.
#[must_use]
pub fn lookalike(letter: char) -> Option<char> {
    let mut pairs = LOOKALIKES.iter();
    // The first of two wins: Y is У before Ү.
    pairs.find_map(|(cyrillic, latin)| match letter {
        _ if letter == *cyrillic => Some(*latin),
        _ if letter == *latin => Some(*cyrillic),
        _ => None,
    })
}

/// Cyrillic letters and Latin ones that look the same.
const LOOKALIKES: &[(char, char)] = &[
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Ү', 'Y'),
    ('Х', 'X'),
    ('І', 'I'),
    ('Ё', 'Ë'),
    ('Ї', 'Ï'),
    ('Ѕ', 'S'),
    ('Ј', 'J'),
    ('Ә', 'Ə'),
    ('Ө', 'Ɵ'),
    ('а', 'a'),
    ('е', 'e'),
    ('к', 'k'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('һ', 'h'),
    ('ё', 'ë'),
    ('ї', 'ï'),
    ('ѕ', 's'),
    ('ј', 'j'),
    ('ә', 'ə'),
    ('ө', 'ɵ'),
];

/// Whether a sign is a digit, a symbol or a sign of punctuation; what is not known is a letter.
pub(crate) fn is_symbol(sign: char) -> bool {
    match sign {
        '\0'..='\u{BF}' => !matches!(sign, 'A'..='Z' | 'a'..='z' | 'ª' | 'º'),
        '×'
        | '÷'
        | '\u{2000}'..='\u{2BFF}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{E000}'..='\u{F8FF}'
        | '\u{FF00}'..='\u{FF20}'
        | '\u{FFF0}'..='\u{FFFF}'
        | '\u{1F000}'..='\u{1FBFF}' => true,
        _ => is_foreign_digit(sign),
    }
}

/// A letter and a mark above or below it, and the letter that they make: what Kazakh, Russian and the Kazakh Latin
/// alphabets of 2017 to 2021 have.
const COMPOSED: &[(char, &str, &str)] = &[
    ('\u{300}', "ЕеИи", "ЀѐЍѝ"),
    ('\u{301}', "AaCcEeIiNnOoSsUuYyZz", "ÁáĆćÉéÍíŃńÓóŚśÚúÝýŹź"),
    ('\u{303}', "AaNnOo", "ÃãÑñÕõ"),
    ('\u{304}', "AaEeIiOoUuИиУу", "ĀāĒēĪīŌōŪūӢӣӮӯ"),
    ('\u{306}', "AaGgUuИиУу", "ĂăĞğŬŭЙйЎў"),
    ('\u{307}', "EeIZz", "ĖėİŻż"),
    ('\u{308}', "AaEeIiOoUuЕеІі", "ÄäËëÏïÖöÜüЁёЇї"),
    ('\u{30A}', "AaUu", "ÅåŮů"),
    ('\u{30B}', "OoUu", "ŐőŰű"),
    ('\u{30C}', "CcEeRrSsZz", "ČčĚěŘřŠšŽž"),
    ('\u{327}', "CcSs", "ÇçŞş"),
    ('\u{328}', "AaEe", "ĄąĘę"),
];

fn composed(letter: Option<char>, mark: char) -> Option<char> {
    let letter = letter?;
    let (_, parts, wholes) = COMPOSED.iter().find(|(known, _, _)| *known == mark)?;
    parts.chars().zip(wholes.chars()).find(|(part, _)| *part == letter).map(|(_, whole)| whole)
}

/// The script whose letters are strays in this word; none if the word is of one script.
fn strays_script(word: &str) -> Option<Script> {
    let (mut cyrillic, mut latin, mut only_cyrillic, mut only_latin) = (0_usize, 0_usize, false, false);
    for letter in word.chars() {
        match script(letter) {
            Some(Script::Cyrillic) => {
                cyrillic += 1;
                only_cyrillic |= lookalike(letter).is_none();
            }
            Some(Script::Latin) => {
                latin += 1;
                only_latin |= lookalike(letter).is_none();
            }
            None => {}
        }
    }
    if cyrillic == 0 || latin == 0 {
        return None;
    }
    let cyrillic_word = if only_cyrillic == only_latin { cyrillic >= latin } else { only_cyrillic };
    Some(if cyrillic_word { Script::Latin } else { Script::Cyrillic })
}
