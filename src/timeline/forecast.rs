//! What to expect of an application: a model drawn many times over, under assumptions that anybody can move.
//!
//! This is no law and no promise. The law gives each step a limit; how much of it a unit takes, nobody has measured, and
//! here it is assumed. Everything is counted in whole numbers, so a seed gives the same answer in every engine.

use super::assumptions::Assumptions;
use super::course::Situation;
use super::filing::Filing;
use super::model::Model;
use super::phase::Phase;
use super::shares::{apportion, thousandths};
use chrono::NaiveDate;

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
