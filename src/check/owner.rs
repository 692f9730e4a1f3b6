//! Is the document the applicant's own?

use crate::application::Applicant;
use crate::citation::{Inference, Place};
use crate::document::Document;
use crate::finding::{At, DocumentField, Fault, Finding};
use crate::given::{Given, Line};
use crate::law::{Belongs, Quality};
use crate::name::{capital, lookalike, tidy};
use crate::typing::{is_apostrophe, is_hyphen, is_invisible, is_space};
use core::str::Chars;

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
        DocumentField::Iin
    } else if names && differ(&applicant.surname, &document.surname, same_name) {
        DocumentField::Surname
    } else if names && differ(&applicant.name, &document.name, same_name) {
        DocumentField::Name
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

/// Numbers are the same whatever spaces, hyphens and invisible signs stand in them, and whatever their letters look like.
pub(super) fn same_number(one: &str, other: &str) -> bool {
    alike(one, other, |sign| if is_hyphen(sign) || is_invisible(sign) { ' ' } else { sign })
}

/// Names are the same whatever their capitals, spaces, hyphens and apostrophes, the way й and ё were typed, and whether a
/// letter was typed as the one of the other script that looks the same.
pub(super) fn same_name(one: &str, other: &str) -> bool {
    alike(&tidy(one), &tidy(other), |sign| match capital(sign) {
        'Й' => 'и',
        'Ё' | 'Ë' => 'е',
        _ if is_apostrophe(sign) => '\'',
        _ => sign,
    })
}

/// Whether both are as long without spaces, and each sign of one looks like that of the other, as it is or as a capital.
fn alike(one: &str, other: &str, folded: fn(char) -> char) -> bool {
    let looks = |one, other| one == other || lookalike(one) == Some(other) || lookalike(other) == Some(one);
    let (mut signs, mut others) = (one.chars(), other.chars());
    let next = |signs: &mut Chars| signs.by_ref().map(folded).find(|sign| !is_space(*sign));
    loop {
        match (next(&mut signs), next(&mut others)) {
            (None, None) => return true,
            (Some(one), Some(other)) if looks(one, other) || looks(capital(one), capital(other)) => {}
            (Some(_), _) | (None, Some(_)) => return false,
        }
    }
}
