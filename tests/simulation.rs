//! Is what another program is given to simulate the same process that we simulate?
#![cfg(not(target_arch = "wasm32"))]

use qujat::application::Application;
use qujat::language::Language;
use qujat::law::Edition;
use qujat::report::{from_json, simulate_queue, simulation_scenario};
use qujat::timeline::{Assumptions, Lying, Office, Random, Situation, Triangle, lying, preview};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

const PASSPORT: &str =
    r#"{"service": "passport-id-card", "urgency": "general", "medium": "electronic", "submittedOn": "2012-10-01"}"#;

fn application(text: &str) -> Application {
    from_json(text).expect("an application of the test")
}

/// The office of `tests/simpy/compare.py`.
fn office() -> Office {
    from_json(
        r#"{"staff": [{"unit": "service-centre", "people": 3}, {"unit": "district-police", "people": 2},
            {"unit": "regional-police", "people": 3}, {"unit": "committee", "people": 3},
            {"unit": "production-centre", "people": 1}]}"#,
    )
    .expect("an office of the test")
}

fn sent_back(percent: u32) -> Assumptions {
    Assumptions { sent_back: percent, ..Assumptions::default() }
}

fn lies(text: &str, assumptions: &Assumptions) -> Vec<Lying> {
    let application = application(text);
    let timeline = preview(Edition::of(application.edition()), &application, &Situation::default());
    lying(&timeline.filing().expect("a dated case"), assumptions)
}

fn scenario(text: &str) -> Value {
    serde_json::from_str(text).expect("the scenario is JSON")
}

/// The values of an attribute of the elements whose names begin so.
fn attributes<'a>(xml: &'a str, element: &str, attribute: &str) -> BTreeSet<&'a str> {
    let lines = xml.lines().filter(|line| line.starts_with(&format!("<{element} ")));
    let value = |line: &'a str| line.split_once(&format!(" {attribute}=\""))?.1.split('"').next();
    lines.filter_map(value).collect()
}

#[test]
fn every_task_of_every_service_has_somebody_who_does_it_and_there_is_one_end() {
    for service in ["passport-id-card", "temporary-id-card", "residence-registration", "residence-deregistration"] {
        for percent in [0, 20] {
            let text = PASSPORT.replace("passport-id-card", service);
            let report = simulation_scenario(&application(&text), &sent_back(percent), &office(), Language::Kk);
            let scenario = scenario(&report.scenario);
            let tasks = attributes(&report.bpmn, "bpmn:task", "id");
            let all = |list: &Value, key: &str| -> BTreeSet<String> {
                let items = list.as_array().expect("a list").iter();
                items.map(|item| item[key].as_str().expect("a text").to_owned()).collect()
            };
            let done = all(&scenario["task_resource_distribution"], "task_id");
            assert_eq!(tasks, done.iter().map(String::as_str).collect(), "{service}");
            let mut assigned = BTreeSet::new();
            for pool in scenario["resource_profiles"].as_array().expect("pools") {
                for task in pool["resource_list"][0]["assignedTasks"].as_array().expect("tasks") {
                    assert!(assigned.insert(task.as_str().expect("an id")), "{task} twice");
                }
            }
            assert_eq!(tasks, assigned, "{service}");
            assert_eq!(attributes(&report.bpmn, "bpmn:endEvent", "id").len(), 1);
            assert!(attributes(&report.bpmn, "bpmn:boundaryEvent", "id").is_empty());
        }
    }
}

