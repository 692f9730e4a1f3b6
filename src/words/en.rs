//! In English: the words of a reader who does not know the country's abbreviations.

mod errata;
pub(super) mod formulyar;
mod model;
mod queue;
mod timeline;

pub(super) use errata::{SWEEP, measure, remark, seen_by, weight};
pub(super) use formulyar::{filled_by, form_label, form_note, form_sheet, mistake_todo, mistake_what, sex, spelled_by};
pub(super) use model::MODEL;
pub(super) use queue::QUEUE;
pub(super) use timeline::{COUNTING, SEND_BACK, course, course_explained, deed_explained, remark_todo, remark_what};

use super::formulyar::MistakeSaying;
use super::saying::{Field, Saying};
use super::{Dated, Grammar};
use crate::application::{ApplicantKind, ApplyingAt, Representation};
use crate::calendar::{DayKind, Holiday, Week};
use crate::citation::{Evidence, Inference, Point, Source};
use crate::document::{CopyKind, DocumentKind, PhotoSize};
use crate::finding::{Fault, Question, Severity, Verdict};
use crate::law::{Consumers, Deed, EndsIn, Fee, Form, Outcome, Role, Security, Stage, Word};
use crate::reading::{DayOff, FilingDay, PlainDays};
use crate::reason::Reason;
use crate::service::{Medium, Product, Service, Urgency};
use crate::term::{Counted, Term};
use crate::unit::Unit;

pub(super) const fn service(service: Service) -> &'static str {
    match service {
        Service::PassportIdCard => "Issue of passports and identity cards to citizens of the Republic of Kazakhstan",
        Service::TemporaryIdCard => "Issue of temporary identity cards to citizens of the Republic of Kazakhstan",
        Service::ResidenceRegistration => {
            "Registration of citizens of the Republic of Kazakhstan at the place of residence"
        }
        Service::ResidenceDeregistration => {
            "Removal of citizens of the Republic of Kazakhstan from registration at the place of residence"
        }
    }
}

pub(super) const fn service_short(service: Service) -> &'static str {
    match service {
        Service::PassportIdCard => "Passport or identity card",
        Service::TemporaryIdCard => "Temporary identity card",
        Service::ResidenceRegistration => "Registering your residence",
        Service::ResidenceDeregistration => "Ending your registration",
    }
}

pub(super) const fn service_besides(service: Service) -> &'static str {
    match service {
        Service::PassportIdCard => {
            "The identity card itself comes from this service. If you have not applied for it yet, apply for it too."
        }
        Service::TemporaryIdCard => {
            "When an identity card is lost, invalid or absent, a temporary one is issued. If you need \
             one until the new card is ready, apply for it separately."
        }
        Service::ResidenceRegistration => "To be registered at the new address, apply for this service too.",
        Service::ResidenceDeregistration => {
            "If you are registered at another address, ending that registration is a service of its own. Ask \
             the Centre’s consultant or 1414 whether it has to come first."
        }
    }
}

pub(super) const fn product(product: Product) -> &'static str {
    match product {
        Product::Passport => "Passport",
        Product::IdCard => "Identity card",
        Product::PassportAndIdCard => "Passport and identity card",
    }
}

pub(super) const fn medium(medium: Medium) -> &'static str {
    match medium {
        Medium::Electronic => "Electronic formulyar",
        Medium::Paper => "Paper formulyar",
    }
}

pub(super) const fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::General => "Standard procedure",
        Urgency::Category1 => "Urgency category 1",
        Urgency::Category2 => "Urgency category 2",
        Urgency::Category3 => "Urgency category 3",
    }
}

pub(super) const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::ServiceCentre => "Public Service Centre",
        Unit::DistrictPolice => "Migration police of the city or district",
        Unit::RegionalPolice => "Migration police directorate of the regional Department of Internal Affairs",
        Unit::Committee => "Migration Police Committee of the Ministry of Internal Affairs",
        Unit::ProductionCentre => "Information and Production Centre (state enterprise)",
    }
}

pub(super) const fn unit_short(unit: Unit) -> &'static str {
    match unit {
        Unit::ServiceCentre => "Centre",
        Unit::DistrictPolice => "District police",
        Unit::RegionalPolice => "Regional directorate",
        Unit::Committee => "Committee",
        Unit::ProductionCentre => "Production Centre",
    }
}

pub(super) const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::FirstIdCard => "First identity card, at 16",
        Reason::ChildPassport => "Passport for a child under 16",
        Reason::FirstPassport => "First passport",
        Reason::Expiry => "The document has expired",
        Reason::NameChange => "The surname, name or patronymic has changed",
        Reason::DataChange => "Other data has changed or is wrong",
        Reason::Loss => "The document was lost",
        Reason::Theft => "The document was stolen",
        Reason::Damage => "The document is damaged",
        Reason::CitizenshipAcquired => "Citizenship of Kazakhstan was acquired",
        Reason::Passport1974 => "Still holding a passport of the 1974 type",
        Reason::ArrivalForResidence => "Came from abroad to live in Kazakhstan",
        Reason::CardLost => "The identity card was lost or stolen",
        Reason::CardUnusable => "The identity card is not valid",
        Reason::CardAbsent => "No identity papers at all",
        Reason::CitizenshipLeft => "Gave up citizenship, no new papers yet",
        Reason::Owner => "Registration in one’s own home",
        Reason::Tenant => "Registration in a rented home",
        Reason::OwnerConsent => "Registration with the owner’s consent",
        Reason::ChildRegistration => "Registration of a child",
        Reason::ArrivalFromAbroad => "Registration after coming from abroad",
        Reason::Moving => "Moving to another address",
        Reason::LeavingCountry => "Moving abroad for good",
        Reason::Death => "Death of a person",
        Reason::CourtDecision => "Removal from registration by a court decision",
    }
}

