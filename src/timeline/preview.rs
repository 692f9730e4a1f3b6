//! The whole preview of an application: its road with dates, the promise, the ceilings, and what there is to say of them.

use super::ceilings::{Ceiling, Ceilings};
use super::course::Situation;
use super::filing::Filing;
use super::promise::Promise;
use super::remark::{self, Remarked};
use super::road::{Doing, Step, road};
use super::schedule::{Dates, schedule};
use super::strict;
use crate::application::Application;
use crate::check;
use crate::finding::Finding;
use crate::law::{Deed, Edition, Regulation};
use crate::reading::Reading;
use crate::service::{Medium, Urgency};
use chrono::NaiveDate;

/// What the law lets happen to an application, and by when.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The regulation of the service.
    pub regulation: &'static Regulation,
    /// The day the documents are handed in, if it is known.
    pub submitted_on: Option<NaiveDate>,
    /// How the terms were counted.
    pub reading: Reading,
    /// The urgency.
    pub urgency: Urgency,
    /// The medium of the formulyar.
    pub medium: Medium,
    /// The steps, in order.
    pub steps: Vec<Dated>,
    /// Whether the road ends in what the citizen applied for.
    pub ends_in_issue: bool,
    /// What par. 10 promises.
    pub promise: Promise,
    /// The end of the road by the limits of table 1; nothing without a day of submission.
    pub ceilings: Option<Ceilings>,
    /// What is to be said of the application.
    pub findings: Vec<Finding>,
    /// What is to be said of the timeline.
    pub remarks: Vec<Remarked>,
}

/// A step and its dates.
#[derive(Clone, Copy, Debug)]
pub struct Dated {
    /// The step.
    pub step: Step,
    /// Its dates; nothing without a day of submission, or if the step is not done in this case.
    pub dates: Option<Dates>,
}

/// Previews what happens to an application.
///
/// It always answers: without a readable day of submission the steps come without dates, and a finding says why.
///
/// ```
/// use qujat::{law::Edition, report, timeline::{Situation, preview}};
///
/// let package = r#"{"application": {"service": "passport-id-card", "submittedOn": "2012-10-01", "medium": "paper"}}"#;
/// let application = report::package_from_json(package)?.application;
/// let timeline = preview(Edition::of(application.edition()), &application, &Situation::default());
/// assert_eq!(timeline.steps.len(), 14);
/// assert_eq!(timeline.promise.chosen.map(|end| end.latest.to_string()).as_deref(), Some("2012-10-31"));
/// # Ok::<(), report::ContractError>(())
/// ```
#[must_use]
pub fn preview(edition: &'static Edition, application: &Application, situation: &Situation) -> Timeline {
    let regulation = edition.regulation(application.service);
    let submitted_on = application.submitted_on.read().copied();
    let (reading, urgency, medium) = (application.reading(), application.urgency(), application.medium());
    let steps = road(regulation, urgency, medium, situation);
    let ends_in_issue = steps.last().is_some_and(|step| step.doing == Doing::Deed(Deed::HandOut));
    let again = steps.iter().any(|step| step.attempt > 1);
    let promise = Promise::new(regulation, submitted_on, reading, again);
    let measure = ends_in_issue.then_some(&promise);
    let ceiling = |from, reading| Ceiling::of(&steps, from, reading, measure);
    let ceilings =
        submitted_on.map(|from| Ceilings { chosen: ceiling(from, reading), strict: ceiling(from, strict(reading)) });
    let dates = submitted_on.map(|from| schedule(&steps, from, reading)).unwrap_or_default();
    let dates = dates.into_iter().chain(core::iter::repeat(None));
    let steps = steps.into_iter().zip(dates).map(|(step, dates)| Dated { step, dates }).collect();

    let mut timeline = Timeline {
        regulation,
        submitted_on,
        reading,
        urgency,
        medium,
        steps,
        ends_in_issue,
        promise,
        ceilings,
        findings: check::about_submission(edition, application),
        remarks: Vec::new(),
    };
    timeline.remarks = remark::remarks(&timeline, application, situation);
    timeline
}

impl Timeline {
    /// What the models draw from; nothing without a day of submission.
    #[must_use]
    pub fn filing(&self) -> Option<Filing> {
        let Self { regulation, urgency, medium, reading, .. } = *self;
        self.submitted_on.map(|submitted_on| Filing { regulation, urgency, medium, submitted_on, reading })
    }

    /// The steps that are done and have no limit in the law.
    pub fn unlimited(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().map(|dated| &dated.step).filter(|step| step.is_unlimited())
    }
}
