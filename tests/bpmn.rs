//! Does the diagram of a process hold what the tables hold, and can it be drawn?
#![cfg(not(target_arch = "wasm32"))]

use qujat::edition::EditionId;
use qujat::language::Language;
use qujat::law::{Edition, Lane, Regulation};
use qujat::report;
use qujat::service::{Medium, Service, Urgency};
use qujat::term::Term;
use qujat::timeline::{Course, Situation, road};
use qujat::words;
use std::collections::{BTreeMap, BTreeSet};

fn edition() -> &'static Edition {
    Edition::of(EditionId::Order394)
}

fn every_diagram() -> impl Iterator<Item = (Service, Course, Language, String)> {
    Service::ALL.iter().flat_map(|service| {
        Course::ALL.iter().flat_map(move |course| {
            Language::ALL.iter().filter_map(move |language| {
                let xml = report::process_diagram(edition(), *service, *course, *language).ok()?;
                Some((*service, *course, *language, xml))
            })
        })
    })
}

/// The diagram of a course that the service has.
fn process_diagram(edition: &'static Edition, service: Service, course: Course, language: Language) -> String {
    report::process_diagram(edition, service, course, language).expect("a course of the service")
}

/// The elements whose names begin so, each with its attributes.
fn elements<'a>(xml: &'a str, name: &str) -> Vec<BTreeMap<&'a str, &'a str>> {
    let opening = format!("<{name} ");
    xml.lines()
        .filter_map(|line| line.strip_prefix(opening.as_str()))
        .map(|line| {
            let line = &line[..line.find('>').expect("a tag is closed in its line")];
            let parts: Vec<&str> = line.trim_end_matches('/').split('"').collect();
            parts.chunks_exact(2).map(|pair| (pair[0].trim().trim_end_matches('='), pair[1])).collect()
        })
        .collect()
}

fn ids<'a>(xml: &'a str, name: &str) -> BTreeSet<&'a str> {
    elements(xml, name).into_iter().map(|attributes| attributes["id"]).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The bounds of every shape: left, top, right, bottom.
fn shapes(xml: &str) -> BTreeMap<&str, [i32; 4]> {
    let of = elements(xml, "bpmndi:BPMNShape").into_iter().map(|attributes| attributes["bpmnElement"]);
    // The bounds of a label come after those of its shape.
    let own = xml.replace("<bpmndi:BPMNLabel>\n<dc:Bounds ", "<label ");
    let own: Vec<[i32; 4]> = elements(&own, "dc:Bounds")
        .into_iter()
        .map(|attributes| {
            let [x, y, width, height] =
                ["x", "y", "width", "height"].map(|side| attributes[side].parse::<i32>().expect("a number"));
            [x, y, x + width, y + height]
        })
        .collect();
    let of: Vec<&str> = of.collect();
    assert_eq!(of.len(), own.len(), "each shape has its bounds");
    of.into_iter().zip(own).collect()
}

fn step_ids(table: u8, lanes: &[Lane]) -> impl Iterator<Item = String> {
    lanes.iter().flat_map(|lane| lane.steps).map(move |step| format!("Step_{table}_{}", step.number))
}

fn refusal(regulation: &Regulation) -> Course {
    let courses = [Course::Groundless, Course::ReturnedThroughCentre];
    courses.into_iter().find(|course| course.citation(regulation).is_some()).expect("every regulation has a table 3")
}

#[test]
fn every_step_of_tables_2_and_3_is_a_task() {
    for service in Service::ALL.iter().copied() {
        let regulation = edition().regulation(service);
        let main = process_diagram(edition(), service, Course::Main, Language::En);
        for id in step_ids(2, regulation.main_process) {
            assert!(ids(&main, "bpmn:task").contains(id.as_str()), "{id} of {}", service.id());
        }
        let refused = process_diagram(edition(), service, refusal(regulation), Language::En);
        let wanted: BTreeSet<String> = step_ids(3, regulation.refusal_process).collect();
        let found: BTreeSet<String> = ids(&refused, "bpmn:task").into_iter().map(str::to_owned).collect();
        assert_eq!(found, wanted, "{}", service.id());
    }
}

