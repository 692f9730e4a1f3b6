//! The structural-functional units (ҚФБ) that take part.

use crate::noun::noun;

noun! {
    /// A unit that acts on an application.
    pub enum Unit {
        /// Орталық: the Public Service Centre.
        ServiceCentre = "service-centre",
        /// ҚАІІО: the city or district migration police.
        DistrictPolice = "district-police",
        /// КҚПБ: the migration police department of the regional ІІД.
        RegionalPolice = "regional-police",
        /// КҚПК: the Migration Police Committee of the Ministry.
        Committee = "committee",
        /// «АӨО» РМК: the Information and Production Centre, which makes the documents.
        ProductionCentre = "production-centre",
    }
}
