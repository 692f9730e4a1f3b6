//! Everything a check can say, as values: what is wrong, where, and which place in the law says so.

mod at;
mod formulyar;

pub use at::{ApplicantField, ApplicationField, At, DocumentField};
pub use formulyar::Mistake;

use crate::application::Representation;
use crate::calendar::DayKind;
use crate::citation::{Citation, Evidence};
use crate::document::DocumentKind;
use crate::noun::noun;
use crate::reason::Reason;
use crate::service::{Product, Service, Urgency};
use chrono::NaiveDate;

noun! {
    /// How much a finding weighs. The heaviest one decides the verdict.
    pub enum Severity {
        /// Worth knowing; the package is none the worse for it.
        Notice = "notice",
        /// Nobody can say for sure that the package is in order.
        Warning = "warning",
        /// Confirmed: as it is, the package comes back.
        Error = "error",
    }
}

noun! {
    /// Whether the package is in order.
    pub enum Verdict {
        /// Everything is there.
        Complete = "complete",
        /// Nothing confirmed is missing, and something unconfirmed is, or something was not answered.
        CannotTell = "cannot-tell",
        /// Something confirmed is missing or stands in the way: the package is returned.
        Incomplete = "incomplete",
    }
}

noun! {
    /// A question whose answer decides what was left open.
    pub enum Question {
        /// Why are you applying?
        Reason = "reason",
        /// Which document do you want?
        Product = "product",
        /// On which day do you hand the documents in?
        SubmittedOn = "submitted-on",
        /// When were you born?
        BirthDate = "birth-date",
    }
}

/// What is wrong. Values only: the sentences are in `words`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The edition is not in force on the day of submission.
    EditionNotInForce {
        /// Its first day.
        from: NaiveDate,
        /// The first day after it.
        until: NaiveDate,
    },
    /// On the day of submission nobody receives.
    SubmittedOnDayOff {
        /// What day it is.
        kind: DayKind,
    },
    /// The case belongs to another service.
    ReasonOfAnotherService {
        /// The case.
        reason: Reason,
        /// The service it belongs to.
        service: Service,
    },
    /// The case and the document wanted contradict each other.
    ProductContradictsReason {
        /// The case.
        reason: Reason,
        /// The document wanted.
        product: Product,
    },
    /// The result depends on a question that was not answered.
    AnswerNeeded {
        /// The question.
        question: Question,
    },
    /// An expedited service is asked for and the regulation offers none.
    UrgencyNotOffered {
        /// The category asked for.
        urgency: Urgency,
    },
    /// Only natural persons may apply for this service.
    LegalPersonNotAllowed,
    /// The service is rendered at the place of residence.
    NotAtResidence,
    /// The case contradicts the applicant's age.
    AgeContradictsReason {
        /// The case.
        reason: Reason,
        /// The age on the day of submission, in full years.
        age: u32,
    },
    /// A birth date that lies after the day of submission.
    BornAfterSubmission,
    /// Nobody acts for a child.
    ChildWithoutRepresentative,
    /// A parent acts for somebody who is no child any more.
    ParentOfAdult,
    /// Exemption from the duty is claimed and not proven.
    ExemptionWithoutProof,
    /// Exemption is claimed where the service knows none.
    ExemptionNotProvided,
    /// No exemption is claimed, and there is a proof of one where the receipt is to be.
    ExemptionContradicted,
    /// A field cannot be read as a date.
    UnreadableDate,
    /// A field holds more text than any name or number has.
    TextTooLong {
        /// The most characters a field may hold.
        limit: usize,
    },
    /// More documents than are looked at.
    TooManyDocuments {
        /// How many are looked at.
        limit: usize,
    },
    /// A document had expired on the day of submission.
    DocumentExpired {
        /// The document.
        document: DocumentKind,
        /// Its last day.
        on: NaiveDate,
    },
    /// A document expires before the service is promised to be rendered.
    DocumentExpiresBeforePromise {
        /// The document.
        document: DocumentKind,
        /// Its last day.
        on: NaiveDate,
        /// The promised day.
        promise: NaiveDate,
    },
    /// A document is dated after the day of submission.
    IssuedAfterSubmission {
        /// The document.
        document: DocumentKind,
        /// The day it is dated.
        on: NaiveDate,
    },
    /// A document expires before it was issued.
    ExpiresBeforeIssued {
        /// The document.
        document: DocumentKind,
    },
    /// A copy where the original is needed.
    CopyNotOriginal {
        /// The document.
        document: DocumentKind,
    },
    /// Fewer photographs than needed.
    PhotoCount {
        /// How many are needed.
        needed: u32,
        /// How many there are.
        given: u32,
    },
    /// A photograph of another size than 3.5 × 4.5 cm.
    PhotoSize,
    /// The IIN or the name on a document is not the applicant's.
    DocumentOfAnother {
        /// The document.
        document: DocumentKind,
    },
    /// The same document twice.
    DuplicateDocument {
        /// The document.
        document: DocumentKind,
    },
    /// A document that nothing asks for.
    UnneededDocument {
        /// The document.
        document: DocumentKind,
    },
    /// A receipt where the service is free.
    ReceiptNotNeeded,
    /// A paper this program does not know.
    UnknownDocument,
    /// No receipt, and no proof of exemption, where the service is paid.
    ReceiptMissing,
    /// A document that is asked for is missing.
    MissingDocument {
        /// Any one of these would do.
        any_of: &'static [DocumentKind],
    },
    /// Nothing shows by what right somebody acts for the applicant.
    RepresentativeWithoutAuthority {
        /// The right that is claimed.
        representation: Representation,
        /// Any one of these would do.
        any_of: &'static [DocumentKind],
    },
    /// Nobody has read the list of documents for this case.
    ListNotRead,
    /// A mistake in the draft of a formulyar.
    Formulyar(Mistake),
}

