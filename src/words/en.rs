//! In English: the words of a reader who does not know the country's abbreviations.

mod errata;
mod timeline;

pub(super) use errata::remark;
pub(super) use timeline::{COUNTING, course, course_explained, doing, doing_explained, remark_todo, remark_what};

use super::{Field, alternatives, is_confirmed, knows_no_exemption, month, sentence};
use crate::application::{ApplicantKind, ApplyingAt, Representation};
use crate::calendar::{DayKind, Holiday, Week};
use crate::citation::{Evidence, Inference, Place, Point, Source};
use crate::document::{Copy, DocumentKind, PhotoSize};
use crate::finding::{At, Fault, Finding, Question, Severity, Verdict};
use crate::law::{Consumers, Deed, EndsIn, Fee, Form, Outcome, Role, Security, Stage, Word};
use crate::reading::{DayOff, FilingDay, PlainDays};
use crate::reason::Reason;
use crate::service::{Medium, Product, Service, Urgency};
use crate::term::{Counted, Term};
use crate::unit::Unit;
use chrono::{Datelike, NaiveDate};
use std::borrow::Cow;

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
        Urgency::General => "General order",
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
        Reason::CardLost => "The identity card was lost",
        Reason::CardUnusable => "The identity card is not valid",
        Reason::CardAbsent => "No identity papers at all",
        Reason::CitizenshipLeft => "Left the citizenship, no new papers yet",
        Reason::Owner => "Registration in one’s own home",
        Reason::Tenant => "Registration in a rented home",
        Reason::OwnerConsent => "Registration with the owner’s consent",
        Reason::ChildRegistration => "Registration of a child",
        Reason::ArrivalFromAbroad => "Registration after coming from abroad",
        Reason::Moving => "Moving to another address",
        Reason::LeavingCountry => "Moving abroad for good",
        Reason::Death => "Death of a person",
        Reason::CourtDecision => "De-registration by decision of a court",
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
        DocumentKind::HousingTitle => "title papers of the home",
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

pub(super) const fn copy(copy: Copy) -> &'static str {
    match copy {
        Copy::Original => "Original",
        Copy::Plain => "Copy",
        Copy::Notarised => "Copy certified by a notary",
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
        Representation::Parent => "Father or mother",
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
        ApplyingAt::Residence => "At the Centre of the place of residence",
        ApplyingAt::Elsewhere => "Somewhere else",
    }
}

pub(super) const fn question(question: Question) -> &'static str {
    match question {
        Question::Reason => "Why do you apply?",
        Question::Product => "Which document do you want?",
        Question::SubmittedOn => "On which day do you hand in the documents?",
        Question::BirthDate => "When was the applicant born?",
    }
}

pub(super) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Notice => "Good to know",
        Severity::Warning => "Clear this up",
        Severity::Error => "To be fixed",
    }
}

pub(super) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "The package is complete.",
        Verdict::CannotTell => "Nobody can say for sure that the package is complete.",
        Verdict::Incomplete => "As it is, the package will be returned: something is missing or does not fit.",
    }
}

pub(super) const fn verdict_advice(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => {
            "Hand the documents in at the Centre of your place of residence. Take the originals along."
        }
        Verdict::CannotTell => {
            "What is not clear is written below. Ask before you go: “Which documents does my case need?” Where to \
             ask: 1414, the Centre’s consultant, egov.kz."
        }
        Verdict::Incomplete => "What to do is written below. Do it, then check the package again.",
    }
}

pub(super) const fn title(fault: &Fault) -> &'static str {
    match fault {
        Fault::EditionNotInForce { .. } => "Order not in force",
        Fault::ReasonOfAnotherService { .. } => "Case of another service",
        Fault::ProductContradictsReason { .. } => "Case and document disagree",
        Fault::AnswerNeeded { .. } => "Answer needed",
        Fault::UrgencyNotOffered { .. } => "No expedited service",
        Fault::LegalPersonNotAllowed => "Natural persons only",
        Fault::NotAtResidence => "Not your Centre",
        Fault::AgeContradictsReason { .. } => "Age does not fit",
        Fault::BornAfterSubmission => "Birth date too late",
        Fault::ChildWithoutRepresentative => "Nobody named for the child",
        Fault::ExemptionWithoutProof => "Exemption not proven",
        Fault::ExemptionNotProvided => "No exemption here",
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
        Fault::ReceiptMissing => "No receipt",
        Fault::MissingDocument { .. } => "Document missing",
        Fault::RepresentativeWithoutAuthority { .. } => "Authority not proven",
        Fault::ListNotRead => "List not fully known",
    }
}

