//! Which of the four services goes with a case of another.
//!
//! The order regulates each by itself. What it says of one lets a person of another know that it is there for them.

use super::{annex_1, annex_2, annex_3, annex_4};
use crate::law::Condition::{CardWanted, NamedReasons, NaturalPerson, SixteenOrOlder};
use crate::law::ServiceBesides;
use crate::reason::Reason;
use crate::service::Service;

/// Every pair of services, in the order of the annexes.
pub(super) const SERVICES_BESIDES: &[ServiceBesides] = &[
    // The card is not there, or is worth nothing, until the new one is made: the very case that the temporary card is defined by.
    ServiceBesides {
        with: Service::PassportIdCard,
        conditions: &[
            NamedReasons(&[Reason::Expiry, Reason::Loss, Reason::Theft, Reason::Damage]),
            CardWanted,
            SixteenOrOlder,
        ],
        service: Service::TemporaryIdCard,
        citation: annex_2::TEMPORARY_CARD,
    },
    // A temporary card is what annex 2 ends with; the card itself is what annex 1 ends with.
    ServiceBesides {
        with: Service::TemporaryIdCard,
        conditions: &[NamedReasons(&[Reason::CardLost, Reason::CardUnusable, Reason::CardAbsent])],
        service: Service::PassportIdCard,
        citation: annex_1::RESULT,
    },
    // Nobody has read whether whoever moves has to leave the old address first: the two are told of each other.
    ServiceBesides {
        with: Service::ResidenceRegistration,
        conditions: &[NaturalPerson, NamedReasons(&[Reason::Owner, Reason::Tenant, Reason::OwnerConsent])],
        service: Service::ResidenceDeregistration,
        citation: annex_4::RESULT,
    },
    ServiceBesides {
        with: Service::ResidenceDeregistration,
        conditions: &[NamedReasons(&[Reason::Moving])],
        service: Service::ResidenceRegistration,
        citation: annex_3::RESULT,
    },
];
