//! The process of a service for Prosimos, which simulates business processes: a BPMN file and the scenario beside it.
//!
//! Prosimos (David Chapela-Campa, Orlenys López-Pintado and others, University of Tartu) runs a diagram with what its
//! JSON scenario says of arrivals, people, working hours, times and chances. It is written by others and draws its own
//! chance, so what it finds can be held against [`super::simulate_queue`].

use super::bpmn::{Process, Simulated};
use super::json::to_json;
use super::model::Show;
use super::timeline::RemarkReport;
use crate::application::Application;
use crate::calendar::Week;
use crate::language::Language;
use crate::timeline::{Assumptions, Doing, Lying, Office, Situation, Step, lying};
use crate::unit::Unit;
use crate::words;
use serde::Serialize;

/// A process for Prosimos: two files to be saved. It is a model.
///
/// `simulationScenario` writes the model of `simulateQueue` as Prosimos knows things, and this is what it knows otherwise:
/// a week without holidays; no triangular distribution, so that the normal one with the same mean and deviation stands in,
/// cut off at the least and the most; days that are no whole numbers; no bound to how often a formulyar is sent back.
///
/// Without a readable day of submission both texts are empty, and a remark says why.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SimulationReport {
    /// That it is a model, in a sentence or two.
    pub model: &'static str,
    /// The process as BPMN 2.0 XML with its layout: the steps of this case, one end, and a task for each time a case lies.
    pub bpmn: String,
    /// The scenario as JSON text. Times are in seconds.
    pub scenario: String,
    /// What there is to know, the gravest first.
    pub remarks: Vec<RemarkReport>,
}

/// Writes the process of an application, and the offices it goes through, for Prosimos.
#[must_use]
pub fn simulation_scenario(
    application: &Application,
    assumptions: &Assumptions,
    office: &Office,
    language: Language,
) -> SimulationReport {
    let show = Show::new(application, &Situation::default(), assumptions, language);
    let timeline = &show.timeline;
    let (mut bpmn, mut scenario) = (String::new(), String::new());
    if let Some(filing) = timeline.filing() {
        let lying = lying(&filing, assumptions);
        let lies: Vec<Doing> = lying.iter().map(|lying| lying.doing).collect();
        let returns = assumptions.chance_sent_back() > 0;
        let simulated = Simulated { urgency: timeline.urgency, medium: timeline.medium, returns, lies: &lies };
        let process = Process::simulated(timeline.regulation, language, simulated);
        bpmn = process.write();
        let writing = Writing { process: &process, lying: &lying, assumptions, office, language };
        scenario = to_json(&writing.scenario(timeline.reading.week)).unwrap_or_default();
    }
    SimulationReport { model: words::queue_model(language), bpmn, scenario, remarks: show.remarks(None) }
}

/// What Prosimos reads, by its own names.
#[derive(Serialize)]
struct Scenario {
    resource_profiles: Vec<Pool>,
    arrival_time_distribution: Distribution,
    arrival_time_calendar: Vec<Hours>,
    gateway_branching_probabilities: Vec<Branching>,
    task_resource_distribution: Vec<Performed>,
    resource_calendars: Vec<Calendar>,
}

#[derive(Serialize)]
struct Pool {
    id: String,
    name: &'static str,
    resource_list: Vec<Resource>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Resource {
    id: String,
    name: &'static str,
    #[serde(rename = "cost_per_hour")]
    cost_per_hour: u32,
    amount: u32,
    calendar: &'static str,
    assigned_tasks: Vec<String>,
}

#[derive(Serialize)]
struct Distribution {
    distribution_name: &'static str,
    distribution_params: Vec<Parameter>,
}

#[derive(Serialize)]
struct Parameter {
    value: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Hours {
    from: &'static str,
    to: &'static str,
    begin_time: String,
    end_time: String,
}

#[derive(Serialize)]
struct Calendar {
    id: &'static str,
    name: &'static str,
    time_periods: Vec<Hours>,
}

#[derive(Serialize)]
struct Branching {
    gateway_id: String,
    probabilities: Vec<Chance>,
}

#[derive(Serialize)]
struct Chance {
    path_id: String,
    value: f64,
}

/// Who does a task, and how long.
#[derive(Serialize)]
struct Performed {
    task_id: String,
    resources: Vec<Performer>,
}

#[derive(Serialize)]
struct Performer {
    resource_id: String,
    distribution_name: &'static str,
    distribution_params: Vec<Parameter>,
}

const WORKING: &str = "working";
const EVERY_DAY: &str = "every-day";
const MINUTE: u64 = 60;
const DAY: u64 = 1440 * MINUTE;

/// What a scenario is written from.
struct Writing<'a> {
    process: &'a Process<'a>,
    lying: &'a [Lying],
    assumptions: &'a Assumptions,
    office: &'a Office,
    language: Language,
}

impl Writing<'_> {
    fn scenario(&self, week: Week) -> Scenario {
        let mut performed = Vec::new();
        for (task, step, lies) in self.process.tasks() {
            let (whose, time) = if lies { self.lies(step) } else { (step.holder.id(), self.works(step.holder)) };
            let Distribution { distribution_name, distribution_params } = time;
            let by = Performer { resource_id: staff_id(whose), distribution_name, distribution_params };
            performed.push(Performed { task_id: task.to_string(), resources: vec![by] });
        }
        // The mean time between two citizens; a thousand times as long comes once in e to the power of a thousand.
        let apart = (600 * MINUTE / u64::from(self.office.arrivals())).max(1);
        let chance = f64::from(self.assumptions.chance_sent_back()) / 100.0;
        let forks = self.process.forks().map(|(gateway, aside, on)| Branching {
            gateway_id: gateway.to_string(),
            probabilities: vec![Chance { path_id: aside, value: chance }, Chance { path_id: on, value: 1.0 - chance }],
        });
        Scenario {
            resource_profiles: self.pools(&performed),
            arrival_time_distribution: Distribution::new("expon", &[apart, 0, apart * 1000]),
            arrival_time_calendar: vec![self.hours(week)],
            gateway_branching_probabilities: forks.collect(),
            task_resource_distribution: performed,
            resource_calendars: vec![
                Calendar { id: WORKING, name: WORKING, time_periods: vec![self.hours(week)] },
                Calendar { id: EVERY_DAY, name: EVERY_DAY, time_periods: vec![Hours::new("SUNDAY", 0, 1440)] },
            ],
        }
    }

