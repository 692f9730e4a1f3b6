//! What to expect of an application: a model drawn many times over, under assumptions that anybody can move.
//!
//! This is no law and no promise. The law gives each step a limit; how much of it a unit takes, nobody has measured, and
//! here it is assumed. Everything is counted in whole numbers, so a seed gives the same answer in every engine.

use super::course::{COMPLETION_LIMIT, Course, Situation};
use super::phase::{Phase, phases};
use super::random::{Random, Triangle};
use super::road::{Doing, road};
use crate::calendar::{Week, add_working_days, is_working, working_days_between};
use crate::citation::Citation;
use crate::law::{Deed, Regulation};
use crate::noun::noun;
use crate::reading::{DayOff, FilingDay, PlainDays, Reading};
use crate::service::{Medium, Urgency};
use crate::term::Term;
use crate::unit::Unit;
use chrono::{Days, NaiveDate};
use serde::Deserialize;

/// What is handed in, where and when.
#[derive(Clone, Copy, Debug)]
pub struct Filing {
    /// The regulation of the service.
    pub regulation: &'static Regulation,
    /// The urgency.
    pub urgency: Urgency,
    /// The medium of the formulyar.
    pub medium: Medium,
    /// The day the documents are handed in.
    pub submitted_on: NaiveDate,
    /// How terms are counted.
    pub reading: Reading,
}

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
    /// The chance, in hundredths, that a check sends the formulyar back to be completed, where the regulation knows that;
    /// 0 unless given.
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
/// The days of a step are drawn from a triangular distribution ([`Triangle`]) between its least and its limit.
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

/// The most working days that a step without a limit is assumed to take.
pub const MOST_WITHOUT_LIMIT: u32 = 255;

/// Of a hundred cases, the shares that are told.
pub const PERCENTS: [u8; 7] = [5, 10, 25, 50, 75, 90, 95];

/// What the model makes of a filing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// How many cases were drawn.
    pub cases: u32,
    /// By when how many of a hundred cases are over: [`PERCENTS`].
    pub percentiles: Vec<Percentile>,
    /// The last day of the promise in this reading.
    pub promised: Option<NaiveDate>,
    /// The first day on which a case could be over.
    pub earliest: NaiveDate,
    /// The last one, of a case that is sent back as often as any, if cases are sent back at all.
    pub latest: NaiveDate,
    /// How many cases keep the promise.
    pub on_time: u32,
    /// How many cases are over on each day after the day of filing; days on which none is over are left out.
    pub histogram: Vec<(u32, u32)>,
    /// What each step takes, in the order of the road; the steps of a sending back stand last.
    pub contributions: Vec<Contribution>,
}

/// By when so many of a hundred cases are over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percentile {
    /// How many of a hundred.
    pub percent: u8,
    /// How many days of the calendar after the filing.
    pub days: u32,
    /// The date.
    pub on: NaiveDate,
}

/// What a step takes in the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The step.
    pub phase: Phase,
    /// Its days of the calendar on average, in thousandths of a day.
    pub days: u32,
    /// Its share of the whole time, in thousandths.
    pub of_total: i32,
    /// Its share of the spread, in thousandths: the covariance of its time and the whole, over the variance of the whole.
    ///
    /// A step that is short when the others are long has less than none.
    pub of_spread: i32,
}

/// What would help most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levers {
    /// How many cases were drawn.
    pub cases: u32,
    /// How many cases keep the promise as it is.
    pub on_time: u32,
    /// The steps, the most helpful first.
    pub levers: Vec<Lever>,
}

/// What it would help if a step took no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lever {
    /// Its place among the contributions of the forecast.
    pub stage: usize,
    /// The step.
    pub phase: Phase,
    /// How many cases would then keep the promise.
    pub on_time: u32,
    /// How many days of the calendar would be saved on average, in thousandths of a day.
    pub saved: u32,
}

/// How many cases break the promise when handed in on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The day.
    pub submitted_on: NaiveDate,
    /// How many of the cases.
    pub cases: u32,
}