pub(super) const fn document(document: DocumentKind) -> &'static str {
    match document {
        DocumentKind::RegistrationBook => "citizens’ registration book",
        DocumentKind::FeeReceipt => "receipt for the state duty",
        DocumentKind::ExemptionProof => "proof of exemption from the state duty",
        DocumentKind::Photo => "photograph",
        DocumentKind::Application => "written application in free form",
        DocumentKind::IdCard => "identity card",
        DocumentKind::Passport => "passport",
        DocumentKind::BirthCertificate => "birth certificate",
        DocumentKind::Passport1974 => "passport of the 1974 type",
        DocumentKind::MarriageCertificate => "marriage certificate",
        DocumentKind::DivorceCertificate => "divorce certificate",
        DocumentKind::NameChangeCertificate => "certificate of a change of surname, name or patronymic",
        DocumentKind::CivilStatusCertificate => "civil-status certificate with the right data",
        DocumentKind::LossStatement => "written statement of how the document was lost",
        DocumentKind::TheftCertificate => "police certificate of the theft",
        DocumentKind::CitizenshipCertificate => "certificate of admission to citizenship",
        DocumentKind::ForeignPassport => "foreign passport, or the paper used to enter the country",
        DocumentKind::ParentIdCard => "identity card of a parent",
        DocumentKind::GuardianshipProof => "proof of guardianship or trusteeship",
        DocumentKind::PowerOfAttorney => "power of attorney certified by a notary",
        DocumentKind::RepresentativeIdCard => "identity card of the representative",
        DocumentKind::HousingTitle => "papers that prove ownership of the home",
        DocumentKind::Lease => "lease or sub-lease of the home",
        DocumentKind::OwnerConsent => "written consent of the owner or tenant",
        DocumentKind::DepartureSlip => "departure slip from the former address",
        DocumentKind::ExitPermit => "permit to leave for permanent residence abroad",
        DocumentKind::DeathCertificate => "death certificate",
        DocumentKind::CourtDecision => "decision of a court",
        DocumentKind::LegalPersonAuthority => "proof of authority to act for the legal person",
        DocumentKind::Other => "another document",
    }
}

pub(super) const fn copy(copy: CopyKind) -> &'static str {
    match copy {
        CopyKind::Original => "Original",
        CopyKind::Plain => "Copy",
        CopyKind::Notarised => "Copy certified by a notary",
    }
}

pub(super) const fn photo_size(size: PhotoSize) -> &'static str {
    match size {
        PhotoSize::Size35x45 => "3.5 × 4.5 cm",
        PhotoSize::Other => "Another size",
    }
}

pub(super) const fn representation(representation: Representation) -> &'static str {
    match representation {
        Representation::Parent => "Father or mother of the child",
        Representation::Guardian => "Guardian or trustee",
        Representation::Attorney => "Holder of a power of attorney",
    }
}

pub(super) const fn applicant_kind(kind: ApplicantKind) -> &'static str {
    match kind {
        ApplicantKind::NaturalPerson => "Natural person",
        ApplicantKind::LegalPerson => "Legal person",
    }
}

pub(super) const fn applying_at(place: ApplyingAt) -> &'static str {
    match place {
        ApplyingAt::Residence => "At the Public Service Centre of the place of residence",
        ApplyingAt::Elsewhere => "Somewhere else",
    }
}

pub(super) const fn question(question: Question) -> &'static str {
    match question {
        Question::Reason => "Why are you applying?",
        Question::Product => "Which document do you want?",
        Question::SubmittedOn => "On which day will you hand in the documents?",
        Question::BirthDate => "When was the applicant born?",
    }
}

pub(super) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Notice => "Good to know",
        Severity::Warning => "Make sure",
        Severity::Error => "Fix this",
    }
}

pub(super) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Everything we know of is there.",
        Verdict::CannotTell => "We cannot say for sure that the package is complete.",
        Verdict::Incomplete => "As it is, the package will be returned: something is missing or does not fit.",
    }
}

pub(super) const fn verdict_then(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Under that order the package would have been complete.",
        Verdict::CannotTell => "We cannot say for sure that the package would have been complete under that order.",
        Verdict::Incomplete => {
            "Under that order the package would have been returned: something is missing or does not fit."
        }
    }
}

pub(super) const fn verdict_advice(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => {
            "Hand the documents in at the Public Service Centre of your place of residence. Take the originals along."
        }
        Verdict::CannotTell => {
            "What is not clear is written below. Ask before you go: “Which documents does my case need?” Where to \
             ask: 1414, a consultant of the Public Service Centre, egov.kz."
        }
        Verdict::Incomplete => "What to do is written below. Do it, then check the package again.",
    }
}

