//! Can every field be read, and is there no more of it than is looked at?

use crate::application::Application;
use crate::document::Document;
use crate::finding::{ApplicantField, ApplicationField, At, DocumentField, Fault, Finding, Question};
use crate::given::{Given, TEXT_LIMIT};
use crate::law::Regulation;

/// How many documents of a package are looked at closely; a finding says so where there are more. What a case needs is
/// looked for among all of them.
pub const DOCUMENT_LIMIT: usize = 64;

/// The day of submission: terms run from it and so does every age and validity.
pub(super) fn submission_day(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let fault = match application.submitted_on {
        Given::Read(_) => return,
        Given::Nothing => Fault::AnswerNeeded { question: Question::SubmittedOn },
        Given::Unreadable => Fault::UnreadableDate,
        Given::TooLong => Fault::TextTooLong { limit: TEXT_LIMIT },
    };
    found.push(Finding { fault, at: At::Application(ApplicationField::SubmittedOn), why: regulation.promise.citation });
}

pub(super) fn applicant_fields(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let applicant = &application.applicant;
    field(regulation, &applicant.surname, At::Applicant(ApplicantField::Surname), found);
    field(regulation, &applicant.name, At::Applicant(ApplicantField::Name), found);
    field(regulation, &applicant.patronymic, At::Applicant(ApplicantField::Patronymic), found);
    field(regulation, &applicant.iin, At::Applicant(ApplicantField::Iin), found);
    field(regulation, &applicant.birth_date, At::Applicant(ApplicantField::BirthDate), found);
}

pub(super) fn document_fields(regulation: &Regulation, index: usize, document: &Document, found: &mut Vec<Finding>) {
    field(regulation, &document.issued_on, At::DocumentField(index, DocumentField::IssuedOn), found);
    field(regulation, &document.expires_on, At::DocumentField(index, DocumentField::ExpiresOn), found);
    field(regulation, &document.surname, At::DocumentField(index, DocumentField::Surname), found);
    field(regulation, &document.name, At::DocumentField(index, DocumentField::Name), found);
    field(regulation, &document.iin, At::DocumentField(index, DocumentField::Iin), found);
}

pub(super) fn too_many_documents(regulation: &Regulation, count: usize, found: &mut Vec<Finding>) {
    if count > DOCUMENT_LIMIT {
        let fault = Fault::TooManyDocuments { limit: DOCUMENT_LIMIT };
        found.push(Finding { fault, at: At::Documents, why: regulation.presented() });
    }
}

fn field<T>(regulation: &Regulation, given: &Given<T>, at: At, found: &mut Vec<Finding>) {
    let fault = match given {
        Given::Nothing | Given::Read(_) => return,
        Given::Unreadable => Fault::UnreadableDate,
        Given::TooLong => Fault::TextTooLong { limit: TEXT_LIMIT },
    };
    found.push(Finding { fault, at, why: regulation.presented() });
}
