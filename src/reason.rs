//! The cases: why a person applies.

use crate::noun::noun;
use crate::service::Service;

noun! {
    /// Why a person applies; each belongs to one service.
    pub enum Reason {
        /// A first identity card, at 16.
        FirstIdCard = "first-id-card",
        /// A passport for someone under 16.
        ChildPassport = "child-passport",
        /// A first passport for an adult.
        FirstPassport = "first-passport",
        /// The card or the passport has expired.
        Expiry = "expiry",
        /// The surname, name or patronymic has changed.
        NameChange = "name-change",
        /// Other data has changed or was entered wrongly.
        DataChange = "data-change",
        /// The document was lost.
        Loss = "loss",
        /// The document was stolen.
        Theft = "theft",
        /// The document is damaged.
        Damage = "damage",
        /// Citizenship has been acquired.
        CitizenshipAcquired = "citizenship-acquired",
        /// The person still holds a passport of the 1974 type.
        Passport1974 = "passport-1974",
        /// The person came from abroad to live in Kazakhstan.
        ArrivalForResidence = "arrival-for-residence",
        /// A temporary card: the identity card was lost.
        CardLost = "card-lost",
        /// A temporary card: the identity card cannot be used.
        CardUnusable = "card-unusable",
        /// A temporary card: the person has no identity papers.
        CardAbsent = "card-absent",
        /// A temporary card: the person left the citizenship and has no new papers yet.
        CitizenshipLeft = "citizenship-left",
        /// Registration in one's own dwelling.
        Owner = "owner",
        /// Registration in a rented dwelling.
        Tenant = "tenant",
        /// Registration with the owner's consent.
        OwnerConsent = "owner-consent",
        /// Registration of a child.
        ChildRegistration = "child-registration",
        /// Registration of someone who came from abroad.
        ArrivalFromAbroad = "arrival-from-abroad",
        /// De-registration: moving to another address.
        Moving = "moving",
        /// De-registration: leaving the country.
        LeavingCountry = "leaving-country",
        /// De-registration of someone who died.
        Death = "death",
        /// De-registration by decision of a court.
        CourtDecision = "court-decision",
    }
}

impl Reason {
    /// The service this case belongs to.
    #[must_use]
    pub const fn service(self) -> Service {
        match self {
            Self::FirstIdCard
            | Self::ChildPassport
            | Self::FirstPassport
            | Self::Expiry
            | Self::NameChange
            | Self::DataChange
            | Self::Loss
            | Self::Theft
            | Self::Damage
            | Self::CitizenshipAcquired
            | Self::Passport1974
            | Self::ArrivalForResidence => Service::PassportIdCard,
            Self::CardLost | Self::CardUnusable | Self::CardAbsent | Self::CitizenshipLeft => Service::TemporaryIdCard,
            Self::Owner | Self::Tenant | Self::OwnerConsent | Self::ChildRegistration | Self::ArrivalFromAbroad => {
                Service::ResidenceRegistration
            }
            Self::Moving | Self::LeavingCountry | Self::Death | Self::CourtDecision => Service::ResidenceDeregistration,
        }
    }
    /// Whether the person it is for is a child.
    #[must_use]
    pub const fn is_of_child(self) -> bool {
        matches!(self, Self::ChildPassport | Self::ChildRegistration)
    }
}
