//! The process of a service as a BPMN 2.0 diagram: what the source text drew, and lost.

use crate::citation::Citation;
use crate::language::Language;
use crate::law::{Deed, Edition, Lane, Limits, Regulation, Stage};
use crate::service::{Medium, Service, Urgency};
use crate::term::Term;
use crate::timeline::{Course, Doing, Situation, Step, road};
use crate::unit::Unit;
use crate::words;

/// The process of a service as BPMN 2.0 XML with its layout: one pool, a lane for each unit, the steps in order.
///
/// The main course is table 2 with every alternative the regulation knows as a branch; a package returned at the counter
/// and a formulyar sent back are table 2 with that one branch; groundless documentation and a package returned through
/// the Centre are table 3. A course the regulation does not know changes nothing.
///
/// A limit is a timer at the edge of its task, that of the general order where urgencies differ, and what runs out there
/// interrupts nothing: the order does not say what follows. Minutes and calendar days are durations of ISO 8601; what has
/// no length there, for it depends on the calendar, is an expression of `urn:qujat:term` that names what is counted. The
/// documentation has the limits in words.
#[must_use]
pub fn process_diagram(edition: &'static Edition, service: Service, course: Course, language: Language) -> String {
    let regulation = edition.regulation(service);
    let known = if course.citation(regulation).is_some() { course } else { Course::Main };
    let mut process = Process::empty(regulation, language, None);
    process.draw(known);
    process.write()
}

/// What of a process is to be simulated: one urgency and one medium, with a task for each time a case lies.
///
/// Programs that simulate know one end and no timers at the edge of a task. What has no limit of its own, the case's
/// lying before somebody takes it up, is a task of its own here, before the task it waits for.
#[derive(Clone, Copy)]
pub(super) struct Simulated<'a> {
    pub(super) urgency: Urgency,
    pub(super) medium: Medium,
    /// Whether formulyars are sent back.
    pub(super) returns: bool,
    /// What is done at the steps before which a case lies.
    pub(super) lies: &'a [Doing],
}

const LEFT: u32 = 160;
const TOP: u32 = 80;
/// The strip at the left of a pool or a lane that bears its name.
const NAME: u32 = 30;
const COLUMN: u32 = 240;
/// From the top of a lane to the middle of the row of its main course; above it runs the corridor of the way back.
const ROW: u32 = 130;
/// From the middle of a row to the middle of the next, which the alternatives have.
const NEXT_ROW: u32 = 240;
/// From the middle of the last row to the foot of its lane, without timers and with them.
const FOOT: u32 = 90;
const TIMED_FOOT: u32 = 150;
const CORRIDOR: u32 = 20;
const TASK: (u32, u32) = (180, 110);
const EVENT: (u32, u32) = (36, 36);
const GATEWAY: (u32, u32) = (50, 50);
/// How far under the edge of its task the end of a timer stands, and how far left of the middle both are.
const DROP: u32 = 30;
const ASIDE: u32 = 60;
/// How far beside the middle of a gap a flow turns: alternatives to the right, the main course to the left.
const BESIDE: u32 = 12;
/// The width of a label, and what a character of it and a line of it take at most.
const LABEL: u32 = 190;
/// The width of the label of a timer, and of that of a flow.
const LIMIT: u32 = 130;
const CHOICE: u32 = 76;
const CHARACTER: u32 = 7;
const LINE: u32 = 14;

/// What a node is.
#[derive(Clone, Copy)]
enum Kind {
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

struct Node {
    id: String,
    name: &'static str,
    kind: Kind,
    lane: Unit,
    column: u32,
    /// Whether it belongs to an alternative, which has a row of its own under the main course.
    aside: bool,
}

struct Flow {
    from: usize,
    to: usize,
    name: &'static str,
}

/// A rectangle of the diagram.
#[derive(Clone, Copy)]
struct Bounds {
    x: u32,
    y: u32,
    width: u32,
    height: u32,
}

impl Bounds {
    fn around(x: u32, y: u32, (width, height): (u32, u32)) -> Self {
        Self { x: x - width / 2, y: y - height / 2, width, height }
    }

