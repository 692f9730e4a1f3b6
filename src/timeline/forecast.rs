//! What to expect of an application: a model drawn many times over, under assumptions that anybody can move.
//!
//! This is no law and no promise. The law gives each step a limit; how much of it a unit takes, nobody has measured, and
//! here it is assumed. Everything is counted in whole numbers, so a seed gives the same answer in every engine.

use super::course::Situation;
use super::model::Model;
use super::phase::Phase;
use crate::calendar::days_between;
use crate::citation::Citation;
use crate::law::Regulation;
use crate::noun::noun;
use crate::reading::Reading;
use crate::service::{Medium, Urgency};
use crate::unit::Unit;
use chrono::NaiveDate;
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
    /// The last day of the promise in this reading; nothing, where the road has no issue or the term counts anew from a day
    /// that nobody knows.
    pub promised: Option<NaiveDate>,
    /// The first day on which a case could be over.
    pub earliest: NaiveDate,
    /// The last one, of a case that is sent back as often as any, if cases are sent back at all.
    pub latest: NaiveDate,
    /// How many cases keep the promise; all of them, where nothing is measured by it.
    pub on_time: u32,
    /// How many cases are over on each day after the day of filing; days on which none is over are left out.
    pub histogram: Vec<(u32, u32)>,
    /// What each step takes, in the order of the road; the steps of a sending back that is only assumed stand last.
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
    /// How many of them each step holds, in the order of the road; the steps of a sending back that is only assumed stand last.
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

/// Draws the cases of a filing to which this happens and tells when they are over.
///
/// It is a model: the limits are the law's, the time that is taken of them is assumed. What the situation says happens to
/// every case; a sending back that it does not speak of happens as often as is assumed.
#[must_use]
pub fn forecast(filing: &Filing, situation: &Situation, assumptions: &Assumptions) -> Forecast {
    let model = Model::new(filing, situation, assumptions);
    let cases = assumptions.count();
    let mut over = vec![0; model.latest as usize + 1];
    let mut sums = vec![Sums::default(); model.stages.len()];
    let mut whole = Sums::default();
    model.run(assumptions, None, &mut |_, _, _| (), &mut |block| {
        let ends = block.ends();
        for end in ends {
            if let Some(cases) = over.get_mut(*end as usize) {
                *cases += 1;
            }
        }
        whole.add(ends, ends);
        for (sum, (stage, taken)) in sums.iter_mut().zip(model.stages.iter().zip(&block.taken)) {
            if stage.takes_days() {
                sum.add(taken, ends);
            }
        }
    });
    let count = u64::from(cases);
    let (mut totals, mut spreads) = (Vec::new(), Vec::new());
    let variance = whole.spread(&whole, count);
    // So far shifted that the whole fits with room to spare.
    let shift = 67_u32.saturating_sub(variance.leading_zeros());
    let narrow = |spread: i128| i64::try_from(spread >> shift).unwrap_or(0);
    for sum in &sums {
        totals.push(sum.days.cast_signed());
        spreads.push(narrow(sum.spread(&whole, count)));
    }
    let of_total = apportion(&totals, whole.days.cast_signed());
    let of_spread = apportion(&spreads, narrow(variance));
    let mut contributions = Vec::new();
    for (index, stage) in model.stages.iter().enumerate() {
        contributions.push(Contribution {
            phase: stage.phase,
            days: sums.get(index).map_or(0, |sum| thousandths(sum.days, count)),
            of_total: of_total.get(index).copied().unwrap_or(0),
            of_spread: of_spread.get(index).copied().unwrap_or(0),
        });
    }
    let date = |days| model.days.date(days);
    let mut percentiles = Vec::new();
    for percent in PERCENTS {
        let days = percentile(&over, cases, percent);
        percentiles.push(Percentile { percent, days, on: date(days) });
    }
    Forecast {
        cases,
        percentiles,
        promised: model.promised.map(date),
        earliest: date(model.earliest),
        latest: date(model.latest),
        on_time: on_time(&over, model.promised),
        contributions,
        histogram: (0..).zip(over).filter(|(_, cases)| *cases > 0).collect(),
    }
}

/// What would help most: the same cases, each time with one step that takes no time, the most helpful first.
///
/// It is a model, and takes as long as one forecast for every step that takes days.
#[must_use]
pub fn levers(filing: &Filing, assumptions: &Assumptions) -> Levers {
    let model = Model::new(filing, &Situation::default(), assumptions);
    let cases = assumptions.count();
    let last = model.promised.unwrap_or(u32::MAX);
    let run = |left_out| {
        let (mut on_time, mut days) = (0, 0);
        model.run(assumptions, left_out, &mut |_, _, _| (), &mut |block| {
            for end in block.ends() {
                on_time += u32::from(*end <= last);
                days += u64::from(*end);
            }
        });
        (on_time, days)
    };
    let (now, all) = run(None);
    let mut levers: Vec<Lever> = Vec::new();
    for (index, stage) in model.stages.iter().enumerate() {
        let (on_time, days) = if stage.takes_days() { run(Some(index)) } else { (now, all) };
        let saved = thousandths(all.saturating_sub(days), cases.into());
        let before = levers.partition_point(|lever| (lever.on_time, lever.saved) >= (on_time, saved));
        levers.insert(before, Lever { stage: index, phase: stage.phase, on_time, saved });
    }
    Levers { cases, on_time: now, levers }
}