impl Fault {
    /// The public code: never renamed, never given a second meaning.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::EditionNotInForce { .. } => "edition-not-in-force",
            Self::SubmittedOnDayOff { .. } => "submitted-on-day-off",
            Self::ReasonOfAnotherService { .. } => "reason-of-another-service",
            Self::ProductContradictsReason { .. } => "product-contradicts-reason",
            Self::AnswerNeeded { .. } => "answer-needed",
            Self::UrgencyNotOffered { .. } => "urgency-not-offered",
            Self::LegalPersonNotAllowed => "legal-person-not-allowed",
            Self::NotAtResidence => "not-at-residence",
            Self::AgeContradictsReason { .. } => "age-contradicts-reason",
            Self::BornAfterSubmission => "born-after-submission",
            Self::ChildWithoutRepresentative => "child-without-representative",
            Self::ParentOfAdult => "parent-of-adult",
            Self::ExemptionWithoutProof => "exemption-without-proof",
            Self::ExemptionNotProvided => "exemption-not-provided",
            Self::ExemptionContradicted => "exemption-contradicted",
            Self::UnreadableDate => "unreadable-date",
            Self::TextTooLong { .. } => "text-too-long",
            Self::TooManyDocuments { .. } => "too-many-documents",
            Self::DocumentExpired { .. } => "document-expired",
            Self::DocumentExpiresBeforePromise { .. } => "document-expires-before-promise",
            Self::IssuedAfterSubmission { .. } => "issued-after-submission",
            Self::ExpiresBeforeIssued { .. } => "expires-before-issued",
            Self::CopyNotOriginal { .. } => "copy-not-original",
            Self::PhotoCount { .. } => "photo-count",
            Self::PhotoSize => "photo-size",
            Self::DocumentOfAnother { .. } => "document-of-another",
            Self::DuplicateDocument { .. } => "duplicate-document",
            Self::UnneededDocument { .. } => "unneeded-document",
            Self::ReceiptNotNeeded => "receipt-not-needed",
            Self::UnknownDocument => "unknown-document",
            Self::ReceiptMissing => "receipt-missing",
            Self::MissingDocument { .. } => "missing-document",
            Self::RepresentativeWithoutAuthority { .. } => "representative-without-authority",
            Self::ListNotRead => "list-not-read",
            Self::Formulyar(mistake) => mistake.code(),
        }
    }

    /// What the fault does to a package when its place in the law is confirmed.
    const fn weight(self) -> Severity {
        match self {
            Self::ReasonOfAnotherService { .. }
            | Self::LegalPersonNotAllowed
            | Self::ExemptionWithoutProof
            | Self::DocumentExpired { .. }
            | Self::CopyNotOriginal { .. }
            | Self::PhotoCount { .. }
            | Self::PhotoSize
            | Self::DocumentOfAnother { .. }
            | Self::ReceiptMissing
            | Self::MissingDocument { .. }
            | Self::RepresentativeWithoutAuthority { .. }
            | Self::ChildWithoutRepresentative => Severity::Error,
            Self::EditionNotInForce { .. }
            | Self::ProductContradictsReason { .. }
            | Self::AnswerNeeded { .. }
            | Self::AgeContradictsReason { .. }
            | Self::BornAfterSubmission
            | Self::ParentOfAdult
            | Self::ExemptionContradicted
            // Where the service is rendered stands in par. 8; that nobody is served elsewhere does not stand in par. 12.
            | Self::NotAtResidence
            | Self::UnreadableDate
            | Self::TextTooLong { .. }
            | Self::TooManyDocuments { .. }
            | Self::IssuedAfterSubmission { .. }
            | Self::ExpiresBeforeIssued { .. }
            | Self::ListNotRead => Severity::Warning,
            Self::SubmittedOnDayOff { .. }
            | Self::UrgencyNotOffered { .. }
            | Self::ExemptionNotProvided
            | Self::DocumentExpiresBeforePromise { .. }
            | Self::DuplicateDocument { .. }
            | Self::UnneededDocument { .. }
            | Self::ReceiptNotNeeded
            | Self::UnknownDocument => Severity::Notice,
            Self::Formulyar(mistake) => mistake.weight(),
        }
    }
}

/// One thing found: what, where, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub fault: Fault,
    /// Where, in what was handed over.
    pub at: At,
    /// The place in the law that says so.
    pub why: Citation,
}

impl Finding {
    /// How much it weighs. What nobody has confirmed warns and never turns a package down; in a draft, what nobody has read
    /// is worth knowing and no more.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match (self.fault, self.fault.weight()) {
            (Fault::Formulyar(_), _) if matches!(self.why.evidence, Evidence::Unverified) => Severity::Notice,
            (_, Severity::Error) if !self.why.evidence.confirms() => Severity::Warning,
            (_, weight) => weight,
        }
    }
}
