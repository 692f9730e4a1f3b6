//! A draft as the form, its stub, the information sheet and the machine-readable lines would show it.
//!
//! Here, on the screen of the person who typed it, stand the names and the numbers themselves; in no finding and no error.

use super::citation::{CitationReport, iso};
use super::package::FindingReport;
use crate::barcode::code_128;
use crate::check;
use crate::citation::Citation;
use crate::finding::Finding;
use crate::formulyar::{FilledBy, FormulyarDraft, FormulyarField, NAMES, Typed, spelled};
use crate::iin::{self, Iin, Sex};
use crate::language::Language;
use crate::latin;
use crate::law::formulyar::{FORM, IIN, MACHINE_READABLE, VALID_YEARS};
use crate::law::{Deed, Edition, Regulation, Stage, Word};
use crate::mrz::{self, CARDS_FROM, Holder, Td1, Td3};
use crate::name::{Script, joined_patronymic, mend, mixed_scripts, not_of_names, tidy, to_capitals};
use crate::service::{Medium, Product, Service};
use crate::words;
use crate::words::formulyar::{MachinePart, Note, Sheet};
use crate::written_date;
use chrono::{Months, NaiveDate};
use serde::Serialize;

/// The number on the sample: nobody can take it for a real one.
const SAMPLE_NUMBER: &str = "000000000000";

/// The same words in the languages of the form, Kazakh and Russian, and in English.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Trilingual {
    /// Kazakh.
    pub kk: &'static str,
    /// Russian.
    pub ru: &'static str,
    /// English.
    pub en: &'static str,
}

impl Trilingual {
    fn new(words: &dyn Fn(Language) -> &'static str) -> Self {
        Self { kk: words(Language::Kk), ru: words(Language::Ru), en: words(Language::En) }
    }
}

/// A draft, looked at and laid out. It has no `Debug`: it holds names and numbers of a person.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FormulyarReport {
    /// The mark to put over everything: it is no form.
    pub sample: Trilingual,
    /// Whose the layout is: not the law's.
    pub layout_note: &'static str,
    /// The form: its title, and its fields in order.
    pub title: Trilingual,
    /// The fields in the order of the form.
    pub fields: Vec<FormulyarFieldReport>,
    /// Everything that was found, in the order of the form.
    pub findings: Vec<FindingReport>,
    /// The names in Latin letters, as a proposal.
    pub latin: LatinReport,
    /// The machine-readable lines of what is wanted; none while a name or a date is missing.
    pub machine_readable: Vec<MachineReadableReport>,
    /// The stub (түбіртек).
    pub stub: SheetReport,
    /// The information sheet (ақпараттық парақ).
    pub information_sheet: SheetReport,
    /// The bar code of the sample number.
    pub barcode: BarcodeReport,
}

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
    #[cfg_attr(target_arch = "wasm32", tsify(type = "\"cyrillic\" | \"latin\""))]
    pub script: &'static str,
    /// The letter of the other script that looks the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub instead: Option<char>,
}

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

/// The machine-readable lines of a document.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MachineReadableReport {
    /// The document.
    pub product: Product,
    /// ICAO's name of the format.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "\"TD1\" | \"TD3\""))]
    pub format: &'static str,
    /// Whether documents of that day have such lines.
    pub on_document: bool,
    /// The lines.
    pub lines: Vec<String>,
    /// What each part of them means, in order.
    pub parts: Vec<MachinePartReport>,
    /// What to know about them.
    pub notes: Vec<&'static str>,
    /// Where the format comes from.
    pub why: CitationReport,
}

/// A part of a machine-readable line.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MachinePartReport {
    /// The line, counted from 1.
    pub line: usize,
    /// Its first character in the line, counted from 1.
    pub position: usize,
    /// The characters.
    pub text: String,
    /// What they mean.
    pub label: &'static str,
}

/// A sheet of paper that shows some of the fields.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SheetReport {
    /// What it is called.
    pub title: Trilingual,
    /// The fields it shows, in order.
    pub fields: Vec<FormulyarField>,
    /// Whether the regulation has it given for a formulyar of this medium.
    pub given: bool,
    /// What to know about it.
    pub note: &'static str,
    /// Where the regulation has it given.
    pub why: CitationReport,
}

