//! What the models draw, in numbers: the same natively and in every engine.

use chrono::NaiveDate;
use qujat::edition::EditionId;
use qujat::law::Edition;
use qujat::reading::Reading;
use qujat::service::{Medium, Service, Urgency};
use qujat::timeline::{Assumptions, Filing, Office, Situation, forecast, queue};
use std::fmt::Write as _;

/// What stands in `drawn.txt`.
pub const DRAWN: &str = include_str!("drawn.txt");

/// Draws it anew.
pub fn drawn() -> String {
    let mut page = String::new();
    let mut say = |name: &str, numbers: &dyn std::fmt::Debug| {
        writeln!(page, "{name}: {numbers:?}").expect("a string takes every text");
    };
    let assumptions = Assumptions { cases: 2_000, sent_back: 20, ..Assumptions::default() };
    for service in Service::ALL {
        for reading in [Reading::CAREFUL, Reading::STRICT] {
            let filing = Filing {
                regulation: Edition::of(EditionId::Order394).regulation(*service),
                urgency: Urgency::General,
                medium: Medium::Paper,
                submitted_on: NaiveDate::from_ymd_opt(2013, 3, 15).expect("a date of the test"),
                reading,
            };
            let forecast = forecast(&filing, &Situation::default(), &assumptions);
            let shares = forecast.contributions.iter().map(|one| (one.days, one.of_total, one.of_spread));
            say(service.id(), &forecast.histogram);
            say("  steps", &shares.collect::<Vec<_>>());
            let queue = queue(&filing, &assumptions, &Office::default());
            let percentiles = queue.percentiles.iter().map(|one| (one.percent, one.days, one.minutes));
            let desks =
                queue.desks.iter().map(|desk| (desk.visits, desk.mean_wait, desk.longest_wait, desk.utilisation));
            say("  queue", &percentiles.collect::<Vec<_>>());
            say("  desks", &(queue.on_time, queue.wait_kept, queue.collecting_kept, desks.collect::<Vec<_>>()));
        }
    }
    page
}