#[expect(clippy::too_many_lines, reason = "one arm for each fault, in the order of the enum")]
pub(super) fn what(finding: &Finding) -> Cow<'static, str> {
    let confirmed = is_confirmed(finding);
    match finding.fault {
        Fault::EditionNotInForce { from, until } => sentence(&[
            "The order is not in force on the day you hand in the documents. It was in force ",
            &date_from(from),
            " ",
            &date_until(until),
            ".",
        ]),
        Fault::ReasonOfAnotherService { reason, service } => {
            sentence(&["“", self::reason(reason), "” is a case of another service: “", service_short(service), "”."])
        }
        Fault::ProductContradictsReason { reason, product } => sentence(&[
            "The case and the document do not fit together. Case: “",
            self::reason(reason),
            "”. Document chosen: “",
            self::product(product),
            "”.",
        ]),
        Fault::AnswerNeeded { question } => Cow::Borrowed(match question {
            Question::Reason => "You have not said why you apply. The list of documents depends on it.",
            Question::Product => "You have not said which document you want. The list depends on it.",
            Question::SubmittedOn => "The day you hand in the documents is missing. The term runs from it.",
            Question::BirthDate => {
                "The applicant’s date of birth is missing. Which documents are needed depends on age."
            }
        }),
        Fault::UrgencyNotOffered { urgency } => {
            sentence(&["This service knows no expedited reception. You chose: “", self::urgency(urgency), "”."])
        }
        Fault::LegalPersonNotAllowed => {
            Cow::Borrowed("Only natural persons may apply for this service, legal persons may not.")
        }
        Fault::NotAtResidence => Cow::Borrowed("This service is rendered at the Centre of the place of residence."),
        Fault::AgeContradictsReason { reason, age } => sentence(&[
            if age < 16 { "This case is for those who are already 16: “" } else { "This case is for children: “" },
            self::reason(reason),
            "”. Age of the applicant on the day of handing in: ",
            &age.to_string(),
            ".",
        ]),
        Fault::BornAfterSubmission => Cow::Borrowed(
            "The date of birth lies after the day you hand in the \
                                                     documents.",
        ),
        Fault::ChildWithoutRepresentative => Cow::Borrowed(if confirmed {
            "An adult applies for a child under 16, and none is named."
        } else {
            "An adult probably has to apply for a child under 16. Nobody has confirmed it."
        }),
        Fault::ExemptionWithoutProof => Cow::Borrowed(if confirmed {
            "You say you are exempt from the duty, and there is no proof of it."
        } else {
            "You say you are exempt from the duty. Proof of it is probably needed, but nobody has confirmed it."
        }),
        Fault::ExemptionNotProvided => Cow::Borrowed(if knows_no_exemption(finding) {
            "This service provides no exemption from the duty."
        } else {
            "This service is free, so no exemption is needed."
        }),
        Fault::UnreadableDate => sentence(&["This date could not be understood: ", field(finding.at), "."]),
        Fault::TextTooLong { limit } => {
            sentence(&["This text is too long: ", field(finding.at), ". Characters at most: ", &limit.to_string(), "."])
        }
        Fault::TooManyDocuments { limit } => {
            sentence(&["There are too many documents. Checked from the top of the list: ", &limit.to_string(), "."])
        }
        Fault::DocumentExpired { document, on } => sentence(&[
            "This document has expired: ",
            self::document(document),
            ". Its last day: ",
            &date(on),
            if confirmed { "." } else { ". It may be refused, but nobody has confirmed it." },
        ]),
        Fault::DocumentExpiresBeforePromise { document, on, promise } => sentence(&[
            "This document expires before the service is due: ",
            self::document(document),
            ". Its last day: ",
            &date(on),
            ". The service is due: ",
            &date(promise),
            ".",
        ]),
        Fault::IssuedAfterSubmission { document, on } => sentence(&[
            "This document is dated after the day you hand it in: ",
            self::document(document),
            ". Date of issue: ",
            &date(on),
            ".",
        ]),
        Fault::ExpiresBeforeIssued { document } => {
            sentence(&["This document expires before it was issued: ", self::document(document), "."])
        }
        Fault::CopyNotOriginal { document } => sentence(&[
            "There is only a copy: ",
            self::document(document),
            if confirmed {
                ". The original is needed."
            } else {
                ". The original is probably needed, but nobody has confirmed it."
            },
        ]),
        Fault::PhotoCount { needed, given } => sentence(&[
            "There are too few photographs. Needed: ",
            &needed.to_string(),
            ". At hand: ",
            &given.to_string(),
            ".",
        ]),
        Fault::PhotoSize => Cow::Borrowed("The photograph has another size. The size needed is 3.5 × 4.5 cm."),
        Fault::DocumentOfAnother { document } => sentence(&[
            "The data on a document is not the applicant’s. Document: ",
            self::document(document),
            ". What differs: ",
            field(finding.at),
            if confirmed { "." } else { ". Such a document may be refused, but nobody has confirmed it." },
        ]),
        Fault::DuplicateDocument { document } => {
            sentence(&["The same document stands here twice: ", self::document(document), "."])
        }
        Fault::UnneededDocument { document } => {
            sentence(&["Nobody asks for this document in this case: ", self::document(document), "."])
        }
        Fault::ReceiptNotNeeded => Cow::Borrowed("This service is free: no receipt is needed."),
        Fault::UnknownDocument => Cow::Borrowed("This program does not know the document, so it was not checked."),
        Fault::ReceiptMissing => Cow::Borrowed(if confirmed {
            "The service is paid, and there is no receipt for the duty."
        } else {
            "The service is paid, so a receipt for the duty is probably needed. Nobody has confirmed it."
        }),
        Fault::MissingDocument { any_of } => match (confirmed, any_of) {
            (true, [DocumentKind::Photo]) => Cow::Borrowed("There is no photograph."),
            (true, [only]) => sentence(&["This document is missing: ", document(*only), "."]),
            (true, _) => sentence(&["One of these documents is missing: ", &listed(any_of), "."]),
            (false, [only]) => {
                sentence(&["You will probably need this document: ", document(*only), ". Nobody has confirmed it."])
            }
            (false, _) => sentence(&[
                "You will probably need one of these documents: ",
                &listed(any_of),
                ". Nobody has confirmed it.",
            ]),
        },
        Fault::RepresentativeWithoutAuthority { representation, any_of } => sentence(&[
            if confirmed {
                "There is no proof that you are "
            } else {
                "You will probably be asked to prove that you are "
            },
            match representation {
                Representation::Parent => "the child’s father or mother",
                Representation::Guardian => "the guardian or trustee",
                Representation::Attorney => "the applicant’s representative",
            },
            if confirmed { ". This would do: " } else { "; nobody has confirmed it. This would do: " },
            &either(any_of),
            ".",
        ]),
        Fault::ListNotRead => Cow::Borrowed(
            "Nobody has read the whole official list of documents for this case. It may ask for something we do not \
             name.",
        ),
    }
}