/// A bar code that is not real.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct BarcodeReport {
    /// What it reads.
    pub text: &'static str,
    /// Bars and gaps by turns, a bar first, in modules (Code 128).
    pub widths: Vec<u8>,
    /// That it is not real.
    pub note: &'static str,
}

/// What can be said of an IIN by itself.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct IinReport {
    /// Whether form and check digit are right.
    pub valid: bool,
    /// What was found; the path is that of the field in a draft.
    pub findings: Vec<FindingReport>,
    /// The date of birth that it shows, ISO text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub birth_date: Option<String>,
    /// The sex that it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub sex: Option<Sex>,
}

/// Checks a number by itself and says everything in words.
///
/// ```
/// use qujat::{language::Language, report::check_iin};
///
/// let report = check_iin("991231 100010", Language::En);
/// assert!(report.valid);
/// assert_eq!(report.birth_date.as_deref(), Some("1899-12-31"));
/// assert_eq!(check_iin("99123110001", Language::Kk).findings[0].what, "ЖСН-де 12 цифр болуы керек. Қазір: 11.");
/// ```
#[must_use]
pub fn check_iin(text: &str, language: Language) -> IinReport {
    let iin = Iin::parse_unbound(text).ok();
    IinReport {
        valid: iin.is_some(),
        findings: in_words(&check::check_iin(text), language),
        birth_date: iin.and_then(|iin| iin.birth_date()).map(iso),
        sex: iin.and_then(|iin| iin.sex()),
    }
}

/// Looks at a draft and lays it out: the form, its stub, the information sheet, the machine-readable lines.
#[must_use]
pub fn preview_formulyar(draft: &FormulyarDraft, language: Language) -> FormulyarReport {
    let edition = Edition::of(draft.edition());
    let preview = Preview { draft, language, regulation: edition.regulation(Service::PassportIdCard) };
    let latin = preview.latin();
    let note = |note| words::form_note(language, note);
    FormulyarReport {
        sample: Trilingual::new(&words::formulyar::sample),
        layout_note: note(Note::Layout),
        title: title(Sheet::Formulyar),
        fields: FormulyarField::ALL
            .iter()
            .filter(|field| preview.has(**field))
            .map(|field| preview.field(*field, &latin))
            .collect(),
        findings: in_words(&check::check_formulyar(edition, draft), language),
        machine_readable: preview.machine_readable(&latin),
        latin,
        stub: preview.stub(),
        information_sheet: preview.information_sheet(),
        barcode: BarcodeReport {
            text: SAMPLE_NUMBER,
            widths: code_128(SAMPLE_NUMBER).unwrap_or_default(),
            note: note(Note::Number),
        },
    }
}

/// The machine-readable lines of a draft by themselves: those of each document wanted, from the top.
///
/// ```
/// use qujat::formulyar::{FormulyarDraft, Typed};
/// use qujat::report::machine_readable_lines;
///
/// let draft = FormulyarDraft { surname: Typed::new("Сынақов"), name: Typed::new("Үлгі"), ..FormulyarDraft::default() };
/// assert_eq!(machine_readable_lines(&draft)[0][0], "P<KAZSYNAKOV<<ULGI<<<<<<<<<<<<<<<<<<<<<<<<<<");
/// ```
#[cfg(feature = "analysis")]
#[must_use]
pub fn machine_readable_lines(draft: &FormulyarDraft) -> Vec<Vec<String>> {
    let surname = spelled(&draft.latin_surname, &draft.surname);
    let name = spelled(&draft.latin_name, &draft.name);
    let Some(Zones { passport, card }) = zones(draft, &surname, &name) else { return Vec::new() };
    let owned = |lines: &[&str]| lines.iter().map(|line| String::from(*line)).collect();
    let passport = passport.map(|zone| owned(&zone.lines()));
    passport.into_iter().chain(card.map(|zone| owned(&zone.lines()))).collect()
}

/// The zones of the documents wanted.
struct Zones {
    passport: Option<Td3>,
    card: Option<Td1>,
}

