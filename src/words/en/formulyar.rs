//! The formulyar, in English.

use crate::formulyar::{FilledBy, FormulyarField};
use crate::iin::Sex;
use crate::latin::SpelledBy;
use crate::words::formulyar::{MachinePart, MistakeSaying, Note, Sheet};

const COPY: &str = "Copy the number from your document once more.";
const COMPARE: &str = "Compare it with your document.";
const BOTH: &str = "Compare both with your document.";

pub(in crate::words) const fn title(one: MistakeSaying) -> &'static str {
    match one {
        MistakeSaying::FieldEmpty => "Empty field",
        MistakeSaying::OneName => "One name only",
        MistakeSaying::MixedScripts => "Mixed letters",
        MistakeSaying::NameSymbols => "Unusual sign in a name",
        MistakeSaying::NameLatin => "Written in Latin letters",
        MistakeSaying::PatronymicApart => "Patronymic written apart",
        MistakeSaying::NameTruncated => "Name too long for the lines",
        MistakeSaying::LatinLetters => "Not Latin letters",
        MistakeSaying::LatinAskedFor => "Another Latin spelling",
        MistakeSaying::CitizenshipOfAnother => "Citizenship",
        MistakeSaying::IinLength => "IIN: number of digits",
        MistakeSaying::IinNotDigits => "IIN: not a digit",
        MistakeSaying::IinForeignDigits => "IIN: other digits",
        MistakeSaying::IinIsBin => "This is a BIN",
        MistakeSaying::IinCheckDigit => "IIN: check digit",
        MistakeSaying::IinNeverIssued => "IIN: no such number",
        MistakeSaying::IinNoDate | MistakeSaying::IinNoDateUntied => "IIN: no such date",
        MistakeSaying::IinCentury => "IIN: seventh digit",
        MistakeSaying::IinBirthDate | MistakeSaying::IinBirthDateUntied => "IIN and date of birth",
        MistakeSaying::IinSex | MistakeSaying::IinSexUntied => "IIN and sex",
        MistakeSaying::IinPasses => "IIN: check digit agrees",
        MistakeSaying::UnreadableDate | MistakeSaying::MonthFirst => "Unclear date",
        MistakeSaying::NoSuchDay => "No such day",
        MistakeSaying::ShortYear => "Year in two digits",
        MistakeSaying::IssuedBeforeBirth => "Issued before birth",
        MistakeSaying::NumberUnusual => "Unusual number",
        MistakeSaying::ValidityUnusual => "Unusual validity",
    }
}

