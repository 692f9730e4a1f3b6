//! How long cases wait where a unit has only so many people: a model of events, in whole working minutes.
//!
//! This is no law and no measurement. Citizens come, each step lies as long as the forecast draws for it, and then somebody
//! of the unit has to be free for the minutes of work it takes. Whoever is ready first is served first.

use super::course::Situation;
use super::days::{Numbered, Pace};
use super::forecast::{Assumptions, Filing, PERCENTS, percentile, thousandths};
use super::model::Model;
use super::random::Random;
use crate::noun::noun;
use crate::term::Term;
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

/// Everything that is going on. The clock counts working minutes from 1, so that an evening belongs to its day.
struct Hall<'a> {
    filing: &'a Filing,
    model: Model,
    clock: Clock,
    rooms: Vec<Room>,
    /// The room of each step.
    room_of: Vec<usize>,
    cases: Vec<Case>,
    /// Who stands behind each case, in the line of a room or among those of the same minute; a case is in one of them.
    behind: Vec<u32>,
    wheel: Wheel,
    /// The longest wait at the counter when handing in, and when collecting; and how many wait no longer.
    wait_limits: [u64; 2],
    waits_kept: [u32; 2],
}

/// A case on its way.
struct Case {
    random: Random,
    arrived: u64,
    ready: u64,
    /// The day it arrived on, and the last day of its promise.
    day: u32,
    promised: u32,
    stage: usize,
    rounds: u32,
    /// Whether somebody works on it.
    taken: bool,
}

/// A unit at work.
struct Room {
    unit: Unit,
    staff: u32,
    free: u32,
    work: (u32, u32),
    line: Line,
    visits: u32,
    waited: u64,
    longest: u64,
    busy: u64,
}

impl<'a> Hall<'a> {
    fn new(filing: &'a Filing, assumptions: &Assumptions, office: &Office) -> Self {
        let model = Model::new(filing, &Situation::default(), assumptions);
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
                    line: Line::EMPTY,
                    visits: 0,
                    waited: 0,
                    longest: 0,
                    busy: 0,
                });
            }
        }
        let longest_work = rooms.iter().map(|room| room.work.1).max().unwrap_or(0);
        let longest_lie = model.stages.iter().map(|stage| stage.time.most()).max().unwrap_or(0) + 2;
        let wait_limits = [filing.regulation.wait_submitting, filing.regulation.wait_collecting];
        let wait_limits = wait_limits.map(|limit| match limit.value {
            Term::Minutes(minutes) => u64::from(minutes),
            Term::CalendarDays(_)
            | Term::WorkingDays(_)
            | Term::UpToWorkingDays(_)
            | Term::Days(_)
            | Term::Daily
            | Term::NotStated => u64::MAX,
        });
        let cases = arrivals(assumptions, office);
        Self {
            filing,
            model,
            clock: Clock::new(filing, office.minutes().into(), longest_lie),
            rooms,
            room_of,
            behind: vec![NOBODY; cases.len()],
            cases,
            wheel: Wheel::new((longest_lie + 1) * office.minutes() + longest_work),
            wait_limits,
            waits_kept: [0; 2],
        }
    }

    fn run(mut self) -> Queued {
        let first = self.cases.first().map_or(0, |case| case.arrived);
        let (mut days, mut minutes, mut on_time, mut last) = (Vec::new(), Vec::new(), 0, first);
        let mut coming: u32 = 0;
        loop {
            let comes = self.cases.get(coming as usize).map(|case| case.arrived);
            let goes_on = self.wheel.next_minute();
            if let Some(arrived) = comes.filter(|arrived| goes_on.is_none_or(|minute| *arrived <= minute)) {
                self.wheel.now = arrived;
                self.clock.go_to(arrived);
                self.arrive(coming);
                coming += 1;
                continue;
            }
            let Some(now) = goes_on else { break };
            let Some(number) = self.wheel.take(now, &self.behind) else { break };
            self.clock.go_to(now);
            let Some(case) = self.cases.get(number as usize) else { break };
            if !case.taken {
                self.ready(number);
            } else if self.done(number) {
                let Some(case) = self.cases.get(number as usize) else { break };
                on_time += u32::from(self.clock.day <= case.promised);
                count(&mut days, self.clock.day - case.day);
                minutes.push(u32::try_from(now - case.arrived).unwrap_or(u32::MAX));
                last = last.max(now);
            }
        }
        let minutes = sorted(minutes);
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
            wait_kept: self.waits_kept[0],
            collecting_kept: self.waits_kept[1],
            bottleneck: longest.map(|desk| desk.unit),
            desks,
        }
    }

    /// A citizen comes.
    fn arrive(&mut self, number: u32) {
        let promised = self.clock.promised(self.filing);
        let Some(case) = self.cases.get_mut(number as usize) else { return };
        (case.day, case.promised) = (self.clock.day, promised);
        self.ready(number);
    }

    /// A case is ready for a step: somebody takes it at once, or it joins the line.
    fn ready(&mut self, number: u32) {
        let Some(case) = self.cases.get_mut(number as usize) else { return };
        case.ready = self.clock.now;
        let Some(room) = self.room_of.get(case.stage).and_then(|room| self.rooms.get_mut(*room)) else { return };
        if room.free > 0 {
            room.free -= 1;
            self.take(number);
        } else {
            room.line.join(number, &mut self.behind);
        }
    }

    /// Somebody takes a case.
    fn take(&mut self, number: u32) {
        let Some(case) = self.cases.get_mut(number as usize) else { return };
        let Some(room) = self.room_of.get(case.stage).and_then(|room| self.rooms.get_mut(*room)) else { return };
        let waited = self.clock.now - case.ready;
        let work = case.random.middling(room.work);
        room.visits += 1;
        room.waited += waited;
        if waited > room.longest {
            room.longest = waited;
        }
        room.busy += work;
        case.taken = true;
        let collects = self.model.hands_out(case.stage);
        for ((asked, kept), limit) in [case.stage == 0, collects].iter().zip(&mut self.waits_kept).zip(self.wait_limits)
        {
            *kept += u32::from(*asked && waited <= limit);
        }
        self.wheel.set(self.clock.now + work, number, &mut self.behind);
    }

    /// The work at a step is done: the next in line is taken, and the case goes on. Whether it is over.
    fn done(&mut self, number: u32) -> bool {
        let Some(case) = self.cases.get_mut(number as usize) else { return false };
        case.taken = false;
        let Some(room) = self.room_of.get(case.stage).and_then(|room| self.rooms.get_mut(*room)) else { return false };
        let next = self.model.next(case.stage, case.rounds, &mut case.random);
        let mut ready = self.clock.now;
        let stage = next.and_then(|next| {
            case.rounds += u32::from(self.model.sends_back(next));
            case.stage = next;
            self.model.stages.get(next)
        });
        let goes_on = stage.is_some();
        if let Some(stage) = stage.filter(|stage| stage.takes_days()) {
            ready = self.clock.lie(stage.pace, stage.time.draw(&mut case.random));
        }
        match room.line.leave(&self.behind) {
            Some(waiting) => self.take(waiting),
            None => room.free += 1,
        }
        if goes_on && ready == self.clock.now {
            self.ready(number);
        } else if goes_on {
            self.wheel.set(ready, number, &mut self.behind);
        }
        !goes_on
    }
}