/// The zones of what is wanted, a passport's where nothing was chosen; none without a name.
fn zones(draft: &FormulyarDraft, surname: &str, given: &str) -> Option<Zones> {
    if surname.is_empty() && given.is_empty() {
        return None;
    }
    let day = date(draft, FormulyarField::SubmittedOn);
    let holder = Holder {
        surname,
        given,
        number: None,
        birth: date(draft, FormulyarField::BirthDate),
        sex: draft.sex,
        expiry: day.and_then(|day| day.checked_add_months(Months::new(12 * VALID_YEARS.value))),
        iin: Iin::parse_unbound(draft.iin.text()).ok(),
    };
    let wanted = draft.product.unwrap_or(Product::Passport);
    Some(Zones {
        passport: (wanted != Product::IdCard).then(|| mrz::passport(&holder)),
        card: (wanted != Product::Passport).then(|| mrz::card(&holder)),
    })
}

fn date(draft: &FormulyarDraft, field: FormulyarField) -> Option<NaiveDate> {
    written_date::parse(draft.typed(field)).ok()
}

fn in_words(findings: &[Finding], language: Language) -> Vec<FindingReport> {
    findings.iter().map(|finding| FindingReport::new(finding, language)).collect()
}

fn title(sheet: Sheet) -> Trilingual {
    Trilingual::new(&|language| words::form_sheet(language, sheet))
}

/// What every part of the preview is made from.
struct Preview<'a> {
    draft: &'a FormulyarDraft,
    language: Language,
    regulation: &'static Regulation,
}

