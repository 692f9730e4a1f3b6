//! How long cases wait where a unit has only so many people, as it is shown.

use super::citation::CitedText;
use super::model::{AssumptionsReport, ChanceReport, Show, share};
use super::timeline::RemarkReport;
use crate::application::Application;
use crate::citation::Cited;
use crate::language::Language;
use crate::service::Service;
use crate::term::Term;
use crate::timeline::{
    self, Assumptions, LEAST_SHIFT, MOST_ARRIVALS, MOST_MINUTES, MOST_PEOPLE, MOST_SHIFT, Office, OfficeSetting,
    Queued, Situation, phases,
};
use crate::unit::Unit;
use crate::words;
use serde::Serialize;

/// What becomes of many cases in offices with so many people. It is a model.
///
/// Without a readable day of submission no case is sent through, and a remark says why.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct QueueReport {
    /// The service.
    pub service: Service,
    /// That it is a model, in a sentence or two.
    pub model: &'static str,
    /// What was assumed of the steps.
    pub assumptions: AssumptionsReport,
    /// What was assumed of the offices.
    pub office: Vec<OfficeNumberReport>,
    /// How many cases went through; fewer than were asked for where those are very many.
    pub cases: u32,
    /// By when how many of a hundred cases are over.
    pub percentiles: Vec<QueuePercentileReport>,
    /// How many cases keep the promise, each counted from the day it was handed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub on_time: Option<ChanceReport>,
    /// The longest wait at the counter when handing in that par. 10, item 2, allows, with its place.
    pub wait: CitedText,
    /// How many citizens wait no longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub wait_kept: Option<ChanceReport>,
    /// The longest wait at the counter when collecting that par. 10, item 3, allows, with its place.
    pub collecting: CitedText,
    /// How many citizens wait no longer then, if each comes as soon as it is ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub collecting_kept: Option<ChanceReport>,
    /// The units, in the order in which a case meets them.
    pub desks: Vec<DeskReport>,
    /// The unit at which cases wait longest on average; none, if nobody waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub bottleneck: Option<Unit>,
    /// What there is to know, the gravest first.
    pub remarks: Vec<RemarkReport>,
}

/// A number that was assumed of an office.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OfficeNumberReport {
    /// What it is.
    pub id: OfficeSetting,
    /// Its label.
    pub title: &'static str,
    /// The unit it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub unit: Option<Unit>,
    /// The unit's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub unit_title: Option<&'static str>,
    /// The number that was used.
    pub value: u32,
    /// The least there can be.
    pub least: u32,
    /// The most there can be.
    pub most: u32,
}

/// How long so many of a hundred cases take.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct QueuePercentileReport {
    /// How many of a hundred.
    pub percent: u8,
    /// Days of the calendar from handing in.
    pub days: u32,
    /// Working minutes from handing in.
    pub minutes: u32,
}

/// A unit at work.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DeskReport {
    /// The unit.
    pub unit: Unit,
    /// Its name.
    pub title: &'static str,
    /// How many people it has.
    pub staff: u32,
    /// How many times a case arrived to it.
    pub visits: u32,
    /// How much of the time its people work, in thousandths.
    pub utilisation: u32,
    /// The average wait of a visit, in thousandths of a working minute.
    pub mean_wait: u32,
    /// The longest wait of a visit, in working minutes.
    pub longest_wait: u32,
    /// Whether cases wait longest here on average.
    pub bottleneck: bool,
}

/// The people that keep the promise for so many of a hundred cases. It is a model and a search.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StaffingReport {
    /// For how many of a hundred cases the promise is to be kept.
    pub percent: u32,
    /// Whether any staff does; a sentence.
    pub text: &'static str,
    /// How many people in which unit; nothing, if no staff does. With one less in any of them the aim is missed.
    pub staff: Vec<StaffReport>,
    /// What becomes of the cases with this staff, or without more than one in each unit, if no staff does.
    pub queue: QueueReport,
}

/// How many people a unit needs.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StaffReport {
    /// The unit.
    pub unit: Unit,
    /// Its name.
    pub title: &'static str,
    /// How many.
    pub people: u32,
}

/// The most cases that are sent through offices at once: some seconds of a machine's time.
pub const MOST_QUEUED: u32 = 100_000;

/// The most cases of a search for people, which sends them through some two hundred times.
pub const MOST_SEARCHED: u32 = 10_000;

/// Sends many cases through offices with so many people and says it in words: at most [`MOST_QUEUED`].
#[must_use]
pub fn simulate_queue(
    application: &Application,
    assumptions: &Assumptions,
    office: &Office,
    language: Language,
) -> QueueReport {
    let assumptions = &at_most(MOST_QUEUED, assumptions);
    let show = Show::new(application, &Situation::default(), assumptions, language);
    let queued = show.timeline.filing().map(|filing| timeline::queue(&filing, assumptions, office));
    report(&show, office, queued.as_ref())
}

