//! The model that the forecast and the queue are drawn from: the steps of what happens, and what is drawn for each.
//!
//! Cases are drawn in blocks, a step at a time for a whole block: what a step needs is looked up once for many cases.

use super::assumptions::{Assumptions, BareTerm};
use super::course::{COMPLETION_LIMIT, Course, Situation};
use super::days::{Count, Numbered, Pace};
use super::filing::Filing;
use super::phase::Phase;
use super::random::{Random, Triangle};
use super::road::{Doing, road};
use crate::calendar::days_between;
use crate::law::Deed;
use crate::reading::{PlainDays, Reading};
use crate::term::Term;

/// The steps of a filing with what is drawn for each, and the days they are counted on.
pub(super) struct Model {
    /// The steps of the road, then those of a sending back that is only assumed.
    pub(super) stages: Vec<Stage>,
    /// How many of them are the road.
    main: usize,
    /// Which of them checks, and may send back; none, where the situation says how often it does.
    check: Option<usize>,
    sent_back: u32,
    /// The days, from the day of filing to the last on which a case can be over.
    pub(super) days: Numbered,
    /// How many days after the filing the promise ends; nothing, where the road has no issue or the term counts anew.
    pub(super) promised: Option<u32>,
    /// Whether the promise is measured at all.
    measured: bool,
    /// How many days after the filing a case is over that takes the least of everything.
    pub(super) earliest: u32,
    /// The same of one that takes the most of everything and, if cases are sent back at all, is sent back as often as any.
    pub(super) latest: u32,
}

/// A step and what is drawn for it.
pub(super) struct Stage {
    /// The step.
    pub(super) phase: Phase,
    /// In which days its time is counted.
    pub(super) pace: Pace,
    /// How many of them it takes, less one where the first counts.
    pub(super) time: Triangle,
}

/// How many cases are drawn together.
const BLOCK: usize = 256;
/// A case of a block is told by one byte.
const _: () = assert!(BLOCK == 1 << u8::BITS);

/// Some cases on their way.
pub(super) struct Block {
    /// How many there are.
    cases: usize,
    /// How many days after the filing each is where it is.
    now: [u32; BLOCK],
    /// How many days of the calendar each step has taken of each.
    pub(super) taken: Vec<[u32; BLOCK]>,
}

impl Block {
    /// How many days after the filing each case is over.
    pub(super) fn ends(&self) -> &[u32] {
        self.now.get(..self.cases).unwrap_or_default()
    }
}

/// Told of each step that some cases take: its place, and when each case begins and ends it.
pub(super) type Steps<'a> = &'a mut dyn FnMut(usize, &[u32], &[u32]);

impl Model {
    pub(super) fn new(filing: &Filing, situation: &Situation, assumptions: &Assumptions) -> Self {
        let Filing { regulation, urgency, medium, submitted_on, reading } = *filing;
        let steps = |situation| road(regulation, urgency, medium, situation).into_iter().filter(|step| step.applies);
        let mut all: Vec<Phase> = steps(situation).map(Phase::from).collect();
        let main = all.len();
        let sent_back = assumptions.chance_sent_back();
        let assumed = sent_back > 0 && situation.completions(regulation) == 0;
        let check = all.iter().position(|phase| phase.doing == Doing::Deed(Deed::CheckFormulyars)).filter(|_| assumed);
        if check.is_some() {
            let mut once = situation.clone();
            once.courses.push(Course::SentBackForCompleting);
            once.completions = Some(1);
            all.extend(steps(&once).filter(|step| step.round > 0).map(Phase::from));
        }
        let days = Numbered::new(submitted_on, reading);
        let mut stages = Vec::new();
        for phase in &all {
            stages.push(Stage::new(*phase, reading, assumptions, &days));
        }
        let last = stages.get(..main).and_then(<[Stage]>::last).map(|stage| stage.phase);
        let measured = last.is_some_and(|last| last.doing == Doing::Deed(Deed::HandOut) && last.attempt == 1);
        let (promised, earliest, latest) = (None, 0, 0);
        let mut model = Self { stages, main, check, sent_back, days, promised, measured, earliest, latest };
        model.start(filing);
        model
    }