pub(super) const fn title(fault: &Fault) -> &'static str {
    match fault {
        Fault::EditionNotInForce { .. } => "Order not in force",
        Fault::SubmittedOnDayOff { .. } => "A day off",
        Fault::ReasonOfAnotherService { .. } => "Case of another service",
        Fault::ProductContradictsReason { .. } => "Case and document disagree",
        Fault::AnswerNeeded { .. } => "Answer needed",
        Fault::UrgencyNotOffered { .. } => "No expedited service",
        Fault::LegalPersonNotAllowed => "Natural persons only",
        Fault::NotAtResidence => "Not your Centre",
        Fault::AgeContradictsReason { .. } => "Age does not fit",
        Fault::TooYoungForCard { .. } => "Too young for a card",
        Fault::BornAfterSubmission => "Birth date too late",
        Fault::ChildWithoutRepresentative => "Nobody named for the child",
        Fault::ParentOfAdult => "A parent acts for an adult",
        Fault::ExemptionContradicted => "The answer on exemption does not fit",
        Fault::ExemptionWithoutProof => "Exemption not proven",
        Fault::ExemptionNotProvided { .. } => "Exemption does not apply here",
        Fault::UnreadableDate => "Unclear date",
        Fault::TextTooLong { .. } => "Text too long",
        Fault::TooManyDocuments { .. } => "Too many documents",
        Fault::DocumentExpired { .. } => "Document expired",
        Fault::DocumentExpiresBeforePromise { .. } => "Document expires soon",
        Fault::IssuedAfterSubmission { .. } => "Date of issue too late",
        Fault::ExpiresBeforeIssued { .. } => "Dates contradict each other",
        Fault::CopyNotOriginal { .. } => "Not the original",
        Fault::PhotoCount { .. } => "Too few photographs",
        Fault::PhotoSize => "Photograph of the wrong size",
        Fault::DocumentOfAnother { .. } => "Data does not match",
        Fault::DuplicateDocument { .. } => "Document given twice",
        Fault::UnneededDocument { .. } => "Document not needed",
        Fault::ReceiptNotNeeded => "Receipt not needed",
        Fault::UnknownDocument => "Unknown document",
        Fault::ReceiptMissing { .. } => "No receipt",
        Fault::MissingDocument { .. } => "Document missing",
        Fault::DocumentUnsure { .. } => "Not known whether the document is there",
        Fault::RepresentativeWithoutAuthority { .. } => "Authority not proven",
        Fault::Formulyar(mistake) => formulyar::title(MistakeSaying::of(*mistake)),
        Fault::ListNotRead => "List not fully known",
    }
}