#[expect(clippy::too_many_lines, reason = "one arm for each fault, in the order of the enum")]
pub(super) fn todo(finding: &Finding) -> Cow<'static, str> {
    let confirmed = is_confirmed(finding);
    match finding.fault {
        Fault::EditionNotInForce { .. } => {
            Cow::Borrowed("Check the date. If you apply today, ask 1414 or egov.kz for today’s rules.")
        }
        Fault::ReasonOfAnotherService { service, .. } => {
            sentence(&["Choose this service: “", service_short(service), "”. Or choose another case."])
        }
        Fault::ProductContradictsReason { .. } => Cow::Borrowed(
            "Choose another case or another document. The identity card is issued from 16, younger people get a \
             passport only.",
        ),
        Fault::AnswerNeeded { question } => Cow::Borrowed(match question {
            Question::Reason => "Choose why you apply.",
            Question::Product => "Choose the document you want.",
            Question::SubmittedOn => "Enter the day you hand in the documents.",
            Question::BirthDate => "Enter the applicant’s date of birth.",
        }),
        Fault::UrgencyNotOffered { .. } => Cow::Borrowed(
            "Plan with the general order. Ask the Centre’s consultant or 1414 whether it can be done faster.",
        ),
        Fault::LegalPersonNotAllowed => Cow::Borrowed("Apply as a natural person."),
        Fault::NotAtResidence => Cow::Borrowed("Go to the Centre of your place of residence."),
        Fault::AgeContradictsReason { .. } => {
            Cow::Borrowed("Check the date of birth. If it is right, choose another case.")
        }
        Fault::BornAfterSubmission => Cow::Borrowed("Check both the date of birth and the day of handing in."),
        Fault::ChildWithoutRepresentative => Cow::Borrowed(if confirmed {
            "Say who applies for the child: father, mother, guardian or trustee."
        } else {
            "Say who applies for the child: father, mother, guardian or trustee. Ask the Centre’s consultant or \
             1414 how it is done."
        }),
        Fault::ExemptionWithoutProof => Cow::Borrowed(if confirmed {
            "Add the proof of exemption. If you have none, pay the duty and add the receipt."
        } else {
            "Take the proof along. Ask the Centre’s consultant or 1414 which paper will do."
        }),
        Fault::ExemptionNotProvided => Cow::Borrowed(if knows_no_exemption(finding) {
            "Pay the duty and add the receipt."
        } else {
            "Do not pay any duty."
        }),
        Fault::UnreadableDate => Cow::Borrowed("Write the date as year, month, day. For example: 2012-10-01."),
        Fault::TextTooLong { .. } => Cow::Borrowed("Make it shorter."),
        Fault::TooManyDocuments { .. } => Cow::Borrowed("Take out what is not needed and check again."),
        Fault::DocumentExpired { .. } => Cow::Borrowed(if confirmed {
            "Bring a valid document."
        } else {
            "Bring a valid document. If you have none, ask the Centre’s consultant or 1414 what to do."
        }),
        Fault::DocumentExpiresBeforePromise { .. } => Cow::Borrowed("If you can, renew this document first."),
        Fault::IssuedAfterSubmission { .. } => Cow::Borrowed(
            "Check both the date of issue and the day of handing \
                                                              in.",
        ),
        Fault::ExpiresBeforeIssued { .. } => Cow::Borrowed("Compare both dates with the document and correct them."),
        Fault::CopyNotOriginal { .. } => Cow::Borrowed(if confirmed {
            "Bring the original."
        } else {
            "Take the original along too. Ask the Centre’s consultant or 1414 whether a copy is enough."
        }),
        Fault::PhotoCount { needed, given } => sentence(&[
            "Add photographs of 3.5 × 4.5 cm. How many more: ",
            &needed.saturating_sub(given).to_string(),
            ".",
        ]),
        Fault::PhotoSize => Cow::Borrowed("Bring a photograph of 3.5 × 4.5 cm."),
        Fault::DocumentOfAnother { .. } => Cow::Borrowed(if confirmed {
            "Compare the data with the document and correct it. If it is somebody else’s, bring your own."
        } else {
            "Compare the data with the document and correct it. If it is somebody else’s, bring your own. If in \
             doubt, ask the Centre’s consultant or 1414."
        }),
        Fault::DuplicateDocument { .. } => Cow::Borrowed("Take one of them out."),
        Fault::UnneededDocument { .. } => Cow::Borrowed("You can leave this document at home."),
        Fault::ReceiptNotNeeded => Cow::Borrowed("Do not pay the duty, and take the receipt out."),
        Fault::UnknownDocument => Cow::Borrowed(
            "Choose the document from the list. If it is not there, ask the Centre’s consultant whether it is \
             needed.",
        ),
        Fault::ReceiptMissing => Cow::Borrowed(match (confirmed, knows_no_exemption(finding)) {
            (true, true) => "Pay the state duty and add the receipt.",
            (true, false) => "Pay the state duty and add the receipt. If you are exempt, add the proof of it.",
            (false, _) => "Ask the Centre’s consultant or 1414 where and how much to pay. Take the receipt along.",
        }),
        Fault::MissingDocument { any_of } => match (confirmed, any_of) {
            (true, [DocumentKind::Photo]) => Cow::Borrowed(
                "Add a photograph of 3.5 × 4.5 cm. The list of documents \
                                                            says how many are needed.",
            ),
            (true, [only]) => sentence(&["Add this document: ", document(*only), "."]),
            (true, _) => sentence(&["Add one of these: ", &listed(any_of), "."]),
            (false, [_]) => Cow::Borrowed(
                "If you have it, take it along. Ask the Centre’s consultant or 1414 before you go whether it is \
                 needed.",
            ),
            (false, _) => Cow::Borrowed(
                "If you have one of them, take it along. Ask the Centre’s consultant or 1414 before you go which is \
                 needed.",
            ),
        },
        Fault::RepresentativeWithoutAuthority { any_of, .. } => sentence(&[
            if confirmed { "Add this: " } else { "Take along: " },
            &either(any_of),
            if confirmed { "." } else { ". Ask the Centre’s consultant or 1414 whether it is enough." },
        ]),
        Fault::ListNotRead => {
            Cow::Borrowed("Before you go, ask 1414, the Centre’s consultant or egov.kz for the whole list.")
        }
    }
}

