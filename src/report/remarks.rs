//! Where a regulation is at odds with itself, in words and in numbers, as it is shown.

use super::citation::{CitationReport, iso};
use super::timeline::DayReport;
use crate::application::EditionId;
use crate::citation::Citation;
use crate::language::Language;
use crate::law::{Edition, Erratum, Regulation};
use crate::reading::Reading;
use crate::service::{Medium, Service, Urgency};
use crate::timeline::{self, Disagreement, Doing, Duties, Sweep, strict};
use crate::unit::Unit;
use crate::words;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::borrow::Cow;

/// A regulation examined.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RegulationRemarksReport {
    /// The service.
    pub service: Service,
    /// Every place where the text is at odds with itself, in the order of their codes' list.
    pub remarks: Vec<RegulationRemarkReport>,
    /// The sums of the limits against the promise, over every day of handing in of one whole year in force.
    pub sweeps: Vec<SweepReport>,
    /// Every unit that acts, and how much of what it does has no limit.
    pub units: Vec<UnitDutiesReport>,
    /// The steps that table 1 gives to other units than table 2 does.
    pub disagreements: Vec<DisagreementReport>,
}

/// A place where the text is at odds with itself.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RegulationRemarkReport {
    /// Its code: public and stable.
    pub code: &'static str,
    /// Whether the program finds it in the modelled law, or it was read in the text and is stated by hand.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "\"computed\" | \"read\""))]
    pub found: &'static str,
    /// What is at odds.
    pub what: &'static str,
    /// What that means for the reader.
    pub meaning: &'static str,
    /// How the program reads the place.
    pub reading: &'static str,
    /// Where it stands, the main place first.
    pub places: Vec<CitationReport>,
}

/// What the limits come to, whichever day of a year the documents are handed in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SweepReport {
    /// The urgency.
    pub urgency: Urgency,
    /// Its name.
    pub urgency_title: &'static str,
    /// The medium of the formulyar.
    pub medium: Medium,
    /// Its name.
    pub medium_title: &'static str,
    /// Whether terms are counted in the strict reading; otherwise in the default one.
    pub strict: bool,
    /// The first day of handing in, ISO text; one for each day follows, to the end of the year.
    pub from: String,
    /// By how many days of the calendar the limits outlast the promise, for each of those days.
    pub overruns: Vec<u32>,
    /// On how many of them they do.
    pub broken: usize,
    /// Their share, in thousandths, rounded down.
    pub share: usize,
    /// The fewest days of the calendar that the limits come to.
    pub fewest: u32,
    /// The most.
    pub most: u32,
    /// The first day of handing in on which it is the most.
    pub most_on: DayReport,
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

/// A step that two tables give to different units.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DisagreementReport {
    /// What is done.
    pub action: &'static str,
    /// Who does it by table 1, by name.
    #[serde(rename = "byTable1")]
    pub by_table_1: Vec<&'static str>,
    /// Who does it by table 2, by name.
    #[serde(rename = "byTable2")]
    pub by_table_2: Vec<&'static str>,
    /// Where the two stand.
    pub places: Vec<CitationReport>,
}

/// Examines the regulation of a service and says everything in words.
///
/// ```
/// use qujat::{application::EditionId, language::Language, report::regulation_remarks, service::Service};
///
/// let report = regulation_remarks(EditionId::Order394, Service::PassportIdCard, Language::En);
/// let general = &report.sweeps[0];
/// assert_eq!((general.overruns.len(), general.broken), (365, 365));
/// ```
#[must_use]
pub fn regulation_remarks(edition: EditionId, service: Service, language: Language) -> RegulationRemarksReport {
    let edition = Edition::of(edition);
    let regulation = edition.regulation(service);
    let found = timeline::examine(regulation);
    let remarks = regulation.errata().iter().map(|Erratum { slip, citations }| RegulationRemarkReport {
        code: slip.id(),
        found: if found.iter().any(|found| found.slip == *slip) { "computed" } else { "read" },
        what: words::slip(language, *slip),
        meaning: words::slip_meaning(language, *slip),
        reading: words::slip_reading(language, *slip),
        places: places(citations, language),
    });
    RegulationRemarksReport {
        service,
        remarks: remarks.collect(),
        sweeps: sweeps(edition, regulation, language),
        units: timeline::duties(regulation).iter().map(|duties| unit(duties, language)).collect(),
        disagreements: timeline::disagreements(regulation).iter().map(|apart| disagreement(apart, language)).collect(),
    }
}

/// Every urgency, medium and reading, over the first whole year of the calendar in which the edition was in force.
fn sweeps(edition: &Edition, regulation: &'static Regulation, language: Language) -> Vec<SweepReport> {
    let year = edition.card.in_force_from.value.year() + 1;
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let Some((from, until)) = day(1, 1).zip(day(12, 31)) else { return Vec::new() };
    let mut all = Vec::new();
    for urgency in Urgency::ALL {
        for medium in Medium::ALL {
            for reading in [Reading::default(), strict(Reading::default())] {
                let swept = timeline::sweep(regulation, *urgency, *medium, reading, from, until);
                all.extend(swept.map(|swept| sweep(&swept, *urgency, *medium, reading, language)));
            }
        }
    }
    all
}

fn sweep(swept: &Sweep, urgency: Urgency, medium: Medium, reading: Reading, language: Language) -> SweepReport {
    let (starts, broken) = (swept.overruns.len(), swept.broken());
    SweepReport {
        urgency,
        urgency_title: words::urgency(language, urgency),
        medium,
        medium_title: words::medium(language, medium),
        strict: reading != Reading::default(),
        from: iso(swept.from),
        broken,
        share: broken * 1_000 / starts.max(1),
        fewest: swept.fewest,
        most: swept.most,
        most_on: DayReport {
            date: iso(swept.most_on),
            text: words::date(language, swept.most_on),
            how: None,
            count: None,
        },
        text: words::sweep(language, starts, broken, swept.fewest, swept.most),
        overruns: swept.overruns.clone(),
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
    let named = |units: &[Unit]| units.iter().map(|unit| words::unit(language, *unit)).collect();
    let ((by_table_1, place_1), (by_table_2, place_2)) = (apart.by_table_1, apart.by_table_2);
    DisagreementReport {
        action: words::doing(language, Doing::Deed(apart.deed)),
        by_table_1: named(by_table_1),
        by_table_2: named(by_table_2),
        places: places(&[place_1, place_2], language),
    }
}

fn places(citations: &[Citation], language: Language) -> Vec<CitationReport> {
    citations.iter().map(|citation| CitationReport::new(*citation, language)).collect()
}
