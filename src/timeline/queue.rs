//! How long cases wait where a unit has only so many people: a model of events, in whole working minutes.
//!
//! This is no law and no measurement. Citizens come, each step lies as long as the forecast draws for it, and then somebody
//! of the unit has to be free for the minutes of work it takes. Whoever is ready first is served first.

use super::forecast::{Assumptions, Calendar, Filing, Model, PERCENTS, Pace, count, percentile, thousandths};
use super::random::Random;
use crate::noun::noun;
use crate::term::Term;
use crate::unit::Unit;
use core::cmp::Reverse;
use serde::Deserialize;
use std::collections::{BinaryHeap, VecDeque};

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
    /// The least, in minutes, 0 to 10 000.
    pub least: u32,
    /// The most, in minutes, up to 10 000; no less than the least.
    pub most: u32,
}

/// The most people of a unit.
pub const MOST_PEOPLE: u32 = 10_000;

/// The most minutes of work at one step.
pub const MOST_MINUTES: u32 = 10_000;

/// The most citizens that come in ten working hours.
pub const MOST_ARRIVALS: u32 = 1_000_000;

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
        self.shift.clamp(60, 1440)
    }
}

/// What the model makes of an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queued {
    /// How many cases went through.
    pub cases: u32,
    /// By when how many of a hundred cases are over: [`PERCENTS`].
    pub percentiles: Vec<QueuedPercentile>,
    /// How many cases keep the promise, each counted from the day it was handed in.
    pub on_time: u32,
    /// How many citizens wait at the counter no longer than the limit of par. 10, item 2.
    pub wait_kept: u32,
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
    pub mean_wait: i32,
    /// The longest wait of a visit, in working minutes.
    pub longest_wait: u32,
    /// How much of the time its people work, in thousandths, from the first arrival to the last end.
    pub utilisation: i32,
    /// How many minutes its people worked in all.
    pub busy: u64,
}

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

/// Sends cases through units with so many people.
///
/// It is a model. The first citizen comes on the day of the filing or the next working day. Minutes run only on working
/// days; what is not done by the evening goes on in the morning. Every case draws from numbers of its own, so a change of
/// staff changes no draw.
#[must_use]
pub fn queue(filing: &Filing, assumptions: &Assumptions, office: &Office) -> Queued {
    Hall::new(filing, assumptions, office).run()
}

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

/// A case on its way.
struct Case {
    random: Random,
    arrived: u64,
    ready: u64,
    stage: usize,
    rounds: u32,
}

/// A unit at work.
struct Room {
    unit: Unit,
    staff: u32,
    free: u32,
    work: (u32, u32),
    line: VecDeque<u32>,
    visits: u32,
    waited: u64,
    longest: u64,
    busy: u64,
}

/// An event: when, which it is in the order they were set, which case, and whether its work is done.
type Event = Reverse<(u64, u32, u32, bool)>;

/// Everything that is going on. The clock counts working minutes from 1, so that an evening belongs to its day.
struct Hall<'a> {
    filing: &'a Filing,
    model: Model,
    /// Begins on the day before the filing, so that the first working day has rank 1.
    days: Calendar,
    shift: u64,
    rooms: Vec<Room>,
    /// The room of each step.
    room_of: Vec<usize>,
    cases: Vec<Case>,
    events: BinaryHeap<Event>,
    set: u32,
    limit: u64,
    wait_kept: u32,
}