    fn middle(self) -> (u32, u32) {
        (self.x + self.width / 2, self.y + self.height / 2)
    }
}

/// A process: its nodes in the order they are drawn, and what leads from one to another.
pub(super) struct Process<'a> {
    nodes: Vec<Node>,
    flows: Vec<Flow>,
    /// The next free column of the main course, and that of the alternative that is being drawn.
    next: u32,
    aside: Option<u32>,
    regulation: &'static Regulation,
    language: Language,
    simulated: Option<Simulated<'a>>,
}

impl<'a> Process<'a> {
    const fn empty(regulation: &'static Regulation, language: Language, simulated: Option<Simulated<'a>>) -> Self {
        Self { nodes: Vec::new(), flows: Vec::new(), next: 0, aside: None, regulation, language, simulated }
    }

    /// What of a process is to be simulated.
    pub(super) fn simulated(regulation: &'static Regulation, language: Language, simulated: Simulated<'a>) -> Self {
        let mut process = Self::empty(regulation, language, Some(simulated));
        process.draw(Course::Main);
        process
    }

    /// Its tasks: the id of each, the step it is, and whether the case only lies there.
    pub(super) fn tasks(&self) -> impl Iterator<Item = (&str, &Step, bool)> {
        self.nodes.iter().filter_map(|node| match &node.kind {
            Kind::Task(step) => Some((node.id.as_str(), step, false)),
            Kind::Lies(step) => Some((node.id.as_str(), step, true)),
            Kind::Start | Kind::Gateway | Kind::End | Kind::Timer(..) | Kind::Expired(_) => None,
        })
    }

    /// Where an alternative leaves the main course: the id of the gateway, then of the flow to the alternative and of that
    /// which goes on.
    pub(super) fn forks(&self) -> impl Iterator<Item = (&str, String, String)> {
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

    fn draw(&mut self, course: Course) {
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

    /// The limits of table 1 for each urgency.
    fn limits(&self, step: &Step) -> Option<Limits> {
        let mut actions = self.regulation.actions.iter();
        actions.find(|action| step.doing == Doing::Deed(action.deed)).map(|action| action.limits)
    }

    /// The lanes of tables 2 and 3.
    fn table_lanes(&self) -> impl Iterator<Item = &'static Lane> {
        self.regulation.main_process.iter().chain(self.regulation.refusal_process)
    }

    /// The units that have a lane: those of tables 2 and 3, whichever of them act in this course.
    fn lanes(&self) -> Vec<Unit> {
        let units = Unit::ALL.iter().copied();
        let acts = |unit: &Unit| {
            self.nodes.iter().any(|node| node.lane == *unit) || self.table_lanes().any(|lane| lane.units.contains(unit))
        };
        units.filter(acts).collect()
    }
}

/// Where a lane lies: its unit, its top and its height.
type Strip = (Unit, u32, u32);

impl Node {
    fn bounds(&self, lanes: &[Strip]) -> Bounds {
        let top = lanes.iter().find(|(unit, ..)| *unit == self.lane).map_or(TOP, |(_, top, _)| *top);
        let x = LEFT + 2 * NAME + self.column * COLUMN + COLUMN / 2;
        let y = top + ROW + if self.aside { NEXT_ROW } else { 0 };
        let edge = y + TASK.1 / 2;
        match self.kind {
            Kind::Start | Kind::End => Bounds::around(x, y, EVENT),
            Kind::Task(_) | Kind::Lies(_) => Bounds::around(x, y, TASK),
            Kind::Gateway => Bounds::around(x, y, GATEWAY),
            Kind::Timer(..) => Bounds::around(x - ASIDE, edge, EVENT),
            Kind::Expired(_) => Bounds::around(x - ASIDE, edge + EVENT.1 + DROP, EVENT),
        }
    }

