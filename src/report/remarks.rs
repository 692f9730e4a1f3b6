//! Where a regulation is at odds with itself, in words and in numbers, as it is shown.

use super::calendar::span;
use super::citation::{CitationReport, iso};
use super::json::ContractError;
use super::timeline::DayReport;
use crate::calendar::{add_days, moves_known};
use crate::citation::Citation;
use crate::edition::EditionId;
use crate::language::Language;
use crate::law::{Edition, Erratum, Measure, Regulation, SeenBy, Slip, Weight};
use crate::reading::Reading;
use crate::service::{Medium, Service, Urgency};
use crate::timeline::{self, Disagreement, Doing, Duties, Figure, Found, Spread, Sweep, strict};
use crate::unit::Unit;
use crate::words;
use chrono::NaiveDate;
use serde::Serialize;
use std::borrow::Cow;

/// A regulation examined.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RegulationRemarksReport {
    /// The service.
    pub service: Service,
    /// Every place where the text is at odds with itself, the gravest first, then in the order of their codes' list.
    pub remarks: Vec<RegulationRemarkReport>,
    /// The sums of the limits against the promise, over every day of handing in of a span.
    pub sweeps: Vec<SweepReport>,
    /// Every unit that acts, and how much of what it does has no limit.
    pub units: Vec<UnitDutiesReport>,
    /// The steps that the tables give to different units.
    pub disagreements: Vec<DisagreementReport>,
}

/// A place where the text is at odds with itself.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RegulationRemarkReport {
    /// Its code: public and stable.
    pub code: Slip,
    /// How much it weighs.
    pub weight: Weight,
    /// The same in words.
    pub weight_title: &'static str,
    /// How it is known: computed from the modelled law, found by program in the text, or read and stated.
    pub found: SeenBy,
    /// The same in words.
    pub found_title: &'static str,
    /// What is at odds.
    pub what: &'static str,
    /// What that means for the reader.
    pub meaning: &'static str,
    /// How the program reads the place.
    pub reading: &'static str,
    /// What was counted; empty where there is nothing to count. Days of handing in are the working days of the first whole year
    /// in force, on paper and in the careful reading, whatever span and reading were asked for: those are in `sweeps`.
    pub figures: Vec<FigureReport>,
    /// Where it stands, the main place first.
    pub places: Vec<CitationReport>,
}

/// A number that belongs to a remark.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FigureReport {
    /// What was counted.
    pub id: Measure,
    /// The same in words.
    pub title: &'static str,
    /// How many.
    pub value: u32,
}

/// What the limits come to in one urgency, on one medium and in one reading, whichever day the documents are handed in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SweepReport {
    /// The urgency. Where table 1 has the same limits for all, there is the general order only.
    pub urgency: Urgency,
    /// Its name.
    pub urgency_title: &'static str,
    /// The medium of the formulyar; none where every step is for both.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub medium: Option<Medium>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub medium_title: Option<&'static str>,
    /// Whether terms are counted in the strict reading; otherwise in the one that was asked for.
    pub strict: bool,
    /// The same in words.
    pub reading_title: &'static str,
    /// The first day of handing in, ISO text; the others follow without a gap.
    pub from: String,
    /// How many days of the calendar the limits come to, for each day of handing in.
    pub days: Vec<u32>,
    /// By how many of them they outlast the promise, for each day of handing in; 0 where they do not.
    pub overruns: Vec<u32>,
    /// Whether every sum is «at least»: some step has no limit and was counted as no time.
    pub at_least: bool,
    /// Whether the moved days of all that time are known.
    pub moves_known: bool,
    /// Over every day of handing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub every_day: Option<SpreadReport>,
    /// Over those on which offices work; par. 8 has reception on these only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub working_days: Option<SpreadReport>,
}

/// What many days of handing in have in common.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SpreadReport {
    /// Which days of handing in these are.
    pub title: &'static str,
    /// How many there are.
    pub starts: u32,
    /// On how many of them the limits outlast the promise.
    pub broken: u32,
    /// Their share, in thousandths, rounded down.
    pub share: u32,
    /// The fewest days of the calendar that the limits come to.
    pub fewest: u32,
    /// The median.
    pub median: u32,
    /// The most.
    pub most: u32,
    /// The first day of handing in on which it is the most.
    pub worst: DayReport,
    /// The same in a sentence.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub text: Cow<'static, str>,
}

/// What one unit does, and how much of it nothing limits.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct UnitDutiesReport {
    /// The unit.
    pub unit: Unit,
    /// Its name.
    pub title: &'static str,
    /// The places of the steps it takes part in.
    pub steps: Vec<CitationReport>,
    /// Those of them that have no limit.
    pub without_limit: Vec<CitationReport>,
}

/// A step that the tables give to different units.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DisagreementReport {
    /// What is done.
    pub action: &'static str,
    /// Who does it, by each table that has it.
    pub by: Vec<DoersReport>,
}

/// Who does a step by one table.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DoersReport {
    /// The units.
    pub units: Vec<Unit>,
    /// Their names.
    pub titles: Vec<&'static str>,
    /// Where that stands.
    pub why: CitationReport,
}

