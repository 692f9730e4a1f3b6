//! May this person apply, here, at this age, alone?

use super::need::{age, is_legal_person, under_sixteen};
use crate::application::{Application, ApplyingAt};
use crate::citation::Inference;
use crate::finding::{At, Fault, Finding};
use crate::law::{Consumers, Regulation};
use crate::reason::Reason;
use crate::service::Product;

pub(super) fn not_at_residence(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    if application.applying_at == Some(ApplyingAt::Elsewhere) {
        let why = regulation.reception.at_residence;
        found.push(Finding { fault: Fault::NotAtResidence, at: At::Application("applyingAt"), why });
    }
}

pub(super) fn legal_person_not_allowed(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    if is_legal_person(application) && regulation.consumers.value == Consumers::Natural {
        let why = regulation.consumers.citation;
        found.push(Finding { fault: Fault::LegalPersonNotAllowed, at: At::Applicant("kind"), why });
    }
}

/// A card is for those who are 16; the passport of the case «under 16» for those who are not; a child is under 18.
pub(super) fn age_contradicts_reason(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let (Some(reason), Some(age)) = (application.reason, age(application)) else { return };
    let contradicts = match reason {
        Reason::FirstIdCard | Reason::FirstPassport | Reason::CardLost | Reason::CardUnusable => age < 16,
        Reason::ChildPassport => age >= 16,
        Reason::ChildRegistration => age >= 18,
        Reason::Expiry
        | Reason::NameChange
        | Reason::DataChange
        | Reason::Loss
        | Reason::Theft
        | Reason::Damage
        | Reason::CitizenshipAcquired
        | Reason::Passport1974
        | Reason::ArrivalForResidence
        | Reason::CardAbsent
        | Reason::CitizenshipLeft
        | Reason::Owner
        | Reason::Tenant
        | Reason::OwnerConsent
        | Reason::ArrivalFromAbroad
        | Reason::Moving
        | Reason::LeavingCountry
        | Reason::Death
        | Reason::CourtDecision => false,
    };
    // That a child's passport and a card contradict each other is said of the document wanted.
    let card = match application.product {
        Some(Product::IdCard | Product::PassportAndIdCard) => {
            application.service.has_products() && age < 16 && reason != Reason::ChildPassport
        }
        Some(Product::Passport) | None => false,
    };
    if contradicts || card {
        let why = regulation.result.citation.place.implies(Inference::CardFromSixteen);
        found.push(Finding { fault: Fault::AgeContradictsReason { reason, age }, at: At::Applicant("birthDate"), why });
    }
}

pub(super) fn child_without_representative(
    regulation: &Regulation,
    application: &Application,
    found: &mut Vec<Finding>,
) {
    let child = under_sixteen(application) == Some(true) || application.reason == Some(Reason::ChildPassport);
    if child && application.representative.is_none() && !is_legal_person(application) {
        let why = regulation.consumers.citation.place.implies(Inference::ChildHasNoCard);
        found.push(Finding { fault: Fault::ChildWithoutRepresentative, at: At::Representative, why });
    }
}
