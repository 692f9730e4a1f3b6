//! The formulyar in words: what its parts are called, and what is said beside them.

use super::{en, form_label, kk, ru};
use crate::finding::Mistake;
use crate::formulyar::FormulyarField;
use crate::language::Language;
use crate::noun::every;

every! {
    /// Which sentence says what is wrong with a draft: a mistake without its values, so that a language is a plain table.
    #[derive(Clone, Copy)]
    pub(super) enum MistakeSaying {
        FieldEmpty,
        OneName,
        MixedScripts,
        NameSymbols,
        NameLatin,
        PatronymicApart,
        NameTruncated,
        LatinLetters,
        LatinAskedFor,
        CitizenshipOfAnother,
        IinLength,
        IinNotDigits,
        IinForeignDigits,
        IinIsBin,
        IinCheckDigit,
        IinNeverIssued,
        IinNoDate,
        IinNoDateUntied,
        IinCentury,
        IinBirthDate,
        IinBirthDateUntied,
        IinSex,
        IinSexUntied,
        IinPasses,
        UnreadableDate,
        MonthFirst,
        NoSuchDay,
        ShortYear,
        IssuedBeforeBirth,
        NumberUnusual,
        ValidityUnusual,
    }
}

impl MistakeSaying {
    pub(super) const fn of(mistake: Mistake) -> Self {
        match mistake {
            Mistake::FieldEmpty => Self::FieldEmpty,
            Mistake::OneName => Self::OneName,
            // Whether within a word, among words or among names, scripts are mixed.
            Mistake::MixedScripts | Mistake::NameDisguised => Self::MixedScripts,
            Mistake::NameSymbols => Self::NameSymbols,
            Mistake::NameLatin => Self::NameLatin,
            Mistake::PatronymicApart => Self::PatronymicApart,
            Mistake::NameTruncated => Self::NameTruncated,
            Mistake::LatinLetters => Self::LatinLetters,
            Mistake::LatinAskedFor => Self::LatinAskedFor,
            Mistake::CitizenshipOfAnother => Self::CitizenshipOfAnother,
            Mistake::IinLength { .. } => Self::IinLength,
            Mistake::IinNotDigits => Self::IinNotDigits,
            Mistake::IinForeignDigits => Self::IinForeignDigits,
            Mistake::IinIsBin => Self::IinIsBin,
            Mistake::IinCheckDigit => Self::IinCheckDigit,
            Mistake::IinNeverIssued => Self::IinNeverIssued,
            Mistake::IinNoDate { linked: true } => Self::IinNoDate,
            Mistake::IinNoDate { linked: false } => Self::IinNoDateUntied,
            Mistake::IinCentury => Self::IinCentury,
            Mistake::IinBirthDate { linked: true } => Self::IinBirthDate,
            Mistake::IinBirthDate { linked: false } => Self::IinBirthDateUntied,
            Mistake::IinSex { linked: true } => Self::IinSex,
            Mistake::IinSex { linked: false } => Self::IinSexUntied,
            Mistake::IinPasses => Self::IinPasses,
            Mistake::UnreadableDate => Self::UnreadableDate,
            Mistake::MonthFirst => Self::MonthFirst,
            Mistake::NoSuchDay => Self::NoSuchDay,
            Mistake::ShortYear => Self::ShortYear,
            Mistake::IssuedBeforeBirth => Self::IssuedBeforeBirth,
            Mistake::NumberUnusual { .. } => Self::NumberUnusual,
            Mistake::ValidityUnusual { .. } => Self::ValidityUnusual,
        }
    }
}

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

every! {
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
}

every! {
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

/// A part of the machine-readable lines.
#[must_use]
pub fn machine_part(language: Language, part: MachinePart) -> &'static str {
    match part {
        MachinePart::Field(field) => form_label(language, field),
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
