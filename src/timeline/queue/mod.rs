//! How long cases wait where a unit has only so many people: a model of events, in whole working minutes.
//!
//! This is no law and no measurement. Citizens come, each step lies as long as the forecast draws for it, and then somebody
//! of the unit has to be free for the minutes of work it takes. Whoever is ready first is served first.
//!
//! `office.rs` is what is assumed, `hall.rs` what happens, by the clock of `clock.rs` and in the order of `wheel.rs`;
//! `staffing.rs` asks again and again how many people it takes.

mod clock;
mod hall;
mod office;
mod staffing;
mod tally;
mod wheel;

pub use office::{
    LEAST_SHIFT, MOST_ARRIVALS, MOST_MINUTES, MOST_PEOPLE, MOST_SHIFT, Office, OfficeSetting, Staff, Work,
};
pub use staffing::{MOST_STAFF, Staffing, staffing};

use super::assumptions::Assumptions;
use super::filing::Filing;
use crate::unit::Unit;
use hall::Hall;

/// Sends cases through units with so many people.
///
/// It is a model. The first citizen comes on the day of the filing or the next working day. Minutes run only on working
/// days; what is not done by the evening goes on in the morning. Every case draws from numbers of its own, so a change of
/// staff changes no draw.
#[must_use]
pub fn queue(filing: &Filing, assumptions: &Assumptions, office: &Office) -> Queued {
    Hall::new(filing, assumptions, office).run()
}

/// What the model makes of an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queued {
    /// How many cases went through.
    pub cases: u32,
    /// By when how many of a hundred cases are over: [`PERCENTS`](super::PERCENTS).
    pub percentiles: Vec<QueuedPercentile>,
    /// How many cases keep the promise, each counted from the day it was handed in.
    pub on_time: u32,
    /// How many citizens wait at the counter, when they hand in, no longer than the limit of par. 10, item 2.
    pub wait_kept: u32,
    /// How many wait there, when they collect, no longer than the limit of item 3, if each comes as soon as it is ready.
    pub collecting_kept: u32,
    /// The units that take part, in the order in which a case first meets them.
    pub desks: Vec<Desk>,
    /// The unit at which cases wait longest on average; none, if nobody waits.
    pub bottleneck: Option<Unit>,
}

/// How long so many of a hundred cases take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueuedPercentile {
    /// How many of a hundred.
    pub percent: u8,
    /// Days of the calendar from handing in.
    pub days: u32,
    /// Working minutes from handing in.
    pub minutes: u32,
}

/// A unit in the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Desk {
    /// The unit.
    pub unit: Unit,
    /// How many people it has.
    pub staff: u32,
    /// How many times a case arrived to it.
    pub visits: u32,
    /// The average wait of a visit, in thousandths of a working minute.
    pub mean_wait: u32,
    /// The longest wait of a visit, in working minutes.
    pub longest_wait: u32,
    /// How much of the time its people work, in thousandths, from the first arrival to the last end.
    pub utilisation: u32,
    /// How many minutes its people worked in all.
    pub busy: u64,
}