fn either(documents: &[DocumentKind]) -> String {
    alternatives(documents, document, " or ")
}

/// After words that already say «one of».
fn listed(documents: &[DocumentKind]) -> String {
    alternatives(documents, document, "; ")
}

fn field(at: At) -> &'static str {
    match Field::of(at) {
        Field::SubmittedOn => "the day of handing in",
        Field::BirthDate => "the date of birth",
        Field::Surname => "the surname",
        Field::Name => "the name",
        Field::Patronymic => "the patronymic",
        Field::Iin => "the IIN",
        Field::IssuedOn => "the date of issue",
        Field::ExpiresOn => "the last day of the document",
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
        Fee::Paid => "Paid, the order names no amount",
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
        Role::DrawsUpDeregistration => {
            "removes from registration and draws up documents for places outside the republic"
        }
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
        EndsIn::DataEntered => "The data stands in the information system",
        EndsIn::DeregistrationHandedOut => "The documents on the removal are handed to the consumer",
        EndsIn::NotStated => "The table does not say",
    }
}

pub(super) const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Presented => "The consumer presents the documents at the Centre.",
        Stage::IdentifiedAndFilledIn => {
            "The officer identifies the person in the database, registers the application, fills in the electronic \
             formulyar and gives an information sheet to check the data."
        }
        Stage::SignedAndSent => {
            "The electronic formulyar is checked, confirmed with the digital signature and sent to the system’s \
             central node."
        }
        Stage::PaperFilledIn => "The paper formulyar is filled in; the consumer gets its stub.",
        Stage::PaperSentToCommittee => "Paper formulyars are sent to the Committee.",
        Stage::CommitteeChecks => "The Committee checks the formulyars for correctness and grounds.",
        Stage::SentToProductionOrBack => {
            "The formulyars go to the Production Centre; those to be completed go back to the territorial migration \
             police."
        }
        Stage::Made => "The Production Centre makes the documents and sends them to the Centre.",
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
        Security::Confidentiality => "Confidentiality: nobody gets at information without leave",
        Security::Integrity => "Integrity: nobody changes information without leave",
        Security::Availability => "Availability: nobody withholds information and resources without leave",
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
        Evidence::OfficialPage => "Read on an official page",
        Evidence::Inferred(_) => "Inferred",
        Evidence::Unverified => "Nobody has read it",
    }
}