impl Room {
    fn told(&self, minutes: u64) -> Desk {
        Desk {
            unit: self.unit,
            staff: self.staff,
            visits: self.visits,
            mean_wait: thousandths(self.waited, self.visits.into()),
            longest_wait: u32::try_from(self.longest).unwrap_or(u32::MAX),
            utilisation: thousandths(self.busy, minutes * u64::from(self.staff)),
            busy: self.busy,
        }
    }
}

/// The cases, in the order in which they come.
fn arrivals(assumptions: &Assumptions, office: &Office) -> Vec<Case> {
    let mut seeds = Random::new(assumptions.seed);
    let come = u64::from(office.arrivals());
    // The time between two citizens is drawn in 2⁻³² parts of its mean, which is `mean` minutes and `rest` parts of `come`.
    let (mean, rest) = (600 / come, 600 % come);
    let mut clock = 0;
    let cases = (0..assumptions.count()).map(|_| {
        let apart = seeds.exponential();
        clock += apart * mean + apart * rest / come;
        let arrived = (clock >> 32) + 1;
        let random = Random::new(seeds.next());
        Case { random, arrived, ready: arrived, day: 0, promised: 0, stage: 0, rounds: 0, taken: false }
    });
    cases.collect()
}

/// The minute it is, and its day.
struct Clock {
    now: u64,
    /// The minutes of a day.
    shift: u64,
    /// The last minute before this day began.
    before: u64,
    /// The rank of the day among the working days.
    rank: u32,
    /// The day, counted from the day before the filing, so that the first working day has rank 1.
    day: u32,
    days: Numbered,
    /// The most working days that a case lies.
    longest_lie: u32,
    /// The rank of the day whose promise was asked for last, and that promise.
    promised: (u32, u32),
}

impl Clock {
    fn new(filing: &Filing, shift: u64, longest_lie: u32) -> Self {
        let before = filing.submitted_on.pred_opt().unwrap_or(filing.submitted_on);
        let days = Numbered::new(before, filing.reading);
        let mut clock = Self { now: 0, shift, before: 0, rank: 0, day: 0, days, longest_lie, promised: (0, 0) };
        clock.dawn(1);
        clock
    }

    fn go_to(&mut self, now: u64) {
        self.now = now;
        if now > self.before + self.shift {
            self.dawn((now - 1) / self.shift + 1);
        }
    }

    /// Another day begins.
    #[inline(never)]
    fn dawn(&mut self, rank: u64) {
        self.before = (rank - 1) * self.shift;
        self.rank = u32::try_from(rank).unwrap_or(u32::MAX / 2);
        self.days.reach_rank(self.rank + self.longest_lie);
        self.day = self.days.working(self.rank);
    }