#[test]
fn every_lane_of_the_tables_is_a_lane_of_its_units() {
    for (service, _, language, xml) in every_diagram() {
        let regulation = edition().regulation(service);
        let lanes = elements(&xml, "bpmn:lane");
        for lane in regulation.main_process.iter().chain(regulation.refusal_process) {
            assert!(xml.contains(&escaped(lane.heading)), "{}", lane.heading);
            for unit in lane.units {
                let name = escaped(words::unit(language, *unit));
                assert!(lanes.iter().any(|lane| lane["name"] == name), "{name}");
            }
        }
    }
}

#[test]
fn the_main_diagram_branches_into_every_alternative_the_regulation_knows() {
    for service in Service::ALL.iter().copied() {
        let regulation = edition().regulation(service);
        let xml = process_diagram(edition(), service, Course::Main, Language::Kk);
        let gateways = ids(&xml, "bpmn:exclusiveGateway");
        for course in Course::ALL.iter().copied().filter(|course| *course != Course::Main) {
            let id = format!("Gateway_{}", course.id());
            let known = course.citation(regulation).is_some();
            assert_eq!(gateways.contains(id.as_str()), known, "{id} of {}", service.id());
        }
    }
}

#[test]
fn a_formulyar_sent_back_by_the_committee_goes_again_from_the_district_register() {
    let xml = process_diagram(edition(), Service::PassportIdCard, Course::SentBackForCompleting, Language::En);
    let flows: BTreeSet<(&str, &str)> = elements(&xml, "bpmn:sequenceFlow")
        .into_iter()
        .map(|attributes| (attributes["sourceRef"], attributes["targetRef"]))
        .collect();
    for flow in [
        ("Step_2_6", "Gateway_sent-back-for-completing"),
        ("Gateway_sent-back-for-completing", "Stage_7_0"),
        ("Stage_7_0", "Again"),
        ("Again", "Step_2_3"),
        ("Gateway_sent-back-for-completing", "Step_2_7"),
    ] {
        assert!(flows.contains(&flow), "{flow:?} of {flows:?}");
    }
}

#[test]
fn every_stated_limit_is_a_timer_that_says_what_it_counts() {
    for service in Service::ALL.iter().copied() {
        let regulation = edition().regulation(service);
        let xml = process_diagram(edition(), service, Course::Main, Language::En);
        let timers: Vec<&str> = xml.split("<bpmn:boundaryEvent ").skip(1).collect();
        for step in road(regulation, Urgency::General, Medium::Paper, &Situation::default()) {
            let host = format!("attachedToRef=\"Step_2_{}\"", step.number.expect("a step of the tables"));
            let timer = timers.iter().find(|timer| timer.contains(&host));
            let timer = timer.map(|timer| timer.split("</bpmn:boundaryEvent>").next().expect("it ends"));
            let iso = |text: &str| format!("xsi:type=\"bpmn:tFormalExpression\">{text}</bpmn:timeDuration>");
            let named = |text: &str| {
                format!("xsi:type=\"bpmn:tFormalExpression\" language=\"urn:qujat:term\">{text}</bpmn:timeDuration>")
            };
            let length = match step.limit.value {
                Term::Minutes(count) => iso(&format!("PT{count}M")),
                Term::CalendarDays(count) => iso(&format!("P{count}D")),
                Term::WorkingDays(count) => named(&format!("{count} working-days")),
                Term::UpToWorkingDays(count) => named(&format!("up to {count} working-days")),
                Term::Days(count) => named(&format!("{count} days")),
                Term::Daily | Term::NotStated => {
                    assert_eq!(timer, None, "{host} of {}", service.id());
                    continue;
                }
            };
            assert!(timer.is_some_and(|timer| timer.contains(&length)), "{host} of {}: {timer:?}", service.id());
        }
    }
    let xml = process_diagram(edition(), Service::PassportIdCard, Course::Main, Language::En);
    assert!(
        xml.contains("Urgency category 3: ")
            && xml.contains("<bpmn:documentation>Standard procedure: 5 working days</")
    );
}