    /// Where the name stands that does not stand inside: over a gateway, under an event, beside a timer.
    fn label(&self, name: &str, lanes: &[Strip]) -> Option<Bounds> {
        let own = self.bounds(lanes);
        let (x, _) = own.middle();
        let height = lines(name) * LINE;
        let under = Bounds { x: x - LABEL / 2, y: own.y + own.height + 6, width: LABEL, height };
        match self.kind {
            Kind::Start | Kind::End => Some(under),
            Kind::Gateway => Some(Bounds { y: own.y - 6 - height, ..under }),
            Kind::Timer(..) => Some(Bounds { x: own.x + own.width + 4, y: own.y + 22, width: LIMIT, height: LINE }),
            Kind::Expired(_) => Some(Bounds { x: own.x + own.width + 4, y: own.y + 12, width: LIMIT, height: LINE }),
            Kind::Task(_) | Kind::Lies(_) => None,
        }
    }

    const fn element(&self) -> &'static str {
        match self.kind {
            Kind::Start => "bpmn:startEvent",
            Kind::Task(_) | Kind::Lies(_) => "bpmn:task",
            Kind::Gateway => "bpmn:exclusiveGateway",
            Kind::End | Kind::Expired(_) => "bpmn:endEvent",
            Kind::Timer(..) => "bpmn:boundaryEvent",
        }
    }
}