#[test]
fn a_case_lies_before_each_step_that_has_days_and_no_longer_than_they_are() {
    let days = |lies: &[Lying]| lies.iter().map(|it| (it.least, it.most, it.every_day)).collect::<Vec<_>>();
    // Columns 3, 4, 7 to 13 of table 1. What is repeated lies there once, and nothing lies for minutes.
    let most = [5, 5, 1, 10, 5, 5, 1, 1, 1];
    assert_eq!(days(&lies(PASSPORT, &sent_back(20))), most.map(|most| (0, most, false)));
    // «1 күн» taken for a day of the calendar.
    let calendar = PASSPORT.replace('}', r#", "reading": {"plainDays": "calendar"}}"#);
    assert_eq!(days(&lies(&calendar, &sent_back(0))), most.map(|most| (0, most, most == 1)));
    // Where the first day counts there is one less of each, and «1 күн» is over on the day itself.
    let strict = PASSPORT.replace('}', r#", "reading": {"filingDay": "counts", "plainDays": "calendar"}}"#);
    assert_eq!(days(&lies(&strict, &sent_back(0))), [4, 4, 9, 4, 4].map(|most| (0, most, false)));
    // Column 5 is for paper, and column 6, which is missing, takes what is assumed.
    let paper = PASSPORT.replace("electronic", "paper");
    let assumed = Assumptions { without_limit: 3, ..sent_back(0) };
    let with_both = [5, 5, 1, 3, 1, 10, 5, 5, 1, 1, 1];
    assert_eq!(days(&lies(&paper, &assumed)), with_both.map(|most| (0, most, false)));
    for service in ["temporary-id-card", "residence-registration", "residence-deregistration"] {
        let lies = lies(&PASSPORT.replace("passport-id-card", service), &sent_back(20));
        assert_eq!(days(&lies), [(0, 1, false)], "{service}");
    }
    let twice: BTreeSet<String> = lies(&paper, &assumed).iter().map(|it| format!("{:?}", it.doing)).collect();
    assert_eq!(twice.len(), with_both.len());
}

#[test]
fn a_formulyar_is_sent_back_with_the_chance_that_is_assumed() {
    let report = simulation_scenario(&application(PASSPORT), &sent_back(20), &office(), Language::En);
    let scenario = scenario(&report.scenario);
    let forks = scenario["gateway_branching_probabilities"].as_array().expect("a list");
    assert_eq!(forks.len(), 1);
    let values: Vec<&Value> =
        forks[0]["probabilities"].as_array().expect("two").iter().map(|it| &it["value"]).collect();
    assert_eq!(values, [&json!(0.2), &json!(0.8)]);
    let flows = attributes(&report.bpmn, "bpmn:sequenceFlow", "id");
    for chance in forks[0]["probabilities"].as_array().expect("two") {
        assert!(flows.contains(chance["path_id"].as_str().expect("an id")));
    }
    let never = simulation_scenario(&application(PASSPORT), &sent_back(0), &office(), Language::En);
    assert!(attributes(&never.bpmn, "bpmn:exclusiveGateway", "id").is_empty());
}

#[test]
fn without_a_day_of_submission_there_is_nothing_to_simulate_and_it_is_said() {
    let text = r#"{"service": "passport-id-card"}"#;
    let report = simulation_scenario(&application(text), &sent_back(20), &office(), Language::Ru);
    assert_eq!((report.bpmn.as_str(), report.scenario.as_str()), ("", ""));
    assert!(!report.remarks.is_empty());
}

#[test]
fn hours_and_arrivals_are_those_of_the_office() {
    let office = Office { shift: 1440, come_in_ten_hours: 60, ..office() };
    let report = simulation_scenario(&application(PASSPORT), &sent_back(0), &office, Language::En);
    let scenario = scenario(&report.scenario);
    let hours = json!([{"from": "MONDAY", "to": "FRIDAY", "beginTime": "00:00:00", "endTime": "23:59:59"}]);
    assert_eq!(scenario["arrival_time_calendar"], hours);
    assert_eq!(scenario["arrival_time_distribution"]["distribution_params"][0]["value"], 600);
}

/// The name of a distribution and its numbers.
fn drawn(distribution: &Value) -> (String, Vec<u64>) {
    let name = distribution["distribution_name"].as_str().expect("a name").to_owned();
    let params = distribution["distribution_params"].as_array().expect("numbers");
    (name, params.iter().map(|it| it["value"].as_u64().expect("a number")).collect())
}

/// Who does a task, and how long.
fn performed(scenario: &Value, task: &str) -> (String, String, Vec<u64>) {
    let tasks = scenario["task_resource_distribution"].as_array().expect("a list");
    let by = &tasks.iter().find(|it| it["task_id"] == task).unwrap_or_else(|| panic!("no {task}"))["resources"][0];
    let (name, params) = drawn(by);
    (by["resource_id"].as_str().expect("an id").to_owned(), name, params)
}

/// A unit, or what keeps the cases that lie: its number and its hours.
fn pool(scenario: &Value, id: &str) -> Option<(u64, String)> {
    let pool = scenario["resource_profiles"].as_array().expect("a list").iter().find(|it| it["id"] == id)?;
    let resource = &pool["resource_list"][0];
    Some((resource["amount"].as_u64().expect("a number"), resource["calendar"].as_str().expect("an id").to_owned()))
}

#[test]
fn work_takes_half_the_sum_of_two_times_and_a_fixed_time_is_fixed() {
    let office: Office = from_json(
        r#"{"work": [{"unit": "service-centre", "least": 10, "most": 30}, {"unit": "committee", "least": 20, "most": 20}]}"#,
    )
    .expect("an office of the test");
    let report = simulation_scenario(&application(PASSPORT), &sent_back(20), &office, Language::En);
    let scenario = scenario(&report.scenario);
    let norm = |whose: &str, params: [u64; 4]| (whose.to_owned(), "norm".to_owned(), params.to_vec());
    // In seconds; the deviation of half the sum of two equal draws is their span by the root of 24.
    assert_eq!(performed(&scenario, "Step_2_1"), norm("service-centre-staff", [1200, 244, 600, 1800]));
    assert_eq!(performed(&scenario, "Step_2_3"), norm("district-police-staff", [600, 122, 300, 900]));
    assert_eq!(performed(&scenario, "Step_2_9"), ("committee-staff".into(), "fix".into(), vec![1200]));
}

#[test]
fn a_case_lies_for_days_of_work_or_for_days_of_the_calendar() {
    let calendar = PASSPORT.replace('}', r#", "reading": {"plainDays": "calendar"}}"#);
    for (text, shift, task, whose, day, most) in [
        (PASSPORT, 480, "Step_2_3_lies", "working-staff", 480 * 60, 5),
        (PASSPORT, 480, "Step_2_8_lies", "working-staff", 480 * 60, 10),
        (PASSPORT, 600, "Step_2_7_lies", "working-staff", 600 * 60, 1),
        (calendar.as_str(), 480, "Step_2_3_lies", "working-staff", 480 * 60, 5),
        (calendar.as_str(), 480, "Step_2_7_lies", "every-day-staff", 86_400, 1),
    ] {
        let office = Office { shift, ..office() };
        let report = simulation_scenario(&application(text), &sent_back(20), &office, Language::En);
        let (by, name, params) = performed(&scenario(&report.scenario), task);
        assert_eq!((by.as_str(), name.as_str()), (whose, "norm"), "{task}");
        let [mean, deviation, least, longest] = params[..] else { panic!("{params:?}") };
        assert_eq!((least, longest), (0, most * day), "{task}");
        // Between both ends, as likely in one half as in the other.
        assert!((most * day / 2).abs_diff(mean) <= day / 1000 + 1, "{task}: {mean}");
        assert!(deviation * 5 > most * day && deviation <= most * day / 2, "{task}: {deviation}");
    }
}

#[test]
fn there_is_room_for_twice_as_many_cases_as_lie_at_once() {
    let kept = |text: &str, assumptions: &Assumptions, office: &Office| {
        let report = simulation_scenario(&application(text), assumptions, office, Language::En);
        let scenario = scenario(&report.scenario);
        (pool(&scenario, "working"), pool(&scenario, "every-day"))
    };
    let working = |count: u64| Some((count, "working".to_owned()));
    let many = Assumptions { cases: 100_000, ..sent_back(0) };
    // 34 days of eight hours, a citizen every quarter of an hour: 1088 lie at once.
    assert_eq!(kept(PASSPORT, &many, &office()), (working(2 * 1088 + 1), None));
    // Of those who are sent back each comes again, and of these again.
    let returned = Assumptions { sent_back: 20, ..many.clone() };
    assert_eq!(kept(PASSPORT, &returned, &office()), (working(2 * 1088 * 10 / 8 + 1), None));
    let always = Assumptions { sent_back: 100, ..many.clone() };
    assert_eq!(kept(PASSPORT, &always, &office()), (working(2 * 1088 * 10 + 1), None));
    // Of the 34 days four are days of the calendar, if «1 күн» is taken so.
    let calendar = PASSPORT.replace('}', r#", "reading": {"plainDays": "calendar"}}"#);
    let every_day = Some((2 * 4 * 1440 / 15 + 1, "every-day".to_owned()));
    assert_eq!(kept(&calendar, &many, &office()), (working(2 * 30 * 480 / 15 + 1), every_day));
    // As many come as there are hours, and no more lie than there are cases.
    let busy = Office { come_in_ten_hours: 80, shift: 240, ..office() };
    assert_eq!(kept(PASSPORT, &many, &busy), (working(2 * 1088 + 1), None));
    let few = Assumptions { cases: 500, ..many };
    assert_eq!(kept(PASSPORT, &few, &office()), (working(500), None));
}

#[test]
fn the_people_and_the_hours_of_the_units_are_those_of_the_office() {
    for (shift, begin, end) in [
        (480, "09:00:00", "17:00:00"),
        (545, "09:00:00", "18:05:00"),
        (900, "09:00:00", "23:59:59"),
        (901, "00:00:00", "15:01:00"),
    ] {
        for (week, last) in [("five-day", "FRIDAY"), ("six-day", "SATURDAY")] {
            let text = PASSPORT.replace('}', &format!(r#", "reading": {{"week": "{week}"}}}}"#));
            let office = Office { shift, ..office() };
            let report = simulation_scenario(&application(&text), &sent_back(0), &office, Language::En);
            let scenario = scenario(&report.scenario);
            let hours = json!([{ "from": "MONDAY", "to": last, "beginTime": begin, "endTime": end }]);
            assert_eq!(scenario["arrival_time_calendar"], hours);
            let every_day =
                json!([{ "from": "MONDAY", "to": "SUNDAY", "beginTime": "00:00:00", "endTime": "23:59:59" }]);
            assert_eq!(scenario["resource_calendars"][0]["time_periods"], hours);
            assert_eq!(scenario["resource_calendars"][1]["time_periods"], every_day);
            for (unit, people) in [("service-centre", 3), ("district-police", 2), ("production-centre", 1)] {
                assert_eq!(pool(&scenario, unit), Some((people, "working".to_owned())), "{unit}");
            }
            // A quarter of an hour between two citizens, and at most a thousand times that.
            let apart = ("expon".to_owned(), vec![900, 0, 900_000]);
            assert_eq!(drawn(&scenario["arrival_time_distribution"]), apart);
        }
    }
}

#[test]
fn the_moments_of_a_triangle_are_those_of_its_draws() {
    for (least, most, likeliest) in [(0, 1, 50), (0, 5, 50), (0, 10, 20), (3, 30, 90), (0, 255, 0)] {
        let triangle = Triangle::new(least, most, likeliest);
        let mut random = Random::new(394);
        let draws: Vec<f64> = (0..200_000).map(|_| f64::from(triangle.draw(&mut random))).collect();
        let count = 200_000.0;
        let mean = draws.iter().sum::<f64>() / count;
        let deviation = (draws.iter().map(|draw| (draw - mean).powi(2)).sum::<f64>() / count).sqrt();
        let (told_mean, told_deviation) = triangle.moments();
        let near = |told: u32, drawn: f64| (f64::from(told) / 1000.0 - drawn).abs() < 0.002 + deviation * 0.01;
        assert!(near(told_mean, mean) && near(told_deviation, deviation), "{triangle:?}");
    }
}

/// For `prosimos_test.py` and `simpy/compare.py`: the files, and what our own model says of them.
#[test]
#[ignore = "writes files for other programs"]
fn write_a_scenario() {
    let folder = std::env::var("QUJAT_EXPORTS").expect("a folder");
    let assumptions = Assumptions { cases: 100_000, ..sent_back(20) };
    for language in Language::ALL.iter().copied() {
        let report = simulation_scenario(&application(PASSPORT), &assumptions, &office(), language);
        fs::write(format!("{folder}/passport.{}.bpmn", language.id()), report.bpmn).expect("a folder to write to");
        fs::write(format!("{folder}/passport.{}.json", language.id()), report.scenario).expect("a folder to write to");
    }
    let queued = simulate_queue(&application(PASSPORT), &assumptions, &office(), Language::En);
    let lines: Vec<String> = queued.percentiles.iter().map(|it| format!("{},{}\n", it.percent, it.minutes)).collect();
    fs::write(format!("{folder}/queued.csv"), lines.concat()).expect("a folder to write to");
}
