//! Do the dates of a road come out right? Cases worked out by hand, and what each road has to say.
#![cfg(not(target_arch = "wasm32"))]

mod answers;

use chrono::NaiveDate;
use qujat::application::Application;
use qujat::calendar::{Week, is_working};
use qujat::edition::EditionId;
use qujat::language::Language;
use qujat::law::{Deed, Edition, Regulation};
use qujat::report;
use qujat::service::{Medium, Product, Service, Urgency};
use qujat::term::Term;
use qujat::timeline::{COMPLETION_LIMIT, Course, Dated, Doing, Remark, Situation, Step, Timeline, phases, preview};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn edition() -> &'static Edition {
    Edition::of(EditionId::Order394)
}

fn regulation(service: Service) -> &'static Regulation {
    edition().regulation(service)
}

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the test")
}

fn application(fields: Value) -> Application {
    serde_json::from_value(fields).expect("an application")
}

fn passport(day: &str) -> Application {
    application(json!({ "service": "passport-id-card", "submittedOn": day }))
}

fn situation(courses: &[Course], completions: Option<u32>) -> Situation {
    Situation { courses: courses.to_vec(), completions }
}

fn main_course(application: &Application) -> Timeline {
    preview(edition(), application, &Situation::default())
}

/// What the cases call a step: `3`, `3.1` in the first round of completing, `back.1`, `second.1`.
fn label(step: &Step) -> String {
    let second = if step.attempt > 1 { "second." } else { "" };
    let round = if step.round > 0 { format!(".{}", step.round) } else { String::new() };
    match (step.number, step.doing) {
        (_, Doing::SendBack) => format!("{second}back{round}"),
        (number, Doing::Deed(_)) => format!("{second}{}{round}", number.expect("a deed of the tables has a number")),
    }
}

fn window(step: &Dated) -> String {
    match step.dates {
        None => "-".into(),
        Some(dates) => match dates.latest {
            None => format!("{}/", dates.earliest),
            Some(latest) if latest == dates.earliest => latest.to_string(),
            Some(latest) => format!("{}/{latest}", dates.earliest),
        },
    }
}

// The cases.

#[derive(Deserialize)]
struct Sheet {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    name: String,
    because: String,
    application: Application,
    #[serde(default)]
    courses: Vec<Course>,
    completions: Option<u32>,
    promise: [String; 2],
    ends: [String; 2],
    days: u32,
    overrun: u32,
    #[serde(default)]
    to_blame: Vec<String>,
    steps: Vec<String>,
    #[serde(default)]
    not_before: Vec<String>,
    remarks: Option<Vec<String>>,
    holders: Option<Vec<String>>,
}

/// The answer to a case, in the words of the case.
fn answered(case: &Case) -> Value {
    let timeline = preview(edition(), &case.application, &situation(&case.courses, case.completions));
    let ceilings = timeline.ceilings.as_ref().expect("a case has a day");
    let steps = || timeline.steps.iter();
    let blamed = ceilings.chosen.shares.iter().filter(|share| share.to_blame);
    let promise = [timeline.promise.chosen, timeline.promise.strict].map(|end| end.map(|end| end.latest.to_string()));
    let mut answer = json!({
        "promise": promise,
        "ends": [ceilings.chosen.ends_on.to_string(), ceilings.strict.ends_on.to_string()],
        "days": ceilings.chosen.days,
        "overrun": ceilings.chosen.overrun,
        "toBlame": blamed.map(|share| label(&timeline.steps[share.index].step)).collect::<Vec<_>>(),
        "steps": steps().map(|dated| format!("{} {}", label(&dated.step), window(dated))).collect::<Vec<_>>(),
        "notBefore": steps()
            .filter(|dated| dated.dates.is_some_and(|dates| dates.not_before))
            .map(|dated| label(&dated.step))
            .collect::<Vec<_>>(),
    });
    if case.remarks.is_some() {
        let report =
            report::preview_timeline(&case.application, &situation(&case.courses, case.completions), Language::En);
        answer["remarks"] = report.remarks.iter().map(|remark| remark.code).collect();
    }
    if let Some(named) = &case.holders {
        let holders = steps().map(|dated| format!("{} {}", label(&dated.step), dated.step.holder.id()));
        answer["holders"] = holders.filter(|holder| named.contains(holder)).collect();
    }
    answer
}

