//! Which sentence says what was found: every choice that is the same in every language.

use super::template::Value;
use super::{document, field, form_label, product, reason, service_short, urgency, who};
use crate::citation::Source;
use crate::document::DocumentKind;
use crate::finding::{ApplicantField, ApplicationField, At, DocumentField, Fault, Finding, Mistake, Question};
use crate::formulyar::FormulyarField;
use crate::language::Language;
use crate::law::age::CARD_FROM;
use crate::noun::every;

every! {
    /// A sentence about a finding, and the next step that goes with it.
    ///
    /// What nobody has confirmed is said in a sentence of its own, gently.
    #[derive(Clone, Copy)]
    pub(super) enum Saying {
        EditionNotInForce,
        SubmittedOnDayOff,
        ReasonOfAnotherService,
        ProductContradictsReason,
        ReasonNeeded,
        ProductNeeded,
        SubmittedOnNeeded,
        BirthDateNeeded,
        UrgencyNotOffered,
        LegalPersonNotAllowed,
        NotAtResidence,
        TooYoungForReason,
        TooOldForReason,
        TooYoungForCard,
        BornAfterSubmission,
        ChildWithoutRepresentative,
        ChildWithoutRepresentativeUnconfirmed,
        ParentOfAdult,
        ExemptionWithoutProof,
        ExemptionWithoutProofUnconfirmed,
        ExemptionNotProvided,
        ExemptionNotNeeded,
        ExemptionContradicted,
        UnreadableDate,
        TextTooLong,
        TooManyDocuments,
        DocumentExpired,
        DocumentExpiredUnconfirmed,
        DocumentExpiresBeforePromise,
        IssuedAfterSubmission,
        ExpiresBeforeIssued,
        CopyNotOriginal,
        CopyNotOriginalUnconfirmed,
        PhotoCount,
        PhotoSize,
        DocumentOfAnother,
        DocumentOfAnotherUnconfirmed,
        DuplicateDocument,
        UnneededDocument,
        ReceiptNotNeeded,
        UnknownDocument,
        ReceiptMissing,
        ReceiptMissingNoExemption,
        ReceiptMissingUnconfirmed,
        MissingPhoto,
        MissingPhotos,
        MissingDocument,
        MissingAnyOf,
        MissingDocumentUnconfirmed,
        MissingStatementUnconfirmed,
        MissingAnyOfUnconfirmed,
        DocumentUnsure,
        DocumentUnsureUnconfirmed,
        RepresentativeWithoutAuthority,
        RepresentativeWithoutAuthorityUnconfirmed,
        ListNotRead,
    }
}

