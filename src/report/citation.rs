//! A place in the law, as it is shown.

use crate::citation::{Citation, Cited, Evidence, EvidenceKind};
use crate::language::Language;
use crate::words;
use crate::written;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

/// Where something stands, in which words, and how sure we are.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CitationReport {
    /// The id of the place, `394-2012/1/10/1`.
    pub id: String,
    /// The act, by name, number and date.
    pub act: &'static str,
    /// The place in words.
    pub place: String,
    /// The Kazakh words that stand there, where they were read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub quote: Option<&'static str>,
    /// How sure we are.
    pub evidence: EvidenceKind,
    /// The same in words.
    pub evidence_text: &'static str,
    /// What it was inferred from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub inference: Option<&'static str>,
}

impl CitationReport {
    pub(super) fn new(citation: Citation, language: Language) -> Self {
        let inference = match citation.evidence {
            Evidence::Inferred(inference) => Some(words::inference(language, inference)),
            Evidence::Act | Evidence::OfficialPage | Evidence::Unverified => None,
        };
        Self {
            id: citation.place.id(),
            act: words::source(language, citation.place.source),
            place: words::place(language, citation.place),
            quote: (!citation.quote.is_empty()).then_some(citation.quote),
            evidence: citation.evidence.kind(),
            evidence_text: words::evidence(language, citation.evidence),
            inference,
        }
    }
}

/// A sentence with its place in the law.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CitedText {
    /// The sentence.
    pub text: String,
    /// Its place.
    pub why: CitationReport,
}

impl CitedText {
    pub(super) fn new(text: impl Into<String>, citation: Citation, language: Language) -> Self {
        Self { text: text.into(), why: CitationReport::new(citation, language) }
    }
}

/// A date with its place in the law.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CitedDate {
    /// ISO text.
    pub date: String,
    /// In words.
    pub text: String,
    /// Its place.
    pub why: CitationReport,
}

impl CitedDate {
    pub(super) fn new(cited: Cited<NaiveDate>, language: Language) -> Self {
        Self {
            date: iso(cited.value),
            text: words::date(language, cited.value),
            why: CitationReport::new(cited.citation, language),
        }
    }
}

/// A date as ISO 8601 text.
pub(super) fn iso(date: NaiveDate) -> String {
    let mut text = String::new();
    padded(&mut text, date.year().unsigned_abs(), 1000);
    text.push('-');
    padded(&mut text, date.month(), 10);
    text.push('-');
    padded(&mut text, date.day(), 10);
    text
}

/// A number with zeros before it up to the place of `unit`.
fn padded(text: &mut String, number: u32, mut unit: u32) {
    while number < unit && unit > 1 {
        text.push('0');
        unit /= 10;
    }
    text.push_str(&written::number(number));
}
