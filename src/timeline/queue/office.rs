//! Who works in the units of the model, how long, and how many citizens come.

use crate::noun::noun;
use crate::unit::Unit;
use serde::Deserialize;

noun! {
    /// What can be moved in an office.
    pub enum OfficeSetting {
        /// How many people a unit has.
        Staff = "staff",
        /// The least minutes of work at one step of a unit.
        LeastWork = "least-work",
        /// The most minutes of work at one step of a unit.
        MostWork = "most-work",
        /// How many citizens come in ten working hours.
        ComeInTenHours = "come-in-ten-hours",
        /// How many minutes a working day has.
        Shift = "shift",
    }
}

/// Who works, how long, and how many come. All of it is assumed.
///
/// Numbers out of their bounds are taken for the nearest bound.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Office {
    /// How many people each unit has; one, if it is not named.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub staff: Vec<Staff>,
    /// How long each unit works at a step; 5 to 15 minutes, if it is not named.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub work: Vec<Work>,
    /// How many citizens come in ten working hours, at chance and each by himself: a Poisson process. 40 unless given.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub come_in_ten_hours: u32,
    /// How many minutes a working day has, 60 to 1440: one shift a day, the same for every unit. 480 unless given.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub shift: u32,
}

/// How many people a unit has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Staff {
    /// The unit.
    pub unit: Unit,
    /// How many, 1 to 10 000.
    pub people: u32,
}

/// How long a unit works at one step.
///
/// Half the sum of two equally distributed numbers is drawn: the middle is the likeliest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Work {
    /// The unit.
    pub unit: Unit,
    /// The least, in minutes, 0 to 1440.
    pub least: u32,
    /// The most, in minutes, up to 1440; no less than the least.
    pub most: u32,
}

/// The most people of a unit.
pub const MOST_PEOPLE: u32 = 10_000;

/// The most minutes of work at one step.
pub const MOST_MINUTES: u32 = 1440;

/// The most citizens that come in ten working hours.
pub const MOST_ARRIVALS: u32 = 1_000_000;

/// The least minutes of a working day.
pub const LEAST_SHIFT: u32 = 60;

/// The most minutes of a working day: all that a day has.
pub const MOST_SHIFT: u32 = 1440;

impl Default for Office {
    fn default() -> Self {
        Self { staff: Vec::new(), work: Vec::new(), come_in_ten_hours: 40, shift: 480 }
    }
}

impl Office {
    /// How many people a unit has, kept within bounds.
    #[must_use]
    pub fn staff_of(&self, unit: Unit) -> u32 {
        self.staff.iter().find(|of| of.unit == unit).map_or(1, |of| of.people.clamp(1, MOST_PEOPLE))
    }

    /// The least and the most minutes of work at one step of a unit, kept within bounds.
    #[must_use]
    pub fn work_of(&self, unit: Unit) -> (u32, u32) {
        let work = self.work.iter().find(|of| of.unit == unit).map_or((5, 15), |of| (of.least, of.most));
        let least = work.0.min(MOST_MINUTES);
        (least, work.1.clamp(least, MOST_MINUTES))
    }

    /// How many citizens come in ten working hours, kept within bounds.
    #[must_use]
    pub fn arrivals(&self) -> u32 {
        self.come_in_ten_hours.clamp(1, MOST_ARRIVALS)
    }

    /// How many minutes a working day has, kept within bounds.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.shift.clamp(LEAST_SHIFT, MOST_SHIFT)
    }
}
