//! Do the case, the service, the document wanted and the urgency fit together?

use crate::application::Application;
use crate::finding::{ApplicationField, At, Fault, Finding, Question};
use crate::law::Regulation;
use crate::law::age::card_from_sixteen;
use crate::reason::Reason;
use crate::service::{Product, Urgency};

/// Whether the case goes with the service and with the document wanted.
pub(super) fn case_fits(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    reason_of_another_service(regulation, application, found);
    product_contradicts_reason(regulation, application, found);
}

fn reason_of_another_service(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let Some(reason) = application.reason else { return };
    let service = reason.service();
    if service != application.service {
        let fault = Fault::ReasonOfAnotherService { reason, service };
        found.push(Finding { fault, at: At::Application(ApplicationField::Reason), why: regulation.result.citation });
    }
}

pub(super) fn reason_needed(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    if application.reason.is_none() {
        let fault = Fault::AnswerNeeded { question: Question::Reason };
        found.push(Finding { fault, at: At::Application(ApplicationField::Reason), why: regulation.refusal });
    }
}

/// A card is issued from 16; someone under 16 gets a passport only. The list of the case is made for that document.
fn product_contradicts_reason(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let (Some(reason), Some(product)) = (application.reason, application.product) else { return };
    let contradicts = match reason {
        Reason::FirstIdCard => product == Product::Passport,
        Reason::ChildPassport => product != Product::Passport,
        Reason::FirstPassport => product == Product::IdCard,
        Reason::Expiry
        | Reason::NameChange
        | Reason::DataChange
        | Reason::Loss
        | Reason::Theft
        | Reason::Damage
        | Reason::CitizenshipAcquired
        | Reason::Passport1974
        | Reason::ArrivalForResidence
        | Reason::CardLost
        | Reason::CardUnusable
        | Reason::CardAbsent
        | Reason::CitizenshipLeft
        | Reason::Owner
        | Reason::Tenant
        | Reason::OwnerConsent
        | Reason::ChildRegistration
        | Reason::ArrivalFromAbroad
        | Reason::Moving
        | Reason::LeavingCountry
        | Reason::Death
        | Reason::CourtDecision => false,
    };
    if contradicts && application.service.has_products() {
        let fault = Fault::ProductContradictsReason { reason, product };
        let why = card_from_sixteen(regulation.result.citation);
        found.push(Finding { fault, at: At::Application(ApplicationField::Product), why });
    }
}

pub(super) fn urgency_not_offered(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let Some(urgency) = application.urgency else { return };
    if urgency != Urgency::General {
        let fault = Fault::UrgencyNotOffered { urgency };
        found.push(Finding {
            fault,
            at: At::Application(ApplicationField::Urgency),
            why: regulation.reception.no_expedited,
        });
    }
}
