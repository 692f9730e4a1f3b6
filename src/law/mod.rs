//! Numbers, deadlines, steps and document lists, each with its place in the text.
//!
//! `regulation.rs` has the shape of an annex paragraph by paragraph, `tables.rs` that of its three tables, `ledger.rs` how each
//! paragraph is held; the folder of an act has what it says.

pub mod age;
mod besides;
pub mod erratum;
pub mod formulyar;
mod ledger;
pub mod order_394_2012;
mod regulation;
pub mod requirement;
pub mod standard_2121;
mod tables;

pub use besides::ServiceBesides;
pub use erratum::{Erratum, Measure, SeenBy, Slip, Weight};
pub use ledger::{Entry, Treatment};
pub use regulation::{
    Consumers, Definition, Fee, Form, Outcome, Participant, Reception, Regulation, Role, Security, Stage, Word,
};
pub use requirement::{Belongs, Condition, MayBeAsked, Purpose, Quality, Requirement, UnreadList};
pub use tables::{Action, Deed, EndsIn, Lane, LaneStep, LimitSum, Limits};

use crate::citation::{Citation, Cited, Source};
use crate::edition::EditionId;
use crate::service::Service;
use chrono::NaiveDate;

/// The day on which an edition, a citation or a requirement last changed, an ISO date: receipts name it.
pub const VERSION: &str = "2026-12-01";

/// The editions there are, oldest first. A new edition is a new folder, a variant of [`EditionId`] and a line here; the
/// compiler names the rest.
pub const EDITIONS: &[&Edition] = &[&order_394_2012::EDITION];

/// An edition of the law: the act's card, its regulations and its document lists.
#[derive(Debug)]
pub struct Edition {
    /// Its public id.
    pub id: EditionId,
    /// The act's card.
    pub card: Card,
    /// The paragraphs of the act itself, each once.
    pub ledger: &'static [Entry],
    /// One regulation for each service, in the order of the annexes.
    pub regulations: [&'static Regulation; 4],
    /// The document lists.
    pub requirements: &'static [Requirement],
    /// What may be asked for besides.
    pub may_be_asked: &'static [MayBeAsked],
    /// Cases whose list nobody has read.
    pub unread_lists: &'static [UnreadList],
    /// Which service goes with a case of another.
    pub services_besides: &'static [ServiceBesides],
    /// Why an expired document proves nothing.
    pub expired: Citation,
}

impl Edition {
    /// The edition with this id.
    #[must_use]
    pub fn of(id: EditionId) -> &'static Self {
        match id {
            EditionId::Order394 => &order_394_2012::EDITION,
        }
    }

    /// The regulation of a service.
    #[must_use]
    pub const fn regulation(&self, service: Service) -> &'static Regulation {
        let [passport, temporary, registration, deregistration] = self.regulations;
        match service {
            Service::PassportIdCard => passport,
            Service::TemporaryIdCard => temporary,
            Service::ResidenceRegistration => registration,
            Service::ResidenceDeregistration => deregistration,
        }
    }

    /// Whether the act is in force on a day, as far as its dates are known.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use qujat::edition::EditionId;
    /// use qujat::law::Edition;
    ///
    /// let order = Edition::of(EditionId::Order394);
    /// assert!(order.in_force(NaiveDate::from_ymd_opt(2012, 9, 23).unwrap()));
    /// assert!(!order.in_force(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()));
    /// ```
    #[must_use]
    pub fn in_force(&self, day: NaiveDate) -> bool {
        self.card.in_force_from.value <= day && day < self.card.repealed_from.value
    }
}

/// The card of an act.
#[derive(Debug)]
pub struct Card {
    /// Its name.
    pub title: Citation,
    /// The day it was signed.
    pub signed: Cited<NaiveDate>,
    /// Its number.
    pub number: Cited<u16>,
    /// The day the Ministry of Justice registered it.
    pub registered: Cited<NaiveDate>,
    /// Its number in the register of normative legal acts.
    pub registration_number: Cited<u16>,
    /// The day it was first officially published.
    pub published: Cited<NaiveDate>,
    /// Its first day in force.
    pub in_force_from: Cited<NaiveDate>,
    /// The act that repealed it.
    pub repealed_by: Cited<Source>,
    /// The day on which the repealing act was published, as far as anybody has found.
    pub repeal_published: Cited<NaiveDate>,
    /// Whether an earlier publication of the repealing act is possible. If there was one, `repealed_from` is too late.
    pub repeal_may_be_earlier: bool,
    /// The first day on which it is no longer in force, counted from `repeal_published`.
    pub repealed_from: Cited<NaiveDate>,
    /// The act it rests on.
    pub issued_under: Citation,
    /// The services whose regulations it approves, in the order of the annexes.
    pub approves: [Cited<Service>; 4],
}