impl<'a> Hall<'a> {
    fn new(filing: &'a Filing, assumptions: &Assumptions, office: &Office) -> Self {
        let model = Model::new(filing, assumptions);
        let mut rooms: Vec<Room> = Vec::new();
        let mut room_of = Vec::new();
        for stage in &model.stages {
            let unit = stage.phase.holder;
            let known = rooms.iter().position(|room| room.unit == unit);
            room_of.push(known.unwrap_or(rooms.len()));
            if known.is_none() {
                let staff = office.staff_of(unit);
                rooms.push(Room {
                    unit,
                    staff,
                    free: staff,
                    work: office.work_of(unit),
                    line: VecDeque::new(),
                    visits: 0,
                    waited: 0,
                    longest: 0,
                    busy: 0,
                });
            }
        }
        let shift = u64::from(office.minutes());
        let mut seeds = Random::new(assumptions.seed);
        let (mut clock, mean) = (0, 600 / u64::from(office.arrivals()));
        let rest = 600 % u64::from(office.arrivals());
        let cases = (0..assumptions.count()).map(|_| {
            // The time between two citizens, in 2⁻³² minutes.
            let apart = seeds.exponential();
            clock += apart * mean + apart * rest / u64::from(office.arrivals());
            let arrived = (clock >> 32) + 1;
            Case { random: Random::new(seeds.next()), arrived, ready: arrived, stage: 0, rounds: 0 }
        });
        let cases: Vec<Case> = cases.collect();
        let last_day = cases.last().map_or(0, |case| case.arrived / shift);
        let numbered = u32::try_from(last_day.min(5_000) * 3 / 2).unwrap_or(0) + 200;
        let before = filing.submitted_on.pred_opt().unwrap_or(filing.submitted_on);
        let limit = match filing.regulation.wait_submitting.value {
            Term::Minutes(minutes) => u64::from(minutes),
            Term::CalendarDays(_)
            | Term::WorkingDays(_)
            | Term::UpToWorkingDays(_)
            | Term::Days(_)
            | Term::Daily
            | Term::NotStated => u64::MAX,
        };
        Self {
            filing,
            model,
            days: Calendar::numbered(before, filing.reading, numbered),
            shift,
            rooms,
            room_of,
            cases,
            events: BinaryHeap::new(),
            set: 0,
            limit,
            wait_kept: 0,
        }
    }

    fn run(mut self) -> Queued {
        let first = self.cases.first().map_or(0, |case| case.arrived);
        let (mut days, mut minutes, mut on_time, mut last) = (Vec::new(), Vec::new(), 0, first);
        let mut promises: Vec<Option<u32>> = Vec::new();
        let mut coming = 0;
        self.come(&mut coming);
        while let Some(Reverse((now, _, number, done))) = self.events.pop() {
            if !done {
                let enters = self.cases.get(number as usize).is_some_and(|case| case.stage == 0 && case.rounds == 0);
                if enters {
                    self.come(&mut coming);
                }
                self.ready(number, now);
            } else if let Some(arrived) = self.done(number, now) {
                let (from, until) = (self.day(arrived), self.day(now));
                let kept = self.promised(&mut promises, arrived).is_none_or(|last| until <= last);
                on_time += u32::from(kept);
                count(&mut days, until - from);
                minutes.push(u32::try_from(now - arrived).unwrap_or(u32::MAX));
                last = last.max(now);
            }
        }
        minutes.sort_unstable();
        let cases = u32::try_from(minutes.len()).unwrap_or(u32::MAX);
        let percentiles = PERCENTS.iter().map(|percent| {
            let rank = (minutes.len() * usize::from(*percent)).div_ceil(100).saturating_sub(1);
            QueuedPercentile {
                percent: *percent,
                days: percentile(&days, cases, *percent),
                minutes: minutes.get(rank).copied().unwrap_or(0),
            }
        });
        let desks: Vec<Desk> = self.rooms.iter().map(|room| room.told(last - first)).collect();
        let longest = desks.iter().filter(|desk| desk.mean_wait > 0).max_by_key(|desk| desk.mean_wait);
        Queued {
            cases,
            percentiles: percentiles.collect(),
            on_time,
            wait_kept: self.wait_kept,
            bottleneck: longest.map(|desk| desk.unit),
            desks,
        }
    }

    /// Sets the arrival of the next citizen.
    fn come(&mut self, coming: &mut u32) {
        if let Some(case) = self.cases.get(*coming as usize) {
            let arrived = case.arrived;
            self.set(arrived, *coming, false);
            *coming += 1;
        }
    }

    fn set(&mut self, at: u64, number: u32, done: bool) {
        self.events.push(Reverse((at, self.set, number, done)));
        self.set = self.set.wrapping_add(1);
    }

