//! What happens after what: the steps of the law as nodes in the lanes of their units, and the flows between them.

use super::length::length;
use crate::language::Language;
use crate::law::{Deed, Lane, Regulation, Stage};
use crate::service::{Medium, Urgency};
use crate::term::Term;
use crate::timeline::{Course, Doing, Situation, Step, road};
use crate::unit::Unit;
use crate::words;

/// What of a process is to be simulated: one urgency and one medium, with a task for each time a case lies.
///
/// Programs that simulate know one end and no timers at the edge of a task. What has no limit of its own, the case's
/// lying before somebody takes it up, is a task of its own here, before the task it waits for.
#[derive(Clone, Copy)]
pub(in crate::report) struct Simulated<'a> {
    pub(in crate::report) urgency: Urgency,
    pub(in crate::report) medium: Medium,
    /// Whether formulyars are sent back.
    pub(in crate::report) returns: bool,
    /// What is done at the steps before which a case lies.
    pub(in crate::report) lies: &'a [Doing],
}

/// What a node is.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Start,
    Task(Step),
    Gateway,
    End,
    /// Where a case lies before the step, in a simulation.
    Lies(Step),
    /// At the edge of the node with this index.
    Timer(usize, Term),
    /// Where the timer at the edge of the node with this index leads.
    Expired(usize),
}

pub(super) struct Node {
    pub(super) id: String,
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) lane: Unit,
    pub(super) column: u32,
    /// Whether it belongs to an alternative, which has a row of its own under the main course.
    pub(super) aside: bool,
}

pub(super) struct Flow {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) name: &'static str,
}

/// A process: its nodes in the order they are drawn, and what leads from one to another.
pub(in crate::report) struct Process<'a> {
    pub(super) nodes: Vec<Node>,
    pub(super) flows: Vec<Flow>,
    /// The next free column of the main course, and that of the alternative that is being drawn.
    next: u32,
    aside: Option<u32>,
    pub(super) regulation: &'static Regulation,
    pub(super) language: Language,
    simulated: Option<Simulated<'a>>,
}

impl<'a> Process<'a> {
    pub(super) const fn empty(
        regulation: &'static Regulation,
        language: Language,
        simulated: Option<Simulated<'a>>,
    ) -> Self {
        Self { nodes: Vec::new(), flows: Vec::new(), next: 0, aside: None, regulation, language, simulated }
    }

    /// What of a process is to be simulated.
    pub(in crate::report) fn simulated(
        regulation: &'static Regulation,
        language: Language,
        simulated: Simulated<'a>,
    ) -> Self {
        let mut process = Self::empty(regulation, language, Some(simulated));
        process.draw(Course::Main);
        process
    }

    /// Its tasks: the id of each, the step it is, and whether the case only lies there.
    pub(in crate::report) fn tasks(&self) -> impl Iterator<Item = (&str, &Step, bool)> {
        self.nodes.iter().filter_map(|node| match &node.kind {
            Kind::Task(step) => Some((node.id.as_str(), step, false)),
            Kind::Lies(step) => Some((node.id.as_str(), step, true)),
            Kind::Start | Kind::Gateway | Kind::End | Kind::Timer(..) | Kind::Expired(_) => None,
        })
    }

    /// Where an alternative leaves the main course: the id of the gateway, then of the flow to the alternative and of that
    /// which goes on.
    pub(in crate::report) fn forks(&self) -> impl Iterator<Item = (&str, String, String)> {
        self.nodes.iter().enumerate().filter_map(|(index, node)| {
            let to = |aside: bool| {
                let leads = |flow: &Flow| {
                    flow.from == index && self.nodes.get(flow.to).is_some_and(|target| target.aside == aside)
                };
                self.flows.iter().position(leads).map(flow_id)
            };
            matches!(node.kind, Kind::Gateway).then(|| Some((node.id.as_str(), to(true)?, to(false)?))).flatten()
        })
    }