/// How many cases break the promise, for each of so many days on which they could be handed in.
///
/// It is a model. Every day is given the same cases, so only the calendar tells one day from another.
#[must_use]
pub fn broken_by_start(filing: &Filing, assumptions: &Assumptions, days: u32) -> Vec<Broken> {
    let mut model = Model::new(filing, &Situation::default(), assumptions);
    let starts = filing.submitted_on.iter_days().take(days as usize);
    let broken = starts.map(|submitted_on| {
        model.start(&Filing { submitted_on, ..*filing });
        let last = model.promised.unwrap_or(u32::MAX);
        let mut cases = 0;
        model.run(assumptions, None, &mut |_, _, _| (), &mut |block| {
            for end in block.ends() {
                cases += u32::from(*end > last);
            }
        });
        Broken { submitted_on, cases }
    });
    broken.collect()
}

/// Where a case could be today, and whether it is overdue if it is not over.
///
/// It is a model, save for what it says of the promise. A step holds a case from the day it begins to the day before it
/// ends; what begins and ends today is over today.
#[must_use]
pub fn whereabouts(filing: &Filing, situation: &Situation, assumptions: &Assumptions, today: NaiveDate) -> Whereabouts {
    let model = Model::new(filing, situation, assumptions);
    let today_offset = days_between(filing.submitted_on, today);
    let cases = assumptions.count();
    let mut held = vec![0; model.stages.len()];
    let mut over = 0;
    let mut holds = |stage: usize, before: &[u32], after: &[u32]| {
        let mut cases = 0;
        for (from, until) in before.iter().zip(after) {
            cases += u32::from(*from <= today_offset && today_offset < *until);
        }
        if let Some(held) = held.get_mut(stage) {
            *held += cases;
        }
    };
    model.run(assumptions, None, &mut holds, &mut |block| {
        for end in block.ends() {
            over += u32::from(*end <= today_offset);
        }
    });
    let promised = model.promised.filter(|promised| today_offset > *promised);
    let overdue = promised.map(|promised| Overdue {
        promised: model.days.date(promised),
        days: today_offset - promised,
        citation: filing.regulation.promise.citation,
    });
    Whereabouts { cases, held: model.stages.iter().map(|stage| stage.phase).zip(held).collect(), over, overdue }
}

/// What is summed up over cases.
#[derive(Clone, Copy, Default)]
struct Sums {
    days: u64,
    with_whole: u64,
}

impl Sums {
    fn add(&mut self, days: &[u32], whole: &[u32]) {
        let (mut sum, mut with_whole) = (0, 0);
        for (days, whole) in days.iter().zip(whole) {
            sum += u64::from(*days);
            with_whole += u64::from(*days) * u64::from(*whole);
        }
        self.days += sum;
        self.with_whole += with_whole;
    }

    /// The covariance with the whole, times the square of the number of cases.
    fn spread(&self, whole: &Self, cases: u64) -> i128 {
        (u128::from(cases) * u128::from(self.with_whole)).cast_signed()
            - (u128::from(self.days) * u128::from(whole.days)).cast_signed()
    }
}

/// The shares of parts that add up to a whole, in thousandths that add up to 1000; none of nothing.
///
/// Each is rounded down, and what is left goes to those that lost most, the first of equals first.
#[must_use]
pub fn apportion(parts: &[i64], whole: i64) -> Vec<i32> {
    if whole <= 0 {
        return vec![0; parts.len()];
    }
    let (mut left, mut shares, mut lost) = (1000, Vec::new(), Vec::new());
    for part in parts {
        // Thousandths of what is left of the division, so that nothing outgrows its bits.
        let (times, rest) = (part.div_euclid(whole), part.rem_euclid(whole));
        let (scaled, unit) = if whole < i64::MAX / 1000 { (rest * 1000, whole) } else { (rest, whole / 1000) };
        let share = i32::try_from(times * 1000 + scaled / unit).unwrap_or(0);
        left -= share;
        shares.push(share);
        lost.push(scaled % unit);
    }
    while left > 0 {
        let (mut next, mut most) = (None, 0);
        for (index, lost) in lost.iter().enumerate() {
            if *lost > most {
                (next, most) = (Some(index), *lost);
            }
        }
        let Some(index) = next else { break };
        if let (Some(share), Some(lost)) = (shares.get_mut(index), lost.get_mut(index)) {
            (*share, *lost) = (*share + 1, 0);
        }
        left -= 1;
    }
    shares
}

/// A share in thousandths, towards zero; none of nothing.
pub(super) fn thousandths(part: u64, whole: u64) -> u32 {
    let share = if part > u64::MAX / 1000 { part / (whole / 1000).max(1) } else { part * 1000 / whole.max(1) };
    u32::try_from(share).unwrap_or(u32::MAX)
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

/// How many cases are over by the promise; all of them, where nothing is promised.
fn on_time(over: &[u32], promised: Option<u32>) -> u32 {
    over.iter().take(promised.map_or(usize::MAX, |last| last as usize + 1)).sum()
}
