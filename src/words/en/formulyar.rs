//! The formulyar, in English.

use crate::finding::Mistake;
use crate::formulyar::{FilledBy, FormulyarField};
use crate::iin::Sex;
use crate::words::formulyar::{MachinePart, Note, Sheet};

const COPY: &str = "Copy the number from your document once more.";
const COMPARE: &str = "Compare it with your document.";
const BOTH: &str = "Compare both with your document.";

pub(in crate::words) const fn title(one: Mistake) -> &'static str {
    match one {
        Mistake::FieldEmpty => "Empty field",
        Mistake::OneName => "One name only",
        Mistake::MixedScripts => "Mixed letters",
        Mistake::NameSymbols => "Unusual sign in a name",
        Mistake::PatronymicApart => "Patronymic written apart",
        Mistake::NameTruncated => "Name too long for the lines",
        Mistake::LatinLetters => "Not Latin letters",
        Mistake::LatinAskedFor => "Another Latin spelling",
        Mistake::TooYoungForCard { .. } => "Too young for a card",
        Mistake::IinLength { .. } => "IIN: number of digits",
        Mistake::IinNotDigits => "IIN: not a digit",
        Mistake::IinForeignDigits => "IIN: other digits",
        Mistake::IinIsBin => "This is a BIN",
        Mistake::IinCheckDigit => "IIN: check digit",
        Mistake::IinNeverIssued => "IIN: no such number",
        Mistake::IinNoDate { .. } => "IIN: no date",
        Mistake::IinCentury => "IIN: seventh digit",
        Mistake::IinBirthDate { .. } => "IIN and date of birth",
        Mistake::IinSex { .. } => "IIN and sex",
        Mistake::IinPasses => "IIN: check digit agrees",
        Mistake::NoSuchDay => "No such day",
        Mistake::ShortYear => "Year in two digits",
        Mistake::IssuedBeforeBirth => "Issued before birth",
        Mistake::NumberUnusual { .. } => "Unusual number",
        Mistake::ValidityUnusual { .. } => "Unusual validity",
    }
}

pub(in crate::words) const fn what(one: Mistake) -> &'static str {
    match one {
        Mistake::FieldEmpty => "This field is empty: “{field}”.",
        Mistake::OneName => "Only one name is given. Some people have one, and that is fine.",
        Mistake::MixedScripts => {
            "Latin and Cyrillic letters stand in one word. They look alike, but a computer reads another word."
        }
        Mistake::NameSymbols => "There is a digit or a sign here that names do not have.",
        Mistake::PatronymicApart => "The endings -uly and -qyzy are usually written together with the father’s name.",
        Mistake::NameTruncated => {
            "The name is too long for the machine-readable lines. It is cut there; on the document it stands in full."
        }
        Mistake::LatinLetters => "Something in the Latin spelling is not a Latin letter.",
        Mistake::LatinAskedFor => "You ask for another Latin spelling than the usual one.",
        Mistake::TooYoungForCard { .. } => "The identity card is issued from 16. Age on the day of handing in: {age}.",
        Mistake::IinLength { .. } => "An IIN has 12 digits. Now: {given}.",
        Mistake::IinNotDigits => "Something in the IIN is not a digit.",
        Mistake::IinForeignDigits => "The digits of the IIN are of another script. A computer does not read them.",
        Mistake::IinIsBin => "This looks like a BIN, the number of a legal person.",
        Mistake::IinCheckDigit => "The digits of the IIN do not agree: one is mistyped.",
        Mistake::IinNeverIssued => "No such number is issued: no last digit fits it.",
        Mistake::IinNoDate { linked: true } => {
            "The first six digits of the IIN have to be a date, and there is no such date."
        }
        Mistake::IinNoDate { linked: false } => {
            "The first six digits of the IIN are no date. Since August 2013 that alone is not a mistake."
        }
        Mistake::IinCentury => "The seventh digit of the IIN is rare. No text that we read says what it means.",
        Mistake::IinBirthDate { linked: true } => "The IIN gives another date of birth.",
        Mistake::IinBirthDate { linked: false } => {
            "The IIN gives another date of birth. Since August 2013 that is not a mistake."
        }
        Mistake::IinSex { linked: true } => "The IIN gives another sex.",
        Mistake::IinSex { linked: false } => "The IIN gives another sex. Since August 2013 that is not a mistake.",
        Mistake::IinPasses => {
            "The check digit agrees. That does not prove the number is yours: of 100 slips 9 pass, most of them in digit 11."
        }
        Mistake::NoSuchDay => "There is no such day in the calendar.",
        Mistake::ShortYear => "The year has two digits, so the century is not clear.",
        Mistake::IssuedBeforeBirth => "The document is older than the date of birth.",
        Mistake::NumberUnusual { .. } => "The number of this document usually looks different: {document}.",
        Mistake::ValidityUnusual { .. } => "This document is usually valid for ten years: {document}.",
    }
}

