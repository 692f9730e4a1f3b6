//! The acts there are, as cards.

use super::citation::{CitationReport, CitedDate, CitedText};
use crate::edition::EditionId;
use crate::language::Language;
use crate::law::EDITIONS;
use crate::words;
use serde::Serialize;

/// The card of an edition.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct EditionReport {
    /// Its id.
    pub id: EditionId,
    /// The act, by name, number and date.
    pub title: &'static str,
    /// The day it was signed.
    pub signed: CitedDate,
    /// The day the Ministry of Justice registered it.
    pub registered: CitedDate,
    /// Its number in the register.
    pub registration_number: u16,
    /// The day it was first officially published.
    pub published: CitedDate,
    /// Its first day in force.
    pub in_force_from: CitedDate,
    /// The first day on which it is no longer in force.
    pub repealed_from: CitedDate,
    /// The act that repealed it.
    pub repealed_by: CitedText,
    /// The law it was issued under.
    pub issued_under: CitationReport,
}

/// The editions there are, oldest first.
#[must_use]
pub fn editions(language: Language) -> Vec<EditionReport> {
    EDITIONS
        .iter()
        .map(|edition| {
            let card = &edition.card;
            EditionReport {
                id: edition.id,
                title: words::source(language, card.number.citation.place.source),
                signed: CitedDate::new(card.signed, language),
                registered: CitedDate::new(card.registered, language),
                registration_number: card.registration_number.value,
                published: CitedDate::new(card.published, language),
                in_force_from: CitedDate::new(card.in_force_from, language),
                repealed_from: CitedDate::new(card.repealed_from, language),
                repealed_by: CitedText::new(
                    words::source(language, card.repealed_by.value),
                    card.repealed_by.citation,
                    language,
                ),
                issued_under: CitationReport::new(card.issued_under, language),
            }
        })
        .collect()
}
