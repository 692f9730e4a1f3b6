//! The names in Latin letters, as a proposal.

use super::Preview;
use crate::formulyar::{Typed, spelled};
use crate::latin;
use crate::law::formulyar::FORM;
use crate::report::citation::CitationReport;
use crate::words;
use crate::words::formulyar::Note;
use serde::Serialize;

/// The names in Latin letters.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LatinReport {
    /// The surname.
    pub surname: LatinNameReport,
    /// The name.
    pub name: LatinNameReport,
    /// What a proposal is worth.
    pub note: &'static str,
    /// Where a rule should stand.
    pub why: CitationReport,
}

/// A name in Latin letters.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LatinNameReport {
    /// What stands in the lines: what was asked for, else the proposal.
    pub spelling: String,
    /// The proposal.
    pub proposal: String,
    /// Other spellings people have, the likely ones first.
    pub alternatives: Vec<AlternativeReport>,
    /// Letters that no table spells, in the tidied name, counted from 1.
    pub unspelled: Vec<usize>,
}

/// Another spelling of a name.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AlternativeReport {
    /// The whole name.
    pub text: String,
    /// What is spelled otherwise in it: `Е → YE, С → SS`.
    pub change: String,
    /// Where such a spelling was seen.
    pub source: latin::SpelledBy,
    /// The same in words.
    pub source_text: &'static str,
}

impl Preview<'_> {
    pub(super) fn latin(&self) -> LatinReport {
        let name = |asked: &Typed, name: &Typed| {
            let proposal = latin::latin(name.text());
            LatinNameReport {
                spelling: spelled(asked, name),
                alternatives: latin::alternatives(name.text()).iter().map(|other| self.alternative(other)).collect(),
                proposal: proposal.text,
                unspelled: proposal.unspelled,
            }
        };
        LatinReport {
            surname: name(&self.draft.latin_surname, &self.draft.surname),
            name: name(&self.draft.latin_name, &self.draft.name),
            note: words::form_note(self.language, Note::Latin),
            why: self.cite(FORM),
        }
    }

    fn alternative(&self, other: &latin::Alternative) -> AlternativeReport {
        let (mut change, mut source) = (String::new(), latin::SpelledBy::Habit);
        for spelling in other.spellings() {
            for part in [if change.is_empty() { "" } else { ", " }, spelling.letters, " → ", spelling.latin] {
                change.push_str(part);
            }
            source = spelling.source;
        }
        AlternativeReport {
            text: other.text.clone(),
            change,
            source,
            source_text: words::spelled_by(self.language, source),
        }
    }
}
