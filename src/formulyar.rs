//! The draft of a formulyar: what a citizen types at home, kept as it was typed.
//!
//! The real formulyar is a numbered blank of strict account that the officer fills in (annex 1, par. 2 and 13). Nobody has
//! read a list of its fields: these are what the documents print and what the order names, and no more.

use crate::application::Representation;
use crate::document::DocumentKind;
use crate::edition::EditionId;
use crate::iin::Sex;
use crate::latin::latin;
use crate::name::{Script, Stray, mixed_scripts, mixed_words, not_of_names, script, tidy, undisguised};
use crate::noun::noun;
use crate::reason::Reason;
use crate::service::{Medium, Product};
use crate::typing::is_blank;
use core::fmt;
use serde::de::{Deserialize, Deserializer};
use serde::{Deserialize as DeriveDeserialize, Serialize};

noun! {
    /// A field of the form, in the order of the preview. The id is its place in the draft: with a slash before it, a JSON
    /// Pointer. The fields of the system and of the officer are in no draft.
    pub enum FormulyarField {
        /// The number of the form: made by the system.
        Number = "number",
        /// The bar code: made by the system.
        Barcode = "barcode",
        /// The document wanted.
        Product = "product",
        /// The case.
        Reason = "reason",
        /// Paper or electronic.
        Medium = "medium",
        /// Тегі.
        Surname = "surname",
        /// Аты.
        Name = "name",
        /// Әкесінің аты (бар болса).
        Patronymic = "patronymic",
        /// The surname in Latin letters, as asked for.
        LatinSurname = "latinSurname",
        /// The name in Latin letters, as asked for.
        LatinName = "latinName",
        /// Жынысы.
        Sex = "sex",
        /// Туған күні.
        BirthDate = "birthDate",
        /// Туған жері.
        BirthPlace = "birthPlace",
        /// Ұлты, if wished.
        Nationality = "nationality",
        /// Азаматтығы.
        Citizenship = "citizenship",
        /// ЖСН.
        Iin = "iin",
        /// Where the person lives.
        Address = "address",
        /// The document presented: its kind.
        PresentedKind = "presented/kind",
        /// Its number.
        PresentedNumber = "presented/number",
        /// Who issued it.
        PresentedIssuedBy = "presented/issuedBy",
        /// When it was issued.
        PresentedIssuedOn = "presented/issuedOn",
        /// Its last day.
        PresentedExpiresOn = "presented/expiresOn",
        /// Who acts for the applicant.
        Representative = "representative",
        /// A telephone or an address to write to, if wished.
        Contact = "contact",
        /// The photograph: taken at the counter.
        Photo = "photo",
        /// The holder's own signature.
        HolderSignature = "holderSignature",
        /// The day the documents are handed in.
        SubmittedOn = "submittedOn",
        /// The officer's personal code.
        OfficerCode = "officerCode",
        /// The date the officer puts.
        OfficerDate = "officerDate",
        /// The officer's signature, on paper.
        OfficerSignature = "officerSignature",
        /// The officer's ЭСҚ, on the electronic form.
        DigitalSignature = "digitalSignature",
    }
}

noun! {
    /// Who fills a field in.
    pub enum FilledBy {
        /// The citizen says it; the officer types it in.
        Citizen = "citizen",
        /// The officer, with nothing from the citizen.
        Officer = "officer",
        /// The documentation system, by itself.
        System = "system",
    }
}

impl FormulyarField {
    /// Who fills it in.
    #[must_use]
    pub const fn filled_by(self) -> FilledBy {
        match self {
            Self::Number | Self::Barcode => FilledBy::System,
            Self::Photo | Self::OfficerCode | Self::OfficerDate | Self::OfficerSignature | Self::DigitalSignature => {
                FilledBy::Officer
            }
            Self::Product
            | Self::Reason
            | Self::Medium
            | Self::Surname
            | Self::Name
            | Self::Patronymic
            | Self::LatinSurname
            | Self::LatinName
            | Self::Sex
            | Self::BirthDate
            | Self::BirthPlace
            | Self::Nationality
            | Self::Citizenship
            | Self::Iin
            | Self::Address
            | Self::PresentedKind
            | Self::PresentedNumber
            | Self::PresentedIssuedBy
            | Self::PresentedIssuedOn
            | Self::PresentedExpiresOn
            | Self::Representative
            | Self::Contact
            | Self::HolderSignature
            | Self::SubmittedOn => FilledBy::Citizen,
        }
    }
}

