//! The documents a package may hold.

use crate::given::{Given, Line};
use crate::noun::noun;
use chrono::NaiveDate;
use serde::Deserialize;

noun! {
    /// A kind of document.
    pub enum DocumentKind {
        /// Азаматтарды тіркеу кітабы: the citizens' registration book.
        RegistrationBook = "registration-book",
        /// The receipt for the state duty.
        FeeReceipt = "fee-receipt",
        /// A paper that proves exemption from the duty.
        ExemptionProof = "exemption-proof",
        /// A photograph.
        Photo = "photo",
        /// A free-form written application.
        Application = "application",
        /// The identity card.
        IdCard = "id-card",
        /// The passport.
        Passport = "passport",
        /// The birth certificate.
        BirthCertificate = "birth-certificate",
        /// A passport of the 1974 type.
        Passport1974 = "passport-1974",
        /// The marriage certificate.
        MarriageCertificate = "marriage-certificate",
        /// The divorce certificate.
        DivorceCertificate = "divorce-certificate",
        /// The certificate of a change of surname, name or patronymic.
        NameChangeCertificate = "name-change-certificate",
        /// A civil-status certificate with the right data.
        CivilStatusCertificate = "civil-status-certificate",
        /// A statement of how the document was lost.
        LossStatement = "loss-statement",
        /// A certificate of the police on the theft.
        TheftCertificate = "theft-certificate",
        /// A paper on admission to citizenship.
        CitizenshipCertificate = "citizenship-certificate",
        /// A foreign passport, or what the person came with.
        ForeignPassport = "foreign-passport",
        /// The identity card of a parent.
        ParentIdCard = "parent-id-card",
        /// A paper that proves guardianship or trusteeship.
        GuardianshipProof = "guardianship-proof",
        /// A power of attorney certified by a notary.
        PowerOfAttorney = "power-of-attorney",
        /// The identity card of whoever acts for the applicant.
        RepresentativeIdCard = "representative-id-card",
        /// Papers that prove how the dwelling was acquired.
        HousingTitle = "housing-title",
        /// Papers that prove the dwelling was received for use (rent, sub-rent).
        Lease = "lease",
        /// The written consent of the owner or the tenant.
        OwnerConsent = "owner-consent",
        /// The departure slip from the former address.
        DepartureSlip = "departure-slip",
        /// The permit to leave for permanent residence abroad.
        ExitPermit = "exit-permit",
        /// The death certificate.
        DeathCertificate = "death-certificate",
        /// The decision of a court.
        CourtDecision = "court-decision",
        /// What shows that someone may act for a legal person.
        LegalPersonAuthority = "legal-person-authority",
        /// Any other paper.
        Other = "other",
    }
}

impl DocumentKind {
    /// Whether it says what was so, and no day until which it is: a form has no last day to ask for.
    #[must_use]
    pub const fn is_lasting(self) -> bool {
        match self {
            Self::RegistrationBook
            | Self::FeeReceipt
            | Self::Application
            | Self::BirthCertificate
            | Self::MarriageCertificate
            | Self::DivorceCertificate
            | Self::NameChangeCertificate
            | Self::CivilStatusCertificate
            | Self::LossStatement
            | Self::DepartureSlip
            | Self::DeathCertificate
            | Self::CourtDecision => true,
            Self::ExemptionProof
            | Self::Photo
            | Self::IdCard
            | Self::Passport
            | Self::Passport1974
            | Self::TheftCertificate
            | Self::CitizenshipCertificate
            | Self::ForeignPassport
            | Self::ParentIdCard
            | Self::GuardianshipProof
            | Self::PowerOfAttorney
            | Self::RepresentativeIdCard
            | Self::HousingTitle
            | Self::Lease
            | Self::OwnerConsent
            | Self::ExitPermit
            | Self::LegalPersonAuthority
            | Self::Other => false,
        }
    }
}

noun! {
    /// What was brought: the document itself or a copy.
    pub enum CopyKind {
        /// The original.
        Original = "original",
        /// A plain copy.
        Plain = "copy",
        /// A copy certified by a notary.
        Notarised = "notarised-copy",
    }
}

noun! {
    /// The size of a photograph.
    pub enum PhotoSize {
        /// 3.5 × 4.5 cm.
        Size35x45 = "35x45",
        /// Any other.
        Other = "other-size",
    }
}

/// A document at hand. What is left out is taken to be in order.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// What it is.
    pub kind: DocumentKind,
    /// The original unless given.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub copy: Option<CopyKind>,
    /// How many there are (photographs); enough unless given.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub count: Option<u32>,
    /// The size (photographs); the right one unless given.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub size: Option<PhotoSize>,
    /// The day it was issued, ISO text.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub issued_on: Given<NaiveDate>,
    /// The last day on which it is valid, ISO text.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub expires_on: Given<NaiveDate>,
    /// The surname on it.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub surname: Given<Line>,
    /// The name on it.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub name: Given<Line>,
    /// The IIN on it.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub iin: Given<Line>,
}

impl Document {
    /// A document of this kind with nothing wrong with it.
    #[must_use]
    pub const fn proper(kind: DocumentKind) -> Self {
        Self {
            kind,
            copy: None,
            count: None,
            size: None,
            issued_on: Given::Nothing,
            expires_on: Given::Nothing,
            surname: Given::Nothing,
            name: Given::Nothing,
            iin: Given::Nothing,
        }
    }
}