#[test]
fn every_task_says_where_the_law_has_it_and_where_its_limit() {
    for language in Language::ALL.iter().copied() {
        for service in Service::ALL.iter().copied() {
            let xml = process_diagram(edition(), service, Course::Main, language);
            let tasks: Vec<&str> = xml.split("<bpmn:task ").skip(1).collect();
            let steps = road(edition().regulation(service), Urgency::General, Medium::Paper, &Situation::default());
            for step in steps {
                let id = format!("id=\"Step_2_{}\"", step.number.expect("a step of the tables"));
                let task = tasks.iter().find(|task| task.starts_with(&id)).expect("a task");
                let task = task.split("</bpmn:documentation>").next().expect("it is said");
                let limit = (step.limit.value != Term::NotStated).then_some(step.limit.citation);
                for citation in [Some(step.citation), limit].into_iter().flatten() {
                    let mut said = format!("\n{}", words::place(language, citation.place));
                    if !citation.quote.is_empty() {
                        said = format!("{said}: «{}»", citation.quote);
                    }
                    assert!(task.contains(&escaped(&said)), "{said} in {task}");
                }
            }
        }
    }
}

#[test]
fn a_course_that_brings_no_documents_has_an_end_of_its_own() {
    for (service, ends) in [
        (Service::PassportIdCard, vec![Course::ReturnedAtCounter, Course::Groundless]),
        (Service::TemporaryIdCard, vec![Course::ReturnedThroughCentre]),
        (Service::ResidenceRegistration, vec![Course::ReturnedThroughCentre]),
        (Service::ResidenceDeregistration, vec![Course::ReturnedThroughCentre]),
    ] {
        let xml = process_diagram(edition(), service, Course::Main, Language::En);
        let flows = elements(&xml, "bpmn:sequenceFlow");
        let all = ids(&xml, "bpmn:endEvent");
        for course in ends {
            let id = format!("End_{}", course.id());
            assert!(all.contains(id.as_str()), "{id} of {all:?}");
            assert!(flows.iter().any(|flow| flow["targetRef"] == id), "nothing leads to {id}");
        }
        // No node is left without a way on but the ends.
        for task in ids(&xml, "bpmn:task").into_iter().chain(ids(&xml, "bpmn:exclusiveGateway")) {
            assert!(flows.iter().any(|flow| flow["sourceRef"] == task), "{task} leads nowhere");
        }
    }
}

#[test]
fn no_two_shapes_overlap() {
    for (service, course, _, xml) in every_diagram() {
        let shapes = shapes(&xml);
        let hosts: BTreeMap<&str, &str> = elements(&xml, "bpmn:boundaryEvent")
            .into_iter()
            .map(|attributes| (attributes["id"], attributes["attachedToRef"]))
            .collect();
        let nodes: Vec<(&&str, &[i32; 4])> =
            shapes.iter().filter(|(id, _)| **id != "Pool" && !id.starts_with("Lane_")).collect();
        for (index, (id, one)) in nodes.iter().enumerate() {
            for (other_id, other) in &nodes[index + 1..] {
                let at_edge = hosts.get(**id) == Some(*other_id) || hosts.get(**other_id) == Some(*id);
                let apart = one[2] <= other[0] || other[2] <= one[0] || one[3] <= other[1] || other[3] <= one[1];
                assert!(apart || at_edge, "{id} and {other_id} of {} {}", service.id(), course.id());
            }
        }
    }
}

#[test]
fn every_node_lies_in_its_lane_and_every_lane_in_the_pool() {
    for (_, _, _, xml) in every_diagram() {
        let shapes = shapes(&xml);
        let within = |inner: &str, outer: &str| {
            let ([left, top, right, bottom], out) = (shapes[inner], shapes[outer]);
            assert!(out[0] <= left && out[1] <= top && right <= out[2] && bottom <= out[3], "{inner} in {outer}");
        };
        let mut lane = "";
        for line in xml.lines() {
            if let Some(rest) = line.strip_prefix("<bpmn:lane id=\"") {
                lane = &rest[..rest.find('"').expect("an id ends")];
                within(lane, "Pool");
            } else if let Some(rest) = line.strip_prefix("<bpmn:flowNodeRef>") {
                within(&rest[..rest.find('<').expect("a reference ends")], lane);
            }
        }
    }
}