pub(super) const fn what_of(saying: Saying) -> &'static str {
    match saying {
        Saying::EditionNotInForce => {
            "The order is not in force on the day you hand in the documents. It was in force {from} {through}."
        }
        Saying::SubmittedOnDayOff => {
            "The Centre receives people on working days, and by the calendar this is not one. {kind}."
        }
        Saying::ReasonOfAnotherService => "“{reason}” is a case of another service: “{service}”.",
        Saying::ProductContradictsReason => {
            "The case and the document do not fit together. Case: “{reason}”. Document chosen: “{product}”."
        }
        Saying::ReasonNeeded => "You have not said why you apply. The list of documents depends on it.",
        Saying::ProductNeeded => "You have not said which document you want. The list depends on it.",
        Saying::SubmittedOnNeeded => "The day you hand in the documents is missing. The term runs from it.",
        Saying::BirthDateNeeded => {
            "The applicant’s date of birth is missing. Which documents are needed depends on age."
        }
        Saying::UrgencyNotOffered => "This service has no expedited reception. You chose: “{urgency}”.",
        Saying::LegalPersonNotAllowed => "Only natural persons may apply for this service, legal persons may not.",
        Saying::NotAtResidence => "This service is rendered at the Public Service Centre of the place of residence.",
        Saying::TooYoungForReason => {
            "This case is for those who are already 16: “{reason}”. Age of the applicant on the day of handing in: \
             {age}."
        }
        Saying::TooOldForReason => {
            "This case is for children: “{reason}”. Age of the applicant on the day of handing in: {age}."
        }
        Saying::TooYoungForCard => "The identity card is issued from 16. Age on the day of handing in: {age}.",
        Saying::BornAfterSubmission => "The date of birth lies after the day you hand in the documents.",
        Saying::ChildWithoutRepresentative => "An adult applies for a child under 16, and none is named.",
        Saying::ChildWithoutRepresentativeUnconfirmed => {
            "An adult probably has to apply for a child under 16. Nobody has confirmed it."
        }
        Saying::ParentOfAdult => "A parent acts for a child under 18, and the applicant is 18 or older.",
        Saying::ExemptionContradicted => {
            "You said you are not exempt from the duty, but there is proof of exemption in place of the receipt."
        }
        Saying::ExemptionWithoutProof => "You say you are exempt from the duty, but there is no proof of it.",
        Saying::ExemptionWithoutProofUnconfirmed => {
            "You say you are exempt from the duty. Proof of it is probably needed, but nobody has confirmed it."
        }
        Saying::ExemptionNotProvided => "This service provides no exemption from the duty.",
        Saying::ExemptionNotNeeded => "This service is free, so no exemption is needed.",
        Saying::UnreadableDate => "This date could not be understood: {field}.",
        Saying::TextTooLong => "This text is too long: {field}. Characters at most: {limit}.",
        Saying::TooManyDocuments => "There are too many documents. Checked from the top of the list: {limit}.",
        Saying::DocumentExpired => "This document has expired: {document}. Last day it was valid: {on}.",
        Saying::DocumentExpiredUnconfirmed => {
            "This document has expired: {document}. Last day it was valid: {on}. It may be refused, but nobody has confirmed it."
        }
        Saying::DocumentExpiresBeforePromise => {
            "This document expires before the service is due: {document}. Last day it is valid: {on}. The service is due: \
             {promise}."
        }
        Saying::IssuedAfterSubmission => {
            "This document is dated after the day you hand it in: {document}. Date of issue: {on}."
        }
        Saying::ExpiresBeforeIssued => "This document expires before it was issued: {document}.",
        Saying::CopyNotOriginal => "There is only a copy: {document}. The original is needed.",
        Saying::CopyNotOriginalUnconfirmed => {
            "There is only a copy: {document}. The original is probably needed, but nobody has confirmed it."
        }
        Saying::PhotoCount => "There are too few photographs. Needed: {needed}. At hand: {given}.",
        Saying::PhotoSize => "The photograph has another size. The size needed is 3.5 × 4.5 cm.",
        Saying::DocumentOfAnother => {
            "The data on a document is not the applicant’s. Document: {document}. What differs: {field}."
        }
        Saying::DocumentOfAnotherUnconfirmed => {
            "The data on a document is not the applicant’s. Document: {document}. What differs: {field}. Such a \
             document may be refused, but nobody has confirmed it."
        }
        Saying::DuplicateDocument => "The same document stands here twice: {document}.",
        Saying::UnneededDocument => "Nobody asks for this document in this case: {document}.",
        Saying::ReceiptNotNeeded => "This service is free: no receipt is needed.",
        Saying::UnknownDocument => "This program does not know the document, so it was not checked.",
        Saying::ReceiptMissing | Saying::ReceiptMissingNoExemption => {
            "A fee is charged, and there is no receipt for the duty."
        }
        Saying::ReceiptMissingUnconfirmed => {
            "A fee is charged, so a receipt for the duty is probably needed. Nobody has confirmed it."
        }
        Saying::MissingPhoto => "There is no photograph.",
        Saying::MissingPhotos => "There are no photographs.",
        Saying::MissingDocument => "This document is missing: {documents}.",
        Saying::MissingAnyOf => "None of these documents is there, and one is needed: {documents}.",
        Saying::MissingDocumentUnconfirmed | Saying::MissingStatementUnconfirmed => {
            "You will probably need this document: {documents}. Nobody has confirmed it."
        }
        Saying::MissingAnyOfUnconfirmed => {
            "You will probably need one of these documents: {documents}. Nobody has confirmed it."
        }
        Saying::DocumentUnsure | Saying::DocumentUnsureUnconfirmed => {
            "It is not known whether you have this document: {either}."
        }
        Saying::RepresentativeWithoutAuthority => "There is no proof that you are {who}. This would do: {either}.",
        Saying::RepresentativeWithoutAuthorityUnconfirmed => {
            "You will probably be asked to prove that you are {who}; nobody has confirmed it. This would do: {either}."
        }
        Saying::ListNotRead => {
            "Nobody has read the whole official list of documents for this case. It may ask for something we do not \
             name."
        }
    }
}

