//! Is the fee paid where there is one, and not where there is none?

use super::package::NeedState;
use crate::application::Application;
use crate::document::{Document, DocumentKind};
use crate::finding::{ApplicationField, At, Fault, Finding};
use crate::law::{Fee, Regulation, Requirement};

/// The finding for a payment that is missing: it speaks of the exemption where one is claimed and could be proven.
pub(super) fn payment_missing(application: &Application, requirement: &Requirement) -> Finding {
    let exemptible = requirement.any_of.contains(&DocumentKind::ExemptionProof);
    if application.fee_exempt == Some(true) && exemptible {
        let fault = Fault::ExemptionWithoutProof;
        Finding { fault, at: At::Application(ApplicationField::FeeExempt), why: requirement.citation }
    } else {
        Finding { fault: Fault::ReceiptMissing { exemptible }, at: At::Documents, why: requirement.citation }
    }
}

/// Who says that they have to pay brings the receipt: the proof of an exemption takes its place for others.
pub(super) fn exemption_contradicted(
    application: &Application,
    needs: &[NeedState],
    documents: &[Document],
    found: &mut Vec<Finding>,
) {
    let has = |kind| documents.iter().any(|document| document.kind == kind);
    if application.fee_exempt != Some(false) || !has(DocumentKind::ExemptionProof) || has(DocumentKind::FeeReceipt) {
        return;
    }
    let provable = |requirement: &&Requirement| requirement.any_of.contains(&DocumentKind::ExemptionProof);
    if let Some(requirement) = needs.iter().map(|state| state.need.requirement).find(provable) {
        found.push(Finding {
            fault: Fault::ExemptionContradicted,
            at: At::Application(ApplicationField::FeeExempt),
            why: requirement.citation,
        });
    }
}

pub(super) fn exemption_not_provided(regulation: &Regulation, application: &Application, found: &mut Vec<Finding>) {
    let Some(why) = regulation.no_exemption.filter(|_| application.fee_exempt == Some(true)) else { return };
    let fault = Fault::ExemptionNotProvided { free: regulation.fee.value == Fee::Free };
    found.push(Finding { fault, at: At::Application(ApplicationField::FeeExempt), why });
}

pub(super) fn receipt_not_needed(regulation: &Regulation, index: usize, kind: DocumentKind) -> Option<Finding> {
    (regulation.fee.value == Fee::Free && kind == DocumentKind::FeeReceipt).then_some(Finding {
        fault: Fault::ReceiptNotNeeded,
        at: At::Document(index),
        why: regulation.fee.citation,
    })
}
