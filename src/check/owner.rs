//! Is the document the applicant's own?

use crate::application::Applicant;
use crate::citation::{Inference, Place};
use crate::document::Document;
use crate::finding::{At, Fault, Finding};
use crate::given::{Given, Line};
use crate::law::{Belongs, Quality};

/// One finding a document, at the first field that differs: the IIN before the names.
pub(super) fn document_of_another(
    applicant: &Applicant,
    here: Place,
    quality: &Quality,
    index: usize,
    document: &Document,
) -> Option<Finding> {
    let (iin, names) = match quality.belongs {
        Belongs::ToApplicant => (true, true),
        Belongs::ToApplicantByAnyName => (true, false),
        Belongs::ToAnother => return None,
    };
    let field = if iin && differ(&applicant.iin, &document.iin, same_number) {
        "iin"
    } else if names && differ(&applicant.surname, &document.surname, same_name) {
        "surname"
    } else if names && differ(&applicant.name, &document.name, same_name) {
        "name"
    } else {
        return None;
    };
    Some(Finding {
        fault: Fault::DocumentOfAnother { document: document.kind },
        at: At::DocumentField(index, field),
        why: here.implies(Inference::IdentificationNeedsOriginal),
    })
}

/// Only what was given on both sides can differ. Most often it is the same to the letter, and nothing has to be folded.
fn differ(one: &Given<Line>, other: &Given<Line>, same: fn(&str, &str) -> bool) -> bool {
    match (one.read(), other.read()) {
        (Some(one), Some(other)) => one.text() != other.text() && !same(one.text(), other.text()),
        (None, _) | (_, None) => false,
    }
}

/// Numbers are the same whatever spaces and hyphens stand between their digits.
pub(super) fn same_number(one: &str, other: &str) -> bool {
    let digits = |text: &'_ str| text.chars().filter(|c| !matches!(c, ' ' | '-' | '\u{a0}')).collect::<String>();
    digits(one) == digits(other)
}

/// Names are the same whatever their capitals, their spaces, the way й and ё were typed, and whether і was typed as the
/// Latin letter.
pub(super) fn same_name(one: &str, other: &str) -> bool {
    folded(one).eq(folded(other))
}

fn folded(name: &str) -> impl Iterator<Item = char> + '_ {
    const MARKS: [char; 2] = ['\u{306}', '\u{308}'];
    name.chars().map(small).filter(|c| !c.is_whitespace() && !MARKS.contains(c)).map(|c| match c {
        'i' => 'і',
        'й' => 'и',
        'ё' => 'е',
        c => c,
    })
}

/// The small letter of a capital, in the scripts that the documents are written in: Cyrillic with every letter of Kazakh, and
/// Latin with its marks. The table of every script there is would be a twentieth of the module.
fn small(c: char) -> char {
    let code = u32::from(c);
    let away = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x410..=0x42F => 32,
        0x400..=0x40F => 80,
        0x4C0 => 15,
        // Pairs that begin with an odd number.
        0x139..=0x148 | 0x179..=0x17E | 0x4C1..=0x4CE => code & 1,
        // Pairs that begin with an even one.
        0x100..=0x12F | 0x132..=0x137 | 0x14A..=0x177 | 0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F => 1 - (code & 1),
        0x178 => return 'ÿ',
        _ => 0,
    };
    char::from_u32(code + away).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::small;

    #[test]
    fn latin_and_cyrillic_capitals_have_the_small_letters_that_unicode_gives_them() {
        let letters = ('\0'..='\u{17f}').chain('\u{400}'..='\u{52f}');
        // İ becomes two characters.
        for letter in letters.filter(|letter| *letter != 'İ') {
            assert!(letter.to_lowercase().eq([small(letter)]), "{letter}");
        }
    }
}
