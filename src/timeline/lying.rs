//! How long a case lies before each step, for programs that draw by themselves.

use super::assumptions::Assumptions;
use super::course::Situation;
use super::days::Pace;
use super::filing::Filing;
use super::model::Model;
use super::road::Doing;

/// How long a case lies before a step, as the models draw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lying {
    /// The step.
    pub doing: Doing,
    /// Whether every day counts, or else working days.
    pub every_day: bool,
    /// The least, in days.
    pub least: u32,
    /// The most, in days.
    pub most: u32,
    /// The mean, in thousandths of a day.
    pub mean: u32,
    /// The standard deviation, in thousandths of a day.
    pub deviation: u32,
}

/// The steps before which a case can lie, in order; what a sending back repeats stands there once.
#[must_use]
pub fn lying(filing: &Filing, assumptions: &Assumptions) -> Vec<Lying> {
    let mut all: Vec<Lying> = Vec::new();
    for stage in Model::new(filing, &Situation::default(), assumptions).stages {
        let known = all.iter().any(|lying| lying.doing == stage.phase.doing);
        if known || !stage.takes_days() || stage.time.most() == 0 {
            continue;
        }
        let (mean, deviation) = stage.time.moments();
        all.push(Lying {
            doing: stage.phase.doing,
            every_day: stage.pace == Pace::Calendar,
            least: stage.time.least(),
            most: stage.time.most(),
            mean,
            deviation,
        });
    }
    all
}