    pub(super) fn draw(&mut self, course: Course) {
        let (language, regulation, simulated) = (self.language, self.regulation, self.simulated);
        let refusal = matches!(course, Course::Groundless | Course::ReturnedThroughCentre);
        let spine = self.road(if refusal { course } else { Course::Main });
        let drawn = |branch: Course| {
            let asked = match simulated {
                Some(simulated) => simulated.returns && branch == Course::SentBackForCompleting,
                None => branch == course || course == Course::Main,
            };
            asked && !refusal && branch.citation(regulation).is_some()
        };
        let table = if refusal { "Step_3_" } else { "Step_2_" };

        let start = self.node("Start", words::stage(language, Stage::Presented), Kind::Start, Unit::ServiceCentre);
        let (mut last, mut named, mut rejoin) = (start, "", None);
        for (index, step) in spine.iter().enumerate() {
            if step.doing == Doing::Deed(Deed::MakeRegister) && drawn(Course::SentBackForCompleting) {
                let gateway = self.node("Again", "", Kind::Gateway, step.holder);
                self.flow(last, gateway, core::mem::take(&mut named));
                (last, rejoin) = (gateway, Some(gateway));
            }
            let (first, task) = self.task(table, step);
            self.flow(last, first, core::mem::take(&mut named));
            last = task;
            for branch in Course::ALL.iter().copied().filter(|branch| *branch != Course::Main && drawn(*branch)) {
                let (prefix, steps) = self.branch(branch, &spine);
                if prefix != index || steps.is_empty() {
                    continue;
                }
                let gateway = self.node(
                    &["Gateway_", branch.id()].concat(),
                    words::course(language, branch),
                    Kind::Gateway,
                    step.holder,
                );
                self.flow(last, gateway, core::mem::replace(&mut named, words::course(language, Course::Main)));
                self.alternative(gateway, branch, &steps, rejoin);
                (last, self.aside) = (gateway, None);
            }
        }
        if refusal {
            self.end(last, course);
        } else {
            let end =
                self.node("End", words::outcome(language, regulation.result.value), Kind::End, Unit::ServiceCentre);
            self.flow(last, end, named);
        }
    }

    /// A branch from its gateway to its end, or back to where a formulyar goes again.
    fn alternative(&mut self, gateway: usize, branch: Course, steps: &[Step], rejoin: Option<usize>) {
        let table = match branch {
            Course::Main => "Step_2_",
            Course::ReturnedAtCounter => "Step_1_",
            Course::SentBackForCompleting => "Stage_7_",
            Course::Groundless | Course::ReturnedThroughCentre => "Step_3_",
        };
        self.aside = self.nodes.get(gateway).map(|gateway| gateway.column);
        let mut last = gateway;
        for step in steps {
            let (first, task) = self.task(table, step);
            self.flow(last, first, "");
            last = task;
        }
        if let Some(rejoin) = rejoin.filter(|_| branch == Course::SentBackForCompleting) {
            self.flow(last, rejoin, "");
        } else {
            self.end(last, branch);
        }
    }

    /// The steps of a course by themselves, in the order of the tables: both media, the general order, unless it is to
    /// be simulated.
    fn road(&self, course: Course) -> Vec<Step> {
        let situation = Situation { courses: vec![course], completions: None };
        let Some(Simulated { urgency, medium, .. }) = self.simulated else {
            return road(self.regulation, Urgency::General, Medium::Paper, &situation);
        };
        let mut steps = road(self.regulation, urgency, medium, &situation);
        steps.retain(|step| step.applies);
        steps
    }

    /// After which step of the spine a course leaves it, and its own steps from there.
    fn branch(&self, course: Course, spine: &[Step]) -> (usize, Vec<Step>) {
        let steps = self.road(course);
        match course {
            Course::Main => (spine.len(), Vec::new()),
            Course::ReturnedAtCounter => (0, steps),
            Course::SentBackForCompleting => {
                let check = Doing::Deed(Deed::CheckFormulyars);
                let after = spine.iter().position(|step| step.doing == check).unwrap_or_default();
                (after, steps.into_iter().filter(|step| step.doing == Doing::SendBack).collect())
            }
            Course::Groundless | Course::ReturnedThroughCentre => {
                let shared = steps.iter().zip(spine).take_while(|(own, main)| own.doing == main.doing).count();
                (shared.saturating_sub(1), steps.into_iter().skip(shared).collect())
            }
        }
    }