#[test]
fn no_flow_crosses_a_node() {
    for (service, course, _, xml) in every_diagram() {
        let shapes = shapes(&xml);
        let ends: BTreeMap<&str, (&str, &str)> = elements(&xml, "bpmn:sequenceFlow")
            .into_iter()
            .map(|flow| (flow["id"], (flow["sourceRef"], flow["targetRef"])))
            .collect();
        let mut flow = "";
        let mut last: Option<[i32; 2]> = None;
        for line in xml.lines() {
            if line.starts_with("<bpmndi:BPMNEdge ") {
                (flow, last) = (elements(line, "bpmndi:BPMNEdge")[0]["bpmnElement"], None);
            } else if line.starts_with("<di:waypoint ") {
                let at = &elements(line, "di:waypoint")[0];
                let [x, y] = ["x", "y"].map(|side| at[side].parse::<i32>().expect("a number"));
                if let Some([from_x, from_y]) = last {
                    assert!(x == from_x || y == from_y, "{flow} runs aslant");
                    let (source, target) = ends[flow];
                    for (id, [left, top, right, bottom]) in &shapes {
                        let own = *id == source || *id == target || *id == "Pool" || id.starts_with("Lane_");
                        let host = source.strip_suffix("_limit") == Some(*id);
                        let apart = x.max(from_x) <= *left
                            || x.min(from_x) >= *right
                            || y.max(from_y) <= *top
                            || y.min(from_y) >= *bottom;
                        assert!(own || host || apart, "{flow} and {id} of {} {}", service.id(), course.id());
                    }
                }
                last = Some([x, y]);
            }
        }
    }
}

#[test]
fn every_node_and_flow_is_drawn_once_under_an_id_of_its_own() {
    for (_, _, _, xml) in every_diagram() {
        let all: Vec<&str> = xml.lines().filter_map(|line| line.split(" id=\"").nth(1)?.split('"').next()).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "an id stands twice");
        assert!(all.iter().all(|id| id.starts_with(|first: char| first.is_ascii_alphabetic())));
        let drawn: BTreeSet<&str> = ["bpmndi:BPMNShape", "bpmndi:BPMNEdge"]
            .into_iter()
            .flat_map(|name| elements(&xml, name))
            .map(|attributes| attributes["bpmnElement"])
            .collect();
        let kinds = ["participant", "lane", "startEvent", "task", "exclusiveGateway", "boundaryEvent", "endEvent"];
        for kind in kinds.into_iter().chain(["sequenceFlow"]) {
            for id in ids(&xml, &format!("bpmn:{kind}")) {
                assert!(drawn.contains(id), "{id} is not drawn");
            }
        }
    }
}

#[test]
fn a_course_the_regulation_does_not_know_has_no_diagram() {
    let diagram = |course| report::process_diagram(edition(), Service::TemporaryIdCard, course, Language::Ru);
    let error = diagram(Course::Groundless).expect_err("no groundless documentation here").said();
    assert_eq!(error, "/course: expected a course that the service has");
    assert!(diagram(Course::Main).is_ok());
    assert_ne!(diagram(Course::ReturnedThroughCentre), diagram(Course::Main));
}

/// Writes every diagram where `tests/exports` reads them.
#[test]
#[ignore = "tests/exports/bpmn.test.mjs asks for it"]
fn write_every_diagram() {
    let folder = std::env::var("QUJAT_EXPORTS").expect("a folder");
    for (service, course, language, xml) in every_diagram() {
        let name = format!("{folder}/{}.{}.{}.bpmn", service.id(), course.id(), language.id());
        std::fs::write(name, xml).expect("a folder that can be written to");
    }
}