    /// Takes another day for that of the filing.
    pub(super) fn start(&mut self, filing: &Filing) {
        let Filing { regulation, submitted_on, reading, .. } = *filing;
        self.days = Numbered::new(submitted_on, reading);
        let promised = regulation.promise.value.ends(submitted_on, reading).filter(|_| self.measured);
        self.promised = promised.map(|end| days_between(submitted_on, end.latest));
        self.earliest = self.bound(0, Triangle::least);
        // Numbers every day that a case can reach: no case is anywhere later than this one.
        self.latest = self.bound(if self.returns() { COMPLETION_LIMIT } else { 0 }, Triangle::most);
    }

    /// How many days after the filing a case is over that is sent back so often.
    fn bound(&mut self, rounds: u32, time: fn(&Triangle) -> u32) -> u32 {
        let (mut now, mut index, mut round) = (0, 0, 0);
        while let Some(stage) = self.stages.get(index) {
            now = self.days.advance(now, stage.pace, time(&stage.time));
            let Some(next) = self.after(index, round < rounds) else { break };
            round += u32::from(self.sends_back(next));
            index = next;
        }
        now
    }

    /// Draws all cases. Tells `steps` of every step that takes days, and `over` of the cases of a block that are over.
    ///
    /// Every step draws from numbers of its own, so that without one step the others take what they took.
    pub(super) fn run(
        &self,
        assumptions: &Assumptions,
        left_out: Option<usize>,
        steps: Steps<'_>,
        over: &mut dyn FnMut(&Block),
    ) {
        let mut seeds = Random::new(assumptions.seed_kept());
        let mut returns = Random::new(seeds.next());
        let mut randoms: Vec<Random> = self.stages.iter().map(|_| Random::new(seeds.next())).collect();
        let mut left = assumptions.count() as usize;
        let mut block = Block { cases: 0, now: [0; BLOCK], taken: vec![[0; BLOCK]; self.stages.len()] };
        while left > 0 {
            block.cases = left.min(BLOCK);
            left -= block.cases;
            block.now = [0; BLOCK];
            for (stage, taken) in self.stages.iter().zip(&mut block.taken) {
                if stage.takes_days() {
                    *taken = [0; BLOCK];
                }
            }
            let everyone = Chosen::all(block.cases);
            let mut pass = |from: usize, until: usize, who: &Chosen| {
                let stages = self.stages.iter().zip(&mut randoms).enumerate().take(until).skip(from);
                for (index, (stage, random)) in stages {
                    let Some(taken) = block.taken.get_mut(index) else { continue };
                    if !stage.takes_days() || left_out == Some(index) {
                        continue;
                    }
                    let before = block.now;
                    stage.pass(self.days.count(stage.pace), random, who, &mut block.now, taken);
                    steps(index, &before, &block.now);
                }
            };
            let checked = self.check.map_or(self.main, |check| check + 1);
            pass(0, checked, &everyone);
            if self.returns() {
                let mut who = Chosen::all(everyone.count);
                for _ in 0..COMPLETION_LIMIT {
                    who.keep(&mut returns, self.sent_back);
                    pass(self.main, self.stages.len(), &who);
                }
            }
            pass(checked, self.main, &everyone);
            over(&block);
        }
    }

    /// Whether cases are sent back at all.
    fn returns(&self) -> bool {
        self.stages.len() > self.main
    }

    /// Which step comes after one, when the formulyar was sent back so often.
    #[inline]
    pub(super) fn next(&self, index: usize, rounds: u32, random: &mut Random) -> Option<usize> {
        let asked = self.checks(index) && self.returns() && rounds < COMPLETION_LIMIT;
        self.after(index, asked && random.below(100) < self.sent_back)
    }