pub(super) const fn inference(inference: Inference) -> &'static str {
    match inference {
        Inference::PaidServiceNeedsProof => "The service is paid, so proof of payment has to be asked for.",
        Inference::SameInLaterEditions => "Every later edition that we read asks for the same paper.",
        Inference::InvalidProvesNothing => "An invalid document proves nothing; a later law says so in words.",
        Inference::IdentificationNeedsOriginal => "The officer identifies the person by the papers handed in.",
        Inference::ChildHasNoCard => "Nobody under 16 has an identity card, so somebody else applies for the child.",
        Inference::AuthorityMustBeShown => "Who applies for another has to show the right to do so.",
        Inference::CardFromSixteen => "The identity card is issued from the age of 16.",
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
        Source::Law107 => "Law No. 107-II of 27 November 2000 on administrative procedures",
        Source::Law267 => "Law No. 267-II of 13 December 2001 on holidays in the Republic of Kazakhstan",
        Source::LabourCode => "Labour Code: No. 251-III of 15 May 2007, since 2016 No. 414-V of 23 November 2015",
        Source::MovedDays => "Government resolutions and Labour Ministry orders that move days of rest",
        Source::PublicServices2013 => "Law of 15 April 2013 on public services",
        Source::EgovTemporaryCard => "egov.kz: page on the temporary identity card (2011–2013)",
        Source::EgovIdentity => "egov.kz: article on identity cards and passports (2012–2013)",
        Source::EgovLostCard => "egov.kz: article on a lost or stolen identity card (2014–2015)",
        Source::EgovChildRegistration => "egov.kz: article on registering a child, which retells Resolution No. 1427",
    }
}

