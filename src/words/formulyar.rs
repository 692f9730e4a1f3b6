//! The formulyar in words: what its parts are called, and what is said beside them.

use super::{en, kk, ru};
use crate::formulyar::{FilledBy, FormulyarField};
use crate::iin::Sex;
use crate::language::Language;

/// A part of the machine-readable lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MachinePart {
    /// The kind of document.
    Code,
    /// The state that issues it.
    State,
    /// Surname and names.
    Names,
    /// The digit that checks what stands before it.
    CheckDigit,
    /// The digit that checks everything.
    CheckAll,
    /// Room for what Kazakhstan does not write.
    Empty,
    /// What a field of the form holds.
    Field(FormulyarField),
}

/// What is said beside a part of the preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The layout and the list of fields are ours.
    Layout,
    /// The number and the bar code are not real.
    Number,
    /// The Latin spelling is a proposal.
    Latin,
    /// The number and the validity in the lines are made up.
    MachineReadable,
    /// Cards of that day have no such lines.
    CardWithoutLines,
    /// When one is given the stub.
    Stub,
    /// What the information sheet is for.
    InformationSheet,
}

/// A sheet of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Формуляр.
    Formulyar,
    /// Формулярдың түбіртегі.
    Stub,
    /// Ақпараттық парақ.
    InformationSheet,
}

/// The mark on everything that is no real form: ҮЛГІ, ОБРАЗЕЦ, SAMPLE.
#[must_use]
pub const fn sample(language: Language) -> &'static str {
    match language {
        Language::Kk => "ҮЛГІ",
        Language::Ru => "ОБРАЗЕЦ",
        Language::En => "SAMPLE",
    }
}

/// Sends each function on to the file of its language.
macro_rules! in_each_language {
    ($( $(#[$doc:meta])* fn $name:ident($Argument:ty); )+) => { $(
        $(#[$doc])*
        #[must_use]
        pub const fn $name(language: Language, one: $Argument) -> &'static str {
            match language {
                Language::Kk => kk::formulyar::$name(one),
                Language::Ru => ru::formulyar::$name(one),
                Language::En => en::formulyar::$name(one),
            }
        }
    )+ };
}

in_each_language! {
    /// What a field of the form is called.
    fn label(FormulyarField);
    /// Who fills a field in.
    fn filled_by(FilledBy);
    /// A sex, as the form has it.
    fn sex(Sex);
    /// What is said beside a part of the preview.
    fn note(Note);
    /// What a sheet is called.
    fn sheet(Sheet);
}

/// A part of the machine-readable lines.
#[must_use]
pub const fn machine_part(language: Language, part: MachinePart) -> &'static str {
    match part {
        MachinePart::Field(field) => label(language, field),
        MachinePart::Code
        | MachinePart::State
        | MachinePart::Names
        | MachinePart::CheckDigit
        | MachinePart::CheckAll
        | MachinePart::Empty => match language {
            Language::Kk => kk::formulyar::machine_part(part),
            Language::Ru => ru::formulyar::machine_part(part),
            Language::En => en::formulyar::machine_part(part),
        },
    }
}
