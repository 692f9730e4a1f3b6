//! Everything a check can say, as values: what is wrong, where, and which place in the law says so.

mod at;
mod formulyar;

pub use at::{ApplicantField, ApplicationField, At, DocumentField};
pub use formulyar::Mistake;
#[cfg(target_arch = "wasm32")]
pub use formulyar::MistakeCode;

use crate::application::Representation;
use crate::calendar::DayKind;
use crate::citation::{Citation, Evidence};
use crate::coded::coded;
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

coded! {
    /// What is wrong. Values only: the sentences are in `words`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Fault: FaultCode {
        /// The edition is not in force on the day of submission.
        EditionNotInForce {
            /// Its first day.
            from: NaiveDate,
            /// The first day after it.
            until: NaiveDate,
        } = "edition-not-in-force",
        /// On the day of submission nobody receives.
        SubmittedOnDayOff {
            /// What day it is.
            kind: DayKind,
        } = "submitted-on-day-off",
        /// The case belongs to another service.
        ReasonOfAnotherService {
            /// The case.
            reason: Reason,
            /// The service it belongs to.
            service: Service,
        } = "reason-of-another-service",
        /// The case and the document wanted contradict each other.
        ProductContradictsReason {
            /// The case.
            reason: Reason,
            /// The document wanted.
            product: Product,
        } = "product-contradicts-reason",
        /// The result depends on a question that was not answered.
        AnswerNeeded {
            /// The question.
            question: Question,
        } = "answer-needed",
        /// An expedited service is asked for and the regulation offers none.
        UrgencyNotOffered {
            /// The category asked for.
            urgency: Urgency,
        } = "urgency-not-offered",
        /// Only natural persons may apply for this service.
        LegalPersonNotAllowed = "legal-person-not-allowed",
        /// The service is rendered at the place of residence.
        NotAtResidence = "not-at-residence",
        /// The case contradicts the applicant's age.
        AgeContradictsReason {
            /// The case.
            reason: Reason,
            /// The age on the day of submission, in full years.
            age: u32,
        } = "age-contradicts-reason",
        /// Under 16, and an identity card is wanted.
        TooYoungForCard {
            /// The age on the day of submission, in full years.
            age: u32,
        } = "too-young-for-card",
        /// A birth date that lies after the day of submission.
        BornAfterSubmission = "born-after-submission",
        /// Nobody acts for a child.
        ChildWithoutRepresentative = "child-without-representative",
        /// A parent acts for somebody who is no child any more.
        ParentOfAdult = "parent-of-adult",
        /// Exemption from the duty is claimed and not proven.
        ExemptionWithoutProof = "exemption-without-proof",
        /// Exemption is claimed where the service knows none.
        ExemptionNotProvided {
            /// Whether nobody pays for it at all.
            free: bool,
        } = "exemption-not-provided",
        /// No exemption is claimed, and there is a proof of one where the receipt is to be.
        ExemptionContradicted = "exemption-contradicted",
        /// A field cannot be read as a date.
        UnreadableDate = "unreadable-date",
        /// A field holds more text than any name or number has.
        TextTooLong {
            /// The most characters a field may hold.
            limit: usize,
        } = "text-too-long",
        /// More documents than are looked at.
        TooManyDocuments {
            /// How many are looked at.
            limit: usize,
        } = "too-many-documents",
        /// A document had expired on the day of submission.
        DocumentExpired {
            /// The document.
            document: DocumentKind,
            /// Its last day.
            on: NaiveDate,
        } = "document-expired",
        /// A document expires before the service is promised to be rendered.
        DocumentExpiresBeforePromise {
            /// The document.
            document: DocumentKind,
            /// Its last day.
            on: NaiveDate,
            /// The promised day.
            promise: NaiveDate,
        } = "document-expires-before-promise",
        /// A document is dated after the day of submission.
        IssuedAfterSubmission {
            /// The document.
            document: DocumentKind,
            /// The day it is dated.
            on: NaiveDate,
        } = "issued-after-submission",
        /// A document expires before it was issued.
        ExpiresBeforeIssued {
            /// The document.
            document: DocumentKind,
        } = "expires-before-issued",
        /// A copy where the original is needed.
        CopyNotOriginal {
            /// The document.
            document: DocumentKind,
        } = "copy-not-original",
        /// Fewer photographs than needed.
        PhotoCount {
            /// How many are needed.
            needed: u32,
            /// How many there are.
            given: u32,
        } = "photo-count",
        /// A photograph of another size than 3.5 × 4.5 cm.
        PhotoSize = "photo-size",
        /// The IIN or the name on a document is not the applicant's.
        DocumentOfAnother {
            /// The document.
            document: DocumentKind,
        } = "document-of-another",
        /// The same document twice.
        DuplicateDocument {
            /// The document.
            document: DocumentKind,
        } = "duplicate-document",
        /// A document that nothing asks for.
        UnneededDocument {
            /// The document.
            document: DocumentKind,
        } = "unneeded-document",
        /// A receipt where the service is free.
        ReceiptNotNeeded = "receipt-not-needed",
        /// A paper this program does not know.
        UnknownDocument = "unknown-document",
        /// No receipt, and no proof of exemption, where the service is paid.
        ReceiptMissing {
            /// Whether a proof of exemption would do.
            exemptible: bool,
        } = "receipt-missing",
        /// A document that is asked for is missing.
        MissingDocument {
            /// Any one of these would do.
            any_of: &'static [DocumentKind],
        } = "missing-document",
        /// Nobody knows whether a document that is asked for is at hand.
        DocumentUnsure {
            /// Any one of these would do.
            any_of: &'static [DocumentKind],
        } = "document-unsure",
        /// Nothing shows by what right somebody acts for the applicant.
        RepresentativeWithoutAuthority {
            /// The right that is claimed.
            representation: Representation,
            /// Any one of these would do.
            any_of: &'static [DocumentKind],
        } = "representative-without-authority",
        /// Nobody has read the list of documents for this case.
        ListNotRead = "list-not-read",
    } and {
        /// A mistake in the draft of a formulyar.
        Formulyar(Mistake)
    }
}

impl Fault {
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
            | Self::ReceiptMissing { .. }
            | Self::MissingDocument { .. }
            | Self::RepresentativeWithoutAuthority { .. }
            | Self::ChildWithoutRepresentative => Severity::Error,
            Self::EditionNotInForce { .. }
            | Self::ProductContradictsReason { .. }
            | Self::AnswerNeeded { .. }
            | Self::AgeContradictsReason { .. }
            | Self::TooYoungForCard { .. }
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
            | Self::DocumentUnsure { .. }
            | Self::ListNotRead => Severity::Warning,
            Self::SubmittedOnDayOff { .. }
            | Self::UrgencyNotOffered { .. }
            | Self::ExemptionNotProvided { .. }
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