/// The act for short, as a citation begins.
const fn act(source: Source) -> &'static str {
    match source {
        Source::Order394 => "Order No. 394 of 11 July 2012",
        Source::Resolution2121 => "Resolution No. 2121 of 15 December 2009, standard of the service",
        Source::Resolution1063 => "Resolution No. 1063 of 12 July 2000, Rules for documenting the population",
        Source::Resolution1427 => "Resolution No. 1427 of 1 December 2011, Rules for registering internal migrants",
        Source::Order631 => "Order No. 631 of 28 November 2011",
        Source::Order165 => "Order No. 165 of 20 March 2014",
        Source::Law107 => "Law on administrative procedures",
        Source::Law267 => "Law on holidays",
        Source::LabourCode => "Labour Code",
        Source::MovedDays => "Acts that move days of rest",
        Source::PublicServices2013 => "Law on public services",
        Source::EgovTemporaryCard => "egov.kz, page on the temporary identity card",
        Source::EgovIdentity => "egov.kz, article on identity cards and passports",
        Source::EgovLostCard => "egov.kz, article on a lost identity card",
        Source::EgovChildRegistration => "egov.kz, article on registering a child",
    }
}

pub(super) fn place(place: Place) -> String {
    let mut line = act(place.source).to_string();
    if place.annex > 0 {
        line.extend([", annex ", &place.annex.to_string()]);
    }
    match place.point {
        Point::Whole => {}
        Point::Paragraph(number) => line.extend([", par. ", &number.to_string()]),
        Point::ParagraphAgain(number) => line.extend([", the second par. ", &number.to_string()]),
        Point::Item(number, item) => line.extend([", par. ", &number.to_string(), ", item ", &item.to_string()]),
        Point::ItemAgain(number, item) => {
            line.extend([", the second par. ", &number.to_string(), ", item ", &item.to_string()]);
        }
        Point::Article(number) => line.extend([", art. ", &number.to_string()]),
        Point::Table(table) => line.extend([", table ", &table.to_string()]),
        Point::Column(table, column) => line.extend([", table ", &table.to_string(), ", column ", &column.to_string()]),
        Point::Step(table, step) => line.extend([", table ", &table.to_string(), ", step ", &step.to_string()]),
    }
    line
}

/// The months.
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

pub(super) fn date(date: NaiveDate) -> String {
    dated("", date)
}

pub(super) fn date_from(date: NaiveDate) -> String {
    dated("from ", date)
}

pub(super) fn date_until(date: NaiveDate) -> String {
    dated("until ", date)
}

fn dated(before: &str, date: NaiveDate) -> String {
    [before, &date.day().to_string(), " ", month(date, &MONTHS), " ", &date.year().to_string()].concat()
}

pub(super) fn term(term: Term) -> String {
    match term {
        Term::Minutes(count) => numbered(count, [" minute", " minutes"]),
        Term::CalendarDays(count) => numbered(count.into(), [" calendar day", " calendar days"]),
        Term::WorkingDays(count) => numbered(count.into(), [" working day", " working days"]),
        Term::UpToWorkingDays(count) => [
            "up to ",
            &numbered(
                count.into(),
                [
                    " working day",
                    " working \
                                          days",
                ],
            ),
        ]
        .concat(),
        Term::Days(count) => numbered(count.into(), [" day", " days"]),
        Term::Daily => "daily".into(),
        Term::NotStated => "no term stated".into(),
    }
}

/// A number and the form that agrees with it.
fn numbered(count: u16, [one, many]: [&str; 2]) -> String {
    [count.to_string().as_str(), if count == 1 { one } else { many }].concat()
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

pub(super) fn day_kind(kind: DayKind) -> Cow<'static, str> {
    match kind {
        DayKind::Working => Cow::Borrowed("Working day"),
        DayKind::WeeklyRest => Cow::Borrowed("Day off"),
        DayKind::Holiday(holiday) => sentence(&["Holiday: ", self::holiday(holiday)]),
        DayKind::ReligiousHoliday(holiday) => sentence(&["Religious holiday: ", self::holiday(holiday)]),
        DayKind::Substitute { holiday, fell_on } => {
            sentence(&["Off for a holiday that fell on a day off: ", self::holiday(holiday), ", ", &date(fell_on)])
        }
        DayKind::MovedRest { worked } => sentence(&["Day off moved here. Worked instead: ", &date(worked)]),
        DayKind::MovedWork { rest } => sentence(&["Working day moved here. Off instead: ", &date(rest)]),
    }
}
