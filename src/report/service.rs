//! The four services at a glance.

use super::citation::{CitationReport, CitedText};
use crate::citation::Cited;
use crate::edition::EditionId;
use crate::language::Language;
use crate::law::{Edition, Fee, Regulation};
use crate::service::Service;
use crate::term::Term;
use crate::unit::Unit;
use crate::words;
use serde::Serialize;

/// A service: what it is, costs and ends with, and who takes part.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ServiceReport {
    /// Its id.
    pub id: Service,
    /// Its name in the order.
    pub title: &'static str,
    /// What a citizen calls it.
    pub short_title: &'static str,
    /// The annex that regulates it.
    pub annex: u8,
    /// Par. 2: who may apply.
    pub consumers: CitedText,
    /// Par. 4: its form.
    pub form: CitedText,
    /// Par. 6: what it ends with.
    pub result: CitedText,
    /// Par. 7: who takes part.
    pub participants: Vec<ParticipantReport>,
    /// Par. 10, item 1: the promise.
    pub term: CitedText,
    /// Par. 10, item 2: the longest wait when handing in.
    pub wait_submitting: CitedText,
    /// Par. 10, item 3: the longest wait when collecting.
    pub wait_collecting: CitedText,
    /// Par. 11: whether it is paid.
    pub paid: bool,
    /// The same, in words.
    pub fee: CitedText,
    /// Par. 12: the ground for refusal.
    pub refusal: CitationReport,
    /// Par. 13: the stages, in order.
    pub stages: Vec<CitedText>,
}

/// Who takes part, and in what.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ParticipantReport {
    /// The unit.
    pub unit: Unit,
    /// Its name.
    pub title: &'static str,
    /// What it does.
    pub role: CitedText,
}

/// The four services of an edition, in the order of its annexes.
#[must_use]
pub fn services(edition: EditionId, language: Language) -> Vec<ServiceReport> {
    Edition::of(edition).regulations.iter().map(|regulation| service(regulation, language)).collect()
}

fn service(regulation: &Regulation, language: Language) -> ServiceReport {
    let term = |cited: Cited<Term>| CitedText::new(words::term(language, cited.value), cited.citation, language);
    ServiceReport {
        id: regulation.service,
        title: words::service(language, regulation.service),
        short_title: words::service_short(language, regulation.service),
        annex: regulation.here.annex,
        consumers: CitedText::new(
            words::consumers(language, regulation.consumers.value),
            regulation.consumers.citation,
            language,
        ),
        form: CitedText::new(words::form(language, regulation.form.value), regulation.form.citation, language),
        result: CitedText::new(words::outcome(language, regulation.result.value), regulation.result.citation, language),
        participants: regulation
            .participants
            .iter()
            .map(|participant| ParticipantReport {
                unit: participant.unit,
                title: words::unit(language, participant.unit),
                role: CitedText::new(words::role(language, participant.role), participant.citation, language),
            })
            .collect(),
        term: term(regulation.promise),
        wait_submitting: term(regulation.wait_submitting),
        wait_collecting: term(regulation.wait_collecting),
        paid: regulation.fee.value == Fee::Paid,
        fee: CitedText::new(words::fee(language, regulation.fee.value), regulation.fee.citation, language),
        refusal: CitationReport::new(regulation.refusal, language),
        stages: regulation
            .stages
            .iter()
            .map(|stage| CitedText::new(words::stage(language, stage.value), stage.citation, language))
            .collect(),
    }
}