/// Where a case may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whereabouts {
    /// How many cases were drawn.
    pub cases: u32,
    /// How many of them each step holds, in the order of the road; the steps of a sending back stand last.
    pub held: Vec<(Phase, u32)>,
    /// How many are over.
    pub over: u32,
    /// Whether the promise is broken if it is not over yet.
    pub overdue: Option<Overdue>,
}

impl Whereabouts {
    /// How many cases a unit holds.
    #[must_use]
    pub fn held_by(&self, unit: Unit) -> u32 {
        self.held.iter().filter(|(phase, _)| phase.holder == unit).map(|(_, cases)| cases).sum()
    }
}

/// A promise that is broken. This is law and no model: it rests on the two dates and the reading alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overdue {
    /// The last day of the promise.
    pub promised: NaiveDate,
    /// By how many days of the calendar.
    pub days: u32,
    /// The paragraph that is broken.
    pub citation: Citation,
}

/// Draws the cases of a filing and tells when they are over.
///
/// It is a model: the limits are the law's, the time that is taken of them is assumed.
#[must_use]
pub fn forecast(filing: &Filing, assumptions: &Assumptions) -> Forecast {
    let model = Model::new(filing, assumptions);
    let mut random = Random::new(assumptions.seed);
    let cases = assumptions.count();
    let mut over = Vec::new();
    let mut sums = vec![Sums::default(); model.stages.len()];
    let mut whole = Sums::default();
    let mut ends = vec![0; model.stages.len()];
    for _ in 0..cases {
        ends.fill(0);
        let end = model.run(&mut random, None, |stage, from, until| {
            if let Some(taken) = ends.get_mut(stage) {
                *taken += until - from;
            }
        });
        count(&mut over, end);
        whole.add(end, end);
        for (sum, days) in sums.iter_mut().zip(&ends).filter(|(_, days)| **days > 0) {
            sum.add(*days, end);
        }
    }
    let promised = model.promised.map(|last| model.days.date(last));
    let number = i64::from(cases);
    let variance = whole.spread(&whole, number);
    let contributions = model.stages.iter().zip(&sums).map(|(stage, sum)| Contribution {
        phase: stage.phase,
        days: u32::try_from(thousandths(sum.days, number)).unwrap_or(0),
        of_total: thousandths(sum.days, whole.days),
        of_spread: thousandths(sum.spread(&whole, number), variance),
    });
    Forecast {
        cases,
        percentiles: percentiles(&over, cases, |days| model.days.date(days)),
        promised,
        earliest: model.days.date(model.bound(false)),
        latest: model.days.date(model.bound(true)),
        on_time: on_time(&over, model.promised),
        contributions: contributions.collect(),
        histogram: (0..).zip(over).filter(|(_, cases)| *cases > 0).collect(),
    }
}

/// What would help most: the same cases, each time with one step that takes no time, the most helpful first.
///
/// It is a model, and takes as long as one forecast for every step.
#[must_use]
pub fn levers(filing: &Filing, assumptions: &Assumptions) -> Levers {
    let model = Model::new(filing, assumptions);
    let cases = assumptions.count();
    let run = |left_out| {
        let mut random = Random::new(assumptions.seed);
        let (mut over, mut days) = (Vec::new(), 0);
        for _ in 0..cases {
            let end = model.run(&mut random, left_out, |_, _, _| ());
            count(&mut over, end);
            days += i64::from(end);
        }
        (on_time(&over, model.promised), days)
    };
    let (now, all) = run(None);
    let levers = (0..).zip(&model.stages).map(|(index, stage)| {
        let (on_time, days) = run(Some(index));
        let saved = u32::try_from(thousandths(all - days, cases.into())).unwrap_or(0);
        Lever { stage: index, phase: stage.phase, on_time, saved }
    });
    let mut levers: Vec<Lever> = levers.collect();
    levers.sort_by_key(|lever| core::cmp::Reverse((lever.on_time, lever.saved)));
    Levers { cases, on_time: now, levers }
}