/// Searches the people that keep the promise for so many of a hundred cases, and says it in words.
///
/// The staff of the office that is given is not looked at. At most [`MOST_SEARCHED`] cases.
#[must_use]
pub fn find_staffing(
    application: &Application,
    assumptions: &Assumptions,
    office: &Office,
    percent: u32,
    language: Language,
) -> StaffingReport {
    let assumptions = &at_most(MOST_SEARCHED, assumptions);
    let show = Show::new(application, &Situation::default(), assumptions, language);
    let percent = percent.min(100);
    let filing = show.timeline.filing();
    let found = filing
        .and_then(|filing| timeline::staffing(&filing, assumptions, office, u8::try_from(percent).unwrap_or(100)));
    let Some(found) = found else {
        let office = Office { staff: Vec::new(), ..office.clone() };
        let queued = filing.map(|filing| timeline::queue(&filing, assumptions, &office));
        return StaffingReport {
            percent,
            text: words::staffing(language, false),
            staff: Vec::new(),
            queue: report(&show, &office, queued.as_ref()),
        };
    };
    let staff = found.staff.iter().map(|of| StaffReport {
        unit: of.unit,
        title: words::unit(language, of.unit),
        people: of.people,
    });
    StaffingReport {
        percent,
        text: words::staffing(language, true),
        staff: staff.collect(),
        queue: report(&show, &Office { staff: found.staff.clone(), ..office.clone() }, Some(&found.queued)),
    }
}

fn at_most(cases: u32, assumptions: &Assumptions) -> Assumptions {
    Assumptions { cases: assumptions.cases.min(cases), ..assumptions.clone() }
}

fn report(show: &Show<'_>, office: &Office, queued: Option<&Queued>) -> QueueReport {
    let language = show.language;
    let regulation = show.timeline.regulation;
    let allowed = |wait: Cited<Term>| CitedText::new(words::term(language, wait.value), wait.citation, language);
    let chance =
        |kept: u32, of: u32, text| ChanceReport { cases: kept, thousandths: share(kept.into(), of.into()), text };
    QueueReport {
        service: regulation.service,
        model: words::queue_model(language),
        assumptions: show.assumptions(),
        office: numbers(show, office),
        cases: queued.map_or(0, |queued| queued.cases),
        percentiles: queued.map_or_else(Vec::new, |queued| {
            let told = queued.percentiles.iter();
            told.map(|one| QueuePercentileReport { percent: one.percent, days: one.days, minutes: one.minutes })
                .collect()
        }),
        on_time: queued
            .map(|queued| chance(queued.on_time, queued.cases, words::on_time(language, queued.on_time, queued.cases))),
        wait: allowed(regulation.wait_submitting),
        wait_kept: queued.map(|queued| {
            chance(queued.wait_kept, queued.cases, words::wait_kept(language, queued.wait_kept, queued.cases))
        }),
        collecting: allowed(regulation.wait_collecting),
        collecting_kept: queued.map(|queued| {
            let Queued { collecting_kept, cases, .. } = *queued;
            chance(collecting_kept, cases, words::collecting_kept(language, collecting_kept, cases))
        }),
        desks: queued.map_or_else(Vec::new, |queued| {
            let desks = queued.desks.iter().map(|desk| DeskReport {
                unit: desk.unit,
                title: words::unit(language, desk.unit),
                staff: desk.staff,
                visits: desk.visits,
                utilisation: desk.utilisation,
                mean_wait: desk.mean_wait,
                longest_wait: desk.longest_wait,
                bottleneck: queued.bottleneck == Some(desk.unit),
            });
            desks.collect()
        }),
        bottleneck: queued.and_then(|queued| queued.bottleneck),
        remarks: show.remarks(None),
    }
}

/// What was assumed of the office, with the words and the bounds to move it.
fn numbers(show: &Show<'_>, office: &Office) -> Vec<OfficeNumberReport> {
    let (language, timeline) = (show.language, &show.timeline);
    let mut numbers = Vec::new();
    let mut say = |id, unit: Option<Unit>, value, least, most| {
        numbers.push(OfficeNumberReport {
            id,
            title: words::office_setting(language, id),
            unit,
            unit_title: unit.map(|unit| words::unit(language, unit)),
            value,
            least,
            most,
        });
    };
    let phases = phases(timeline.regulation, timeline.urgency, timeline.medium);
    for unit in Unit::ALL.iter().copied().filter(|unit| phases.iter().any(|phase| phase.holder == *unit)) {
        let (least, most) = office.work_of(unit);
        say(OfficeSetting::Staff, Some(unit), office.staff_of(unit), 1, MOST_PEOPLE);
        say(OfficeSetting::LeastWork, Some(unit), least, 0, MOST_MINUTES);
        say(OfficeSetting::MostWork, Some(unit), most, least, MOST_MINUTES);
    }
    say(OfficeSetting::ComeInTenHours, None, office.arrivals(), 1, MOST_ARRIVALS);
    say(OfficeSetting::Shift, None, office.minutes(), LEAST_SHIFT, MOST_SHIFT);
    numbers
}
