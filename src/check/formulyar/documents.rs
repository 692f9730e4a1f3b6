//! Is it the same name, the same number and the same date on every document of the package?

use super::{Check, dates, day};
use crate::check::DOCUMENT_LIMIT;
use crate::check::owner::{same_name, same_number};
use crate::citation::Inference;
use crate::document::{Document, DocumentKind};
use crate::finding::{At, Fault, Finding};
use crate::formulyar::{DraftDocument, FormulyarField, Typed};
use crate::law::Belongs;

pub(super) fn documents(check: &Check, found: &mut Vec<Finding>) {
    let documents = &check.draft.documents;
    if documents.len() > DOCUMENT_LIMIT {
        let fault = Fault::TooManyDocuments { limit: DOCUMENT_LIMIT };
        found.push(Finding { fault, at: At::Documents, why: check.regulation.presented() });
    }
    for (index, document) in documents.iter().enumerate().take(DOCUMENT_LIMIT) {
        let kind = document.kind.unwrap_or(DocumentKind::Other);
        let mut dated = Document::proper(kind);
        dated.issued_on = day(document.issued_on.text());
        dated.expires_on = day(document.expires_on.text());
        found.append(&mut dates::of_any_document(check, index, &dated));
        document_of_another(check, index, kind, document, found);
    }
}

/// Every field that differs, one finding each: what is read off the wrong paper is mended field by field.
fn document_of_another(
    check: &Check,
    index: usize,
    kind: DocumentKind,
    on_it: &DraftDocument,
    found: &mut Vec<Finding>,
) {
    let draft = check.draft;
    let (own, by_name) = match check.requirement(kind).map(|requirement| requirement.quality.belongs) {
        Some(Belongs::ToApplicant) => (true, true),
        Some(Belongs::ToApplicantByAnyName) => (true, false),
        Some(Belongs::ToAnother) => (false, false),
        None => (is_identity(kind), is_identity(kind)),
    };
    let presented = draft.presented.as_ref().filter(|it| it.kind == Some(kind));
    let of_presented = |field| if presented.is_some() { draft.typed(field) } else { "" };
    let fields: [(&'static str, bool, &str, &Typed, fn(&str, &str) -> bool); 8] = [
        ("iin", own, draft.iin.text(), &on_it.iin, same_number),
        ("surname", by_name, draft.surname.text(), &on_it.surname, same_name),
        ("name", by_name, draft.name.text(), &on_it.name, same_name),
        ("patronymic", by_name, draft.patronymic.text(), &on_it.patronymic, same_name),
        ("birthDate", own, draft.birth_date.text(), &on_it.birth_date, same_day),
        ("number", true, of_presented(FormulyarField::PresentedNumber), &on_it.number, same_number),
        ("issuedOn", true, of_presented(FormulyarField::PresentedIssuedOn), &on_it.issued_on, same_day),
        ("expiresOn", true, of_presented(FormulyarField::PresentedExpiresOn), &on_it.expires_on, same_day),
    ];
    for (field, compared, one, other, same) in fields {
        // Only what was given on both sides can differ.
        if compared && !one.trim().is_empty() && !other.is_empty() && !same(one, other.text()) {
            found.push(Finding {
                fault: Fault::DocumentOfAnother { document: kind },
                at: At::DocumentField(index, field),
                why: check.regulation.here.implies(Inference::IdentificationNeedsOriginal),
            });
        }
    }
}

/// Two dates that can be read and are not the same day; one that cannot be read is told elsewhere.
fn same_day(one: &str, other: &str) -> bool {
    match (day(one).read(), day(other).read()) {
        (Some(one), Some(other)) => one == other,
        (None, _) | (_, None) => true,
    }
}

/// Whether a document names its holder, whatever it is brought for.
const fn is_identity(kind: DocumentKind) -> bool {
    matches!(
        kind,
        DocumentKind::IdCard | DocumentKind::Passport | DocumentKind::BirthCertificate | DocumentKind::Passport1974
    )
}
