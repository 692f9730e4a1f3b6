//! The machine-readable lines of the documents wanted (ICAO Doc 9303).

use super::{LatinReport, Preview, date};
#[cfg(feature = "analysis")]
use crate::formulyar::spelled;
use crate::formulyar::{FormulyarDraft, FormulyarField};
use crate::iin::Iin;
use crate::law::formulyar::{MACHINE_READABLE, VALID_YEARS};
use crate::mrz::{self, CARDS_FROM, Holder, MachineFormat, Td1, Td3};
use crate::report::citation::CitationReport;
use crate::service::Product;
use crate::words;
use crate::words::formulyar::{MachinePart, Note};
use chrono::Months;
use serde::Serialize;

/// The machine-readable lines of a document.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MachineReadableReport {
    /// The document.
    pub product: Product,
    /// ICAO's name of the format.
    pub format: MachineFormat,
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

impl Preview<'_> {
    /// The lines of what is wanted; a passport's where nothing was chosen.
    pub(super) fn machine_readable(&self, latin: &LatinReport) -> Vec<MachineReadableReport> {
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
                MachineFormat::Td3,
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
            all.push(report(Product::IdCard, MachineFormat::Td1, on_document, &zone.lines(), CARD, notes));
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