/// Text as a person typed it, every space kept. Empty where nothing was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Typed(String);

impl Typed {
    /// Takes the text over.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether nothing was typed: spaces, and what cannot be seen, are nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        is_blank(&self.0)
    }
}

/// Says whether there is something and never what: it may be a name or a number of a person.
impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_empty() { "Nothing" } else { "Typed(…)" })
    }
}

impl<'de> Deserialize<'de> for Typed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|text| Self(text.unwrap_or_default()))
    }
}

/// The document presented, as the form has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, DeriveDeserialize, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct PresentedDocument {
    /// What it is.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub kind: Option<DocumentKind>,
    /// Its number.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub number: Typed,
    /// Who issued it.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub issued_by: Typed,
    /// The day it was issued, as people write dates.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub issued_on: Typed,
    /// The last day on which it is valid.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub expires_on: Typed,
}

/// A document of the package and what stands on it: what is given here is compared with the form. What a document of
/// `checkPackage` has besides is passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, DeriveDeserialize, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct DraftDocument {
    /// What it is.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub kind: Option<DocumentKind>,
    /// Its number.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub number: Typed,
    /// The day it was issued, as people write dates.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub issued_on: Typed,
    /// The last day on which it is valid.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub expires_on: Typed,
    /// The surname on it.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub surname: Typed,
    /// The name on it.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub name: Typed,
    /// The patronymic on it.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub patronymic: Typed,
    /// The date of birth on it.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub birth_date: Typed,
    /// The IIN on it.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub iin: Typed,
}

/// Who acts for the applicant.
#[derive(Clone, Debug, Default, PartialEq, Eq, DeriveDeserialize, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct DraftRepresentative {
    /// By what right.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub kind: Option<Representation>,
    /// Surname, name and patronymic in one line.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub name: Typed,
}

/// The draft of a formulyar. Everything may be left out; dates are written as people write them.
#[derive(Clone, Debug, Default, PartialEq, Eq, DeriveDeserialize, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct FormulyarDraft {
    /// The edition to answer from; the only one there is, unless given.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub edition: Option<EditionId>,
    /// The document wanted.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub product: Option<Product>,
    /// The case.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub reason: Option<Reason>,
    /// Paper or electronic; electronic unless given.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub medium: Option<Medium>,
    /// Тегі.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub surname: Typed,
    /// Аты.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub name: Typed,
    /// Әкесінің аты (бар болса).
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub patronymic: Typed,
    /// The surname in Latin letters, where another spelling than the proposed one is asked for.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub latin_surname: Typed,
    /// The name in Latin letters, likewise.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub latin_name: Typed,
    /// Жынысы.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub sex: Option<Sex>,
    /// Туған күні.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub birth_date: Typed,
    /// Туған жері.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub birth_place: Typed,
    /// Ұлты, if wished.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub nationality: Typed,
    /// Азаматтығы.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub citizenship: Typed,
    /// ЖСН.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub iin: Typed,
    /// Where the person lives.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub address: Typed,
    /// The document presented.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub presented: Option<PresentedDocument>,
    /// Who acts for the applicant, if anybody does.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub representative: Option<DraftRepresentative>,
    /// A telephone or an address to write to, if wished.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub contact: Typed,
    /// The day the documents are handed in. Where it is left out, an IIN that shows another date or another sex is looked
    /// at by the law of today, to which that is no mistake.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub submitted_on: Typed,
    /// The other documents of the package, for comparison.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub documents: Vec<DraftDocument>,
}

impl FormulyarDraft {
    /// The edition to answer from.
    #[must_use]
    pub fn edition(&self) -> EditionId {
        self.edition.unwrap_or(EditionId::DEFAULT)
    }

    /// Paper or electronic: electronic unless given.
    #[must_use]
    pub fn medium(&self) -> Medium {
        self.medium.unwrap_or(Medium::DEFAULT)
    }