/// How many cases break the promise, for each of so many days on which they could be handed in.
///
/// It is a model. Every day is given the same cases, so only the calendar tells one day from another.
#[must_use]
pub fn broken_by_start(filing: &Filing, assumptions: &Assumptions, days: u32) -> Vec<Broken> {
    let starts = filing.submitted_on.iter_days().take(days as usize);
    let broken = starts.map(|submitted_on| {
        let model = Model::new(&Filing { submitted_on, ..*filing }, assumptions);
        let mut random = Random::new(assumptions.seed);
        let late = |end| model.promised.is_some_and(|promised| end > promised);
        let ends = (0..assumptions.count()).map(|_| model.run(&mut random, None, |_, _, _| ()));
        Broken { submitted_on, cases: ends.map(|end| u32::from(late(end))).sum() }
    });
    broken.collect()
}

/// Where a case could be today, and whether it is overdue if it is not over.
///
/// It is a model, save for what it says of the promise. A step holds a case from the day it begins to the day before it
/// ends; what begins and ends today is over today.
#[must_use]
pub fn whereabouts(filing: &Filing, assumptions: &Assumptions, today: NaiveDate) -> Whereabouts {
    let model = Model::new(filing, assumptions);
    let mut random = Random::new(assumptions.seed);
    let today_offset = u32::try_from((today - filing.submitted_on).num_days()).unwrap_or(0);
    let cases = assumptions.count();
    let mut held = vec![0; model.stages.len()];
    let mut over = 0;
    for _ in 0..cases {
        let mut holder = None;
        model.run(&mut random, None, |stage, _, until| {
            if until > today_offset && holder.is_none() {
                holder = Some(stage);
            }
        });
        match holder.and_then(|stage| held.get_mut(stage)) {
            Some(cases) => *cases += 1,
            None => over += 1,
        }
    }
    let promised = model.promised.filter(|promised| today_offset > *promised);
    let overdue = promised.map(|promised| Overdue {
        promised: model.days.date(promised),
        days: today_offset - promised,
        citation: filing.regulation.promise.citation,
    });
    Whereabouts { cases, held: model.stages.iter().map(|stage| stage.phase).zip(held).collect(), over, overdue }
}

/// The steps of a filing with what is drawn for each, and the days they are counted on.
pub(super) struct Model {
    /// The steps of the main course, then those of a sending back.
    pub(super) stages: Vec<Stage>,
    /// How many of them are the main course.
    main: usize,
    /// Which of them checks, and may send back.
    check: Option<usize>,
    sent_back: u32,
    /// The days, from the day of filing on.
    days: Calendar,
    /// How many days after the filing the promise ends.
    promised: Option<u32>,
}

/// A step and what is drawn for it.
pub(super) struct Stage {
    /// The step.
    pub(super) phase: Phase,
    /// In which days its time is counted.
    pub(super) pace: Pace,
    /// How many of them it takes.
    pub(super) time: Triangle,
}

/// In which days a time is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// It takes no day.
    SameDay,
    /// Every day.
    Calendar,
    /// Working days.
    Working,
    /// Working days, the first of which is never the day of the event.
    NextWorking,
}

impl Model {
    pub(super) fn new(filing: &Filing, assumptions: &Assumptions) -> Self {
        let Filing { regulation, urgency, medium, submitted_on, reading } = *filing;
        let mut all = phases(regulation, urgency, medium);
        let main = all.len();
        let check = all.iter().position(|phase| phase.doing == Doing::Deed(Deed::CheckFormulyars));
        if assumptions.chance_sent_back() > 0 && check.is_some() {
            let sent_back = Situation { courses: vec![Course::SentBackForCompleting], completions: Some(1) };
            let steps = road(regulation, urgency, medium, &sent_back).into_iter();
            all.extend(steps.filter(|step| step.applies && step.round == 1).map(Phase::from));
        }
        let stages: Vec<Stage> = all.into_iter().map(|phase| Stage::new(phase, reading, assumptions)).collect();
        let promised = regulation.promise.value.ends(submitted_on, reading);
        let promised = promised.and_then(|end| u32::try_from((end.latest - submitted_on).num_days()).ok());
        Self {
            stages,
            main,
            check,
            sent_back: assumptions.chance_sent_back(),
            days: Calendar::new(submitted_on, reading),
            promised,
        }
    }