pub(super) const fn todo_of(saying: Saying) -> &'static str {
    match saying {
        Saying::EditionNotInForce => "Check the date. If you apply today, ask 1414 or egov.kz for today’s rules.",
        Saying::SubmittedOnDayOff => "Choose a working day, or ask for the Centre’s timetable: 1414.",
        Saying::ReasonOfAnotherService => "Choose this service: “{service}”. Or choose another case.",
        Saying::ProductContradictsReason => {
            "Choose another case or another document. The identity card is issued from 16, younger people get a \
             passport only."
        }
        Saying::ReasonNeeded => "Choose why you apply.",
        Saying::ProductNeeded => "Choose the document you want.",
        Saying::SubmittedOnNeeded => "Enter the day you hand in the documents.",
        Saying::BirthDateNeeded => "Enter the applicant’s date of birth.",
        Saying::UrgencyNotOffered => {
            "Plan for the standard procedure. Ask the Centre’s consultant or 1414 whether it can be done faster."
        }
        Saying::LegalPersonNotAllowed => "Apply as a natural person.",
        Saying::NotAtResidence => "Go to the Public Service Centre of your place of residence.",
        Saying::TooYoungForReason | Saying::TooOldForReason => {
            "Check the date of birth. If it is right, choose another case."
        }
        Saying::TooYoungForCard => "Choose the passport, or check the date of birth.",
        Saying::BornAfterSubmission => "Check both the date of birth and the day of handing in.",
        Saying::ChildWithoutRepresentative => "Say who applies for the child: father, mother, guardian or trustee.",
        Saying::ChildWithoutRepresentativeUnconfirmed => {
            "Say who applies for the child: father, mother, guardian or trustee. Ask the Centre’s consultant or 1414 \
             how it is done."
        }
        Saying::ParentOfAdult => {
            "Let the applicant come in person, or name another right to act: a power of attorney or guardianship."
        }
        Saying::ExemptionContradicted => "Correct the answer or add the receipt.",
        Saying::ExemptionWithoutProof => {
            "Add the proof of exemption. If you have none, pay the duty and add the receipt."
        }
        Saying::ExemptionWithoutProofUnconfirmed => {
            "Take the proof along. Ask the Centre’s consultant or 1414 which paper will do."
        }
        Saying::ExemptionNotProvided => "Pay the duty and add the receipt.",
        Saying::ExemptionNotNeeded => "Do not pay any duty.",
        Saying::UnreadableDate => "Write the date as year, month, day. For example: 2012-10-01.",
        Saying::TextTooLong => "Make it shorter.",
        Saying::TooManyDocuments => "Take out what is not needed and check again.",
        Saying::DocumentExpired => "Bring a valid document.",
        Saying::DocumentExpiredUnconfirmed => {
            "Bring a valid document. If you have none, ask the Centre’s consultant or 1414 what to do."
        }
        Saying::DocumentExpiresBeforePromise => "If you can, renew this document first.",
        Saying::IssuedAfterSubmission => "Check both the date of issue and the day of handing in.",
        Saying::ExpiresBeforeIssued => "Compare both dates with the document and correct them.",
        Saying::CopyNotOriginal => "Bring the original.",
        Saying::CopyNotOriginalUnconfirmed => {
            "Take the original along too. Ask the Centre’s consultant or 1414 whether a copy is enough."
        }
        Saying::PhotoCount => "Add photographs of 3.5 × 4.5 cm. How many more: {lacking}.",
        Saying::PhotoSize => "Bring a photograph of 3.5 × 4.5 cm.",
        Saying::DocumentOfAnother => {
            "Compare the data with the document and correct it. If it is somebody else’s, bring your own."
        }
        Saying::DocumentOfAnotherUnconfirmed => {
            "Compare the data with the document and correct it. If it is somebody else’s, bring your own. If in doubt, \
             ask the Centre’s consultant or 1414."
        }
        Saying::DuplicateDocument => "Take one of them out.",
        Saying::UnneededDocument => "You can leave this document at home.",
        Saying::ReceiptNotNeeded => "Do not pay the duty, and take the receipt out.",
        Saying::UnknownDocument => {
            "Choose the document from the list. If it is not there, ask the Centre’s consultant whether it is needed."
        }
        Saying::ReceiptMissing => "Pay the state duty and add the receipt. If you are exempt, add the proof of it.",
        Saying::ReceiptMissingNoExemption => "Pay the state duty and add the receipt.",
        Saying::ReceiptMissingUnconfirmed => {
            "Ask the Centre’s consultant or 1414 where and how much to pay. Take the receipt along."
        }
        Saying::MissingPhoto => "Add a photograph of 3.5 × 4.5 cm. The list of documents says how many are needed.",
        Saying::MissingPhotos => {
            "Add photographs of 3.5 × 4.5 cm. The list of documents says how many are needed. The photographer at the Centre can also make them."
        }
        Saying::MissingDocument => "Add this document: {documents}.",
        Saying::MissingAnyOf => "Add one of these: {documents}.",
        Saying::MissingStatementUnconfirmed => "You write it yourself. Ask 1414 before you go whether it is needed.",
        Saying::MissingDocumentUnconfirmed => {
            "If you have it, take it along. Ask the Centre’s consultant or 1414 before you go whether it is needed."
        }
        Saying::MissingAnyOfUnconfirmed => {
            "If you have one of them, take it along. Ask the Centre’s consultant or 1414 before you go which is needed."
        }
        Saying::DocumentUnsure => "Find it before you go: without it the package is incomplete.",
        Saying::DocumentUnsureUnconfirmed => "Look for it before you go: you will probably need it.",
        Saying::RepresentativeWithoutAuthority => "Add this: {either}.",
        Saying::RepresentativeWithoutAuthorityUnconfirmed => {
            "Take along: {either}. Ask the Centre’s consultant or 1414 whether it is enough."
        }
        Saying::ListNotRead => "Before you go, ask 1414, the Centre’s consultant or egov.kz for the whole list.",
    }
}

pub(super) const fn who(representation: Representation) -> &'static str {
    match representation {
        Representation::Parent => "the child’s father or mother",
        Representation::Guardian => "the guardian or trustee",
        Representation::Attorney => "the applicant’s representative",
    }
}

pub(super) const fn field(field: Field) -> &'static str {
    match field {
        Field::SubmittedOn => "the day of handing in",
        Field::BirthDate => "the date of birth",
        Field::Surname => "the surname",
        Field::Name => "the name",
        Field::Patronymic => "the patronymic",
        Field::Iin => "the IIN",
        Field::IssuedOn => "the date of issue",
        Field::ExpiresOn => "the last day the document is valid",
        Field::Another => "this field",
    }
}

pub(super) const fn form(form: Form) -> &'static str {
    match form {
        Form::PartlyAutomated => "Partly automated",
        Form::NotAutomated => "Not automated",
    }
}

pub(super) const fn fee(fee: Fee) -> &'static str {
    match fee {
        Fee::Paid => "A fee is charged; the order names no amount",
        Fee::Free => "Free of charge",
    }
}

pub(super) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::PassportAndOrIdCard => "A passport and (or) an identity card",
        Outcome::TemporaryIdCard => "A temporary identity card",
        Outcome::AddressRewritten => {
            "The data is entered in the system and the legal address on the identity card is rewritten"
        }
    }
}

pub(super) const fn consumers(consumers: Consumers) -> &'static str {
    match consumers {
        Consumers::Natural => "Natural persons",
        Consumers::NaturalAndLegal => "Natural and legal persons",
    }
}

