//! A place in what was handed over: the field a finding is about.

use crate::formulyar::FormulyarField;
use crate::written;

/// A place in what was handed over: the field a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// A field of the draft of a formulyar.
    Formulyar(FormulyarField),
    /// A field of the application.
    Application(ApplicationField),
    /// A field of the applicant.
    Applicant(ApplicantField),
    /// Who acts for the applicant.
    Representative,
    /// The documents as a whole.
    Documents,
    /// One document, counted from 0.
    Document(usize),
    /// A field of one document.
    DocumentField(usize, DocumentField),
}

impl At {
    /// The place as a JSON Pointer (RFC 6901) into the package or the draft.
    ///
    /// ```
    /// use qujat::finding::{At, DocumentField};
    ///
    /// assert_eq!(At::DocumentField(2, DocumentField::ExpiresOn).pointer(), "/documents/2/expiresOn");
    /// ```
    #[must_use]
    pub fn pointer(self) -> String {
        let (mut pointer, index, field) = match self {
            Self::Formulyar(field) => (String::new(), None, field.id()),
            Self::Application(field) => (String::from("/application"), None, field.name()),
            Self::Applicant(field) => (String::from("/application/applicant"), None, field.name()),
            Self::Representative => (String::from("/application/representative"), None, ""),
            Self::Documents => (String::from("/documents"), None, ""),
            Self::Document(index) => (String::from("/documents"), Some(index), ""),
            Self::DocumentField(index, field) => (String::from("/documents"), Some(index), field.name()),
        };
        if let Some(index) = index {
            pointer.push('/');
            pointer.push_str(&written::number(index as u64));
        }
        if !field.is_empty() {
            pointer.push('/');
            pointer.push_str(field);
        }
        pointer
    }
}

/// A field of an application that a finding can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ApplicationField {
    /// Why it is made.
    Reason,
    /// Which document is wanted.
    Product,
    /// How urgent it is.
    Urgency,
    /// The day on which the documents are handed in.
    SubmittedOn,
    /// Where they are handed in.
    ApplyingAt,
    /// Whether the duty need not be paid.
    FeeExempt,
}

impl ApplicationField {
    /// Its name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Product => "product",
            Self::Urgency => "urgency",
            Self::SubmittedOn => "submittedOn",
            Self::ApplyingAt => "applyingAt",
            Self::FeeExempt => "feeExempt",
        }
    }
}

/// A field of the applicant that a finding can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ApplicantField {
    /// Whether it is a person.
    Kind,
    /// The surname.
    Surname,
    /// The name.
    Name,
    /// The patronymic.
    Patronymic,
    /// The individual identification number.
    Iin,
    /// The date of birth.
    BirthDate,
}

impl ApplicantField {
    /// Its name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Surname => "surname",
            Self::Name => "name",
            Self::Patronymic => "patronymic",
            Self::Iin => "iin",
            Self::BirthDate => "birthDate",
        }
    }
}

/// A field of a document that a finding can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DocumentField {
    /// Whether it is a copy.
    Copy,
    /// How many there are.
    Count,
    /// The size of a photograph.
    Size,
    /// Its number.
    Number,
    /// The day of its issue.
    IssuedOn,
    /// Its last day.
    ExpiresOn,
    /// The surname on it.
    Surname,
    /// The name on it.
    Name,
    /// The patronymic on it.
    Patronymic,
    /// The individual identification number on it.
    Iin,
    /// The date of birth on it.
    BirthDate,
}

impl DocumentField {
    /// Its name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Count => "count",
            Self::Size => "size",
            Self::Number => "number",
            Self::IssuedOn => "issuedOn",
            Self::ExpiresOn => "expiresOn",
            Self::Surname => "surname",
            Self::Name => "name",
            Self::Patronymic => "patronymic",
            Self::Iin => "iin",
            Self::BirthDate => "birthDate",
        }
    }
}