    /// The least or the most days after which a case is over.
    fn bound(&self, most: bool) -> u32 {
        let (main, back) = self.stages.split_at(self.main.min(self.stages.len()));
        let checked = if most { self.check.map_or(0, |check| check + 1) } else { main.len() };
        let (before, after) = main.split_at(checked.min(main.len()));
        let mut now = 0;
        let mut pass = |stages: &[Stage]| {
            for stage in stages {
                let days = if most { stage.time.most() } else { stage.time.least() };
                now = self.days.advance(now, stage.pace, days);
            }
        };
        pass(before);
        if most {
            (0..COMPLETION_LIMIT).for_each(|_| pass(back));
        }
        pass(after);
        now
    }

    /// Draws one case: how many days after the filing it is over. Tells of every step when it begins and ends.
    ///
    /// A step that is left out is drawn and takes no time, so that the other steps draw what they would have drawn.
    fn run(&self, random: &mut Random, left_out: Option<usize>, mut tell: impl FnMut(usize, u32, u32)) -> u32 {
        let (mut now, mut index, mut rounds) = (0, 0, 0);
        while let Some(stage) = self.stages.get(index) {
            let days = stage.time.draw(random);
            let until = if left_out == Some(index) { now } else { self.days.advance(now, stage.pace, days) };
            tell(index, now, until);
            now = until;
            match self.next(index, rounds, random) {
                Some(next) => {
                    rounds += u32::from(self.sends_back(next));
                    index = next;
                }
                None => break,
            }
        }
        now
    }

    /// Which step comes after one, when the formulyar was sent back so often.
    #[inline]
    pub(super) fn next(&self, index: usize, rounds: u32, random: &mut Random) -> Option<usize> {
        let checked = self.check == Some(index) || (index + 1 == self.stages.len() && index >= self.main);
        if checked {
            let can_return = self.stages.len() > self.main && rounds < COMPLETION_LIMIT;
            if can_return && random.below(100) < self.sent_back {
                return Some(self.main);
            }
            return self.check.map(|check| check + 1).filter(|next| *next < self.main);
        }
        let next = index + 1;
        (next < self.stages.len() && next != self.main).then_some(next)
    }

    /// Whether going to this step sends the formulyar back.
    #[inline]
    pub(super) fn sends_back(&self, next: usize) -> bool {
        next == self.main
    }
}

impl Stage {
    fn new(phase: Phase, reading: Reading, assumptions: &Assumptions) -> Self {
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
        Self { phase, pace, time: Triangle::new(least, most, likeliest) }
    }
}

/// The days from one day on, numbered, so that a case is moved along them without asking the calendar.
pub(super) struct Calendar {
    from: NaiveDate,
    week: Week,
    from_works: bool,
    counts: bool,
    rolls: bool,
    /// For each day, how many working days lie after the first and not after it.
    ranks: Vec<u32>,
    /// The first day, then every working day after it.
    working: Vec<u32>,
}

/// How many days are numbered for one case. Beyond them the calendar itself is asked, and answers the same.
const NUMBERED: u32 = 150;

impl Calendar {
    fn new(from: NaiveDate, reading: Reading) -> Self {
        Self::numbered(from, reading, NUMBERED)
    }

    /// With so many days numbered beforehand.
    pub(super) fn numbered(from: NaiveDate, reading: Reading, days: u32) -> Self {
        let week = reading.week;
        let (mut ranks, mut working, mut rank) = (Vec::new(), vec![0], 0);
        for (offset, date) in (0..days).zip(from.iter_days()) {
            if offset > 0 && is_working(date, week) {
                rank += 1;
                working.push(offset);
            }
            ranks.push(rank);
        }
        Self {
            from,
            week,
            from_works: is_working(from, week),
            counts: reading.filing_day == FilingDay::Counts,
            rolls: reading.day_off == DayOff::RollsOn,
            ranks,
            working,
        }
    }

    /// The date of a day.
    pub(super) fn date(&self, offset: u32) -> NaiveDate {
        self.from.checked_add_days(Days::new(offset.into())).unwrap_or(NaiveDate::MAX)
    }