pub(super) const fn role(role: Role) -> &'static str {
    match role {
        Role::ChecksFormulyars => "checks the formulyars",
        Role::TakesInAndHandsOut => "takes documents in and hands them out",
        Role::MakesDocuments => "makes the documents",
        Role::DrawsUpTemporaryCard => "draws up the temporary identity card",
        Role::DrawsUpRegistration => "draws up the registration at the place of residence",
        Role::DrawsUpDeregistration => "removes from registration and draws up documents for leaving the republic",
    }
}

pub(super) const fn deed(deed: Deed) -> &'static str {
    match deed {
        Deed::TakeIn => "The consumer’s package of documents is taken in and checked.",
        Deed::RegisterAndFillIn => {
            "The person is identified in the database, the application registered, the formulyar filled in and \
             confirmed, the photograph taken."
        }
        Deed::MakeRegister => {
            "The register is made in 3 copies and sent with the formulyars to the regional directorate."
        }
        Deed::MakeConsolidatedRegister => {
            "The grounds of the formulyars are checked, the consolidated register is made in 3 copies and sent to \
             the Committee."
        }
        Deed::LogIncoming => "The consolidated registers that came in are entered in the register book.",
        Deed::CheckFormulyars => {
            "The formulyars are checked for correctness and grounds, the consumers against the database of wanted \
             persons."
        }
        Deed::SendToProduction => {
            "The first copy of the consolidated register is filed, the second sent with the formulyars to the \
             Production Centre."
        }
        Deed::MakeDocuments => "The documents are made and sent to the Committee.",
        Deed::MakeDispatchRegister => {
            "The registers of the documents made are recorded, and a dispatch register is made."
        }
        Deed::SendToRegion => "The finished documents go with the dispatch register to the regional directorate.",
        Deed::FileDispatchRegister => "The dispatch register is filed.",
        Deed::SendToDistrict => {
            "The finished documents go with their register and the formulyars to the district police."
        }
        Deed::SendToCentre => "The finished documents go to the Centre, the formulyars into the card index.",
        Deed::HandOut => "The finished documents are handed to the consumer.",
        Deed::ReturnGroundless => {
            "If there was no ground for a document, the formulyar is returned to the regional directorate."
        }
        Deed::SendFormulyarToDistrict => "The formulyar is sent to the district police.",
        Deed::DestroyFormulyar => "The formulyar is destroyed or cancelled, and an act of destruction is drawn up.",
        Deed::DrawUpTemporaryCard => {
            "The temporary identity card is drawn up, dated and signed with the officer’s post."
        }
        Deed::EnterInJournal => "The issue of the temporary identity card is entered in the journal.",
        Deed::DrawUpRegistration => "The registration at the place of residence is drawn up.",
        Deed::EnterRegistration => "The data of the registration is entered in the information system.",
        Deed::DrawUpDeregistration => "The removal from registration is drawn up.",
        Deed::EnterDeregistration => "The data of the removal is entered in the information system.",
        Deed::CheckDocuments => "The documents are checked for correctness and grounds.",
        Deed::ReturnPackage => "If one of the documents was not presented, the package is returned to the Centre.",
        Deed::ReturnDocuments => "The documents are returned to the consumer.",
    }
}

pub(super) const fn ends_in(ends_in: EndsIn) -> &'static str {
    match ends_in {
        EndsIn::IncompletePackageReturned => "An incomplete package is returned to the consumer",
        EndsIn::ApplicationRegistered => {
            "The application is registered, the consumer gets an electronic registration slip and the formulyar’s \
             stub"
        }
        EndsIn::Register => "A register",
        EndsIn::ConsolidatedRegister => "A consolidated register",
        EndsIn::IncomingNumber => "An incoming number",
        EndsIn::CoveringLetter => "A covering letter",
        EndsIn::FinishedDocuments => "Finished documents",
        EndsIn::DispatchRegister => "A dispatch register",
        EndsIn::Dispatch => "Dispatch to the regional directorate",
        EndsIn::AccompanyingRegister => "An accompanying register",
        EndsIn::TemporaryCardHandedOut => "The temporary identity card is handed out",
        EndsIn::JournalEntry => "An entry in the journal",
        EndsIn::RegistrationHandedOut => "The registration documents are handed to the consumer",
        EndsIn::DataEntered => "The data is entered in the information system",
        EndsIn::DeregistrationHandedOut => "The documents on the removal are handed to the consumer",
        EndsIn::NotStated => "The table does not say",
    }
}

pub(super) const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Presented => "The consumer presents the documents at the Public Service Centre.",
        Stage::IdentifiedAndFilledIn => {
            "The officer identifies the person in the database, registers the application, fills in the electronic \
             formulyar and gives an information sheet to check the data."
        }
        Stage::SignedAndSent => {
            "The electronic formulyar is checked, confirmed with the digital signature and sent to the system’s \
             central node."
        }
        Stage::PaperFilledIn => "If the formulyar is on paper, it is filled in and the consumer gets its stub.",
        Stage::PaperSentToCommittee => "If the formulyar is on paper, it is sent to the Migration Police Committee.",
        Stage::CommitteeChecks => "The Migration Police Committee checks the formulyars for correctness and grounds.",
        Stage::SentToProductionOrBack => {
            "The formulyars go to the Information and Production Centre; those to be completed go back to the territorial \
             migration police."
        }
        Stage::Made => {
            "The Information and Production Centre makes the documents and sends them to the Public Service Centre."
        }
        Stage::HandedOut => "The finished documents are handed to the consumer.",
        Stage::Filed => "The formulyars are put into the card index.",
        Stage::SlipGiven => "The consumer gets a registration slip.",
        Stage::CompletenessChecked => "The documents are checked for completeness.",
        Stage::TemporaryCardDrawnUp => "The temporary identity card is drawn up.",
        Stage::RegistrationDrawnUp => "The registration at the place of residence is drawn up.",
        Stage::DeregistrationDrawnUp => "The removal from registration is drawn up.",
        Stage::DocumentsHandedBack => "The consumer gets the finished documents.",
    }
}

