//! May this person apply, here, at this age, alone?

use super::need::{age, is_legal_person, under_sixteen};
use crate::application::{Application, ApplyingAt, Representation};
use crate::citation::{Citation, Inference};
use crate::finding::{ApplicantField, ApplicationField, At, Fault, Finding};
use crate::law::age::{ADULT_FROM, CARD_FROM, card_from_sixteen, child_until_eighteen};
use crate::law::{Consumers, Regulation};
use crate::reason::Reason;
use crate::service::Product;

/// Whether the service is for them, and here: what no document can mend.
pub(super) fn is_served(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    not_at_residence(regulation, application, found);
    legal_person_not_allowed(regulation, application, found);
}

/// Whether the age goes with the day, the case, the document wanted and whoever acts.
pub(super) fn age_fits(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    born_after_submission(regulation, application, found);
    age_contradicts_reason(regulation, application, found);
    too_young_for_card(regulation, application, found);
    parent_of_adult(regulation, application, found);
}

fn not_at_residence(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    if application.applying_at == Some(ApplyingAt::Elsewhere) {
        let why = regulation.reception.at_residence;
        found.push(Finding { fault: Fault::NotAtResidence, at: At::Application(ApplicationField::ApplyingAt), why });
    }
}

fn legal_person_not_allowed(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    if is_legal_person(application) && regulation.consumers.value == Consumers::Natural {
        let why = regulation.consumers.citation;
        found.push(Finding { fault: Fault::LegalPersonNotAllowed, at: At::Applicant(ApplicantField::Kind), why });
    }
}

fn born_after_submission(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let applicant = &application.applicant;
    let (Some(born), Some(day)) = (applicant.birth_date.read(), application.submitted_on.read()) else { return };
    if born > day {
        let why = regulation.presented();
        found.push(Finding { fault: Fault::BornAfterSubmission, at: At::Applicant(ApplicantField::BirthDate), why });
    }
}

/// A card is for those who are 16; the passport of the case «under 16» for those who are not; a child is under 18.
fn age_contradicts_reason(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let (Some(reason), Some(age)) = (application.reason, age(application)) else { return };
    if let Some(why) = contradicts(reason, age, regulation.result.citation) {
        found.push(Finding {
            fault: Fault::AgeContradictsReason { reason, age },
            at: At::Applicant(ApplicantField::BirthDate),
            why,
        });
    }
}

/// The age that the case does not go with, and why.
fn contradicts(reason: Reason, age: u32, result: Citation) -> Option<Citation> {
    match reason {
        Reason::FirstIdCard | Reason::FirstPassport | Reason::CardLost | Reason::CardUnusable => {
            (age < CARD_FROM).then(|| card_from_sixteen(result))
        }
        Reason::ChildPassport => (age >= CARD_FROM).then(|| card_from_sixteen(result)),
        Reason::ChildRegistration => (age >= ADULT_FROM).then(|| child_until_eighteen(result)),
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
        | Reason::CourtDecision => None,
    }
}

/// A card is wanted for somebody who is not yet 16, and the case itself would do.
///
/// Where the case goes with no such age, or with no card, that is said of the case.
fn too_young_for_card(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let card = match application.product {
        Some(Product::IdCard | Product::PassportAndIdCard) => application.service.has_products(),
        Some(Product::Passport) | None => false,
    };
    let Some(age) = age(application).filter(|age| *age < CARD_FROM) else { return };
    let result = regulation.result.citation;
    let of_case = |reason| reason == Reason::ChildPassport || contradicts(reason, age, result).is_some();
    if card && !application.reason.is_some_and(of_case) {
        let fault = Fault::TooYoungForCard { age };
        found.push(Finding { fault, at: At::Applicant(ApplicantField::BirthDate), why: card_from_sixteen(result) });
    }
}

/// A parent acts for a child: for somebody who is of age it takes another right. Of the dead others speak.
///
/// Where the case goes with no such age, that is said of the case.
fn parent_of_adult(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let parent = application.representative.as_ref().is_some_and(|who| who.kind == Representation::Parent);
    let Some(age) = age(application).filter(|age| *age >= ADULT_FROM) else { return };
    let result = regulation.result.citation;
    let of_case = |reason| reason == Reason::Death || contradicts(reason, age, result).is_some();
    if parent && !application.reason.is_some_and(of_case) {
        found.push(Finding { fault: Fault::ParentOfAdult, at: At::Representative, why: child_until_eighteen(result) });
    }
}

/// A child does not apply alone. Of the dead and of those whom a court removes, others speak.
pub(super) fn child_without_representative(
    regulation: &Regulation,
    application: &Application,
    found: &mut Vec<Finding>,
) {
    let child = under_sixteen(application) == Some(true) || application.reason == Some(Reason::ChildPassport);
    let present = !matches!(application.reason, Some(Reason::Death | Reason::CourtDecision));
    if child && present && application.representative.is_none() && !is_legal_person(application) {
        let why = regulation.consumers.citation.place.implies(Inference::ChildHasNoCard);
        found.push(Finding { fault: Fault::ChildWithoutRepresentative, at: At::Representative, why });
    }
}