    /// A case is ready for a step: somebody takes it at once, or it joins the line.
    fn ready(&mut self, number: u32, now: u64) {
        let Some(case) = self.cases.get_mut(number as usize) else { return };
        case.ready = now;
        let Some(room) = self.room_of.get(case.stage).and_then(|room| self.rooms.get_mut(*room)) else { return };
        if room.free > 0 {
            room.free -= 1;
            self.take(number, now);
        } else {
            room.line.push_back(number);
        }
    }

    /// Somebody takes a case.
    fn take(&mut self, number: u32, now: u64) {
        let Some(case) = self.cases.get_mut(number as usize) else { return };
        let Some(room) = self.room_of.get(case.stage).and_then(|room| self.rooms.get_mut(*room)) else { return };
        let waited = now - case.ready;
        let (least, most) = room.work;
        let span = most.saturating_sub(least) + 1;
        let random = &mut case.random;
        let drawn = (random.below(span) + random.below(span) + random.below(2)) / 2;
        let work = u64::from(least) + u64::from(drawn);
        room.visits += 1;
        room.waited += waited;
        room.longest = room.longest.max(waited);
        room.busy += work;
        if case.stage == 0 && case.rounds == 0 {
            self.wait_kept += u32::from(waited <= self.limit);
        }
        self.set(now + work, number, true);
    }

    /// The work at a step is done: the next in line is taken, and the case goes on. When it arrived, if it is over.
    fn done(&mut self, number: u32, now: u64) -> Option<u64> {
        let case = self.cases.get_mut(number as usize)?;
        let next = self.model.next(case.stage, case.rounds, &mut case.random);
        let arrived = case.arrived;
        let room = self.room_of.get(case.stage).and_then(|room| self.rooms.get_mut(*room))?;
        let waiting = room.line.pop_front();
        room.free += u32::from(waiting.is_none());
        let until = next.and_then(|next| {
            case.rounds += u32::from(self.model.sends_back(next));
            case.stage = next;
            let stage = self.model.stages.get(next)?;
            Some((stage.pace, stage.time.draw(&mut case.random)))
        });
        if let Some(waiting) = waiting {
            self.take(waiting, now);
        }
        let Some((pace, days)) = until else { return Some(arrived) };
        let ready = self.lie(now, pace, days);
        self.set(ready, number, false);
        None
    }

    /// Until when a case lies that lies so many days.
    fn lie(&self, now: u64, pace: Pace, days: u32) -> u64 {
        let from = self.day(now);
        let until = self.days.advance(from, pace, days);
        if until == from {
            return now;
        }
        let rank = u64::from(self.days.rank(until));
        if self.days.works(until) {
            rank.saturating_sub(1) * self.shift + (now - 1) % self.shift + 1
        } else {
            rank * self.shift + 1
        }
    }

    /// The day of a minute, counted from the day before the filing.
    fn day(&self, minute: u64) -> u32 {
        let rank = (minute - 1) / self.shift + 1;
        self.days.working(u32::try_from(rank).unwrap_or(u32::MAX))
    }

    /// The last day of the promise to whoever arrived at a minute; every working day is asked once.
    fn promised(&self, promises: &mut Vec<Option<u32>>, arrived: u64) -> Option<u32> {
        let wanted = usize::try_from((arrived - 1) / self.shift).unwrap_or(0);
        while promises.len() <= wanted {
            let rank = u32::try_from(promises.len()).unwrap_or(0) + 1;
            let from = self.days.date(self.days.working(rank));
            let end = self.filing.regulation.promise.value.ends(from, self.filing.reading);
            let last = end.and_then(|end| u32::try_from((end.latest - self.days.date(0)).num_days()).ok());
            promises.push(last);
        }
        promises.get(wanted).copied().flatten()
    }
}

impl Room {
    fn told(&self, minutes: u64) -> Desk {
        let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        Desk {
            unit: self.unit,
            staff: self.staff,
            visits: self.visits,
            mean_wait: thousandths(whole(self.waited), self.visits.into()),
            longest_wait: u32::try_from(self.longest).unwrap_or(u32::MAX),
            utilisation: thousandths(whole(self.busy), whole(minutes * u64::from(self.staff))),
            busy: self.busy,
        }
    }
}
