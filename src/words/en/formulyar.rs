//! The formulyar, in English.

use crate::formulyar::{FilledBy, FormulyarField};
use crate::iin::Sex;
use crate::latin::SpelledBy;
use crate::words::formulyar::{MachinePart, Note, Remark, Sheet};

const COPY: &str = "Copy the number from your document once more.";
const COMPARE: &str = "Compare it with your document.";
const BOTH: &str = "Compare both with your document.";

pub(in crate::words) const fn title(one: Remark) -> &'static str {
    match one {
        Remark::FieldEmpty => "Empty field",
        Remark::OneName => "One name only",
        Remark::MixedScripts => "Mixed letters",
        Remark::NameSymbols => "Unusual sign in a name",
        Remark::NameLatin => "Written in Latin letters",
        Remark::PatronymicApart => "Patronymic written apart",
        Remark::NameTruncated => "Name too long for the lines",
        Remark::LatinLetters => "Not Latin letters",
        Remark::LatinAskedFor => "Another Latin spelling",
        Remark::TooYoungForCard => "Too young for a card",
        Remark::CitizenshipOfAnother => "Citizenship",
        Remark::IinLength => "IIN: number of digits",
        Remark::IinNotDigits => "IIN: not a digit",
        Remark::IinForeignDigits => "IIN: other digits",
        Remark::IinIsBin => "This is a BIN",
        Remark::IinCheckDigit => "IIN: check digit",
        Remark::IinNeverIssued => "IIN: no such number",
        Remark::IinNoDate | Remark::IinNoDateUntied => "IIN: no such date",
        Remark::IinCentury => "IIN: seventh digit",
        Remark::IinBirthDate | Remark::IinBirthDateUntied => "IIN and date of birth",
        Remark::IinSex | Remark::IinSexUntied => "IIN and sex",
        Remark::IinPasses => "IIN: check digit agrees",
        Remark::UnreadableDate | Remark::MonthFirst => "Unclear date",
        Remark::NoSuchDay => "No such day",
        Remark::ShortYear => "Year in two digits",
        Remark::IssuedBeforeBirth => "Issued before birth",
        Remark::NumberUnusual => "Unusual number",
        Remark::ValidityUnusual => "Unusual validity",
    }
}

pub(in crate::words) const fn mistake_what(one: Remark) -> &'static str {
    match one {
        Remark::FieldEmpty => "This field is empty: “{field}”.",
        Remark::OneName => "Only one name is given. Some people have one, and that is fine.",
        Remark::MixedScripts => {
            "Latin and Cyrillic letters are mixed. Many look alike, but a computer reads another word."
        }
        Remark::NameSymbols => "There is a digit or a sign here that names do not have in this place.",
        Remark::NameLatin => "This is written in Latin letters.",
        Remark::PatronymicApart => "The endings -uly and -qyzy are usually written together with the father’s name.",
        Remark::NameTruncated => {
            "The name is too long for the machine-readable lines. It is cut there; on the document it stands in full."
        }
        Remark::LatinLetters => "Something in the Latin spelling is not a Latin letter.",
        Remark::LatinAskedFor => "You ask for another Latin spelling than the usual one.",
        Remark::TooYoungForCard => "The identity card is issued from 16. Age on the day of handing in: {age}.",
        Remark::CitizenshipOfAnother => "This service is for citizens of Kazakhstan.",
        Remark::IinLength => "An IIN has 12 digits. Now: {given}.",
        Remark::IinNotDigits => "Something in the IIN is not a digit.",
        Remark::IinForeignDigits => "The digits of the IIN are of another script. A computer does not read them.",
        Remark::IinIsBin => "This looks like a BIN, the number of a legal person.",
        Remark::IinCheckDigit => "The digits of the IIN do not agree: one is mistyped, or two have changed places.",
        Remark::IinNeverIssued => "No such number is issued: no last digit fits it.",
        Remark::IinNoDate => "The first six digits of the IIN have to be a date of birth, and there is no such date.",
        Remark::IinNoDateUntied => {
            "The first six digits of the IIN are no date. By a resolution of 26 August 2013 that alone is not a mistake; from which day is not known."
        }
        Remark::IinCentury => "The seventh digit of the IIN is rare. No text that we read says what it means.",
        Remark::IinBirthDate => "The IIN gives another date of birth.",
        Remark::IinBirthDateUntied => {
            "The IIN gives another date of birth. By a resolution of 26 August 2013 that is not a mistake; from which day is not known."
        }
        Remark::IinSex => "The IIN gives another sex.",
        Remark::IinSexUntied => {
            "The IIN gives another sex. By a resolution of 26 August 2013 that is not a mistake; from which day is not known."
        }
        Remark::IinPasses => {
            "The check digit agrees. That does not prove the number is yours: of 100 typing errors 9 go unnoticed, most of them in the 11th digit."
        }
        Remark::UnreadableDate => "This date could not be understood: {field}.",
        Remark::MonthFirst => "The month seems to stand before the day.",
        Remark::NoSuchDay => "There is no such day in the calendar.",
        Remark::ShortYear => "The year has two digits, so the century is not clear.",
        Remark::IssuedBeforeBirth => "The document is older than the date of birth.",
        Remark::NumberUnusual => "The number of this document usually looks different: {document}.",
        Remark::ValidityUnusual => "This document is usually valid for ten years: {document}.",
    }
}

pub(in crate::words) const fn mistake_todo(one: Remark) -> &'static str {
    match one {
        Remark::FieldEmpty => "Fill it in.",
        Remark::OneName => "If there is another, add it.",
        Remark::MixedScripts => "Type the word anew on one keyboard.",
        Remark::NameSymbols
        | Remark::CitizenshipOfAnother
        | Remark::IinPasses
        | Remark::NoSuchDay
        | Remark::NumberUnusual
        | Remark::ValidityUnusual => COMPARE,
        Remark::NameLatin => {
            "If your documents have it in Cyrillic, write it that way. The Latin spelling has fields of its own."
        }
        Remark::PatronymicApart => "If your document has it apart, leave it so.",
        Remark::NameTruncated => "See below how it is cut.",
        Remark::LatinLetters => "Use Latin letters only.",
        Remark::LatinAskedFor => "Take along a document with this spelling. Ask the Centre how to request it.",
        Remark::TooYoungForCard => "Choose the passport, or check the date of birth.",
        Remark::IinLength
        | Remark::IinNotDigits
        | Remark::IinCheckDigit
        | Remark::IinNeverIssued
        | Remark::IinNoDate
        | Remark::IinNoDateUntied
        | Remark::IinCentury => COPY,
        Remark::IinForeignDigits => "Type them as 0–9.",
        Remark::IinIsBin => "Enter the IIN of the person.",
        Remark::IinBirthDate
        | Remark::IinBirthDateUntied
        | Remark::IinSex
        | Remark::IinSexUntied
        | Remark::IssuedBeforeBirth => BOTH,
        Remark::UnreadableDate | Remark::MonthFirst => {
            "Write the day first, then the month and the year. For example: 27.03.2007."
        }
        Remark::ShortYear => "Write the year in four digits.",
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