pub(in crate::words) const fn todo(one: Mistake) -> &'static str {
    match one {
        Mistake::FieldEmpty => "Fill it in.",
        Mistake::OneName => "If there is another, add it.",
        Mistake::MixedScripts => "Look at the marked letters. The corrected spelling stands beside the field.",
        Mistake::NameSymbols
        | Mistake::IinPasses
        | Mistake::NoSuchDay
        | Mistake::NumberUnusual { .. }
        | Mistake::ValidityUnusual { .. } => COMPARE,
        Mistake::PatronymicApart => "If your document has it apart, leave it so.",
        Mistake::NameTruncated => "See below how it is cut.",
        Mistake::LatinLetters => "Use Latin letters only.",
        Mistake::LatinAskedFor => "Take along a document with this spelling. Ask the Centre how to apply.",
        Mistake::TooYoungForCard { .. } => "Choose the passport, or check the date of birth.",
        Mistake::IinLength { .. }
        | Mistake::IinNotDigits
        | Mistake::IinCheckDigit
        | Mistake::IinNeverIssued
        | Mistake::IinNoDate { .. }
        | Mistake::IinCentury => COPY,
        Mistake::IinForeignDigits => "Type them as 0–9.",
        Mistake::IinIsBin => "Enter the IIN of the person.",
        Mistake::IinBirthDate { .. } | Mistake::IinSex { .. } | Mistake::IssuedBeforeBirth => BOTH,
        Mistake::ShortYear => "Write the year in four digits.",
    }
}

pub(in crate::words) const fn label(one: FormulyarField) -> &'static str {
    match one {
        FormulyarField::Number => "Number of the formulyar",
        FormulyarField::Barcode => "Bar code",
        FormulyarField::Product => "Document wanted",
        FormulyarField::Reason => "Reason",
        FormulyarField::Medium => "Form of the formulyar",
        FormulyarField::Surname => "Surname",
        FormulyarField::Name => "Name",
        FormulyarField::Patronymic => "Patronymic (if any)",
        FormulyarField::LatinSurname => "Surname in Latin letters",
        FormulyarField::LatinName => "Name in Latin letters",
        FormulyarField::Sex => "Sex",
        FormulyarField::BirthDate => "Date of birth",
        FormulyarField::BirthPlace => "Place of birth",
        FormulyarField::Nationality => "Nationality (if wished)",
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

pub(in crate::words) const fn machine_part(one: MachinePart) -> &'static str {
    match one {
        MachinePart::Code => "Kind of document",
        MachinePart::State => "State",
        MachinePart::Names => "Surname and names",
        MachinePart::CheckDigit => "Check digit",
        MachinePart::CheckAll => "Check digit of everything",
        MachinePart::Empty => "Empty",
        MachinePart::Field(field) => label(field),
    }
}

pub(in crate::words) const fn note(one: Note) -> &'static str {
    match one {
        Note::Layout => "The layout and the list of fields are ours: nobody has read the official form.",
        Note::Number => "Not real: the system makes the number and the bar code.",
        Note::Latin => "A proposal: no official table was found. If your documents have another spelling, keep to it.",
        Note::MachineReadable => "The number and the last day are made up: the real ones come with the document.",
        Note::CardWithoutLines => "Identity cards have these lines only since 1 December 2014.",
        Note::Stub => "The stub is given if the formulyar is on paper.",
        Note::InformationSheet => "The officer gives it to you to check. Read every line before you agree.",
    }
}

pub(in crate::words) const fn sheet(one: Sheet) -> &'static str {
    match one {
        Sheet::Formulyar => "Formulyar",
        Sheet::Stub => "Stub of the formulyar",
        Sheet::InformationSheet => "Information sheet",
    }
}