pub(in crate::words) const fn mistake_what(one: MistakeSaying) -> &'static str {
    match one {
        MistakeSaying::FieldEmpty => "This field is empty: “{field}”.",
        MistakeSaying::OneName => "Only one name is given. Some people have one, and that is fine.",
        MistakeSaying::MixedScripts => {
            "Latin and Cyrillic letters are mixed. Many look alike, but a computer reads another word."
        }
        MistakeSaying::NameSymbols => "There is a digit or a sign here that names do not have in this place.",
        MistakeSaying::NameLatin => "This is written in Latin letters.",
        MistakeSaying::PatronymicApart => {
            "The endings -uly and -qyzy are usually written together with the father’s name."
        }
        MistakeSaying::NameTruncated => {
            "The name is too long for the machine-readable lines. It is cut there; on the document it stands in full."
        }
        MistakeSaying::LatinLetters => "Something in the Latin spelling is not a Latin letter.",
        MistakeSaying::LatinAskedFor => "You ask for another Latin spelling than the usual one.",
        MistakeSaying::CitizenshipOfAnother => "This service is for citizens of Kazakhstan.",
        MistakeSaying::IinLength => "An IIN has 12 digits. Now: {given}.",
        MistakeSaying::IinNotDigits => "Something in the IIN is not a digit.",
        MistakeSaying::IinForeignDigits => {
            "The digits of the IIN are of another script. A computer does not read them."
        }
        MistakeSaying::IinIsBin => "This looks like a BIN, the number of a legal person.",
        MistakeSaying::IinCheckDigit => {
            "The digits of the IIN do not agree: one is mistyped, or two have changed places."
        }
        MistakeSaying::IinNeverIssued => "No such number is issued: no last digit fits it.",
        MistakeSaying::IinNoDate => {
            "The first six digits of the IIN have to be a date of birth, and there is no such date."
        }
        MistakeSaying::IinNoDateUntied => {
            "The first six digits of the IIN are no date. By a resolution of 26 August 2013 that alone is not a mistake; from which day is not known."
        }
        MistakeSaying::IinCentury => "The seventh digit of the IIN is rare. No text that we read says what it means.",
        MistakeSaying::IinBirthDate => "The IIN gives another date of birth.",
        MistakeSaying::IinBirthDateUntied => {
            "The IIN gives another date of birth. By a resolution of 26 August 2013 that is not a mistake; from which day is not known."
        }
        MistakeSaying::IinSex => "The IIN gives another sex.",
        MistakeSaying::IinSexUntied => {
            "The IIN gives another sex. By a resolution of 26 August 2013 that is not a mistake; from which day is not known."
        }
        MistakeSaying::IinPasses => {
            "The check digit agrees. That does not prove the number is yours: of 100 typing errors 9 go unnoticed, most of them in the 11th digit."
        }
        MistakeSaying::UnreadableDate => "This date could not be understood: {field}.",
        MistakeSaying::MonthFirst => "The month seems to stand before the day.",
        MistakeSaying::NoSuchDay => "There is no such day in the calendar.",
        MistakeSaying::ShortYear => "The year has two digits, so the century is not clear.",
        MistakeSaying::IssuedBeforeBirth => "The document is older than the date of birth.",
        MistakeSaying::NumberUnusual => "The number of this document usually looks different: {document}.",
        MistakeSaying::ValidityUnusual => "This document is usually valid for ten years: {document}.",
    }
}

pub(in crate::words) const fn mistake_todo(one: MistakeSaying) -> &'static str {
    match one {
        MistakeSaying::FieldEmpty => "Fill it in.",
        MistakeSaying::OneName => "If there is another, add it.",
        MistakeSaying::MixedScripts => "Type the word anew on one keyboard.",
        MistakeSaying::NameSymbols
        | MistakeSaying::CitizenshipOfAnother
        | MistakeSaying::IinPasses
        | MistakeSaying::NoSuchDay
        | MistakeSaying::NumberUnusual
        | MistakeSaying::ValidityUnusual => COMPARE,
        MistakeSaying::NameLatin => {
            "If your documents have it in Cyrillic, write it that way. The Latin spelling has fields of its own."
        }
        MistakeSaying::PatronymicApart => "If your document has it apart, leave it so.",
        MistakeSaying::NameTruncated => "See below how it is cut.",
        MistakeSaying::LatinLetters => "Use Latin letters only.",
        MistakeSaying::LatinAskedFor => "Take along a document with this spelling. Ask the Centre how to request it.",
        MistakeSaying::IinLength
        | MistakeSaying::IinNotDigits
        | MistakeSaying::IinCheckDigit
        | MistakeSaying::IinNeverIssued
        | MistakeSaying::IinNoDate
        | MistakeSaying::IinNoDateUntied
        | MistakeSaying::IinCentury => COPY,
        MistakeSaying::IinForeignDigits => "Type them as 0–9.",
        MistakeSaying::IinIsBin => "Enter the IIN of the person.",
        MistakeSaying::IinBirthDate
        | MistakeSaying::IinBirthDateUntied
        | MistakeSaying::IinSex
        | MistakeSaying::IinSexUntied
        | MistakeSaying::IssuedBeforeBirth => BOTH,
        MistakeSaying::UnreadableDate | MistakeSaying::MonthFirst => {
            "Write the day first, then the month and the year. For example: 27.03.2007."
        }
        MistakeSaying::ShortYear => "Write the year in four digits.",
    }
}

