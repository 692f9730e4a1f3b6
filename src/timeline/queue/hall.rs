//! Cases on their way through the units, one event after the other.

use super::clock::Clock;
use super::tally::{count, sorted};
use super::wheel::{Line, NOBODY, Wheel};
use super::{Desk, Office, Queued, QueuedPercentile};
use crate::term::Term;
use crate::timeline::assumptions::Assumptions;
use crate::timeline::course::Situation;
use crate::timeline::filing::Filing;
use crate::timeline::forecast::{PERCENTS, percentile};
use crate::timeline::model::Model;
use crate::timeline::random::Random;
use crate::timeline::shares::thousandths;
use crate::unit::Unit;

/// Everything that is going on. The clock counts working minutes from 1, so that an evening belongs to its day.
pub(super) struct Hall<'a> {
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
    pub(super) fn new(filing: &'a Filing, assumptions: &Assumptions, office: &Office) -> Self {
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

    pub(super) fn run(mut self) -> Queued {
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
    let mut seeds = Random::new(assumptions.seed_kept());
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