impl Preview<'_> {
    fn cite(&self, citation: Citation) -> CitationReport {
        CitationReport::new(citation, self.language)
    }

    fn stage(&self, stage: Stage) -> Citation {
        let mut stages = self.regulation.stages.iter();
        stages.find(|cited| cited.value == stage).map_or(FORM, |cited| cited.citation)
    }

    /// On paper the officer puts code, date and signature, on the electronic form the ЭСҚ.
    fn has(&self, field: FormulyarField) -> bool {
        let electronic = self.draft.medium() == Medium::Electronic;
        match field.filled_by() {
            FilledBy::Officer if field == FormulyarField::DigitalSignature => electronic,
            FilledBy::Officer => field == FormulyarField::Photo || !electronic,
            FilledBy::Citizen | FilledBy::System => true,
        }
    }

    fn field(&self, id: FormulyarField, latin: &LatinReport) -> FormulyarFieldReport {
        let filled_by = id.filled_by();
        let tidied = tidy(self.draft.typed(id));
        let strays = if is_in_words(id) { mixed_scripts(&tidied) } else { Vec::new() };
        let letters = strays.into_iter().map(|stray| LetterReport {
            position: stray.place,
            letter: stray.letter,
            script: match stray.script {
                Script::Cyrillic => "cyrillic",
                Script::Latin => "latin",
            },
            instead: stray.lookalike,
        });
        let letters: Vec<LetterReport> = letters.collect();
        let mut mended = mend(&tidied).filter(|_| !letters.is_empty());
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
        let defined = |word| {
            let mut definitions = self.regulation.definitions.iter();
            definitions.find(|definition| definition.word == word).map_or(FORM, |definition| definition.citation)
        };
        match field.filled_by() {
            FilledBy::System => match self.draft.medium() {
                Medium::Electronic => defined(Word::ElectronicFormulyar),
                Medium::Paper => defined(Word::Formulyar),
            },
            FilledBy::Officer if field == FormulyarField::DigitalSignature => self.stage(Stage::SignedAndSent),
            FilledBy::Officer => {
                let mut actions = self.regulation.actions.iter();
                actions.find(|action| action.deed == Deed::RegisterAndFillIn).map_or(FORM, |action| action.citation)
            }
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

    fn date(&self, field: FormulyarField) -> Option<NaiveDate> {
        date(self.draft, field)
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

impl Preview<'_> {
    fn latin(&self) -> LatinReport {
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

    /// The lines of what is wanted; a passport's where nothing was chosen.
    fn machine_readable(&self, latin: &LatinReport) -> Vec<MachineReadableReport> {
        let Some(Zones { passport, card }) = zones(self.draft, &latin.surname.spelling, &latin.name.spelling) else {
            return Vec::new();
        };
        let note = |note| words::form_note(self.language, note);
        let report = |product, format, on_document, lines: &[&str], layout, notes| MachineReadableReport {
            product,
            format,
            on_document,
            lines: lines.iter().map(|line| String::from(*line)).collect(),
            parts: self.parts(lines, layout),
            notes,
            why: self.cite(MACHINE_READABLE),
        };
        let mut all = Vec::new();
        if let Some(zone) = passport {
            all.push(report(
                Product::Passport,
                "TD3",
                true,
                &zone.lines(),
                PASSPORT,
                vec![note(Note::MachineReadable)],
            ));
        }
        if let Some(zone) = card {
            let day = self.date(FormulyarField::SubmittedOn);
            let on_document = day.is_some_and(|day| day >= CARDS_FROM);
            let notes = vec![note(Note::MachineReadable), note(Note::CardWithoutLines)];
            all.push(report(Product::IdCard, "TD1", on_document, &zone.lines(), CARD, notes));
        }
        all
    }

    fn parts(&self, lines: &[&str], layout: &[(usize, MachinePart)]) -> Vec<MachinePartReport> {
        let (mut line, mut position) = (1, 0);
        let mut parts = Vec::with_capacity(layout.len());
        for (length, part) in layout {
            let Some(signs) = lines.get(line - 1) else { break };
            parts.push(MachinePartReport {
                line,
                position: position + 1,
                text: signs.get(position..position + length).unwrap_or_default().into(),
                label: words::formulyar::machine_part(self.language, *part),
            });
            position += length;
            if position >= signs.len() {
                (line, position) = (line + 1, 0);
            }
        }
        parts
    }

    /// What nobody has described: number, names, the day.
    fn stub(&self) -> SheetReport {
        SheetReport {
            title: title(Sheet::Stub),
            fields: vec![
                FormulyarField::Number,
                FormulyarField::Barcode,
                FormulyarField::Surname,
                FormulyarField::Name,
                FormulyarField::Patronymic,
                FormulyarField::SubmittedOn,
            ],
            given: self.draft.medium() == Medium::Paper,
            note: words::form_note(self.language, Note::Stub),
            why: self.cite(self.stage(Stage::PaperFilledIn)),
        }
    }

    /// The data as entered: everything that the citizen says.
    fn information_sheet(&self) -> SheetReport {
        let says = |field: &FormulyarField| {
            field.filled_by() == FilledBy::Citizen && *field != FormulyarField::HolderSignature
        };
        SheetReport {
            title: title(Sheet::InformationSheet),
            fields: FormulyarField::ALL.iter().copied().filter(says).collect(),
            given: self.draft.medium() == Medium::Electronic,
            note: words::form_note(self.language, Note::InformationSheet),
            why: self.cite(self.stage(Stage::IdentifiedAndFilledIn)),
        }
    }
}

/// The parts of a passport's lines (Doc 9303, part 4), each with its length.
const PASSPORT: &[(usize, MachinePart)] = &[
    (2, MachinePart::Code),
    (3, MachinePart::State),
    (39, MachinePart::Names),
    (9, MachinePart::Field(FormulyarField::PresentedNumber)),
    (1, MachinePart::CheckDigit),
    (3, MachinePart::Field(FormulyarField::Citizenship)),
    (6, MachinePart::Field(FormulyarField::BirthDate)),
    (1, MachinePart::CheckDigit),
    (1, MachinePart::Field(FormulyarField::Sex)),
    (6, MachinePart::Field(FormulyarField::PresentedExpiresOn)),
    (1, MachinePart::CheckDigit),
    (14, MachinePart::Field(FormulyarField::Iin)),
    (1, MachinePart::CheckDigit),
    (1, MachinePart::CheckAll),
];

/// The parts of a card's lines (Doc 9303, part 5), each with its length.
const CARD: &[(usize, MachinePart)] = &[
    (2, MachinePart::Code),
    (3, MachinePart::State),
    (9, MachinePart::Field(FormulyarField::PresentedNumber)),
    (1, MachinePart::CheckDigit),
    (15, MachinePart::Field(FormulyarField::Iin)),
    (6, MachinePart::Field(FormulyarField::BirthDate)),
    (1, MachinePart::CheckDigit),
    (1, MachinePart::Field(FormulyarField::Sex)),
    (6, MachinePart::Field(FormulyarField::PresentedExpiresOn)),
    (1, MachinePart::CheckDigit),
    (3, MachinePart::Field(FormulyarField::Citizenship)),
    (11, MachinePart::Empty),
    (1, MachinePart::CheckAll),
    (30, MachinePart::Names),
];