    /// A node in the next column of its course. An alternative begins under its gateway.
    fn node(&mut self, id: &str, name: &'static str, kind: Kind, lane: Unit) -> usize {
        let next = self.aside.as_mut().unwrap_or(&mut self.next);
        let column = *next;
        *next += 1;
        self.nodes.push(Node { id: id.to_string(), name, kind, lane, column, aside: self.aside.is_some() });
        self.nodes.len() - 1
    }

    /// A task, with the timer of its limit if it has a length. Its first node and its last, which are one unless a case
    /// lies before it in a simulation.
    fn task(&mut self, table: &str, step: &Step) -> (usize, usize) {
        let number = step.number.unwrap_or_default().to_string();
        let id = [table, &number].concat();
        let name = words::doing(self.language, step.doing);
        if let Some(simulated) = self.simulated {
            let lies = simulated
                .lies
                .contains(&step.doing)
                .then(|| self.node(&[&id, "_lies"].concat(), name, Kind::Lies(*step), step.holder));
            let task = self.node(&id, name, Kind::Task(*step), step.holder);
            if let Some(lies) = lies {
                self.flow(lies, task, "");
            }
            return (lies.unwrap_or(task), task);
        }
        // The Committee sends a formulyar back; the case lies with the district police from then on.
        let lane = if step.doing == Doing::SendBack { Unit::Committee } else { step.holder };
        let task = self.node(&id, name, Kind::Task(*step), lane);
        let term = step.limit.value;
        if length(term).is_some() {
            let (column, aside) = self.nodes.get(task).map_or((0, false), |node| (node.column, node.aside));
            let timer = task + 1;
            let kind = Kind::Timer(task, term);
            self.nodes.push(Node { id: [&id, "_limit"].concat(), name: "", kind, lane, column, aside });
            let kind = Kind::Expired(task);
            self.nodes.push(Node { id: [&id, "_expired"].concat(), name: "", kind, lane, column, aside });
            self.flow(timer, timer + 1, "");
        }
        (task, task)
    }

    /// The end of a course that brings no documents.
    fn end(&mut self, from: usize, course: Course) {
        let lane = self.nodes.get(from).map_or(Unit::ServiceCentre, |node| node.lane);
        let id = ["End_", course.id()].concat();
        let end = self.node(&id, words::course(self.language, course), Kind::End, lane);
        self.flow(from, end, "");
    }

    fn flow(&mut self, from: usize, to: usize, name: &'static str) {
        self.flows.push(Flow { from, to, name });
    }

    /// The lanes of tables 2 and 3.
    pub(super) fn table_lanes(&self) -> impl Iterator<Item = &'static Lane> {
        self.regulation.main_process.iter().chain(self.regulation.refusal_process)
    }

    /// The units that have a lane: those of tables 2 and 3, whichever of them act in this course.
    pub(super) fn lanes(&self) -> Vec<Unit> {
        let units = Unit::ALL.iter().copied();
        let acts = |unit: &Unit| {
            self.nodes.iter().any(|node| node.lane == *unit) || self.table_lanes().any(|lane| lane.units.contains(unit))
        };
        units.filter(acts).collect()
    }
}

impl Node {
    pub(super) const fn step(&self) -> Option<&Step> {
        match &self.kind {
            Kind::Task(step) | Kind::Lies(step) => Some(step),
            Kind::Start | Kind::Gateway | Kind::End | Kind::Timer(..) | Kind::Expired(_) => None,
        }
    }

    pub(super) const fn term(&self) -> Option<Term> {
        match &self.kind {
            Kind::Task(step) | Kind::Lies(step) => Some(step.limit.value),
            Kind::Timer(_, term) => Some(*term),
            Kind::Start | Kind::Gateway | Kind::End | Kind::Expired(_) => None,
        }
    }
}

pub(super) fn flow_id(index: usize) -> String {
    ["Flow_", &(index + 1).to_string()].concat()
}

pub(super) fn lane_id(unit: Unit) -> String {
    ["Lane_", unit.id()].concat()
}
