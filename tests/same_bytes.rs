//! What the module has to answer about time, to the byte, in Node and in every browser: dates, models, pictures, remarks.

mod answers;

use qujat::application::Application;
use qujat::calendar::{Week, add_working_days_to};
use qujat::edition::EditionId;
use qujat::given::date;
use qujat::language::Language;
use qujat::law::Edition;
use qujat::report;
use qujat::service::Service;
use qujat::timeline::{Assumptions, Course, Office, Situation};
use serde::Serialize;
use serde_json::{Value, json};

/// One filing for every service, urgency and medium, and for days that meet Nauryz, a moved Saturday, the end of a year and
/// a day off; one without a day.
fn applications() -> Vec<(Value, Application)> {
    let mut all = Vec::new();
    for service in Service::IDS {
        for day in ["2012-10-01", "2012-12-20", "2013-03-15", "2013-05-05", ""] {
            all.push(json!({ "service": service, "submittedOn": day }));
        }
    }
    for urgency in ["category-1", "category-2", "category-3"] {
        all.push(json!({
            "service": "passport-id-card", "submittedOn": "2013-10-07", "medium": "paper", "urgency": urgency,
            "reading": { "filingDay": "counts", "plainDays": "calendar", "week": "six-day", "dayOff": "stands" },
        }));
    }
    all.into_iter().filter_map(|value| Some((value.clone(), read(&value)?))).collect()
}

fn read<T: report::Contract>(value: &Value) -> Option<T> {
    report::from_json(&value.to_string()).ok()
}

/// Every application in every language.
fn each() -> impl Iterator<Item = (Value, Application, Language)> {
    applications().into_iter().flat_map(|(value, application)| {
        Language::ALL.iter().map(move |language| (value.clone(), application.clone(), *language))
    })
}

fn text<T: Serialize + ?Sized>(report: &T) -> String {
    report::to_json(report).expect("a report has only what can be written")
}

/// Fewer cases than a page asks for: what is compared are bytes.
fn assumptions() -> (Value, Assumptions) {
    let value = json!({ "cases": 500, "seed": 9_007_199_254_740_991_u64, "sentBack": 20, "withoutLimit": 2,
        "diligence": [{ "unit": "committee", "percent": 80 }] });
    let read = read(&value).expect("assumptions");
    (value, read)
}

#[test]
fn every_filing_is_among_the_questions() {
    assert_eq!(applications().len(), 4 * 5 + 3);
}

#[test]
fn the_timeline_has_answers_to_compare_the_module_with() {
    let situation = json!({ "courses": ["main", "returned-at-counter", "sent-back-for-completing"], "completions": 2 });
    let told: Situation = read(&situation).expect("a situation");
    answers::leave(
        "previewTimeline",
        each().map(|(value, application, language)| {
            let report = report::preview_timeline(&application, &told, language);
            (vec![value, language.id().into(), situation.clone()], text(&report))
        }),
    );
    let stamp = "2026-01-02T03:04:05.678Z";
    answers::leave(
        "icalendar",
        each().map(|(value, application, language)| {
            let stamped = report::instant(stamp).expect("a moment");
            let file = report::icalendar(&application, &Situation::default(), language, stamped);
            (vec![value, language.id().into(), stamp.into()], file)
        }),
    );
    answers::leave(
        "addWorkingDays",
        Week::ALL.iter().flat_map(|week| {
            // Every tenth day of 2009 to 2027 and, by its number, days far from them.
            let days = (14_245..21_184).step_by(10).chain([-719_162, 0, 2_932_896]);
            days.flat_map(|day| {
                [0, 1, 30, 250].map(|count| {
                    let values = vec![day.into(), count.into(), week.id().into()];
                    (values, add_working_days_to(day, count, *week).expect("a day").to_string())
                })
            })
        }),
    );
    answers::leave(
        "calendarDays",
        Language::ALL.iter().flat_map(|language| {
            Week::ALL.iter().map(|week| {
                let days = report::calendar_days("2009-01-01", "2017-12-31", *week, *language).expect("days");
                let values = vec!["2009-01-01".into(), "2017-12-31".into(), language.id().into(), week.id().into()];
                (values, text(&*days))
            })
        }),
    );
    // From 1960 to 2040, also before the days that JavaScript counts from.
    let days = || (-3653_i32..25_568).step_by(97);
    answers::leave(
        "addWorkingDays",
        Week::ALL.iter().flat_map(|week| {
            days().zip((0_u32..60).cycle()).map(move |(day, count)| {
                let end = add_working_days_to(day, count, *week).expect("a day");
                (vec![day.into(), count.into(), week.id().into()], end.to_string())
            })
        }),
    );
}