pub(super) const fn security(security: Security) -> &'static str {
    match security {
        Security::Confidentiality => "Confidentiality: information is protected from unauthorised access",
        Security::Integrity => "Integrity: information is protected from unauthorised change",
        Security::Availability => "Availability: information and resources are protected from unauthorised withholding",
    }
}

pub(super) const fn word(word: Word) -> &'static str {
    match word {
        Word::Consumer => "consumer",
        Word::Passport => "passport",
        Word::IdCard => "identity card",
        Word::TemporaryIdCard => "temporary identity card",
        Word::Formulyar => "formulyar",
        Word::ElectronicFormulyar => "electronic formulyar",
        Word::DigitalSignature => "electronic digital signature",
        Word::Unit => "structural-functional units",
        Word::Registration => "registration at the place of residence",
        Word::Deregistration => "removal from registration at the place of residence",
    }
}

pub(super) const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Act => "Read in the act",
        Evidence::OfficialPage => "Read in a retelling",
        Evidence::Inferred(_) => "Inferred",
        Evidence::Unverified => "Nobody has read it",
    }
}

pub(super) const fn inference(inference: Inference) -> &'static str {
    match inference {
        Inference::PaidServiceNeedsProof => "A fee is charged, so proof of payment has to be asked for.",
        Inference::SameInLaterEditions => "Every later edition that we read asks for the same paper.",
        Inference::InvalidProvesNothing => "An invalid document proves nothing; a later law says so in words.",
        Inference::IdentificationNeedsOriginal => "The officer identifies the person by the papers handed in.",
        Inference::ChildHasNoCard => "Nobody under 16 has an identity card, so somebody else applies for the child.",
        Inference::AuthorityMustBeShown => "Whoever applies for another has to show the right to do so.",
        Inference::CardFromSixteen => "The identity card is issued from the age of 16.",
        Inference::ChildUntilEighteen => "Someone of 18 is no longer a child.",
        Inference::CountedFromPublication => "Counted from the dates on which the acts were published.",
        Inference::SixDayWeekWorksSaturday => {
            "Saturday is worked in a six-day week, so a move that starts from a free Saturday changes nothing."
        }
        Inference::LunarCalendar => {
            "Calculated from the lunar calendar. The mosque names the day, and it may differ by one."
        }
        Inference::AsInNearestKnownYear => {
            "The holidays of this year are not known; those of the nearest known year are taken."
        }
        Inference::SubstituteByRule => {
            "The rule says so: a holiday that falls on a day off is made up for on the next working day."
        }
    }
}

pub(super) const fn source(source: Source) -> &'static str {
    match source {
        Source::Order394 => "Order of the Minister of Internal Affairs No. 394 of 11 July 2012",
        Source::Resolution2121 => "Government Resolution No. 2121 of 15 December 2009: standards of public services",
        Source::Resolution1063 => {
            "Government Resolution No. 1063 of 12 July 2000: Rules for documenting the population"
        }
        Source::Resolution1427 => {
            "Government Resolution No. 1427 of 1 December 2011: Rules for registering internal migrants"
        }
        Source::Order631 => "Order of the Minister of Internal Affairs No. 631 of 28 November 2011",
        Source::Order165 => "Order of the Minister of Internal Affairs No. 165 of 20 March 2014",
        Source::Resolution406 => {
            "Government Resolution No. 406 of 22 May 2007: rules of forming identification numbers"
        }
        Source::Resolution853 => "Government Resolution No. 853 of 26 August 2013",
        Source::Decree2923 => "Decree of the President No. 2923 of 2 April 1996 on writing surnames and patronymics",
        Source::Icao9303 => "ICAO Doc 9303: machine-readable travel documents",
        Source::Law107 => "Law No. 107-II of 27 November 2000 on administrative procedures",
        Source::Law267 => "Law No. 267-II of 13 December 2001 on holidays in the Republic of Kazakhstan",
        Source::LabourCode => "Labour Code: No. 251-III of 15 May 2007, since 2016 No. 414-V of 23 November 2015",
        Source::MovedDays => "Government resolutions and Labour Ministry orders that move days of rest",
        Source::PublicServices2013 => "Law of 15 April 2013 on public services",
        Source::EgovTemporaryCard => "egov.kz: page on the temporary identity card (2011–2013)",
        Source::EgovIdentity => {
            "egov.kz: article on identity cards and passports (2012–2013), read in translation and in part"
        }
        Source::EgovChildRegistration => "egov.kz: article on registering a child, which retells Resolution No. 1427",
    }
}

