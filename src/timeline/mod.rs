//! What the law lets happen to an application, step by step: the road, the promise, and the ceilings.
//!
//! The promise is par. 10, item 1. The ceilings are what it comes to when every unit takes all the time table 1 gives it.
//! What to expect is neither: [`forecast()`] and [`queue()`] are models, drawn from [`phases`] under assumptions.

mod assumptions;
mod ceilings;
mod course;
mod days;
#[cfg(feature = "analysis")]
mod examine;
mod filing;
mod forecast;
mod levers;
#[cfg(feature = "analysis")]
mod lying;
mod model;
mod phase;
mod preview;
mod promise;
mod queue;
mod random;
mod remark;
mod road;
mod schedule;
mod shares;
#[cfg(feature = "analysis")]
mod sweep;
mod whereabouts;

pub use assumptions::{Assumptions, BareTerm, Caveat, Diligence, MOST_CASES, MOST_SEED, MOST_WITHOUT_LIMIT, Setting};
pub use ceilings::{Ceiling, Ceilings, Share};
pub use course::{COMPLETION_LIMIT, Course, Situation};
#[cfg(feature = "analysis")]
pub use examine::{Disagreement, Duties, Figure, Found, disagreements, duties, examine};
pub use filing::Filing;
pub use forecast::{Contribution, Forecast, PERCENTS, Percentile, forecast};
pub use levers::{Broken, Lever, Levers, broken_by_start, levers};
#[cfg(feature = "analysis")]
pub use lying::{Lying, lying};
pub use phase::{Phase, phases};
pub use preview::{Dated, Timeline, preview};
pub use promise::Promise;
pub use queue::{
    Desk, LEAST_SHIFT, MOST_ARRIVALS, MOST_MINUTES, MOST_PEOPLE, MOST_SHIFT, MOST_STAFF, Office, OfficeSetting, Queued,
    QueuedPercentile, Staff, Staffing, Work, queue, staffing,
};
pub use random::{Random, Triangle};
pub use remark::{Remark, Remarked};
pub use road::{Doing, Step, road};
pub use schedule::{Dates, schedule, schedule_where};
pub use shares::apportion;
#[cfg(feature = "analysis")]
pub use sweep::{Spread, Start, Sweep, first_whole_year, sweep};
pub use whereabouts::{Overdue, Whereabouts, whereabouts};

use crate::reading::Reading;

/// The strict reading in the same working week: the one that stands beside whatever reading was chosen.
#[must_use]
pub const fn strict(reading: Reading) -> Reading {
    Reading { week: reading.week, ..Reading::STRICT }
}
