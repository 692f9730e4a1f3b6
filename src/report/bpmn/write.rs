//! What a program reads of a process: BPMN 2.0 XML with its layout.

use super::layout::{Bounds, CHOICE, COLUMN, LEFT, LINE, NAME, TOP, lines, waypoints};
use super::length::{Length, length};
use super::process::{Kind, Node, Process, flow_id, lane_id};
use super::xml::Xml;
use crate::citation::Citation;
use crate::law::Limits;
use crate::service::Urgency;
use crate::term::Term;
use crate::timeline::{Doing, Step};
use crate::words;

impl Process<'_> {
    pub(in crate::report) fn write(&self) -> String {
        let mut xml = Xml::declared();
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
        xml.into_text()
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
                if step.and_then(|step| self.limits(step)).is_some_and(Limits::differ) {
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
        if let Some(limits) = self.limits(step).filter(|limits| limits.differ()) {
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

    /// The limits of table 1 for each urgency.
    fn limits(&self, step: &Step) -> Option<Limits> {
        match step.doing {
            Doing::Deed(deed) => self.regulation.column(deed).map(|action| action.limits),
            Doing::SendBack => None,
        }
    }
}

impl Node {
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