/// The act for short, as a citation begins.
pub(super) const fn act(source: Source) -> &'static str {
    match source {
        Source::Order394 => "Order No. 394 of 11 July 2012",
        Source::Resolution2121 => "Resolution No. 2121 of 15 December 2009, standard of the service",
        Source::Resolution1063 => "Resolution No. 1063 of 12 July 2000, Rules for documenting the population",
        Source::Resolution1427 => "Resolution No. 1427 of 1 December 2011, Rules for registering internal migrants",
        Source::Order631 => "Order No. 631 of 28 November 2011",
        Source::Order165 => "Order No. 165 of 20 March 2014",
        Source::Resolution406 => "Resolution No. 406 of 22 May 2007",
        Source::Resolution853 => "Resolution No. 853 of 26 August 2013",
        Source::Decree2923 => "Decree No. 2923 of 2 April 1996",
        Source::Icao9303 => "ICAO Doc 9303",
        Source::Law107 => "Law on administrative procedures",
        Source::Law267 => "Law on holidays",
        Source::LabourCode => "Labour Code",
        Source::MovedDays => "Acts that move days of rest",
        Source::PublicServices2013 => "Law on public services",
        Source::EgovTemporaryCard => "egov.kz, page on the temporary identity card",
        Source::EgovIdentity => "egov.kz, article on identity cards and passports",
        Source::EgovChildRegistration => "egov.kz, article on registering a child",
    }
}

pub(super) const fn point(point: Point) -> &'static str {
    match point {
        Point::Whole => "",
        Point::Paragraph(_) => ", par. {paragraph}",
        Point::ParagraphAgain(_) => ", the second par. {paragraph}",
        Point::Item(..) => ", par. {paragraph}, item {item}",
        Point::ItemAgain(..) => ", the second par. {paragraph}, item {item}",
        Point::Article(_) => ", art. {article}",
        Point::Table(_) => ", table {table}",
        Point::Column(..) => ", table {table}, column {column}",
        Point::Step(..) => ", table {table}, step {step}",
    }
}

pub(super) const GRAMMAR: Grammar = Grammar {
    or: " or ",
    annex: ", annex {annex}",
    date: Dated { text: "{day} {month} {year}", months: &MONTHS },
    date_from: Dated { text: "from {day} {month} {year}", months: &MONTHS },
    date_through: Dated { text: "to {day} {month} {year}", months: &MONTHS },
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) const fn term_of(term: Term) -> &'static str {
    match term {
        Term::Minutes(_) => "{count} {minute|minutes}",
        Term::CalendarDays(_) => "{count} {calendar day|calendar days}",
        Term::WorkingDays(_) => "{count} {working day|working days}",
        Term::UpToWorkingDays(_) => "up to {count} {working day|working days}",
        Term::Days(_) => "{count} {day|days}",
        Term::Daily => "daily",
        Term::NotStated => "no term stated",
    }
}

pub(super) const fn counted(counted: Counted) -> &'static str {
    match counted {
        Counted::Minutes => "minutes",
        Counted::CalendarDays => "calendar days",
        Counted::WorkingDays => "working days",
    }
}

pub(super) const fn filing_day(filing_day: FilingDay) -> &'static str {
    match filing_day {
        FilingDay::Counts => "The day of handing in is day one",
        FilingDay::DoesNotCount => "The day after handing in is day one",
    }
}

pub(super) const fn plain_days(plain_days: PlainDays) -> &'static str {
    match plain_days {
        PlainDays::Calendar => "A plain “day” is a calendar day",
        PlainDays::Working => "A plain “day” is a working day",
    }
}

pub(super) const fn day_off(day_off: DayOff) -> &'static str {
    match day_off {
        DayOff::RollsOn => "If the last day is a day off, the term ends on the next working day",
        DayOff::Stands => "If the last day is a day off, the term does not move",
    }
}

pub(super) const fn week(week: Week) -> &'static str {
    match week {
        Week::FiveDay => "Five-day working week",
        Week::SixDay => "Six-day working week",
    }
}

pub(super) const fn holiday(holiday: Holiday) -> &'static str {
    match holiday {
        Holiday::NewYear => "New Year",
        Holiday::OrthodoxChristmas => "Orthodox Christmas",
        Holiday::WomensDay => "International Women’s Day",
        Holiday::Nauryz => "Nauryz",
        Holiday::UnityDay => "Day of Unity of the People of Kazakhstan",
        Holiday::DefendersDay => "Defender of the Fatherland Day",
        Holiday::VictoryDay => "Victory Day",
        Holiday::CapitalDay => "Capital Day",
        Holiday::ConstitutionDay => "Constitution Day",
        Holiday::RepublicDay => "Republic Day",
        Holiday::FirstPresidentDay => "Day of the First President",
        Holiday::IndependenceDay => "Independence Day",
        Holiday::KurbanAit => "Kurban Ait",
    }
}

pub(super) const fn kind_of(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Working => "Working day",
        DayKind::WeeklyRest => "Day off",
        DayKind::Holiday(_) => "Holiday: {holiday}",
        DayKind::ReligiousHoliday(_) => "Religious holiday: {holiday}",
        DayKind::Substitute { .. } => "Off for a holiday that fell on a day off: {holiday}, {date}",
        DayKind::MovedRest { .. } => "Day off moved here. Worked instead: {date}",
        DayKind::MovedWork { .. } => "Working day moved here. Off instead: {date}",
    }
}