fn expected(case: &Case) -> Value {
    let mut expected = json!({
        "promise": case.promise,
        "ends": case.ends,
        "days": case.days,
        "overrun": case.overrun,
        "toBlame": case.to_blame,
        "steps": case.steps,
        "notBefore": case.not_before,
    });
    if let Some(remarks) = &case.remarks {
        expected["remarks"] = json!(remarks);
    }
    if let Some(holders) = &case.holders {
        expected["holders"] = json!(holders);
    }
    expected
}

/// The texts of the files of cases, by name.
fn sheets() -> impl Iterator<Item = (&'static str, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/order_394_2012/");
    ["timeline_annex_1.toml", "timeline_courses.toml", "timeline_annexes_2_to_4.toml"]
        .into_iter()
        .map(move |file| (file, std::fs::read_to_string([folder, file].concat()).expect("the cases")))
}

#[test]
fn every_case_worked_out_by_hand_comes_out_so() {
    let mut wrong = Vec::new();
    let mut names = BTreeSet::new();
    for (file, text) in sheets() {
        let sheet: Sheet = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        for case in &sheet.case {
            assert!(names.insert(case.name.clone()), "{} stands twice", case.name);
            assert!(!case.because.is_empty(), "{} gives no reason", case.name);
            let (is, should) = (answered(case), expected(case));
            for (key, value) in should.as_object().expect("an object") {
                if is[key] != *value {
                    let name = &case.name;
                    wrong.push(format!("{file}: {name}\n  {key}\n  is      {}\n  should  {value}\n", is[key]));
                }
            }
        }
    }
    assert!(names.len() >= 60, "only {} cases", names.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Leaves the cases, as they are written, for the tests that ask the compiled module.
#[test]
fn every_case_worked_out_by_hand_has_an_answer_to_compare_the_module_with() {
    let mut calls = Vec::new();
    for (file, text) in sheets() {
        let sheet: Value = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        for case in sheet["case"].as_array().expect("a list of cases") {
            let mut told = json!({});
            for field in ["courses", "completions"] {
                if let Some(value) = case.get(field) {
                    told[field] = value.clone();
                }
            }
            let filed: Application = report::from_json(&case["application"].to_string()).expect("an application");
            let situation: Situation = report::from_json(&told.to_string()).expect("a situation");
            for language in Language::ALL.iter().copied() {
                let answer = report::preview_timeline(&filed, &situation, language);
                let values = vec![case["application"].clone(), language.id().into(), told.clone()];
                calls.push((values, report::to_json(&answer).expect("a report can be written")));
            }
        }
    }
    answers::leave("previewTimeline", calls);
}

/// reading.md, oddity 1: 49 / 52 / 59 days, over 30 on every start date. The convention that gives it: paper, so that column 5
/// counts; the careful reading; filed on a day on which offices work, from August 2012 to March 2014.
#[test]
fn the_general_order_at_its_limits_takes_49_52_or_59_days_and_always_outlasts_the_promise() {
    let at_limits = |medium: &str, filter: fn(NaiveDate) -> bool| {
        let days = on(2012, 8, 1).iter_days().take_while(|day| *day <= on(2014, 3, 31)).filter(|day| filter(*day));
        let mut lengths: Vec<u32> = days
            .map(|day| {
                let fields = json!({ "service": "passport-id-card", "submittedOn": day.to_string(), "medium": medium });
                let ceiling = main_course(&application(fields)).ceilings.expect("a dated case").chosen;
                assert!(ceiling.days > 30 && ceiling.overrun > 0, "{day}");
                ceiling.days
            })
            .collect();
        lengths.sort_unstable();
        let middle = lengths.len() / 2;
        [lengths[0], u32::midpoint(lengths[middle - 1], lengths[middle]), lengths[lengths.len() - 1]]
    };
    let worked = |day| is_working(day, Week::FiveDay);
    assert_eq!(at_limits("paper", worked), [49, 52, 59]);
    assert_eq!(at_limits("electronic", worked), [46, 50, 58]);
    // A day off before the first working day makes the count shorter, not the wait.
    assert_eq!(at_limits("paper", |_| true), [47, 52, 59]);
}

/// Step 14, the handing out, takes minutes: the day it ends on was counted in step 13, over a weekend.
#[test]
fn the_last_day_of_the_limits_is_told_as_the_last_step_of_days_counts_it() {
    let ceilings = main_course(&passport("2012-10-01")).ceilings.expect("a dated case");
    let count = ceilings.chosen.count.expect("a road with limits");
    assert_eq!((count.from, count.latest), (on(2012, 11, 16), on(2012, 11, 19)));
    assert_eq!((count.count, count.days_off), (1, 2));
    // Columns 3, 4 and 7 to 13; the rest takes minutes, or nobody says how long.
    let shares = &ceilings.chosen.shares;
    assert!(shares.len() == 9 && shares.iter().all(|share| share.days > 0), "{shares:?}");
}

// The road.

#[test]
fn column_six_is_shown_and_marked_as_missing_from_table_1() {
    let timeline = main_course(&passport("2012-10-01"));
    let missing: Vec<_> = timeline.steps.iter().filter(|dated| !dated.step.in_table_1).collect();
    let [check, hand_out] = missing.as_slice() else { panic!("two steps stand in table 2 only") };
    assert_eq!(check.step.number, Some(6));
    assert_eq!(check.step.doing, Doing::Deed(Deed::CheckFormulyars));
    assert_eq!(check.step.limit.value, Term::NotStated);
    assert_eq!(check.step.citation.place.id(), "394-2012/1/table-2/step-6");
    assert!(check.dates.is_some_and(|dates| dates.latest.is_none()));

    assert_eq!(hand_out.step.number, Some(14));
    assert_eq!(hand_out.step.citation.place.id(), "394-2012/1/table-2/step-14");
    assert_eq!(hand_out.step.limit.citation.place.id(), "394-2012/1/10/3");
}

#[test]
fn column_five_is_shown_without_dates_where_there_is_no_paper() {
    let timeline = main_course(&passport("2012-10-01"));
    let logged = timeline.steps[4];
    assert_eq!((logged.step.number, logged.step.only_on, logged.step.applies), (Some(5), Some(Medium::Paper), false));
    assert!(logged.dates.is_none());
}

#[test]
fn the_sending_back_stands_in_par_13_and_in_no_table() {
    let sent_back = situation(&[Course::SentBackForCompleting], Some(1));
    let timeline = preview(edition(), &passport("2012-10-01"), &sent_back);
    let step = timeline.steps.iter().find(|dated| dated.step.doing == Doing::SendBack).expect("the sending back").step;
    assert_eq!((step.number, step.in_table_1), (None, false));
    assert_eq!(step.citation.place.id(), "394-2012/1/13/7");
    assert!(step.is_unlimited());
}

#[test]
fn a_formulyar_is_shown_sent_back_at_most_nine_times() {
    let often = |completions| {
        preview(edition(), &passport("2012-10-01"), &situation(&[Course::SentBackForCompleting], Some(completions)))
    };
    let rounds = |timeline: &Timeline| timeline.steps.iter().map(|dated| dated.step.round).max();
    assert_eq!(rounds(&often(COMPLETION_LIMIT)), Some(9));
    assert_eq!(rounds(&often(u32::MAX)), Some(9));
    let says = |timeline: &Timeline| {
        timeline
            .remarks
            .iter()
            .any(|remarked| remarked.remark == Remark::TooManyCompletions { limit: COMPLETION_LIMIT })
    };
    assert!(!says(&often(COMPLETION_LIMIT)));
    assert!(says(&often(10)));
}

/// Step 6 stands in table 2 only; of it and of the sending back nothing says how long they take.
#[test]
fn the_steps_without_a_limit_are_told_by_their_numbers_once_however_often_they_are_done() {
    let twice = situation(&[Course::SentBackForCompleting], Some(2));
    for situation in [Situation::default(), twice] {
        let timeline = preview(edition(), &passport("2012-10-01"), &situation);
        let told = timeline.remarks.iter().find_map(|remarked| match &remarked.remark {
            Remark::StepWithoutLimit { numbers } => Some(numbers.as_slice()),
            _ => None,
        });
        assert_eq!(told, Some(&[6][..]));
    }
}

#[test]
fn each_service_knows_the_courses_of_its_own_annex() {
    let known =
        |service| Course::ALL.iter().copied().filter(move |course| course.citation(regulation(service)).is_some());
    let annex_1: Vec<_> = known(Service::PassportIdCard).collect();
    assert_eq!(annex_1, [Course::Main, Course::ReturnedAtCounter, Course::SentBackForCompleting, Course::Groundless]);
    for service in [Service::TemporaryIdCard, Service::ResidenceRegistration, Service::ResidenceDeregistration] {
        assert_eq!(known(service).collect::<Vec<_>>(), [Course::Main, Course::ReturnedThroughCentre]);
    }
}

#[test]
fn a_timeline_offers_the_courses_of_its_annex_and_marks_those_that_happen() {
    for service in Service::ALL {
        let application = application(json!({ "service": service, "submittedOn": "2012-10-01" }));
        for (told, happen) in [
            (Vec::new(), vec![Course::Main]),
            (vec![Course::Groundless], vec![Course::Groundless]),
            (vec![Course::ReturnedThroughCentre, Course::Main], vec![Course::ReturnedThroughCentre, Course::Main]),
        ] {
            let report = report::preview_timeline(&application, &situation(&told, None), Language::En);
            let known = Course::ALL.iter().filter(|course| course.citation(regulation(*service)).is_some());
            let offered: Vec<Course> = report.courses.iter().map(|course| course.id).collect();
            assert_eq!(offered, known.copied().collect::<Vec<_>>());
            // Of a course that the annex does not know nothing happens but the main one.
            let happens = |course: &Course| offered.contains(course) && happen.contains(course);
            let chosen: Vec<Course> = report.courses.iter().filter(|it| it.chosen).map(|it| it.id).collect();
            let wanted: Vec<Course> = offered.iter().copied().filter(happens).collect();
            assert_eq!(chosen, if wanted.is_empty() { vec![Course::Main] } else { wanted }, "{told:?}");
        }
    }
}

#[test]
fn limits_that_end_on_the_promised_day_do_not_outlast_it() {
    let overrun = |service: Service| {
        let fields = json!({ "service": service, "submittedOn": "2012-10-01" });
        let report = report::preview_timeline(&application(fields), &Situation::default(), Language::En);
        let over = report.ceilings.expect("a dated case").chosen.overrun;
        (over, report.overrun.map(|overrun| overrun.days))
    };
    assert_eq!(overrun(Service::TemporaryIdCard), (0, None));
    assert_eq!(overrun(Service::ResidenceRegistration), (0, None));
    let (over, told) = overrun(Service::PassportIdCard);
    assert!(over > 0 && told == Some(over));
}

#[test]
fn a_refusal_follows_table_3_to_the_destruction() {
    let timeline = preview(edition(), &passport("2012-10-01"), &situation(&[Course::Groundless], None));
    let ends: Vec<_> = timeline.steps.iter().map(|dated| dated.step.doing).skip(6).collect();
    let deeds = [Deed::ReturnGroundless, Deed::SendFormulyarToDistrict, Deed::DestroyFormulyar];
    assert_eq!(ends, deeds.map(Doing::Deed));
    assert!(!timeline.ends_in_issue);
}

#[test]
fn the_ceilings_add_up_to_what_the_regulation_says() {
    let every = Service::ALL.iter().flat_map(|service| Urgency::ALL.iter().map(move |urgency| (*service, urgency)));
    for (service, urgency) in every {
        let regulation = regulation(service);
        let sum = regulation.ceilings(*urgency);
        let (mut working, mut plain, mut daily, mut open) = (0, 0, 0, 0);
        for phase in phases(regulation, *urgency, Medium::Paper) {
            match phase.most {
                Term::WorkingDays(days) | Term::UpToWorkingDays(days) => working += u16::from(days),
                Term::Days(days) => plain += u16::from(days),
                Term::Daily => daily += 1,
                Term::NotStated => open += 1,
                Term::Minutes(_) | Term::CalendarDays(_) => {}
            }
        }
        assert_eq!(
            (working, plain, daily, open),
            (sum.working_days, sum.days, sum.daily, sum.not_stated),
            "{service:?}"
        );
    }
}

#[test]
fn a_phase_has_the_most_that_the_law_gives() {
    let electronic = phases(regulation(Service::PassportIdCard), Urgency::General, Medium::Electronic);
    assert!(electronic.iter().all(|phase| phase.number != Some(5)));
    let of = |number| electronic.iter().find(|phase| phase.number == Some(number)).copied().expect("a phase");
    let most = [3, 6, 8].map(|number| of(number).most);
    assert_eq!(most, [Term::WorkingDays(5), Term::NotStated, Term::UpToWorkingDays(10)]);
    assert_eq!(phases(regulation(Service::PassportIdCard), Urgency::Category1, Medium::Paper).len(), 14);
}

// Without a day.

#[test]
fn without_a_readable_day_there_are_steps_and_no_dates() {
    for (day, code) in [("", "answer-needed"), ("01.10.2012", "unreadable-date"), ("2012-02-30", "unreadable-date")] {
        for service in Service::ALL {
            let application = application(json!({ "service": service, "submittedOn": day }));
            let timeline = main_course(&application);
            assert!(timeline.steps.len() >= 4);
            assert!(timeline.steps.iter().all(|dated| dated.dates.is_none()));
            assert!(timeline.ceilings.is_none() && timeline.promise.chosen.is_none());
            let report = report::preview_timeline(&application, &Situation::default(), Language::Kk);
            assert!(report.remarks.iter().any(|remark| remark.code == code && remark.path.is_some()), "{code}");
            assert!(!report.promise.term.text.is_empty());
        }
    }
}

#[test]
fn the_ends_of_the_calendar_are_survived() {
    for day in ["0001-01-01", "1000-02-29", "2000-02-29", "9999-12-31"] {
        for service in Service::ALL {
            let application = application(json!({ "service": service, "submittedOn": day }));
            let report = report::preview_timeline(&application, &Situation::default(), Language::Ru);
            assert!(
                report
                    .remarks
                    .iter()
                    .any(|remark| remark.code == "edition-not-in-force" || report.submitted_on.is_none())
            );
        }
    }
}

// In words.

fn reported(day: &str, language: Language) -> Value {
    let report = report::preview_timeline(&passport(day), &Situation::default(), language);
    serde_json::to_value(&report).expect("a report")
}

#[test]
fn the_earliest_day_of_a_step_leaves_with_how_it_was_counted_as_its_latest_does() {
    for service in Service::ALL {
        let fields = json!({ "service": service, "submittedOn": "2012-10-01", "medium": "paper" });
        let report = report::preview_timeline(&application(fields), &Situation::default(), Language::En);
        let mut counted = 0;
        for step in &report.steps {
            let Some(earliest) = &step.earliest else { continue };
            assert_eq!(earliest.how.is_some(), step.latest.is_some(), "{:?}", step.number);
            assert_eq!(earliest.count.is_some(), step.latest.is_some(), "{:?}", step.number);
            counted += u32::from(earliest.how.is_some());
        }
        assert!(counted > 0);
    }
}

#[test]
fn a_date_leaves_with_how_it_was_reached() {
    let [kk, ru, en] = [Language::Kk, Language::Ru, Language::En].map(|language| reported("2012-10-01", language));
    let promise = |report: &Value| report["promise"]["chosen"]["how"].as_str().map(ToOwned::to_owned);
    assert_eq!(
        promise(&en).as_deref(),
        Some(
            "30 calendar days. First day: 2 October 2012. Last day, a working day: 31 October 2012. Days off in that time: 9."
        )
    );
    assert_eq!(
        promise(&ru).as_deref(),
        Some(
            "30 календарных дней. Первый день: 2 октября 2012 года. Последний день, рабочий: 31 октября 2012 года. \
             Выходных за это время: 9."
        )
    );
    assert_eq!(
        promise(&kk).as_deref(),
        Some(
            "30 күнтізбелік күн. Бірінші күні: 2012 жылғы 2 қазан. Соңғы күні, жұмыс күні: 2012 жылғы 31 қазан. Арадағы \
             демалыс күндерінің саны: 9."
        )
    );
    assert_eq!(
        en["promise"]["chosen"]["count"],
        json!({
            "from": "2012-10-01", "countedFrom": "2012-10-02", "unit": "calendar-days", "count": 30, "daysOff": 9,
            "movesKnown": true,
        })
    );
}

#[test]
fn the_end_of_the_ceilings_says_how_its_last_step_was_counted() {
    let report = reported("2012-10-01", Language::En);
    let ends_on = &report["ceilings"]["chosen"]["endsOn"];
    // Step 13, over the weekend of 17 and 18 November; the handing out takes minutes.
    assert_eq!(ends_on["count"]["from"], "2012-11-16");
    let how = ends_on["how"].as_str().expect("a sentence");
    assert_eq!(
        how,
        "1 working day. First day: 19 November 2012. Last day, a working day: 19 November 2012. Days off in that time: 2."
    );
    assert_eq!(report["steps"][12]["latest"]["how"], how);
    assert_eq!(report["ceilings"]["strict"]["endsOn"]["count"]["unit"], "working-days");
}

#[test]
fn whatever_document_is_chosen_the_road_and_its_dates_are_the_same_and_a_remark_cites_paragraph_6() {
    for urgency in Urgency::ALL {
        for medium in Medium::ALL {
            for courses in [vec![Course::Main], vec![Course::ReturnedAtCounter, Course::SentBackForCompleting]] {
                let told = situation(&courses, Some(2));
                let said = |product: Value| {
                    let fields = json!({
                        "service": "passport-id-card", "submittedOn": "2013-03-15", "urgency": urgency, "medium": medium,
                        "product": product,
                    });
                    let report = report::preview_timeline(&application(fields), &told, Language::Kk);
                    let mut report = serde_json::to_value(&report).expect("a report");
                    let remarks = report["remarks"].as_array_mut().expect("remarks");
                    let one_road = remarks.iter().position(|remark| remark["code"] == "one-road-for-every-product");
                    let remark = one_road.map(|place| remarks.remove(place));
                    (report, remark.map(|remark| remark["why"]["id"].as_str().expect("a place").to_owned()))
                };
                let (unsaid, none) = said(Value::Null);
                assert_eq!(none, None);
                for product in Product::IDS {
                    assert_eq!(said(json!(product)), (unsaid.clone(), Some("394-2012/1/6".into())), "{product}");
                }
            }
        }
    }
    let fields = json!({ "service": "temporary-id-card", "submittedOn": "2013-03-15", "product": "passport" });
    let timeline = main_course(&application(fields));
    assert!(timeline.remarks.iter().all(|remarked| remarked.remark != Remark::OneRoadForEveryProduct));
}

#[test]
fn a_date_that_rolled_on_says_from_where_and_why() {
    let promise = &reported("2012-09-26", Language::En)["promise"]["chosen"];
    assert_eq!(
        promise["how"],
        "30 calendar days. First day: 27 September 2012. Last day by the count: 26 October 2012. Religious holiday: Kurban \
         Ait. So the next working day: 29 October 2012. Days off in that time: 11."
    );
    assert_eq!(promise["count"]["rolledFrom"], "2012-10-26");
}

#[test]
fn a_worked_saturday_is_named_as_such() {
    let promise = &reported("2012-11-29", Language::En)["promise"]["chosen"];
    let how = promise["how"].as_str().expect("a sentence");
    assert!(how.contains("Last day: 29 December 2012. Working day moved here."), "{how}");
}

#[test]
fn a_report_has_the_names_of_the_contract() {
    let report = reported("2012-10-01", Language::En);
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        keys(&report),
        ["ceilings", "courses", "endsInIssue", "overrun", "promise", "remarks", "service", "steps", "submittedOn"]
    );
    assert_eq!(
        keys(&report["steps"][2]),
        [
            "action",
            "applies",
            "attempt",
            "earliest",
            "endsIn",
            "explanation",
            "holder",
            "holderShort",
            "holderTitle",
            "inTable1",
            "latest",
            "limit",
            "limited",
            "notBefore",
            "number",
            "round",
            "unitTitles",
            "units",
            "why",
        ]
    );
    assert_eq!(report["steps"][2]["limit"]["why"]["id"], "394-2012/1/table-1/3");
    assert_eq!(report["steps"][5]["limited"], false);
    assert_eq!(report["overrun"]["days"], 19);
    assert_eq!(report["overrun"]["steps"][0], json!({ "index": 7, "days": 15, "toBlame": true }));
    assert_eq!(report["ceilings"]["atLeast"], true);
    assert_eq!(report["ceilings"]["strict"]["endsOn"]["date"], "2012-11-06");
}

#[test]
fn a_remark_says_what_to_do_where_there_is_something_to_do() {
    let to_do = [
        "course-of-another-service",
        "limits-outlast-promise",
        "step-without-limit",
        "completion-without-limit",
        "term-counts-anew",
        "nothing-issued",
        "calendar-not-known",
    ];
    let to_know = [
        "too-many-completions",
        "urgency-without-expedited-service",
        "first-day-open",
        "fixed-or-ceiling",
        "day-kind-open",
        "daily-without-limit",
        "term-ends-before-handing-out",
    ];
    let mut said = BTreeSet::new();
    for service in Service::ALL {
        for day in ["2012-10-01", "2026-12-20"] {
            for urgency in ["general", "category-1"] {
                for courses in [Vec::new(), Course::ALL.to_vec(), vec![Course::ReturnedThroughCentre, Course::Main]] {
                    let fields = json!({ "service": service, "submittedOn": day, "urgency": urgency });
                    let situation = Situation { courses, completions: Some(99) };
                    for language in Language::ALL {
                        let report = report::preview_timeline(&application(fields.clone()), &situation, *language);
                        for remark in &report.remarks {
                            said.insert((remark.code, language.id()));
                            if to_do.contains(&remark.code) {
                                assert!(remark.todo.is_some(), "{}", remark.code);
                            } else if to_know.contains(&remark.code) {
                                assert!(remark.todo.is_none(), "{}", remark.code);
                            }
                        }
                    }
                }
            }
        }
    }
    for code in to_do.into_iter().chain(to_know) {
        assert!(Language::ALL.iter().all(|language| said.contains(&(code, language.id()))), "{code} never came up");
    }
}

#[test]
fn everything_is_said_in_every_language() {
    let all: Vec<Course> = Course::ALL.to_vec();
    for service in Service::ALL {
        for courses in
            [Vec::new(), all.clone(), vec![Course::Main, Course::SentBackForCompleting, Course::ReturnedThroughCentre]]
        {
            let fields =
                json!({ "service": service, "submittedOn": "2026-12-20", "urgency": "category-2", "medium": "paper" });
            let situation = Situation { courses, completions: Some(99) };
            let said = |language| {
                let report = report::preview_timeline(&application(fields.clone()), &situation, language);
                let steps = report.steps.iter().flat_map(|step| [step.action.to_owned(), step.explanation.to_owned()]);
                let courses =
                    report.courses.iter().flat_map(|course| [course.title.to_owned(), course.explanation.to_owned()]);
                let remarks = report.remarks.iter().flat_map(|remark| {
                    [Some(remark.what.to_string()), remark.todo.as_ref().map(ToString::to_string)].into_iter().flatten()
                });
                let how = report.steps.iter().filter_map(|step| step.latest.as_ref()?.how.clone());
                steps.chain(courses).chain(remarks).chain(how).collect::<Vec<String>>()
            };
            let [kk, ru, en] = [Language::Kk, Language::Ru, Language::En].map(said);
            assert_eq!((kk.len(), ru.len()), (en.len(), en.len()));
            for (kk, (ru, en)) in kk.iter().zip(ru.iter().zip(&en)) {
                assert!(!kk.is_empty() && kk != ru && kk != en && ru != en, "{kk} / {ru} / {en}");
                let letters = kk.replace("egov.kz", "");
                assert!(!letters.chars().any(|letter| letter.is_ascii_alphabetic()), "Latin letters in {kk}");
                assert!(
                    !ru.contains(['ә', 'ғ', 'ң', 'ө', 'ұ', 'ү', 'һ']) || ru.contains('«'),
                    "Kazakh letters in {ru}"
                );
            }
        }
    }
}
