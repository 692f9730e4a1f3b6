//! What can be wrong with the draft of a formulyar, beyond what can be wrong with any application.

use super::Severity;
use crate::document::DocumentKind;

/// A mistake in a draft. None of them carries what was typed: which letters and digits are meant stands in the report,
/// beside the field, on the screen of the person who typed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// A field that every form has is empty.
    FieldEmpty,
    /// Only the surname or only the name was given: some people have one name.
    OneName,
    /// Latin and Cyrillic letters in one word, or in the words of one name.
    MixedScripts,
    /// A digit or a sign that no name has.
    NameSymbols,
    /// A whole name in Latin letters that look like Cyrillic ones, beside names in Cyrillic.
    NameDisguised,
    /// A whole name in Latin letters, such as a passport's data page has: the other papers have it in Cyrillic.
    NameLatin,
    /// -ұлы or -қызы stands apart from the father's name.
    PatronymicApart,
    /// The name does not fit into the machine-readable lines.
    NameTruncated,
    /// The Latin spelling asked for has letters that are not Latin.
    LatinLetters,
    /// Another Latin spelling than the proposed one is asked for.
    LatinAskedFor,
    /// Under 16, and an identity card is wanted.
    TooYoungForCard {
        /// The age on the day of submission, in full years.
        age: u32,
    },
    /// Another citizenship than that of Kazakhstan.
    CitizenshipOfAnother,
    /// The IIN has not twelve digits.
    IinLength {
        /// How many it has.
        given: u32,
    },
    /// Something in the IIN is no digit.
    IinNotDigits,
    /// The digits of the IIN are those of another script.
    IinForeignDigits,
    /// The number is that of a legal person (BIN).
    IinIsBin,
    /// The last digit does not agree with the others.
    IinCheckDigit,
    /// No check digit exists for the first eleven digits.
    IinNeverIssued,
    /// The first six digits are no date.
    IinNoDate {
        /// Whether the law of the day surely tied the number to the date of birth.
        linked: bool,
    },
    /// The seventh digit names no century that we know.
    IinCentury,
    /// The IIN gives another date of birth.
    IinBirthDate {
        /// Whether the law of the day surely tied the number to the date of birth.
        linked: bool,
    },
    /// The IIN gives another sex.
    IinSex {
        /// Whether the law of the day surely tied the number to the sex.
        linked: bool,
    },
    /// The check digit agrees, which proves little.
    IinPasses,
    /// What stands there is no date as people write them.
    UnreadableDate,
    /// The month stands before the day.
    MonthFirst,
    /// A date that is in no calendar.
    NoSuchDay,
    /// A year of two digits: of which century?
    ShortYear,
    /// A document issued before its holder was born.
    IssuedBeforeBirth,
    /// The number does not look like that of such a document.
    NumberUnusual {
        /// The document.
        document: DocumentKind,
    },
    /// Such a document is valid for ten years.
    ValidityUnusual {
        /// The document.
        document: DocumentKind,
    },
}

impl Mistake {
    /// The public code.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::FieldEmpty => "field-empty",
            Self::OneName => "one-name",
            Self::MixedScripts => "mixed-scripts",
            Self::NameSymbols => "name-symbols",
            Self::NameDisguised => "name-disguised",
            Self::NameLatin => "name-latin",
            Self::PatronymicApart => "patronymic-apart",
            Self::NameTruncated => "name-truncated",
            Self::LatinLetters => "latin-letters",
            Self::LatinAskedFor => "latin-asked-for",
            Self::TooYoungForCard { .. } => "too-young-for-card",
            Self::CitizenshipOfAnother => "citizenship-of-another",
            Self::IinLength { .. } => "iin-length",
            Self::IinNotDigits => "iin-not-digits",
            Self::IinForeignDigits => "iin-foreign-digits",
            Self::IinIsBin => "iin-is-bin",
            Self::IinCheckDigit => "iin-check-digit",
            Self::IinNeverIssued => "iin-never-issued",
            Self::IinNoDate { .. } => "iin-no-date",
            Self::IinCentury => "iin-century",
            Self::IinBirthDate { .. } => "iin-birth-date",
            Self::IinSex { .. } => "iin-sex",
            Self::IinPasses => "iin-passes",
            Self::UnreadableDate => "unreadable-date",
            Self::MonthFirst => "month-first",
            Self::NoSuchDay => "no-such-day",
            Self::ShortYear => "short-year",
            Self::IssuedBeforeBirth => "issued-before-birth",
            Self::NumberUnusual { .. } => "number-unusual",
            Self::ValidityUnusual { .. } => "validity-unusual",
        }
    }

    /// What it weighs when its place in the law is confirmed. A real name is never refused: the worst it gets is a question.
    pub(super) const fn weight(self) -> Severity {
        match self {
            Self::IinLength { .. }
            | Self::IinNotDigits
            | Self::IinForeignDigits
            | Self::IinCheckDigit
            | Self::IinNeverIssued
            | Self::IinNoDate { linked: true }
            | Self::IinBirthDate { linked: true }
            | Self::IinSex { linked: true }
            | Self::NoSuchDay => Severity::Error,
            Self::FieldEmpty
            | Self::MixedScripts
            | Self::NameSymbols
            | Self::LatinLetters
            | Self::TooYoungForCard { .. }
            | Self::CitizenshipOfAnother
            | Self::IinIsBin
            | Self::UnreadableDate
            | Self::MonthFirst
            | Self::ShortYear
            | Self::IssuedBeforeBirth => Severity::Warning,
            Self::OneName
            | Self::NameDisguised
            | Self::NameLatin
            | Self::PatronymicApart
            | Self::NameTruncated
            | Self::LatinAskedFor
            | Self::IinNoDate { linked: false }
            | Self::IinCentury
            | Self::IinBirthDate { linked: false }
            | Self::IinSex { linked: false }
            | Self::IinPasses
            | Self::NumberUnusual { .. }
            | Self::ValidityUnusual { .. } => Severity::Notice,
        }
    }
}