    /// How many working days lie after the first day and not after this one.
    #[inline]
    pub(super) fn rank(&self, offset: u32) -> u32 {
        let known = self.ranks.get(offset as usize).copied();
        known.unwrap_or_else(|| working_days_between(self.from, self.date(offset), self.week))
    }

    /// The working day with this rank; the first day, if it is 0.
    #[inline]
    pub(super) fn working(&self, rank: u32) -> u32 {
        let found = || add_working_days(self.from, rank, self.week) - self.from;
        let known = self.working.get(rank as usize).copied();
        known.unwrap_or_else(|| u32::try_from(found().num_days()).unwrap_or(0))
    }

    /// Whether a day is worked.
    #[inline]
    pub(super) fn works(&self, offset: u32) -> bool {
        if offset == 0 { self.from_works } else { self.working(self.rank(offset)) == offset }
    }

    /// The day on which so many days end, as [`Term::ends`] counts them.
    #[inline]
    pub(super) fn advance(&self, from: u32, pace: Pace, days: u32) -> u32 {
        match pace {
            Pace::SameDay => from,
            Pace::Calendar if days == 0 => from,
            Pace::Calendar => {
                let last = from + days - u32::from(self.counts);
                if self.rolls && !self.works(last) { self.working(self.rank(last) + 1) } else { last }
            }
            Pace::Working | Pace::NextWorking => {
                let works = self.works(from);
                let days = days.max(u32::from(!works));
                if days == 0 {
                    return from;
                }
                let today_counts = self.counts && works && pace == Pace::Working;
                self.working(self.rank(from) + days - u32::from(today_counts))
            }
        }
    }
}

/// What is summed up over cases.
#[derive(Clone, Copy, Default)]
struct Sums {
    days: i64,
    with_whole: i64,
}

impl Sums {
    fn add(&mut self, days: u32, whole: u32) {
        self.days += i64::from(days);
        self.with_whole += i64::from(days) * i64::from(whole);
    }

    /// The covariance with the whole, times the square of the number of cases.
    fn spread(&self, whole: &Self, cases: i64) -> i64 {
        cases * self.with_whole - self.days * whole.days
    }
}

/// A share in thousandths, towards zero; none of nothing.
pub(super) fn thousandths(part: i64, whole: i64) -> i32 {
    let share = if whole.abs() > i64::MAX / 1_000_000 {
        part / (whole / 1000)
    } else if whole == 0 {
        0
    } else {
        part * 1000 / whole
    };
    i32::try_from(share).unwrap_or(i32::MAX)
}

/// More days than these are not told apart: a hundred years.
const MOST_DAYS: u32 = 36_525;

/// Counts one more case that takes so many days.
pub(super) fn count(over: &mut Vec<u32>, days: u32) {
    let index = days.min(MOST_DAYS) as usize;
    if over.len() <= index {
        over.resize(index + 1, 0);
    }
    if let Some(cases) = over.get_mut(index) {
        *cases += 1;
    }
}

/// After how many days so many of a hundred cases are over, by the nearest rank.
pub(super) fn percentile(over: &[u32], cases: u32, percent: u8) -> u32 {
    let mut passed = 0;
    let wanted = u64::from(cases) * u64::from(percent);
    let before = over.iter().take_while(|here| {
        passed += u64::from(**here) * 100;
        passed < wanted
    });
    u32::try_from(before.count()).unwrap_or(0)
}

/// The percentiles that are told, with their dates.
fn percentiles(over: &[u32], cases: u32, date: impl Fn(u32) -> NaiveDate) -> Vec<Percentile> {
    let told = PERCENTS.iter().map(|percent| {
        let days = percentile(over, cases, *percent);
        Percentile { percent: *percent, days, on: date(days) }
    });
    told.collect()
}

/// How many cases are over by the promise; all of them, where nothing is promised.
fn on_time(over: &[u32], promised: Option<u32>) -> u32 {
    over.iter().take(promised.map_or(usize::MAX, |last| last as usize + 1)).sum()
}
