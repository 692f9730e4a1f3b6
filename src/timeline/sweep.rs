//! How a regulation fares when every unit takes all its time, on whichever day of a span the documents are handed in.

use super::course::Situation;
use super::road::road;
use crate::calendar::{days_between, is_working};
use crate::law::{Edition, Regulation};
use crate::reading::Reading;
use crate::service::{Medium, Urgency};
use chrono::{Datelike, NaiveDate};

/// What the limits come to, for every day of handing in of a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sweep {
    /// The first day of handing in; the others follow it without a gap.
    pub from: NaiveDate,
    /// One for each day. There is at least one.
    pub starts: Vec<Start>,
    /// Whether every sum is «at least»: some step has no limit and was counted as no time.
    pub at_least: bool,
}

/// What the limits come to from one day of handing in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The day.
    pub on: NaiveDate,
    /// Whether offices work on it. Par. 8 has reception on working days only.
    pub working: bool,
    /// How many days of the calendar lie after it and not after the last day of the last limit.
    pub days: u32,
    /// By how many of them the limits outlast the promise; 0 where they do not.
    pub overrun: u32,
}

impl Sweep {
    /// Over every day of handing in.
    #[must_use]
    pub fn every_day(&self) -> Option<Spread> {
        Spread::of(&self.starts, false)
    }

    /// Over those on which offices work.
    #[must_use]
    pub fn working_days(&self) -> Option<Spread> {
        Spread::of(&self.starts, true)
    }
}

/// What many days of handing in have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// How many days of handing in there are; at least one.
    pub starts: u32,
    /// On how many of them the limits outlast the promise.
    pub broken: u32,
    /// The fewest days of the calendar that the limits come to.
    pub fewest: u32,
    /// The median: from at least half of the days of handing in they come to no more, from at least half to no fewer.
    pub median: u32,
    /// The most.
    pub most: u32,
    /// The first day of handing in on which it is the most.
    pub worst: NaiveDate,
}

impl Spread {
    fn of(all: &[Start], working_only: bool) -> Option<Self> {
        let taken = |start: &&Start| start.working || !working_only;
        let mut worst = all.iter().find(taken)?;
        let (mut starts, mut broken, mut fewest) = (0, 0, worst.days);
        for start in all.iter().filter(taken) {
            starts += 1;
            broken += u32::from(start.overrun > 0);
            fewest = fewest.min(start.days);
            if start.days > worst.days {
                worst = start;
            }
        }
        let mut median = fewest;
        while all.iter().filter(|start| taken(start) && start.days <= median).count() * 2 < starts as usize {
            median += 1;
        }
        Some(Self { starts, broken, fewest, median, most: worst.days, worst: worst.on })
    }

    /// The share of days on which the limits outlast the promise, in thousandths, rounded down: 1000 is every day.
    #[must_use]
    pub const fn thousandths(&self) -> u32 {
        self.broken * 1_000 / self.starts
    }
}

/// Adds the limits up for every day of handing in from one to another, both included; nothing, if there is none.
///
/// A step without a limit counts as no time at all. Days off are days of handing in too; [`Start::working`] tells them
/// apart.
#[must_use]
pub fn sweep(
    regulation: &'static Regulation,
    urgency: Urgency,
    medium: Medium,
    reading: Reading,
    from: NaiveDate,
    until: NaiveDate,
) -> Option<Sweep> {
    let steps = road(regulation, urgency, medium, &Situation::default());
    let limits = || steps.iter().filter(|step| step.applies).map(|step| step.limit.value);
    let start = |on: NaiveDate| {
        let ends = limits().fold(on, |last, term| term.ends(last, reading).map_or(last, |end| end.latest));
        let promised = regulation.promise.value.ends(on, reading).map_or(ends, |end| end.latest);
        Start {
            on,
            working: is_working(on, reading.week),
            days: days_between(on, ends),
            overrun: days_between(promised, ends),
        }
    };
    let starts: Vec<Start> = from.iter_days().take_while(|on| *on <= until).map(start).collect();
    let at_least = steps.iter().any(super::Step::is_unlimited);
    (!starts.is_empty()).then_some(Sweep { from, starts, at_least })
}

/// The first year from January to December in which the edition of a regulation was in force.
#[must_use]
pub fn first_whole_year(regulation: &Regulation) -> Option<(NaiveDate, NaiveDate)> {
    let in_force_from = Edition::of(regulation.edition).card.in_force_from.value;
    let year = in_force_from.year() + i32::from(in_force_from.ordinal() > 1);
    NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31))
}