    /// Which step comes after one, if a check after it sends the formulyar back or does not.
    #[inline]
    fn after(&self, index: usize, sent_back: bool) -> Option<usize> {
        if self.checks(index) {
            return if sent_back && self.returns() {
                Some(self.main)
            } else {
                self.check.map(|check| check + 1).filter(|next| *next < self.main)
            };
        }
        let next = index + 1;
        (next < self.stages.len() && next != self.main).then_some(next)
    }

    /// Whether the formulyar is checked in this step.
    #[inline]
    fn checks(&self, index: usize) -> bool {
        self.check == Some(index) || (index >= self.main && index + 1 == self.stages.len())
    }

    /// Whether the citizen collects in this step.
    #[inline]
    pub(super) fn hands_out(&self, index: usize) -> bool {
        let stage = self.stages.get(index);
        stage.is_some_and(|stage| stage.phase.doing == Doing::Deed(Deed::HandOut))
    }

    /// Whether going to this step sends the formulyar back.
    #[inline]
    pub(super) fn sends_back(&self, next: usize) -> bool {
        next == self.main
    }
}

/// Cases of a block.
struct Chosen {
    cases: [u8; BLOCK],
    count: usize,
}

impl Chosen {
    /// The first so many.
    fn all(count: usize) -> Self {
        let mut cases = [0; BLOCK];
        for (case, number) in cases.iter_mut().zip(0..=u8::MAX) {
            *case = number;
        }
        Self { cases, count }
    }

    /// Keeps each with a chance in hundredths.
    fn keep(&mut self, random: &mut Random, chance: u32) {
        let mut kept = 0;
        for index in 0..self.count {
            let case = self.cases.get(index).copied().unwrap_or(0);
            if random.below(100) < chance {
                if let Some(place) = self.cases.get_mut(kept) {
                    *place = case;
                }
                kept += 1;
            }
        }
        self.count = kept;
    }
}

impl Stage {
    fn new(phase: Phase, reading: Reading, assumptions: &Assumptions, days: &Numbered) -> Self {
        let without_limit = assumptions.most_without_limit();
        let (pace, bare, most) = match phase.most {
            Term::Minutes(_) => (Pace::SameDay, false, 0),
            Term::CalendarDays(days) => (Pace::Calendar, true, u32::from(days)),
            Term::WorkingDays(days) => (Pace::Working, true, u32::from(days)),
            Term::UpToWorkingDays(days) => (Pace::Working, false, u32::from(days)),
            Term::Days(days) => match reading.plain_days {
                PlainDays::Calendar => (Pace::Calendar, true, u32::from(days)),
                PlainDays::Working => (Pace::Working, true, u32::from(days)),
            },
            Term::Daily => (Pace::NextWorking, false, 1),
            Term::NotStated if without_limit == 0 => (Pace::SameDay, false, 0),
            Term::NotStated => (Pace::NextWorking, false, without_limit),
        };
        let least = if bare && assumptions.bare_term == BareTerm::Duration { most } else { 0 };
        let likeliest = 100 - assumptions.diligence_of(phase.holder);
        let time = Triangle::new(least, most, likeliest);
        Self { phase, pace, time: if days.less(pace) > 0 { time.one_less() } else { time } }
    }

    /// Whether it can take any day.
    pub(super) fn takes_days(&self) -> bool {
        self.pace != Pace::SameDay
    }

    /// Takes cases through the step.
    ///
    /// A plain loop over tables: nothing is called where small code comes first.
    #[inline(never)]
    fn pass(
        &self,
        count: Count<'_>,
        random: &mut Random,
        who: &Chosen,
        now: &mut [u32; BLOCK],
        taken: &mut [u32; BLOCK],
    ) {
        let mut numbers = *random;
        for case in who.cases.get(..who.count).unwrap_or_default() {
            let case = usize::from(*case);
            let from = now[case];
            let until = count.end(from, self.time.draw(&mut numbers));
            now[case] = until;
            taken[case] += until - from;
        }
        *random = numbers;
    }
}