    /// The working hours of every unit: from nine, or from midnight where there are more.
    fn hours(&self, week: Week) -> Hours {
        let shift = self.office.minutes();
        let last = match week {
            Week::FiveDay => "FRIDAY",
            Week::SixDay => "SATURDAY",
        };
        Hours::new(last, if shift > 900 { 0 } else { 540 }, shift)
    }

    /// The units with their people; and those who keep what lies, who are as many as cases can lie at once.
    fn pools(&self, performed: &[Performed]) -> Vec<Pool> {
        let units = Unit::ALL.iter().copied();
        let units =
            units.map(|unit| (unit.id(), words::unit(self.language, unit), self.office.staff_of(unit), WORKING));
        let keepers = [WORKING, EVERY_DAY].into_iter().map(|days| (days, days, self.at_once(days == EVERY_DAY), days));
        let mut pools = Vec::new();
        for (id, name, amount, calendar) in units.chain(keepers) {
            let own = staff_id(id);
            let tasks = performed.iter().filter(|task| task.resources.iter().any(|by| by.resource_id == own));
            let assigned_tasks: Vec<String> = tasks.map(|task| task.task_id.clone()).collect();
            if !assigned_tasks.is_empty() {
                let resource = Resource { id: own, name, cost_per_hour: 0, amount, calendar, assigned_tasks };
                pools.push(Pool { id: id.to_string(), name, resource_list: vec![resource] });
            }
        }
        pools
    }

    /// Twice as many cases as lie at once on average where each lies the longest, but no more than there are.
    fn at_once(&self, every_day: bool) -> u32 {
        let days: u64 = self.lying.iter().filter(|it| it.every_day == every_day).map(|it| u64::from(it.most)).sum();
        let minutes = days * u64::from(if every_day { 1440 } else { self.office.minutes() });
        let sent_back = u64::from(self.assumptions.chance_sent_back().min(90));
        let cases = 2 * minutes * u64::from(self.office.arrivals()) * 100 / (600 * (100 - sent_back)) + 1;
        u32::try_from(cases).unwrap_or(u32::MAX).min(self.assumptions.count())
    }

    /// How long a case lies before a step, and on which calendar.
    fn lies(&self, step: &Step) -> (&'static str, Distribution) {
        let Some(lying) = self.lying.iter().find(|lying| lying.doing == step.doing) else {
            return (WORKING, Distribution::new("fix", &[0]));
        };
        let day = if lying.every_day { DAY } else { u64::from(self.office.minutes()) * MINUTE };
        let seconds = |thousandths: u32| u64::from(thousandths) * day / 1000;
        let (least, most) = (u64::from(lying.least) * day, u64::from(lying.most) * day);
        let time = Distribution::between(least, most, seconds(lying.mean), seconds(lying.deviation));
        (if lying.every_day { EVERY_DAY } else { WORKING }, time)
    }

    /// How long somebody of a unit works at a step: half the sum of two equally distributed times.
    fn works(&self, unit: Unit) -> Distribution {
        let (least, most) = self.office.work_of(unit);
        let (least, most) = (u64::from(least) * MINUTE, u64::from(most) * MINUTE);
        let span = most - least;
        Distribution::between(least, most, least + span / 2, (span * span / 24).isqrt())
    }
}

impl Distribution {
    fn new(distribution_name: &'static str, values: &[u64]) -> Self {
        let distribution_params = values.iter().map(|value| Parameter { value: *value }).collect();
        Self { distribution_name, distribution_params }
    }

    /// The normal one, cut off at both ends.
    fn between(least: u64, most: u64, mean: u64, deviation: u64) -> Self {
        if least == most { Self::new("fix", &[least]) } else { Self::new("norm", &[mean, deviation, least, most]) }
    }
}

impl Hours {
    /// From Monday to this day, from this minute of the day on, for so many minutes; the day ends a second early.
    fn new(to: &'static str, begin: u32, minutes: u32) -> Self {
        let end = if begin + minutes < 1440 { clock(begin + minutes, 0) } else { clock(1439, 59) };
        Self { from: "MONDAY", to, begin_time: clock(begin, 0), end_time: end }
    }
}

fn staff_id(whose: &str) -> String {
    [whose, "-staff"].concat()
}

/// A minute of the day and a second as a clock has it: `09:00:00`.
fn clock(minute: u32, second: u32) -> String {
    let mut text = String::with_capacity(8);
    for number in [minute / 60, minute % 60, second] {
        if !text.is_empty() {
            text.push(':');
        }
        text.extend([number / 10, number % 10].iter().filter_map(|digit| char::from_digit(*digit, 10)));
    }
    text
}
