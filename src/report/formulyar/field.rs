//! A field of the form: what would be printed in it, who fills it in, and the signs to look at.

use super::{LatinReport, Preview, SAMPLE_NUMBER, Trilingual};
use crate::citation::Citation;
use crate::formulyar::{FilledBy, FormulyarField, NAMES};
use crate::iin::{self, Iin};
use crate::language::Language;
use crate::law::formulyar::{FORM, IIN};
use crate::law::{Deed, Stage, Word};
use crate::name::{Script, joined_patronymic, mended, not_of_names, tidy, to_capitals};
use crate::report::citation::{CitationReport, iso};
use crate::service::Medium;
use crate::words;
use chrono::NaiveDate;
use serde::Serialize;

/// One field of the form.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FormulyarFieldReport {
    /// Its id; with a slash before it, a JSON Pointer into the draft.
    pub id: FormulyarField,
    /// What it is called, on the form and in the reader's language.
    pub label: Trilingual,
    /// What would be printed: tidied, names in capitals. None where nothing was given, and where it is the office's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub value: Option<String>,
    /// Who fills it in.
    pub filled_by: FilledBy,
    /// The same in words.
    pub filled_by_text: &'static str,
    /// Where the field comes from.
    pub why: CitationReport,
    /// The text that `letters` and `positions` count in, where there are any: what was typed, tidied.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub looked_at: Option<String>,
    /// Letters of another script.
    pub letters: Vec<LetterReport>,
    /// Digits and signs to look at, counted from 1: digits of the IIN that disagree with the rest, signs no name has.
    pub positions: Vec<usize>,
    /// The text with the letters mended, or the patronymic written together: to be taken over or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub mended: Option<String>,
}

/// A letter of another script.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LetterReport {
    /// Where it stands in the text looked at, in characters, counted from 1.
    pub position: usize,
    /// The letter.
    pub letter: char,
    /// Its script.
    pub script: Script,
    /// The letter of the other script that looks the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub instead: Option<char>,
}

