//! Is it the same name, the same number and the same date on every document of the package?

use super::{Check, dates, day};
use crate::check::fields::{self, DOCUMENT_LIMIT};
use crate::check::owner::{same_name, same_number};
use crate::citation::Inference;
use crate::document::{Document, DocumentKind};
use crate::finding::{At, DocumentField, Fault, Finding};
use crate::formulyar::{DraftDocument, FormulyarField};
use crate::given::{Given, TEXT_LIMIT, line};
use crate::law::Belongs;
use crate::typing::is_blank;

pub(super) fn documents(check: &Check, found: &mut Vec<Finding>) {
    let documents = &check.draft.documents;
    fields::too_many_documents(check.regulation, documents.len(), found);
    for (index, document) in documents.iter().enumerate().take(DOCUMENT_LIMIT) {
        let kind = document.kind.unwrap_or(DocumentKind::Other);
        let mut dated = Document::proper(kind);
        dated.issued_on = day(document.issued_on.text());
        dated.expires_on = day(document.expires_on.text());
        found.append(&mut dates::of_any_document(check, index, &dated));
        if matches!(day(document.birth_date.text()), Given::Unreadable) {
            let at = At::DocumentField(index, DocumentField::BirthDate);
            found.push(Finding { fault: Fault::UnreadableDate, at, why: check.regulation.presented() });
        }
        too_long(check, index, document, found);
        document_of_another(check, index, kind, document, found);
    }
}

/// Its dates are looked at with the others.
fn too_long(check: &Check, index: usize, document: &DraftDocument, found: &mut Vec<Finding>) {
    for (field, typed) in [
        (DocumentField::Number, &document.number),
        (DocumentField::Surname, &document.surname),
        (DocumentField::Name, &document.name),
        (DocumentField::Patronymic, &document.patronymic),
        (DocumentField::Iin, &document.iin),
    ] {
        if matches!(line(typed.text()), Given::TooLong) {
            let fault = Fault::TextTooLong { limit: TEXT_LIMIT };
            found.push(Finding { fault, at: At::DocumentField(index, field), why: check.regulation.presented() });
        }
    }
}

/// How two texts are compared.
#[derive(Clone, Copy)]
enum As {
    Number,
    Name,
    Day,
}

/// Every field that differs, one finding each: what was read off the wrong paper is mended field by field.
fn document_of_another(check: &Check, index: usize, kind: DocumentKind, it: &DraftDocument, found: &mut Vec<Finding>) {
    let (own, by_name) = match check.requirement(kind).map(|requirement| requirement.quality.belongs) {
        Some(Belongs::ToApplicant) => (true, true),
        Some(Belongs::ToApplicantByAnyName) => (true, false),
        Some(Belongs::ToAnother) => (false, false),
        None => (is_identity(kind), is_identity(kind)),
    };
    let presented = check.draft.presented.as_ref().is_some_and(|it| it.kind == Some(kind));
    for (compared, field, on_form, on_it, kind_of_text) in [
        (own, DocumentField::Iin, FormulyarField::Iin, &it.iin, As::Number),
        (by_name, DocumentField::Surname, FormulyarField::Surname, &it.surname, As::Name),
        (by_name, DocumentField::Name, FormulyarField::Name, &it.name, As::Name),
        (by_name, DocumentField::Patronymic, FormulyarField::Patronymic, &it.patronymic, As::Name),
        (own, DocumentField::BirthDate, FormulyarField::BirthDate, &it.birth_date, As::Day),
        (presented, DocumentField::Number, FormulyarField::PresentedNumber, &it.number, As::Number),
        (presented, DocumentField::IssuedOn, FormulyarField::PresentedIssuedOn, &it.issued_on, As::Day),
        (presented, DocumentField::ExpiresOn, FormulyarField::PresentedExpiresOn, &it.expires_on, As::Day),
    ] {
        if compared && differ(check.draft.typed(on_form), on_it.text(), kind_of_text) {
            found.push(Finding {
                fault: Fault::DocumentOfAnother { document: kind },
                at: At::DocumentField(index, field),
                why: check.regulation.here.implies(Inference::IdentificationNeedsOriginal),
            });
        }
    }
}

/// Only what was given on both sides can differ; a date that cannot be read is told elsewhere.
fn differ(one: &str, other: &str, as_what: As) -> bool {
    let same = match as_what {
        As::Number => same_number(one, other),
        As::Name => same_name(one, other),
        As::Day => {
            let (one, other) = (day(one), day(other));
            one == other || one.read().is_none() || other.read().is_none()
        }
    };
    !same && !is_blank(one) && !is_blank(other)
}

/// Whether a document names its holder in the letters of the form, whatever it is brought for. A foreign passport does not, and on a
/// certificate of citizenship nobody has read how names stand.
const fn is_identity(kind: DocumentKind) -> bool {
    matches!(
        kind,
        DocumentKind::IdCard | DocumentKind::Passport | DocumentKind::BirthCertificate | DocumentKind::Passport1974
    )
}
