//! What would help: the same cases of the model, with a step that takes no time, or handed in on another day.

use super::assumptions::Assumptions;
use super::course::Situation;
use super::filing::Filing;
use super::model::Model;
use super::phase::Phase;
use super::shares::thousandths;
use chrono::NaiveDate;

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
