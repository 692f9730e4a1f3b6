//! In English: the words of a reader who does not know the country's abbreviations.

mod errata;
mod finding;
pub(super) mod formulyar;
mod model;
mod order;
mod queue;
mod time;
mod timeline;

pub(super) use errata::{SWEEP, measure, remark, seen_by, weight};
pub(super) use finding::{field, severity, title, todo_of, verdict, verdict_advice, verdict_then, what_of, who};
pub(super) use formulyar::{filled_by, form_label, form_note, form_sheet, mistake_todo, mistake_what, sex, spelled_by};
pub(super) use model::MODEL;
pub(super) use order::{
    act, consumers, deed, ends_in, evidence, fee, form, inference, outcome, point, role, security, source, stage, word,
};
pub(super) use queue::QUEUE;
pub(super) use time::{GRAMMAR, counted, day_off, filing_day, holiday, kind_of, plain_days, term_of, week};
pub(super) use timeline::{COUNTING, SEND_BACK, course, course_explained, deed_explained, remark_todo, remark_what};

use crate::application::{ApplicantKind, ApplyingAt, Representation};
use crate::document::{CopyKind, DocumentKind, PhotoSize};
use crate::finding::Question;
use crate::reason::Reason;
use crate::service::{Medium, Product, Service, Urgency};
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
