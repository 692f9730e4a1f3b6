//! A draft as the form, its stub, the information sheet and the machine-readable lines would show it.
//!
//! Here, on the screen of the person who typed it, stand the names and the numbers themselves; in no finding and no error.
//!
//! `field.rs` lays out a field, `latin.rs` the names in Latin letters, `machine_readable.rs` the lines of the document;
//! `iin.rs` is a number by itself.

mod field;
mod iin;
mod latin;
mod machine_readable;

pub use field::{FormulyarFieldReport, LetterReport};
pub use iin::{IinReport, check_iin};
pub use latin::{LatinNameReport, LatinReport};
#[cfg(feature = "analysis")]
pub use machine_readable::machine_readable_lines;
pub use machine_readable::{MachinePartReport, MachineReadableReport};

use super::citation::CitationReport;
use super::package::FindingReport;
use crate::barcode::code_128;
use crate::check;
use crate::citation::Citation;
use crate::finding::Finding;
use crate::formulyar::{FilledBy, FormulyarDraft, FormulyarField};
use crate::language::Language;
use crate::law::formulyar::FORM;
use crate::law::{Edition, Regulation, Stage};
use crate::service::{Medium, Service};
use crate::words;
use crate::words::formulyar::{Note, Sheet};
use crate::written_date;
use chrono::NaiveDate;
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

/// A draft, looked at and laid out. It holds names and numbers of a person.
#[derive(Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FormulyarReport {
    /// The mark to put over everything: it is no form.
    pub sample: Trilingual,
    /// Whose the layout is: not the law's.
    pub layout_note: &'static str,
    /// The title of the form.
    pub title: Trilingual,
    /// The fields in the order of the form.
    pub fields: Vec<FormulyarFieldReport>,
    /// Everything that was found, in the order of the form.
    pub findings: Vec<FindingReport>,
    /// The names in Latin letters, as a proposal.
    pub latin: LatinReport,
    /// The machine-readable lines of what is wanted; none while there is no name. What is not known yet is filler in them.
    pub machine_readable: Vec<MachineReadableReport>,
    /// The stub (түбіртек).
    pub stub: SheetReport,
    /// The information sheet (ақпараттық парақ).
    pub information_sheet: SheetReport,
    /// The bar code of the sample number.
    pub barcode: BarcodeReport,
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

/// Looks at a draft and lays it out: the form, its stub, the information sheet, the machine-readable lines.
///
/// ```
/// use qujat::formulyar::{FormulyarDraft, Typed};
/// use qujat::language::Language;
/// use qujat::report::preview_formulyar;
///
/// let draft = FormulyarDraft { surname: Typed::new("Сынақова"), ..FormulyarDraft::default() };
/// let form = preview_formulyar(&draft, Language::En);
/// assert_eq!(form.latin.surname.proposal, "SYNAKOVA");
/// ```
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
        self.regulation.stage(stage).copied().unwrap_or(FORM)
    }

    fn date(&self, field: FormulyarField) -> Option<NaiveDate> {
        date(self.draft, field)
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