impl Preview<'_> {
    /// On paper the officer puts code, date and signature, on the electronic form the ЭСҚ.
    pub(super) fn has(&self, field: FormulyarField) -> bool {
        let electronic = self.draft.medium() == Medium::Electronic;
        match field.filled_by() {
            FilledBy::Officer if field == FormulyarField::DigitalSignature => electronic,
            FilledBy::Officer => field == FormulyarField::Photo || !electronic,
            FilledBy::Citizen | FilledBy::System => true,
        }
    }

    pub(super) fn field(&self, id: FormulyarField, latin: &LatinReport) -> FormulyarFieldReport {
        let filled_by = id.filled_by();
        let tidied = tidy(self.draft.typed(id));
        let strays = if is_in_words(id) { self.draft.strays(id) } else { Vec::new() };
        let mut mended = mended(&tidied, &strays);
        let letters = strays.into_iter().map(|stray| LetterReport {
            position: stray.place,
            letter: stray.letter,
            script: stray.script,
            instead: stray.lookalike,
        });
        let letters: Vec<LetterReport> = letters.collect();
        let mut positions = Vec::new();
        if NAMES.contains(&id) {
            positions = not_of_names(&tidied);
            // Letters that stray go first: joined, a text is no longer sign by sign what was typed.
            if letters.is_empty() {
                let joined = || joined_patronymic(&tidied).filter(|_| id == FormulyarField::Patronymic);
                mended = self.draft.undisguised(id).or_else(joined);
            }
        } else if id == FormulyarField::Iin {
            positions = self.digits_to_look_at(&tidied);
        }
        let value = self.value(id, &tidied, latin).filter(|value| !value.is_empty());
        // Of the IIN the digits count, whatever stands between them.
        let looked_at = if id == FormulyarField::Iin { value.clone() } else { Some(tidied) };
        FormulyarFieldReport {
            id,
            label: Trilingual::new(&|language| words::form_label(language, id)),
            value,
            filled_by,
            filled_by_text: words::filled_by(self.language, filled_by),
            why: self.cite(self.source(id)),
            looked_at: looked_at.filter(|_| !letters.is_empty() || !positions.is_empty()),
            letters,
            positions,
            mended,
        }
    }

    /// Where a field comes from: the order names those of the office and the system; the others nobody has read.
    fn source(&self, field: FormulyarField) -> Citation {
        let defined = |word| self.regulation.definition(word).copied().unwrap_or(FORM);
        match field.filled_by() {
            FilledBy::System => match self.draft.medium() {
                Medium::Electronic => defined(Word::ElectronicFormulyar),
                Medium::Paper => defined(Word::Formulyar),
            },
            FilledBy::Officer if field == FormulyarField::DigitalSignature => self.stage(Stage::SignedAndSent),
            FilledBy::Officer => self.regulation.column(Deed::RegisterAndFillIn).map_or(FORM, |action| action.citation),
            FilledBy::Citizen if field == FormulyarField::Product => self.regulation.result.citation,
            FilledBy::Citizen if field == FormulyarField::Iin => IIN,
            FilledBy::Citizen => FORM,
        }
    }

    fn value(&self, field: FormulyarField, tidied: &str, latin: &LatinReport) -> Option<String> {
        let draft = self.draft;
        Some(match field {
            FormulyarField::Number | FormulyarField::Barcode => SAMPLE_NUMBER.into(),
            FormulyarField::Product => {
                let product = draft.product?;
                both(&|language| words::product(language, product))
            }
            FormulyarField::Reason => {
                let reason = draft.reason?;
                both(&|language| words::reason(language, reason))
            }
            FormulyarField::Medium => both(&|language| words::medium(language, draft.medium())),
            FormulyarField::Sex => {
                let sex = draft.sex?;
                both(&|language| words::sex(language, sex))
            }
            FormulyarField::PresentedKind => {
                let kind = draft.presented.as_ref()?.kind?;
                both(&|language| words::document(language, kind))
            }
            FormulyarField::LatinSurname => latin.surname.spelling.clone(),
            FormulyarField::LatinName => latin.name.spelling.clone(),
            FormulyarField::Surname
            | FormulyarField::Name
            | FormulyarField::Patronymic
            | FormulyarField::BirthPlace
            | FormulyarField::Nationality
            | FormulyarField::Citizenship
            | FormulyarField::PresentedNumber => to_capitals(tidied),
            FormulyarField::Iin => Iin::parse_unbound(tidied).map_or_else(
                |_| tidied.chars().filter(|sign| !matches!(sign, ' ' | '-')).collect(),
                |iin| iin.as_str().into(),
            ),
            FormulyarField::BirthDate
            | FormulyarField::PresentedIssuedOn
            | FormulyarField::PresentedExpiresOn
            | FormulyarField::SubmittedOn => self.date(field).map_or_else(|| tidied.into(), printed),
            FormulyarField::Address
            | FormulyarField::PresentedIssuedBy
            | FormulyarField::Representative
            | FormulyarField::Contact => tidied.into(),
            FormulyarField::Photo
            | FormulyarField::HolderSignature
            | FormulyarField::OfficerCode
            | FormulyarField::OfficerDate
            | FormulyarField::OfficerSignature
            | FormulyarField::DigitalSignature => return None,
        })
    }

    fn digits_to_look_at(&self, text: &str) -> Vec<usize> {
        let strangers = iin::strangers(text);
        if !strangers.is_empty() {
            return strangers;
        }
        let places = iin::disagreement(text, self.date(FormulyarField::BirthDate), self.draft.sex);
        places.unwrap_or_default().into_iter().map(usize::from).collect()
    }
}

/// Whether a field is read letter by letter: a number and a date are not.
const fn is_in_words(field: FormulyarField) -> bool {
    !matches!(
        field,
        FormulyarField::Iin
            | FormulyarField::BirthDate
            | FormulyarField::PresentedIssuedOn
            | FormulyarField::PresentedExpiresOn
            | FormulyarField::SubmittedOn
    )
}

/// The form is in Kazakh and in Russian: a choice stands there in both.
fn both(words: &dyn Fn(Language) -> &'static str) -> String {
    let (kk, ru) = (words(Language::Kk), words(Language::Ru));
    let mut text = String::from(kk);
    if kk != ru {
        text.push_str(" / ");
        text.push_str(ru);
    }
    text
}

/// A date as forms have it, `03.05.1868`.
fn printed(date: NaiveDate) -> String {
    let iso = iso(date);
    let mut text = String::with_capacity(iso.len());
    for part in [iso.get(8..), Some("."), iso.get(5..7), Some("."), iso.get(..4)] {
        text.push_str(part.unwrap_or_default());
    }
    text
}