    /// Until when a case lies that lies so many days from now.
    fn lie(&self, pace: Pace, days: u32) -> u64 {
        let until = self.days.count(pace).end(self.day, days);
        if until == self.day {
            return self.now;
        }
        let rank = self.days.rank(until);
        if self.days.works(until) {
            self.now + u64::from(rank - self.rank) * self.shift
        } else {
            u64::from(rank) * self.shift + 1
        }
    }

    /// The last day of the promise to whoever comes today.
    fn promised(&mut self, filing: &Filing) -> u32 {
        if self.promised.0 != self.rank {
            let end = filing.regulation.promise.value.ends(self.days.date(self.day), filing.reading);
            let last = end.and_then(|end| u32::try_from((end.latest - self.days.date(0)).num_days()).ok());
            self.promised = (self.rank, last.unwrap_or(u32::MAX));
        }
        self.promised.1
    }
}

/// Nobody stands behind.
const NOBODY: u32 = u32::MAX;

/// Cases one behind the other.
#[derive(Clone, Copy)]
struct Line {
    first: u32,
    last: u32,
}

impl Line {
    const EMPTY: Self = Self { first: NOBODY, last: NOBODY };

    fn join(&mut self, number: u32, behind: &mut [u32]) {
        let before = if self.first == NOBODY {
            &mut self.first
        } else {
            match behind.get_mut(self.last as usize) {
                Some(before) => before,
                None => return,
            }
        };
        *before = number;
        self.last = number;
        if let Some(behind) = behind.get_mut(number as usize) {
            *behind = NOBODY;
        }
    }

    fn leave(&mut self, behind: &[u32]) -> Option<u32> {
        let first = self.first;
        self.first = *behind.get(first as usize)?;
        Some(first)
    }
}

/// What is to happen: for each minute ahead, the cases to which something happens then, in the order in which it was set.
///
/// It goes round: no case is set further ahead than there are minutes.
struct Wheel {
    now: u64,
    minutes: Vec<Line>,
    /// For each minute, whether there is anybody: 64 to a word.
    anybody: Vec<u64>,
}

impl Wheel {
    /// For so many minutes ahead.
    fn new(ahead: u32) -> Self {
        let size = (ahead as usize + 2).next_power_of_two().max(64);
        Self { now: 0, minutes: vec![Line::EMPTY; size], anybody: vec![0; size / 64] }
    }

    fn at(&self, minute: u64) -> usize {
        usize::try_from(minute & (self.minutes.len() as u64 - 1)).unwrap_or(0)
    }

    fn set(&mut self, minute: u64, number: u32, behind: &mut [u32]) {
        let at = self.at(minute);
        if let (Some(line), Some(word)) = (self.minutes.get_mut(at), self.anybody.get_mut(at / 64)) {
            line.join(number, behind);
            *word |= 1 << (at % 64);
        }
    }

    /// The next minute in which anything happens, which may be this one.
    fn next_minute(&self) -> Option<u64> {
        let at = self.at(self.now);
        let mut word = self.anybody.get(at / 64).copied().unwrap_or(0) & (u64::MAX << (at % 64));
        // Back at the first word, its earlier minutes lie ahead.
        for further in 0..=self.anybody.len() {
            if word != 0 {
                let found = (at / 64 + further) as u64 * 64 + u64::from(word.trailing_zeros());
                return Some(self.now + found - at as u64);
            }
            let next = (at / 64 + further + 1) & (self.anybody.len() - 1);
            word = self.anybody.get(next).copied().unwrap_or(0);
        }
        None
    }

    /// Takes the first case of a minute before which nothing happens.
    fn take(&mut self, minute: u64, behind: &[u32]) -> Option<u32> {
        self.now = minute;
        let at = self.at(minute);
        let line = self.minutes.get_mut(at)?;
        let number = line.leave(behind)?;
        if line.first == NOBODY {
            *self.anybody.get_mut(at / 64)? &= !(1 << (at % 64));
        }
        Some(number)
    }
}

/// Numbers from the least on: a byte at a time, from the last to the first.
fn sorted(mut numbers: Vec<u32>) -> Vec<u32> {
    let mut other = vec![0; numbers.len()];
    for shift in [0, 8, 16, 24] {
        let byte = |number: u32| (number >> shift & 0xFF) as usize;
        let mut places = [0_usize; 256];
        for number in &numbers {
            places[byte(*number)] += 1;
        }
        let mut before = 0;
        for place in &mut places {
            (*place, before) = (before, before + *place);
        }
        for number in &numbers {
            let place = &mut places[byte(*number)];
            if let Some(other) = other.get_mut(*place) {
                *other = *number;
            }
            *place += 1;
        }
        core::mem::swap(&mut numbers, &mut other);
    }
    numbers
}

/// More days than these are not told apart: a hundred years.
const MOST_DAYS: u32 = 36_525;

/// Counts one more case that takes so many days.
fn count(over: &mut Vec<u32>, days: u32) {
    let index = days.min(MOST_DAYS) as usize;
    if over.len() <= index {
        over.resize(index + 1, 0);
    }
    if let Some(cases) = over.get_mut(index) {
        *cases += 1;
    }
}