impl Process<'_> {
    pub(super) fn write(&self) -> String {
        let mut xml = Xml(String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
        let service = words::service(self.language, self.regulation.service);
        xml.open(
            "bpmn:definitions",
            &[
                ("xmlns:bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL"),
                ("xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI"),
                ("xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC"),
                ("xmlns:di", "http://www.omg.org/spec/DD/20100524/DI"),
                ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
                ("id", "Definitions"),
                ("targetNamespace", "urn:qujat"),
                ("exporter", "qujat"),
            ],
        );
        xml.open("bpmn:collaboration", &[("id", "Collaboration")]);
        xml.empty("bpmn:participant", &[("id", "Pool"), ("name", service), ("processRef", "Process")]);
        xml.close("bpmn:collaboration");
        xml.open("bpmn:process", &[("id", "Process"), ("name", service), ("isExecutable", "false")]);
        let promise = self.regulation.promise;
        let mut said = words::term(self.language, promise.value);
        self.cite(&mut said, promise.citation);
        xml.leaf("bpmn:documentation", &[], &said);
        self.write_lanes(&mut xml);
        for (index, node) in self.nodes.iter().enumerate() {
            self.write_node(&mut xml, index, node);
        }
        for (index, flow) in self.flows.iter().enumerate() {
            let (Some(from), Some(to)) = (self.nodes.get(flow.from), self.nodes.get(flow.to)) else { continue };
            let id = flow_id(index);
            let ends = [("id", id.as_str()), ("name", flow.name), ("sourceRef", &from.id), ("targetRef", &to.id)];
            xml.empty("bpmn:sequenceFlow", &ends);
        }
        xml.close("bpmn:process");
        self.write_layout(&mut xml);
        xml.close("bpmn:definitions");
        xml.0
    }

    /// A lane for each unit; its documentation has the headings of the lanes that name the unit in tables 2 and 3.
    fn write_lanes(&self, xml: &mut Xml) {
        xml.open("bpmn:laneSet", &[("id", "Lanes")]);
        for unit in self.lanes() {
            xml.open("bpmn:lane", &[("id", &lane_id(unit)), ("name", words::unit(self.language, unit))]);
            let mut headings: Vec<&str> = Vec::new();
            for lane in self.table_lanes().filter(|lane| lane.units.contains(&unit)) {
                if !headings.contains(&lane.heading) {
                    headings.push(lane.heading);
                }
            }
            xml.leaf("bpmn:documentation", &[], &headings.join("; "));
            for node in self.nodes.iter().filter(|node| node.lane == unit) {
                xml.leaf("bpmn:flowNodeRef", &[], &node.id);
            }
            xml.close("bpmn:lane");
        }
        xml.close("bpmn:laneSet");
    }

    fn write_node(&self, xml: &mut Xml, index: usize, node: &Node) {
        let element = node.element();
        let limit = self.limit_name(node);
        let name = limit.as_deref().unwrap_or(node.name);
        match node.kind {
            Kind::Timer(task, _) => {
                let host = self.nodes.get(task).map_or("", |task| task.id.as_str());
                let attributes =
                    [("id", node.id.as_str()), ("name", name), ("cancelActivity", "false"), ("attachedToRef", host)];
                xml.open(element, &attributes);
            }
            Kind::Start | Kind::Task(_) | Kind::Lies(_) | Kind::Gateway | Kind::End | Kind::Expired(_) => {
                xml.open(element, &[("id", &node.id), ("name", name)]);
            }
        }
        match node.kind {
            Kind::Task(step) | Kind::Lies(step) => xml.leaf("bpmn:documentation", &[], &self.documentation(&step)),
            Kind::Timer(task, term) => {
                let step = self.nodes.get(task).and_then(Node::step);
                if step.and_then(|step| self.limits(step)).is_some_and(differs) {
                    let urgency = words::urgency(self.language, Urgency::General);
                    let said = [urgency, ": ", &words::term(self.language, term)].concat();
                    xml.leaf("bpmn:documentation", &[], &said);
                }
            }
            Kind::Start | Kind::Gateway | Kind::End | Kind::Expired(_) => {}
        }
        for (number, _) in self.flows.iter().enumerate().filter(|(_, flow)| flow.to == index) {
            xml.leaf("bpmn:incoming", &[], &flow_id(number));
        }
        for (number, _) in self.flows.iter().enumerate().filter(|(_, flow)| flow.from == index) {
            xml.leaf("bpmn:outgoing", &[], &flow_id(number));
        }
        if let Kind::Timer(_, term) = node.kind {
            xml.open("bpmn:timerEventDefinition", &[("id", &[&node.id, "_timer"].concat())]);
            let Length { language, text } = length(term).unwrap_or_default();
            let attributes = [("xsi:type", "bpmn:tFormalExpression"), ("language", language)];
            xml.leaf("bpmn:timeDuration", &attributes, &text);
            xml.close("bpmn:timerEventDefinition");
        }
        xml.close(element);
    }

    /// What a task is, where the law says so, and by when it is done.
    fn documentation(&self, step: &Step) -> String {
        let language = self.language;
        let mut text = String::from(words::doing_explained(language, step.doing));
        self.cite(&mut text, step.citation);
        if let Some(medium) = step.only_on {
            text.push('\n');
            text.push_str(words::medium(language, medium));
        }
        if let Some(limits) = self.limits(step).filter(|limits| differs(*limits)) {
            for urgency in Urgency::ALL.iter().copied() {
                text.push('\n');
                text.push_str(words::urgency(language, urgency));
                text.push_str(": ");
                text.push_str(&words::term(language, limits.of(urgency)));
            }
        } else {
            text.push('\n');
            text.push_str(&words::term(language, step.limit.value));
        }
        if step.limit.value != Term::NotStated {
            self.cite(&mut text, step.limit.citation);
        }
        text
    }

    fn cite(&self, text: &mut String, citation: Citation) {
        text.push('\n');
        text.push_str(&words::place(self.language, citation.place));
        if !citation.quote.is_empty() {
            text.push_str(": «");
            text.push_str(citation.quote);
            text.push('»');
        }
    }

    /// The lanes from top to bottom; one with an alternative has a second row.
    fn strips(&self) -> Vec<Strip> {
        let mut top = TOP;
        let strips = self.lanes().into_iter().map(|unit| {
            let nodes = || self.nodes.iter().filter(|node| node.lane == unit);
            let second = nodes().any(|node| node.aside);
            let timed = nodes().any(|node| node.aside == second && matches!(node.kind, Kind::Timer(..)));
            let height = ROW + if second { NEXT_ROW } else { 0 } + if timed { TIMED_FOOT } else { FOOT };
            // Two lines of its name fit into the strip at its left.
            let name = u32::try_from(words::unit(self.language, unit).chars().count()).unwrap_or_default();
            let height = height.max((name / 2 + 12) * CHARACTER);
            top += height;
            (unit, top - height, height)
        });
        strips.collect()
    }

    fn write_layout(&self, xml: &mut Xml) {
        let lanes = self.strips();
        let columns = self.nodes.iter().map(|node| node.column + 1).max().unwrap_or_default();
        let width = 2 * NAME + columns * COLUMN;
        let height = lanes.iter().map(|(.., height)| height).sum();
        xml.open("bpmndi:BPMNDiagram", &[("id", "Diagram")]);
        xml.open("bpmndi:BPMNPlane", &[("id", "Plane"), ("bpmnElement", "Collaboration")]);
        xml.shape("Pool", Bounds { x: LEFT, y: TOP, width, height }, Some("isHorizontal"), None);
        for (unit, top, height) in &lanes {
            let bounds = Bounds { x: LEFT + NAME, y: *top, width: width - NAME, height: *height };
            xml.shape(&lane_id(*unit), bounds, Some("isHorizontal"), None);
        }
        for node in &self.nodes {
            let diamond = matches!(node.kind, Kind::Gateway).then_some("isMarkerVisible");
            let name = self.limit_name(node);
            let name = name.as_deref().unwrap_or(node.name);
            let label = node.label(name, &lanes).filter(|_| !name.is_empty());
            xml.shape(&node.id, node.bounds(&lanes), diamond, label);
        }
        for (index, flow) in self.flows.iter().enumerate() {
            let (Some(from), Some(to)) = (self.nodes.get(flow.from), self.nodes.get(flow.to)) else { continue };
            let own = from.bounds(&lanes);
            let (x, y) = (own.x + own.width + 4, own.middle().1 + 6);
            let label = Bounds { x, y, width: CHOICE, height: LINE * lines(flow.name) };
            let label = Some(label).filter(|_| !flow.name.is_empty());
            xml.edge(&flow_id(index), &waypoints(from, to, &lanes), label);
        }
        xml.close("bpmndi:BPMNPlane");
        xml.close("bpmndi:BPMNDiagram");
    }

    /// The limit, where a node is named after it; where a case lies, the limit and what it lies for.
    fn limit_name(&self, node: &Node) -> Option<String> {
        let term = match node.kind {
            Kind::Timer(_, term) => Some(term),
            Kind::Expired(task) => self.nodes.get(task).and_then(Node::term),
            Kind::Lies(step) => {
                return Some([&words::term(self.language, step.limit.value), ": ", node.name].concat());
            }
            Kind::Start | Kind::Task(_) | Kind::Gateway | Kind::End => None,
        };
        term.map(|term| words::term(self.language, term))
    }
}