#[test]
fn the_models_have_answers_to_compare_the_module_with() {
    let (given, assumed) = assumptions();
    let office = json!({ "comeInTenHours": 90, "staff": [{ "unit": "service-centre", "people": 3 }] });
    let staffed: Office = read(&office).expect("an office");
    let today = "2013-01-10";
    let values = |value: Value, more: &[Value], language: Language| {
        let mut values = vec![value, given.clone()];
        values.extend_from_slice(more);
        values.push(language.id().into());
        values
    };
    let situations = [
        None,
        Some(json!({ "courses": ["returned-at-counter", "sent-back-for-completing"], "completions": 2 })),
        Some(json!({ "courses": ["returned-through-centre", "groundless"] })),
    ];
    let asked = || each().flat_map(|asked| situations.iter().map(move |situation| (asked.clone(), situation)));
    let told = |situation: &Option<Value>| {
        situation.as_ref().map_or_else(Situation::default, |told| read(told).expect("a situation"))
    };
    answers::leave(
        "forecastTimeline",
        asked().map(|((value, application, language), situation)| {
            let report = report::forecast_timeline(&application, &assumed, &told(situation), language);
            let mut values = values(value, &[], language);
            values.extend(situation.clone());
            (values, text(&report))
        }),
    );
    answers::leave(
        "whereabouts",
        asked().map(|((value, application, language), situation)| {
            let report = report::whereabouts(&application, &assumed, date(today), &told(situation), language);
            let mut values = values(value, &[today.into()], language);
            values.extend(situation.clone());
            (values, text(&report))
        }),
    );
    answers::leave(
        "forecastLevers",
        each().map(|(value, application, language)| {
            let report = report::forecast_levers(&application, &assumed, language);
            (values(value, &[], language), text(&report))
        }),
    );
    answers::leave(
        "forecastByStart",
        each().step_by(5).map(|(value, application, language)| {
            let report = report::forecast_by_start(&application, &assumed, 20, language);
            (values(value, &[20.into()], language), text(&report))
        }),
    );
    answers::leave(
        "simulateQueue",
        each().map(|(value, application, language)| {
            let report = report::simulate_queue(&application, &assumed, &staffed, language);
            (values(value, std::slice::from_ref(&office), language), text(&report))
        }),
    );
    answers::leave(
        "simulationScenario",
        each().step_by(5).map(|(value, application, language)| {
            let report = report::simulation_scenario(&application, &assumed, &staffed, language);
            (values(value, std::slice::from_ref(&office), language), text(&report))
        }),
    );
    answers::leave(
        "findStaffing",
        each().step_by(5).map(|(value, application, language)| {
            let report = report::find_staffing(&application, &assumed, &staffed, 95, language);
            (values(value, &[office.clone(), 95.into()], language), text(&report))
        }),
    );
}

#[test]
fn the_regulation_has_answers_to_compare_the_module_with() {
    let edition = EditionId::Order394;
    let each =
        || Service::ALL.iter().flat_map(|service| Language::ALL.iter().map(move |language| (*service, *language)));
    answers::leave(
        "regulationRemarks",
        each().map(|(service, language)| {
            let reading = json!({ "week": "six-day", "dayOff": "stands" });
            let (days, asked) = (Some(("2012-10-01", "2013-03-31")), read(&reading).expect("a reading"));
            let report = report::regulation_remarks(edition, service, days, asked, language).expect("days");
            let values = [edition.id(), service.id(), language.id(), "2012-10-01", "2013-03-31"];
            (values.into_iter().map(Value::from).chain([reading]).collect(), text(&report))
        }),
    );
    answers::leave(
        "services",
        Language::ALL.iter().map(|language| {
            (vec![edition.id().into(), language.id().into()], text(&*report::services(edition, *language)))
        }),
    );
    answers::leave(
        "processDiagram",
        each().flat_map(|(service, language)| {
            Course::ALL.iter().filter_map(move |course| {
                let diagram = report::process_diagram(Edition::of(edition), service, *course, language).ok()?;
                Some((
                    vec![edition.id().into(), service.id().into(), course.id().into(), language.id().into()],
                    diagram,
                ))
            })
        }),
    );
}