impl Saying {
    /// None for a mistake in a draft, which has a table of its own.
    pub(super) fn of(finding: &Finding) -> Result<Self, Mistake> {
        let confirmed = finding.why.evidence.confirms();
        let gently = |definite, gentle| if confirmed { definite } else { gentle };
        Ok(match finding.fault {
            Fault::EditionNotInForce { .. } => Self::EditionNotInForce,
            Fault::SubmittedOnDayOff { .. } => Self::SubmittedOnDayOff,
            Fault::ReasonOfAnotherService { .. } => Self::ReasonOfAnotherService,
            Fault::ProductContradictsReason { .. } => Self::ProductContradictsReason,
            Fault::AnswerNeeded { question } => match question {
                Question::Reason => Self::ReasonNeeded,
                Question::Product => Self::ProductNeeded,
                Question::SubmittedOn => Self::SubmittedOnNeeded,
                Question::BirthDate => Self::BirthDateNeeded,
            },
            Fault::UrgencyNotOffered { .. } => Self::UrgencyNotOffered,
            Fault::LegalPersonNotAllowed => Self::LegalPersonNotAllowed,
            Fault::NotAtResidence => Self::NotAtResidence,
            Fault::AgeContradictsReason { age, .. } if age < CARD_FROM => Self::TooYoungForReason,
            Fault::AgeContradictsReason { .. } => Self::TooOldForReason,
            Fault::TooYoungForCard { .. } => Self::TooYoungForCard,
            Fault::BornAfterSubmission => Self::BornAfterSubmission,
            Fault::ChildWithoutRepresentative => {
                gently(Self::ChildWithoutRepresentative, Self::ChildWithoutRepresentativeUnconfirmed)
            }
            Fault::ParentOfAdult => Self::ParentOfAdult,
            Fault::ExemptionContradicted => Self::ExemptionContradicted,
            Fault::ExemptionWithoutProof => gently(Self::ExemptionWithoutProof, Self::ExemptionWithoutProofUnconfirmed),
            Fault::ExemptionNotProvided { free: false } => Self::ExemptionNotProvided,
            Fault::ExemptionNotProvided { free: true } => Self::ExemptionNotNeeded,
            Fault::UnreadableDate => Self::UnreadableDate,
            Fault::TextTooLong { .. } => Self::TextTooLong,
            Fault::TooManyDocuments { .. } => Self::TooManyDocuments,
            Fault::DocumentExpired { .. } => gently(Self::DocumentExpired, Self::DocumentExpiredUnconfirmed),
            Fault::DocumentExpiresBeforePromise { .. } => Self::DocumentExpiresBeforePromise,
            Fault::IssuedAfterSubmission { .. } => Self::IssuedAfterSubmission,
            Fault::ExpiresBeforeIssued { .. } => Self::ExpiresBeforeIssued,
            Fault::CopyNotOriginal { .. } => gently(Self::CopyNotOriginal, Self::CopyNotOriginalUnconfirmed),
            Fault::PhotoCount { .. } => Self::PhotoCount,
            Fault::PhotoSize => Self::PhotoSize,
            Fault::DocumentOfAnother { .. } => gently(Self::DocumentOfAnother, Self::DocumentOfAnotherUnconfirmed),
            Fault::DuplicateDocument { .. } => Self::DuplicateDocument,
            Fault::UnneededDocument { .. } => Self::UnneededDocument,
            Fault::ReceiptNotNeeded => Self::ReceiptNotNeeded,
            Fault::UnknownDocument => Self::UnknownDocument,
            Fault::ReceiptMissing { exemptible: false } if confirmed => Self::ReceiptMissingNoExemption,
            Fault::ReceiptMissing { .. } => gently(Self::ReceiptMissing, Self::ReceiptMissingUnconfirmed),
            Fault::MissingDocument { any_of: [DocumentKind::Photo] } if knows_a_photographer(finding) => {
                Self::MissingPhotos
            }
            Fault::MissingDocument { any_of: [DocumentKind::Photo] } if confirmed => Self::MissingPhoto,
            Fault::MissingDocument { any_of: [DocumentKind::LossStatement | DocumentKind::Application] }
                if !confirmed =>
            {
                Self::MissingStatementUnconfirmed
            }
            Fault::MissingDocument { any_of: [_] } => gently(Self::MissingDocument, Self::MissingDocumentUnconfirmed),
            Fault::MissingDocument { .. } => gently(Self::MissingAnyOf, Self::MissingAnyOfUnconfirmed),
            Fault::DocumentUnsure { .. } => gently(Self::DocumentUnsure, Self::DocumentUnsureUnconfirmed),
            Fault::RepresentativeWithoutAuthority { .. } => {
                gently(Self::RepresentativeWithoutAuthority, Self::RepresentativeWithoutAuthorityUnconfirmed)
            }
            Fault::ListNotRead => Self::ListNotRead,
            Fault::Formulyar(mistake) => return Err(mistake),
        })
    }
}

/// Whether the article on cards and passports was read here: in its Centre a photographer could make the pictures.
fn knows_a_photographer(finding: &Finding) -> bool {
    finding.why.place.source == Source::EgovIdentity
}