impl Node {
    const fn step(&self) -> Option<&Step> {
        match &self.kind {
            Kind::Task(step) | Kind::Lies(step) => Some(step),
            Kind::Start | Kind::Gateway | Kind::End | Kind::Timer(..) | Kind::Expired(_) => None,
        }
    }

    const fn term(&self) -> Option<Term> {
        match &self.kind {
            Kind::Task(step) | Kind::Lies(step) => Some(step.limit.value),
            Kind::Timer(_, term) => Some(*term),
            Kind::Start | Kind::Gateway | Kind::End | Kind::Expired(_) => None,
        }
    }
}

/// The way of a flow. It runs between the columns and above the rows, so it crosses no node.
///
/// The main course leaves to the right, an alternative downwards, and what goes back leaves to the left and comes from above.
fn waypoints(from: &Node, to: &Node, lanes: &[Strip]) -> Vec<(u32, u32)> {
    let (one, other) = (from.bounds(lanes), to.bounds(lanes));
    let ((x, y), (to_x, to_y)) = (one.middle(), other.middle());
    if from.column == to.column {
        return vec![(x, one.y + one.height), (to_x, other.y)];
    }
    if to.column < from.column {
        let gap = x - COLUMN / 2 + BESIDE;
        let corridor = to_y - ROW + CORRIDOR;
        return vec![(one.x, y), (gap, y), (gap, corridor), (to_x, corridor), (to_x, other.y)];
    }
    let right = one.x + one.width;
    let gap = if from.aside { x + COLUMN / 2 + BESIDE } else { x + COLUMN / 2 - BESIDE };
    if y == to_y { vec![(right, y), (other.x, to_y)] } else { vec![(right, y), (gap, y), (gap, to_y), (other.x, to_y)] }
}

