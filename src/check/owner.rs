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
    name.chars().flat_map(char::to_lowercase).filter(|c| !c.is_whitespace() && !MARKS.contains(c)).map(|c| match c {
        'i' => 'і',
        'й' => 'и',
        'ё' => 'е',
        c => c,
    })
}