/// Examines the regulation of a service and says everything in words.
///
/// The limits are added up for every day of handing in from one day to another, ISO text, both included; without them,
/// over the first whole year in which the edition was in force; in this reading, and in the strict one of the same week.
///
/// ```
/// use qujat::{edition::EditionId, language::Language, reading::Reading, report::regulation_remarks, service::Service};
///
/// let (edition, service) = (EditionId::Order394, Service::PassportIdCard);
/// let report = regulation_remarks(edition, service, None, Reading::default(), Language::En)?;
/// let general = report.sweeps[0].every_day.as_ref().expect("365 days");
/// assert_eq!((general.starts, general.broken), (365, 365));
/// # Ok::<(), qujat::report::ContractError>(())
/// ```
///
/// # Errors
///
/// [`ContractError`], if either day is not ISO text, or if there are more than [`MOST_DAYS`](super::MOST_DAYS) of them.
pub fn regulation_remarks(
    edition: EditionId,
    service: Service,
    days: Option<(&str, &str)>,
    reading: Reading,
    language: Language,
) -> Result<RegulationRemarksReport, ContractError> {
    let regulation = Edition::of(edition).regulation(service);
    let days = match days {
        Some((from, to)) => Some(span(from, to)?),
        None => timeline::first_whole_year(regulation),
    };
    let found = timeline::examine(regulation);
    let mut remarks = Vec::new();
    for weight in Weight::ALL.iter().rev() {
        let errata = regulation.errata().iter().filter(|erratum| erratum.slip.weight() == *weight);
        remarks.extend(errata.map(|erratum| remark(erratum, &found, language)));
    }
    Ok(RegulationRemarksReport {
        service,
        remarks,
        sweeps: days.map_or_else(Vec::new, |days| sweeps(regulation, days, reading, language)),
        units: timeline::duties(regulation).iter().map(|duties| unit(duties, language)).collect(),
        disagreements: timeline::disagreements(regulation).iter().map(|apart| disagreement(apart, language)).collect(),
    })
}

fn remark(erratum: &Erratum, found: &[Found], language: Language) -> RegulationRemarkReport {
    let slip = erratum.slip;
    let (weight, seen_by) = (slip.weight(), slip.seen_by());
    let figures = found.iter().filter(|found| found.slip == slip).flat_map(|found| &found.figures);
    RegulationRemarkReport {
        code: slip,
        weight,
        weight_title: words::weight(language, weight),
        found: seen_by,
        found_title: words::seen_by(language, seen_by),
        what: words::slip(language, slip),
        meaning: words::slip_meaning(language, slip),
        reading: words::slip_reading(language, slip),
        figures: figures
            .map(|Figure { measure, value }| FigureReport {
                id: *measure,
                title: words::measure(language, *measure),
                value: *value,
            })
            .collect(),
        places: places(erratum.citations, language),
    }
}

/// Every urgency, medium and reading that makes a difference to the limits of a regulation.
fn sweeps(
    regulation: &'static Regulation,
    (from, until): (NaiveDate, NaiveDate),
    reading: Reading,
    language: Language,
) -> Vec<SweepReport> {
    let actions = regulation.actions;
    let differs = |urgency| actions.iter().any(|action| action.limits.differ_for(urgency));
    let urgencies = Urgency::ALL.iter().filter(|urgency| **urgency == Urgency::General || differs(**urgency));
    let one_medium = actions.iter().any(|action| action.only_on.is_some());
    let media: &[Option<Medium>] = if one_medium { &[Some(Medium::Electronic), Some(Medium::Paper)] } else { &[None] };
    let mut readings = vec![reading, strict(reading)];
    readings.dedup();
    let mut all = Vec::new();
    for urgency in urgencies {
        for medium in media {
            for reading in &readings {
                let on = medium.unwrap_or(Medium::Paper);
                let swept = timeline::sweep(regulation, *urgency, on, *reading, from, until);
                all.extend(swept.map(|swept| sweep(&swept, *urgency, *medium, *reading, language)));
            }
        }
    }
    all
}

fn sweep(swept: &Sweep, urgency: Urgency, medium: Option<Medium>, reading: Reading, language: Language) -> SweepReport {
    let ends_on = swept.starts.last().map_or(NaiveDate::MAX, |start| add_days(start.on, start.days));
    SweepReport {
        urgency,
        urgency_title: words::urgency(language, urgency),
        medium,
        medium_title: medium.map(|medium| words::medium(language, medium)),
        strict: reading == strict(reading),
        reading_title: words::sweep_reading(language, reading),
        from: iso(swept.from),
        days: swept.starts.iter().map(|start| start.days).collect(),
        overruns: swept.starts.iter().map(|start| start.overrun).collect(),
        at_least: swept.at_least,
        moves_known: moves_known(swept.from) && moves_known(ends_on),
        every_day: swept.every_day().map(|all| spread(&all, false, language)),
        working_days: swept.working_days().map(|working| spread(&working, true, language)),
    }
}

fn spread(spread: &Spread, working_only: bool, language: Language) -> SpreadReport {
    let Spread { starts, broken, fewest, median, most, worst } = *spread;
    SpreadReport {
        title: words::sweep_starts(language, working_only),
        starts,
        broken,
        share: spread.thousandths(),
        fewest,
        median,
        most,
        worst: DayReport::new(worst, language),
        text: words::sweep(language, starts, broken, fewest, most),
    }
}

fn unit(duties: &Duties, language: Language) -> UnitDutiesReport {
    UnitDutiesReport {
        unit: duties.unit,
        title: words::unit(language, duties.unit),
        steps: places(&duties.steps, language),
        without_limit: places(&duties.without_limit, language),
    }
}

fn disagreement(apart: &Disagreement, language: Language) -> DisagreementReport {
    let doers = apart.by.iter().map(|(units, why)| DoersReport {
        units: units.to_vec(),
        titles: units.iter().map(|unit| words::unit(language, *unit)).collect(),
        why: CitationReport::new(*why, language),
    });
    DisagreementReport { action: words::doing(language, Doing::Deed(apart.deed)), by: doers.collect() }
}

fn places(citations: &[Citation], language: Language) -> Vec<CitationReport> {
    citations.iter().map(|citation| CitationReport::new(*citation, language)).collect()
}
