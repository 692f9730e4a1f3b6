//! What can be wrong with the draft of a formulyar, beyond what can be wrong with any application.

use super::Severity;
use crate::coded::coded;
use crate::document::DocumentKind;

coded! {
    /// A mistake in a draft. None of them carries what was typed: which letters and digits are meant stands in the report,
    /// beside the field, on the screen of the person who typed it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Mistake: MistakeCode {
        /// A field that every form has is empty.
        FieldEmpty = "field-empty",
        /// Only the surname or only the name was given: some people have one name.
        OneName = "one-name",
        /// Latin and Cyrillic letters in one word, or in the words of one name.
        MixedScripts = "mixed-scripts",
        /// A digit or a sign that no name has.
        NameSymbols = "name-symbols",
        /// A whole name in Latin letters that look like Cyrillic ones, beside names in Cyrillic.
        NameDisguised = "name-disguised",
        /// A whole name in Latin letters, such as a passport's data page has: the other papers have it in Cyrillic.
        NameLatin = "name-latin",
        /// -ұлы or -қызы stands apart from the father's name.
        PatronymicApart = "patronymic-apart",
        /// The name does not fit into the machine-readable lines.
        NameTruncated = "name-truncated",
        /// The Latin spelling asked for has letters that are not Latin.
        LatinLetters = "latin-letters",
        /// Another Latin spelling than the proposed one is asked for.
        LatinAskedFor = "latin-asked-for",
        /// Another citizenship than that of Kazakhstan.
        CitizenshipOfAnother = "citizenship-of-another",
        /// The IIN has not twelve digits.
        IinLength {
            /// How many it has.
            given: u32,
        } = "iin-length",
        /// Something in the IIN is no digit.
        IinNotDigits = "iin-not-digits",
        /// The digits of the IIN are those of another script.
        IinForeignDigits = "iin-foreign-digits",
        /// The number is that of a legal person (BIN).
        IinIsBin = "iin-is-bin",
        /// The last digit does not agree with the others.
        IinCheckDigit = "iin-check-digit",
        /// No check digit exists for the first eleven digits.
        IinNeverIssued = "iin-never-issued",
        /// The first six digits are no date.
        IinNoDate {
            /// Whether the law of the day surely tied the number to the date of birth.
            linked: bool,
        } = "iin-no-date",
        /// The seventh digit names no century that we know.
        IinCentury = "iin-century",
        /// The IIN gives another date of birth.
        IinBirthDate {
            /// Whether the law of the day surely tied the number to the date of birth.
            linked: bool,
        } = "iin-birth-date",
        /// The IIN gives another sex.
        IinSex {
            /// Whether the law of the day surely tied the number to the sex.
            linked: bool,
        } = "iin-sex",
        /// The check digit agrees, which proves little.
        IinPasses = "iin-passes",
        /// What stands there is no date as people write them.
        UnreadableDate = "unreadable-date",
        /// The month stands before the day.
        MonthFirst = "month-first",
        /// A date that is in no calendar.
        NoSuchDay = "no-such-day",
        /// A year of two digits: of which century?
        ShortYear = "short-year",
        /// A document issued before its holder was born.
        IssuedBeforeBirth = "issued-before-birth",
        /// The number does not look like that of such a document.
        NumberUnusual {
            /// The document.
            document: DocumentKind,
        } = "number-unusual",
        /// Such a document is valid for ten years.
        ValidityUnusual {
            /// The document.
            document: DocumentKind,
        } = "validity-unusual",
    }
}

impl Mistake {
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
