//! What to expect of an application, as it is shown.

use super::citation::iso;
use super::model::{AssumptionsReport, ChanceReport, PhaseReport, Show, share};
use super::timeline::{DayReport, RemarkReport};
use crate::application::Application;
use crate::calendar::add_days;
use crate::language::Language;
use crate::service::Service;
use crate::timeline::{self, Assumptions, Situation};
use crate::words;
use serde::Serialize;

/// What to expect of an application. It is a model: the limits are the law's, what is taken of them is assumed.
///
/// Without a readable day of submission no case is drawn, and a remark says why.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ForecastReport {
    /// The service.
    pub service: Service,
    /// That it is a model, in a sentence or two.
    pub model: &'static str,
    /// What was assumed.
    pub assumptions: AssumptionsReport,
    /// The day the documents are handed in, if it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub submitted_on: Option<DayReport>,
    /// How many cases were drawn.
    pub cases: u32,
    /// By when how many of a hundred cases are over.
    pub percentiles: Vec<PercentileReport>,
    /// The last day of the promise; none, where nothing is issued or the term counts anew from a day that nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub promised: Option<DayReport>,
    /// How many cases keep the promise, where it can be measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub on_time: Option<ChanceReport>,
    /// How many cases are over on which day; days on which none is over are left out.
    pub histogram: Vec<BarReport>,
    /// What each step takes, in the order of the road; the steps of a sending back that is only assumed stand last.
    pub contributions: Vec<ContributionReport>,
    /// The first day on which a case could be over under these assumptions.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub earliest: Option<DayReport>,
    /// The last day; with sendings back, of a case that is sent back as often as the model sends back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub latest: Option<DayReport>,
    /// Whether every date is «not before»: steps without a limit were counted as no time, or the package is handed in again.
    pub not_before: bool,
    /// What there is to know, the gravest first.
    pub remarks: Vec<RemarkReport>,
}

/// By when so many of a hundred cases are over.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PercentileReport {
    /// How many of a hundred.
    pub percent: u8,
    /// How many days of the calendar after the day of submission.
    pub days: u32,
    /// ISO text.
    pub date: String,
    /// In words.
    pub text: String,
    /// How it was reached, in a sentence: it is drawn and not counted.
    pub how: &'static str,
}

/// How many cases are over on a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct BarReport {
    /// How many days of the calendar after the day of submission.
    pub days: u32,
    /// ISO text.
    pub date: String,
    /// How many cases.
    pub cases: u32,
}

/// What a step takes in the model.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ContributionReport {
    /// The step.
    pub step: PhaseReport,
    /// Its days of the calendar on average, in thousandths of a day.
    pub days: u32,
    /// Its share of the whole time, in thousandths; all of them make 1000, unless no time passes.
    pub of_total: i32,
    /// Its share of the spread, in thousandths: less than none, where the step is short when the others are long.
    ///
    /// All of them make 1000, unless there is no spread.
    pub of_spread: i32,
}

/// Draws what to expect of an application to which this happens and says it in words.
///
/// It always answers: without a readable day of submission there are no dates, and a remark says why.
///
/// ```
/// use chrono::NaiveDate;
/// use qujat::application::Application;
/// use qujat::given::Given;
/// use qujat::language::Language;
/// use qujat::report::forecast_timeline;
/// use qujat::service::Service;
/// use qujat::timeline::{Assumptions, Situation};
///
/// let day = NaiveDate::from_ymd_opt(2012, 10, 1).unwrap();
/// let application = Application { submitted_on: Given::Read(day), ..Application::new(Service::TemporaryIdCard) };
/// let assumptions = Assumptions { cases: 1000, ..Assumptions::default() };
/// let forecast = forecast_timeline(&application, &assumptions, &Situation::default(), Language::En);
/// // Annex 2, par. 10: one working day.
/// assert_eq!(forecast.promised.map(|promised| promised.date).as_deref(), Some("2012-10-02"));
/// assert_eq!(forecast.percentiles.len(), 7);
/// ```
#[must_use]
pub fn forecast_timeline(
    application: &Application,
    assumptions: &Assumptions,
    situation: &Situation,
    language: Language,
) -> ForecastReport {
    let show = Show::new(application, situation, assumptions, language);
    let from = show.timeline.submitted_on;
    let mut report = ForecastReport {
        service: show.timeline.regulation.service,
        model: words::model(language),
        assumptions: show.assumptions(),
        submitted_on: from.map(|date| show.day(date)),
        cases: 0,
        percentiles: Vec::new(),
        promised: None,
        on_time: None,
        histogram: Vec::new(),
        contributions: Vec::new(),
        earliest: None,
        latest: None,
        not_before: show.not_before(),
        remarks: show.remarks(None),
    };
    let Some(filing) = show.timeline.filing() else { return report };
    let forecast = timeline::forecast(&filing, situation, assumptions);
    report.cases = forecast.cases;
    for percentile in &forecast.percentiles {
        report.percentiles.push(PercentileReport {
            percent: percentile.percent,
            days: percentile.days,
            date: iso(percentile.on),
            text: words::date(language, percentile.on),
            how: words::distribution(language),
        });
    }
    if let Some(promised) = forecast.promised {
        report.promised = Some(show.promised(promised));
        report.on_time = Some(ChanceReport {
            cases: forecast.on_time,
            thousandths: share(forecast.on_time.into(), forecast.cases.into()),
            text: words::on_time(language, forecast.on_time, forecast.cases),
        });
    }
    for (days, cases) in forecast.histogram {
        report.histogram.push(BarReport { days, date: iso(add_days(filing.submitted_on, days)), cases });
    }
    for (place, one) in forecast.contributions.iter().enumerate() {
        report.contributions.push(ContributionReport {
            step: show.phase(place, &one.phase),
            days: one.days,
            of_total: one.of_total,
            of_spread: one.of_spread,
        });
    }
    report.earliest = Some(show.drawn(forecast.earliest));
    report.latest = Some(show.drawn(forecast.latest));
    report
}
