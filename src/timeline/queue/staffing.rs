//! How many people keep the promise.

use super::{Desk, Office, Queued, Staff, queue};
use crate::timeline::assumptions::Assumptions;
use crate::timeline::filing::Filing;

/// The people that an aim takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staffing {
    /// How many in which unit. With one less in any of them the aim is missed.
    pub staff: Vec<Staff>,
    /// What becomes of the cases then.
    pub queued: Queued,
}

/// The most people that the search gives to all units together.
pub const MOST_STAFF: u32 = 200;

/// How many people in which unit keep the promise for so many of a hundred cases; nothing, if no staff does.
///
/// It is a model and a search: people are added where cases wait longest until the aim is reached, and then taken away
/// again wherever the aim allows it. Another distribution of as many people may do as well.
#[must_use]
pub fn staffing(filing: &Filing, assumptions: &Assumptions, office: &Office, percent: u8) -> Option<Staffing> {
    let mut office = office.clone();
    office.staff.clear();
    let enough = |queued: &Queued| u64::from(queued.on_time) * 100 >= u64::from(queued.cases) * u64::from(percent);
    let mut queued = queue(filing, assumptions, &office);
    // Nobody can do with fewer people than the work of all cases takes while they come.
    let minutes = u64::from(queued.cases) * 600 / u64::from(office.arrivals());
    let needed = |desk: &Desk| u32::try_from(desk.busy / minutes.max(1) + 1).unwrap_or(MOST_STAFF);
    office.staff = queued.desks.iter().map(|desk| Staff { unit: desk.unit, people: needed(desk) }).collect();
    loop {
        queued = queue(filing, assumptions, &office);
        if enough(&queued) {
            break;
        }
        if office.staff.iter().map(|of| u64::from(of.people)).sum::<u64>() >= MOST_STAFF.into() {
            return None;
        }
        let bottleneck = queued.bottleneck?;
        for of in office.staff.iter_mut().filter(|of| of.unit == bottleneck) {
            of.people += 1;
        }
    }
    let mut index = 0;
    while let Some(now) = office.staff.get(index).map(|of| of.people) {
        let mut fewer = office.clone();
        if let Some(of) = fewer.staff.get_mut(index) {
            of.people = now.saturating_sub(1).max(1);
        }
        let with_fewer = (now > 1).then(|| queue(filing, assumptions, &fewer)).filter(enough);
        if let Some(with_fewer) = with_fewer {
            (office, queued, index) = (fewer, with_fewer, 0);
        } else {
            index += 1;
        }
    }
    Some(Staffing { staff: office.staff, queued })
}