/// How many lines a name takes at most, a word or two lost at the end of each.
fn lines(name: &str) -> u32 {
    let across = usize::try_from(LABEL / CHARACTER).unwrap_or(1) - 4;
    u32::try_from(name.chars().count().div_ceil(across)).unwrap_or(1).max(1)
}

/// Whether the limit depends on the urgency.
fn differs(limits: Limits) -> bool {
    Urgency::ALL.iter().any(|urgency| limits.of(*urgency) != limits.general)
}

/// The language of the expressions that name what is counted: «5 working-days», «up to 10 working-days», «1 days» of a kind
/// that the text does not name.
const EXPRESSIONS: &str = "urn:qujat:term";

/// How long a timer runs: a duration of ISO 8601, or an expression in the language that is named.
#[derive(Default)]
struct Length {
    language: &'static str,
    text: String,
}

/// The length of a limit; «күн сайын» is a rhythm and none.
fn length(term: Term) -> Option<Length> {
    let (language, before, count, after) = match term {
        Term::Minutes(count) => ("", "PT", count, "M"),
        Term::CalendarDays(count) => ("", "P", count.into(), "D"),
        Term::WorkingDays(count) => (EXPRESSIONS, "", count.into(), " working-days"),
        Term::UpToWorkingDays(count) => (EXPRESSIONS, "up to ", count.into(), " working-days"),
        Term::Days(count) => (EXPRESSIONS, "", count.into(), " days"),
        Term::Daily | Term::NotStated => return None,
    };
    Some(Length { language, text: [before, &count.to_string(), after].concat() })
}

fn flow_id(index: usize) -> String {
    ["Flow_", &(index + 1).to_string()].concat()
}

fn lane_id(unit: Unit) -> String {
    ["Lane_", unit.id()].concat()
}

/// XML as far as it is written.
struct Xml(String);

impl Xml {
    fn open(&mut self, element: &str, attributes: &[(&str, &str)]) {
        self.tag(element, attributes);
        self.0.push_str(">\n");
    }

    fn close(&mut self, element: &str) {
        self.0.push_str("</");
        self.0.push_str(element);
        self.0.push_str(">\n");
    }

    fn empty(&mut self, element: &str, attributes: &[(&str, &str)]) {
        self.tag(element, attributes);
        self.0.push_str("/>\n");
    }

    fn leaf(&mut self, element: &str, attributes: &[(&str, &str)], text: &str) {
        self.tag(element, attributes);
        self.0.push('>');
        self.escaped(text);
        self.close(element);
    }

    /// The beginning of an element; an empty attribute is left out.
    fn tag(&mut self, element: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(element);
        for (name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.escaped(value);
            self.0.push('"');
        }
    }

    fn escaped(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                other => self.0.push(other),
            }
        }
    }

    fn shape(&mut self, of: &str, bounds: Bounds, flag: Option<&str>, label: Option<Bounds>) {
        let id = [of, "_di"].concat();
        let flag = flag.map_or(("", ""), |flag| (flag, "true"));
        self.open("bpmndi:BPMNShape", &[("id", &id), ("bpmnElement", of), flag]);
        self.bounds(bounds);
        self.label(label);
        self.close("bpmndi:BPMNShape");
    }

    fn bounds(&mut self, bounds: Bounds) {
        let sides = [bounds.x, bounds.y, bounds.width, bounds.height].map(|side| side.to_string());
        let [x, y, width, height] = &sides;
        self.empty("dc:Bounds", &[("x", x), ("y", y), ("width", width), ("height", height)]);
    }

    fn label(&mut self, label: Option<Bounds>) {
        if let Some(bounds) = label {
            self.open("bpmndi:BPMNLabel", &[]);
            self.bounds(bounds);
            self.close("bpmndi:BPMNLabel");
        }
    }

    fn edge(&mut self, of: &str, waypoints: &[(u32, u32)], label: Option<Bounds>) {
        let id = [of, "_di"].concat();
        self.open("bpmndi:BPMNEdge", &[("id", &id), ("bpmnElement", of)]);
        for (x, y) in waypoints {
            self.empty("di:waypoint", &[("x", &x.to_string()), ("y", &y.to_string())]);
        }
        self.label(label);
        self.close("bpmndi:BPMNEdge");
    }
}
