//! Do the dates agree: of birth, of issue, of handing in, and the terms that go with them?

use super::{Check, day, push};
use crate::check::{dates, fields, validity};
use crate::document::{Document, DocumentKind};
use crate::finding::{At, DocumentField, Fault, Finding, Mistake};
use crate::formulyar::FormulyarField;
use crate::law::formulyar::VALID_YEARS;
use crate::written_date::{self, DateError};
use chrono::{Datelike, NaiveDate};

/// The document presented: what is asked of the dates of any document, and of its holder's birth.
pub(super) fn presented(check: &Check, found: &mut Vec<Finding>) {
    let Some(presented) = &check.draft.presented else { return };
    let mut document = Document::proper(presented.kind.unwrap_or(DocumentKind::Other));
    document.issued_on = day(presented.issued_on.text());
    document.expires_on = day(presented.expires_on.text());
    let mut of_document = of_any_document(check, 0, &document);
    for finding in &mut of_document {
        finding.at = match finding.at {
            At::DocumentField(_, DocumentField::IssuedOn) => At::Formulyar(FormulyarField::PresentedIssuedOn),
            At::DocumentField(_, DocumentField::ExpiresOn) => At::Formulyar(FormulyarField::PresentedExpiresOn),
            // Of the rest the form has nothing that was asked about here.
            At::DocumentField(
                _,
                DocumentField::Copy
                | DocumentField::Count
                | DocumentField::Size
                | DocumentField::Number
                | DocumentField::Surname
                | DocumentField::Name
                | DocumentField::Patronymic
                | DocumentField::Iin
                | DocumentField::BirthDate,
            )
            | At::Formulyar(_)
            | At::Application(_)
            | At::Applicant(_)
            | At::Representative
            | At::Documents
            | At::Document(_) => finding.at,
        };
    }
    found.append(&mut of_document);
    let (issued, expires) = (document.issued_on.read(), document.expires_on.read());
    if let (Some(issued), Some(expires), DocumentKind::IdCard | DocumentKind::Passport) =
        (issued, expires, document.kind)
        && issued <= expires
        && !about_ten_years(*issued, *expires)
    {
        let what = Mistake::ValidityUnusual { document: document.kind };
        push(found, FormulyarField::PresentedExpiresOn, what, &VALID_YEARS.citation);
    }
}

/// Every date that cannot be read is told as the form has dates, and more closely where that helps.
pub(super) fn why_unreadable(check: &Check, found: &mut [Finding]) {
    for finding in found.iter_mut().filter(|finding| finding.fault == Fault::UnreadableDate) {
        let text = match finding.at {
            At::Formulyar(field) => Some(check.draft.typed(field)),
            At::DocumentField(index, field) => check.draft.documents.get(index).map(|it| match field {
                DocumentField::IssuedOn => it.issued_on.text(),
                DocumentField::ExpiresOn => it.expires_on.text(),
                DocumentField::BirthDate => it.birth_date.text(),
                DocumentField::Copy
                | DocumentField::Count
                | DocumentField::Size
                | DocumentField::Number
                | DocumentField::Surname
                | DocumentField::Name
                | DocumentField::Patronymic
                | DocumentField::Iin => "",
            }),
            At::Application(_) | At::Applicant(_) | At::Representative | At::Documents | At::Document(_) => None,
        };
        finding.fault = Fault::Formulyar(match written_date::parse(text.unwrap_or_default()) {
            Err(DateError::NoSuchDay) => Mistake::NoSuchDay,
            Err(DateError::TwoDigitYear) => Mistake::ShortYear,
            Err(DateError::MonthFirst) => Mistake::MonthFirst,
            Ok(_) | Err(DateError::Empty | DateError::NotADate) => Mistake::UnreadableDate,
        });
    }
}

/// What is asked of the dates on any document, at its place in the list.
pub(super) fn of_any_document(check: &Check, index: usize, document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    fields::document_fields(check.regulation, index, document, &mut found);
    dates::contradicting_dates(check.regulation, &check.application, index, document, &mut found);
    if let Some(requirement) = check.requirement(document.kind) {
        found.extend(validity::document_expired(
            check.edition,
            &check.application,
            &requirement.quality,
            index,
            document,
        ));
    }
    if document.issued_on.read().copied().zip(check.born()).is_some_and(|(issued, born)| issued < born) {
        let fault = Fault::Formulyar(Mistake::IssuedBeforeBirth);
        found.push(Finding {
            fault,
            at: At::DocumentField(index, DocumentField::IssuedOn),
            why: *check.filled_in_right(),
        });
    }
    found
}

/// To the day, or to the day before it.
fn about_ten_years(issued: NaiveDate, expires: NaiveDate) -> bool {
    [Some(expires), expires.succ_opt()].into_iter().flatten().any(|end| {
        end.years_since(issued) == Some(VALID_YEARS.value) && (end.month(), end.day()) == (issued.month(), issued.day())
    })
}