    /// What was typed into a field; nothing where the field is a choice, or is not the citizen's.
    #[must_use]
    pub fn typed(&self, field: FormulyarField) -> &str {
        let presented = |one: fn(&PresentedDocument) -> &Typed| self.presented.as_ref().map_or("", |it| one(it).text());
        match field {
            FormulyarField::Surname => self.surname.text(),
            FormulyarField::Name => self.name.text(),
            FormulyarField::Patronymic => self.patronymic.text(),
            FormulyarField::LatinSurname => self.latin_surname.text(),
            FormulyarField::LatinName => self.latin_name.text(),
            FormulyarField::BirthDate => self.birth_date.text(),
            FormulyarField::BirthPlace => self.birth_place.text(),
            FormulyarField::Nationality => self.nationality.text(),
            FormulyarField::Citizenship => self.citizenship.text(),
            FormulyarField::Iin => self.iin.text(),
            FormulyarField::Address => self.address.text(),
            FormulyarField::PresentedNumber => presented(|it| &it.number),
            FormulyarField::PresentedIssuedBy => presented(|it| &it.issued_by),
            FormulyarField::PresentedIssuedOn => presented(|it| &it.issued_on),
            FormulyarField::PresentedExpiresOn => presented(|it| &it.expires_on),
            FormulyarField::Representative => self.representative.as_ref().map_or("", |it| it.name.text()),
            FormulyarField::Contact => self.contact.text(),
            FormulyarField::SubmittedOn => self.submitted_on.text(),
            FormulyarField::Number
            | FormulyarField::Barcode
            | FormulyarField::Product
            | FormulyarField::Reason
            | FormulyarField::Medium
            | FormulyarField::Sex
            | FormulyarField::PresentedKind
            | FormulyarField::Photo
            | FormulyarField::HolderSignature
            | FormulyarField::OfficerCode
            | FormulyarField::OfficerDate
            | FormulyarField::OfficerSignature
            | FormulyarField::DigitalSignature => "",
        }
    }

    /// The letters of a field, tidied, that are in another script than the rest of their word or, in a name, than the rest of
    /// the name. An address may well have words of both.
    #[must_use]
    pub fn strays(&self, field: FormulyarField) -> Vec<Stray> {
        let tidied = tidy(self.typed(field));
        if NAMES.contains(&field) { mixed_words(&tidied) } else { mixed_scripts(&tidied) }
    }

    /// A name with its words of Latin letters in the Cyrillic ones that look the same, where another word of the three names
    /// is in Cyrillic; none if no word is in disguise.
    #[must_use]
    pub fn undisguised(&self, name: FormulyarField) -> Option<String> {
        let cyrillic =
            |field: &FormulyarField| self.typed(*field).chars().any(|sign| script(sign) == Some(Script::Cyrillic));
        undisguised(&tidy(self.typed(name))).filter(|_| NAMES.iter().any(cyrillic))
    }
}

/// The three names as documents have them.
pub const NAMES: [FormulyarField; 3] = [FormulyarField::Surname, FormulyarField::Name, FormulyarField::Patronymic];

/// A name as it would stand in Latin letters: as it was asked for, where that is in Latin letters, else as proposed.
///
/// ```
/// use qujat::formulyar::{Typed, spelled};
///
/// let name = Typed::new("Ерлан");
/// assert_eq!(spelled(&Typed::default(), &name), "ERLAN");
/// assert_eq!(spelled(&Typed::new("Yerlan"), &name), "YERLAN");
/// assert_eq!(spelled(&Typed::new("Ерлан"), &name), "ERLAN");
/// ```
#[must_use]
pub fn spelled(asked: &Typed, name: &Typed) -> String {
    let text = if asked.is_empty() || !is_latin(asked.text()) { name.text() } else { asked.text() };
    latin(text).text
}

/// Whether a spelling is one that lines of Latin letters can hold.
#[must_use]
pub fn is_latin(text: &str) -> bool {
    !text.chars().any(|letter| script(letter) == Some(Script::Cyrillic))
        && not_of_names(text).is_empty()
        && latin(text).unspelled.is_empty()
}
