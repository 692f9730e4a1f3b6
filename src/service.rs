//! The four services of the migration police that the order regulates, and what may be asked of them.

use crate::noun::noun;

noun! {
    /// One of the four services; each has its own annex.
    pub enum Service {
        /// Annex 1: issue of passports and identity cards to citizens.
        PassportIdCard = "passport-id-card",
        /// Annex 2: issue of temporary identity cards to citizens.
        TemporaryIdCard = "temporary-id-card",
        /// Annex 3: registration of citizens at the place of residence.
        ResidenceRegistration = "residence-registration",
        /// Annex 4: removal of citizens from registration at the place of residence.
        ResidenceDeregistration = "residence-deregistration",
    }
}

impl Service {
    /// Whether it issues a document that an application can choose.
    #[must_use]
    pub const fn has_products(self) -> bool {
        match self {
            Self::PassportIdCard => true,
            Self::TemporaryIdCard | Self::ResidenceRegistration | Self::ResidenceDeregistration => false,
        }
    }
}

noun! {
    /// What annex 1 issues: «паспорт және (немесе) жеке куәлік».
    pub enum Product {
        /// A passport.
        Passport = "passport",
        /// An identity card.
        IdCard = "id-card",
        /// Both at once.
        PassportAndIdCard = "passport-and-id-card",
    }
}

noun! {
    /// What the formulyar is filled in on.
    pub enum Medium {
        /// The electronic formulyar, signed with the electronic digital signature (ЭСҚ).
        Electronic = "electronic",
        /// The printed formulyar (қағаз тасымалдағышта).
        Paper = "paper",
    }
}

impl Medium {
    /// What it is taken for where nobody says. The order names no usual one.
    pub const DEFAULT: Self = Self::Electronic;
}

noun! {
    /// The urgency categories of annex 1, table 1. The order uses them and never defines them.
    pub enum Urgency {
        /// «жалпы тәртіппен»: the general order.
        General = "general",
        /// «1-санаттағы жеделдік».
        Category1 = "category-1",
        /// «2-санаттағы жеделдік».
        Category2 = "category-2",
        /// «3-санаттағы жеделдік».
        Category3 = "category-3",
    }
}