pub(in crate::words) const fn form_label(one: FormulyarField) -> &'static str {
    match one {
        FormulyarField::Number => "Number of the formulyar",
        FormulyarField::Barcode => "Bar code",
        FormulyarField::Product => "Document wanted",
        FormulyarField::Reason => "Reason",
        FormulyarField::Medium => "Kind of formulyar",
        FormulyarField::Surname => "Surname",
        FormulyarField::Name => "Name",
        FormulyarField::Patronymic => "Patronymic (if any)",
        FormulyarField::LatinSurname => "Surname in Latin letters",
        FormulyarField::LatinName => "Name in Latin letters",
        FormulyarField::Sex => "Sex",
        FormulyarField::BirthDate => "Date of birth",
        FormulyarField::BirthPlace => "Place of birth",
        FormulyarField::Nationality => "Ethnicity (if wished)",
        FormulyarField::Citizenship => "Citizenship",
        FormulyarField::Iin => "IIN",
        FormulyarField::Address => "Place of residence",
        FormulyarField::PresentedKind => "Document presented",
        FormulyarField::PresentedNumber => "Number of the document",
        FormulyarField::PresentedIssuedBy => "Issued by",
        FormulyarField::PresentedIssuedOn => "Date of issue",
        FormulyarField::PresentedExpiresOn => "Valid until",
        FormulyarField::Representative => "Representative",
        FormulyarField::Contact => "Contact (if wished)",
        FormulyarField::Photo => "Photograph",
        FormulyarField::HolderSignature => "Signature of the holder",
        FormulyarField::SubmittedOn => "Day of handing in",
        FormulyarField::OfficerCode => "Personal code of the officer",
        FormulyarField::OfficerDate => "Date put by the officer",
        FormulyarField::OfficerSignature => "Signature of the officer",
        FormulyarField::DigitalSignature => "Digital signature of the officer",
    }
}

pub(in crate::words) const fn filled_by(one: FilledBy) -> &'static str {
    match one {
        FilledBy::Citizen => "You say it, the officer enters it",
        FilledBy::Officer => "Filled in by the officer",
        FilledBy::System => "Made by the system",
    }
}

pub(in crate::words) const fn sex(one: Sex) -> &'static str {
    match one {
        Sex::Male => "Male",
        Sex::Female => "Female",
    }
}

pub(in crate::words) const fn spelled_by(one: SpelledBy) -> &'static str {
    match one {
        SpelledBy::Printed => "printed in a passport",
        SpelledBy::PassportReader => "a program that reads passports",
        SpelledBy::BgnPcgn => "the BGN/PCGN system of 1979",
        SpelledBy::Icao => "a recommendation of ICAO",
        SpelledBy::Habit => "many people write so",
    }
}

pub(in crate::words) const fn machine_part(one: MachinePart) -> &'static str {
    match one {
        MachinePart::Code => "Kind of document",
        MachinePart::State => "State",
        MachinePart::Names => "Surname and names",
        MachinePart::CheckDigit => "Check digit",
        MachinePart::CheckAll => "Check digit of everything",
        MachinePart::Empty => "Empty",
        MachinePart::Field(field) => form_label(field),
    }
}

pub(in crate::words) const fn form_note(one: Note) -> &'static str {
    match one {
        Note::Layout => "The layout and the list of fields are ours: nobody has read the official form.",
        Note::Number => "Not real: the system makes the number and the bar code.",
        Note::Latin => "A proposal: no official table was found. If your documents have another spelling, keep to it.",
        Note::MachineReadable => {
            "The number and the last day are made up: the real ones come with the document. Where the IIN stands was seen on documents, not read in any act."
        }
        Note::CardWithoutLines => "Identity cards have these lines only since 1 December 2014.",
        Note::Stub => "The stub is given if the formulyar is on paper.",
        Note::InformationSheet => "The officer gives it to you to check. Read every line before you agree.",
    }
}

pub(in crate::words) const fn form_sheet(one: Sheet) -> &'static str {
    match one {
        Sheet::Formulyar => "Formulyar",
        Sheet::Stub => "Stub of the formulyar",
        Sheet::InformationSheet => "Information sheet",
    }
}
