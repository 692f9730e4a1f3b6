//! What the models assume, which is no law: everything of it can be moved.

use crate::noun::noun;
use crate::unit::Unit;
use serde::Deserialize;

noun! {
    /// What the model takes a bare «N жұмыс күні» for. The text does not say.
    pub enum BareTerm {
        /// The longest the work may take: the time is drawn from none at all to N.
        Ceiling = "ceiling",
        /// How long the work takes: always N.
        Duration = "duration",
    }
}

noun! {
    /// What can be moved in a model.
    pub enum Setting {
        /// How many cases are drawn.
        Cases = "cases",
        /// The seed.
        Seed = "seed",
        /// How hard a unit works.
        Diligence = "diligence",
        /// The chance of a sending back.
        SentBack = "sent-back",
        /// What a bare term is taken for.
        BareTerm = "bare-term",
        /// The most that a step without a limit takes.
        WithoutLimit = "without-limit",
    }
}

noun! {
    /// What there is to know of an answer of the model, besides what there is to know of the timeline.
    pub enum Caveat {
        /// The day for which it is asked where the case is was not given, or cannot be read.
        TodayNotRead = "today-not-read",
        /// That day lies before the day of filing.
        TodayBeforeFiling = "today-before-filing",
        /// Steps without a limit take a time that nothing supports.
        WithoutLimitAssumed = "without-limit-assumed",
    }
}

/// What the model assumes. None of it stands in the law.
///
/// Numbers out of their bounds are taken for the nearest bound.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Assumptions {
    /// How many cases are drawn, 1 to 1 000 000; 10 000 unless given.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub cases: u32,
    /// The seed, a whole number up to 2⁵³: the same seed gives the same answer. 394 unless given.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub seed: u64,
    /// How hard each unit works; one that is not named works at 50.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub diligence: Vec<Diligence>,
    /// The chance, in hundredths, that a check sends the formulyar back to be completed, where the regulation knows that
    /// and the situation does not say how often; 0 unless given.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub sent_back: u32,
    /// What a bare term is taken for; unless given, for the longest the work may take.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub bare_term: BareTerm,
    /// The most working days that a step without a limit takes, 0 to 255; none unless given, for want of anything to rest on.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub without_limit: u32,
}

/// How hard a unit works.
///
/// The days of a step are drawn from a triangular distribution ([`Triangle`](super::Triangle)) between its least and its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Diligence {
    /// The unit.
    pub unit: Unit,
    /// In hundredths: at 100 no time at all is the likeliest, at 0 all that the law gives it, at 50 half of it.
    pub percent: u32,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            cases: 10_000,
            seed: 394,
            diligence: Vec::new(),
            sent_back: 0,
            bare_term: BareTerm::Ceiling,
            without_limit: 0,
        }
    }
}

impl Assumptions {
    /// The seed, kept within bounds.
    #[must_use]
    pub fn seed_kept(&self) -> u64 {
        self.seed.min(MOST_SEED)
    }

    /// How many cases are drawn, kept within bounds.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.cases.clamp(1, MOST_CASES)
    }

    /// How hard a unit works, in hundredths, kept within bounds.
    #[must_use]
    pub fn diligence_of(&self, unit: Unit) -> u32 {
        self.diligence.iter().find(|of| of.unit == unit).map_or(50, |of| of.percent.min(100))
    }

    /// The chance of a sending back, in hundredths, kept within bounds.
    #[must_use]
    pub fn chance_sent_back(&self) -> u32 {
        self.sent_back.min(100)
    }

    /// The most working days of a step without a limit, kept within bounds.
    #[must_use]
    pub fn most_without_limit(&self) -> u32 {
        self.without_limit.min(MOST_WITHOUT_LIMIT)
    }
}

/// The most cases that are drawn at once.
pub const MOST_CASES: u32 = 1_000_000;

/// The greatest seed: the greatest whole number up to which JavaScript has every one.
pub const MOST_SEED: u64 = 1 << 53;

/// The most working days that a step without a limit is assumed to take.
pub const MOST_WITHOUT_LIMIT: u32 = 255;