/// What a name in a sentence about a finding stands for.
pub(super) fn value(language: Language, finding: &Finding, name: &str) -> Option<Value> {
    Some(match (name, finding.fault) {
        ("from", Fault::EditionNotInForce { from, .. }) => Value::From(from),
        ("kind", Fault::SubmittedOnDayOff { kind }) => Value::Day(kind),
        ("through", Fault::EditionNotInForce { until, .. }) => Value::Through(until.pred_opt().unwrap_or(until)),
        (
            "reason",
            Fault::ReasonOfAnotherService { reason, .. }
            | Fault::ProductContradictsReason { reason, .. }
            | Fault::AgeContradictsReason { reason, .. },
        ) => Value::Text(self::reason(language, reason)),
        ("service", Fault::ReasonOfAnotherService { service, .. }) => Value::Text(service_short(language, service)),
        ("product", Fault::ProductContradictsReason { product, .. }) => Value::Text(self::product(language, product)),
        ("urgency", Fault::UrgencyNotOffered { urgency }) => Value::Text(self::urgency(language, urgency)),
        ("age", Fault::AgeContradictsReason { age, .. } | Fault::TooYoungForCard { age }) => Value::Number(age),
        ("limit", Fault::TextTooLong { limit } | Fault::TooManyDocuments { limit }) => {
            Value::Number(u32::try_from(limit).unwrap_or(u32::MAX))
        }
        ("field", fault) => Value::Text(match (fault, finding.at, Field::of(finding.at)) {
            (Fault::Formulyar(_), At::Formulyar(field), _) | (_, At::Formulyar(field), Field::Another) => {
                form_label(language, field)
            }
            (_, At::DocumentField(_, DocumentField::Number), _) => {
                form_label(language, FormulyarField::PresentedNumber)
            }
            (_, _, field) => self::field(language, field),
        }),
        (
            "document",
            Fault::DocumentExpired { document, .. }
            | Fault::DocumentExpiresBeforePromise { document, .. }
            | Fault::IssuedAfterSubmission { document, .. }
            | Fault::ExpiresBeforeIssued { document }
            | Fault::CopyNotOriginal { document }
            | Fault::DocumentOfAnother { document }
            | Fault::DuplicateDocument { document }
            | Fault::UnneededDocument { document }
            | Fault::Formulyar(Mistake::NumberUnusual { document } | Mistake::ValidityUnusual { document }),
        ) => Value::Text(self::document(language, document)),
        (
            "on",
            Fault::DocumentExpired { on, .. }
            | Fault::DocumentExpiresBeforePromise { on, .. }
            | Fault::IssuedAfterSubmission { on, .. },
        ) => Value::On(on),
        ("promise", Fault::DocumentExpiresBeforePromise { promise, .. }) => Value::On(promise),
        ("needed", Fault::PhotoCount { needed, .. }) => Value::Number(needed),
        ("given", Fault::PhotoCount { given, .. } | Fault::Formulyar(Mistake::IinLength { given })) => {
            Value::Number(given)
        }
        ("lacking", Fault::PhotoCount { needed, given }) => Value::Number(needed.saturating_sub(given)),
        ("documents", Fault::MissingDocument { any_of }) => Value::Listed(any_of),
        ("either", Fault::RepresentativeWithoutAuthority { any_of, .. } | Fault::DocumentUnsure { any_of }) => {
            Value::Either(any_of)
        }
        ("who", Fault::RepresentativeWithoutAuthority { representation, .. }) => {
            Value::Text(self::who(language, representation))
        }
        _ => return None,
    })
}

every! {
    /// What a field of the package holds.
    #[derive(Clone, Copy)]
    pub(super) enum Field {
        SubmittedOn,
        BirthDate,
        Surname,
        Name,
        Patronymic,
        Iin,
        IssuedOn,
        ExpiresOn,
        Another,
    }
}

impl Field {
    fn of(at: At) -> Self {
        match at {
            At::Formulyar(FormulyarField::SubmittedOn) | At::Application(ApplicationField::SubmittedOn) => {
                Self::SubmittedOn
            }
            At::Formulyar(FormulyarField::BirthDate)
            | At::Applicant(ApplicantField::BirthDate)
            | At::DocumentField(_, DocumentField::BirthDate) => Self::BirthDate,
            At::Formulyar(FormulyarField::Surname)
            | At::Applicant(ApplicantField::Surname)
            | At::DocumentField(_, DocumentField::Surname) => Self::Surname,
            At::Formulyar(FormulyarField::Name)
            | At::Applicant(ApplicantField::Name)
            | At::DocumentField(_, DocumentField::Name) => Self::Name,
            At::Formulyar(FormulyarField::Patronymic)
            | At::Applicant(ApplicantField::Patronymic)
            | At::DocumentField(_, DocumentField::Patronymic) => Self::Patronymic,
            At::Formulyar(FormulyarField::Iin)
            | At::Applicant(ApplicantField::Iin)
            | At::DocumentField(_, DocumentField::Iin) => Self::Iin,
            At::Formulyar(FormulyarField::PresentedIssuedOn) | At::DocumentField(_, DocumentField::IssuedOn) => {
                Self::IssuedOn
            }
            At::Formulyar(FormulyarField::PresentedExpiresOn) | At::DocumentField(_, DocumentField::ExpiresOn) => {
                Self::ExpiresOn
            }
            At::Formulyar(_)
            | At::Application(_)
            | At::Applicant(_)
            | At::Representative
            | At::Documents
            | At::Document(_)
            | At::DocumentField(..) => Self::Another,
        }
    }
}
