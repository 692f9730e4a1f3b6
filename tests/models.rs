//! Does what the models say hold together? The reports of the forecast and of the queue, whatever is assumed.
#![cfg(not(target_arch = "wasm32"))]

#[path = "cases/drawn.rs"]
mod drawn;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::select;
use qujat::application::Application;
use qujat::given::{Given, date};
use qujat::language::Language;
use qujat::law::Deed;
use qujat::report::{
    self, ContributionReport, ForecastReport, PhaseReport, QueueReport, WhereaboutsReport, find_staffing,
    forecast_by_start, forecast_levers, preview_timeline, simulate_queue,
};
use qujat::service::{Medium, Service, Urgency};
use qujat::timeline::{
    Assumptions, BareTerm, Caveat, Course, Office, OfficeSetting, Setting, Situation, Staff, Work, apportion,
};
use qujat::unit::Unit;
use qujat::words;
use serde_json::{Value, json};
use std::fmt::Write as _;

fn application(fields: Value) -> Application {
    serde_json::from_value(fields).expect("an application")
}

fn passport(day: &str) -> Application {
    application(json!({ "service": "passport-id-card", "submittedOn": day }))
}

fn assumptions(fields: Value) -> Assumptions {
    serde_json::from_value(fields).expect("assumptions")
}

fn few() -> Assumptions {
    Assumptions { cases: 500, ..Assumptions::default() }
}

fn on(text: &str) -> Given<NaiveDate> {
    date(text)
}

/// What to expect of the main course.
fn forecast_timeline(application: &Application, assumptions: &Assumptions, language: Language) -> ForecastReport {
    report::forecast_timeline(application, assumptions, &Situation::default(), language)
}

/// Where a case on the main course may be.
fn whereabouts(
    application: &Application,
    assumptions: &Assumptions,
    today: Given<NaiveDate>,
    language: Language,
) -> WhereaboutsReport {
    report::whereabouts(application, assumptions, today, &Situation::default(), language)
}

// Sums, bounds, and what holds between two answers.

/// `tests/wasm.rs` asks the same of the compiled module. `QUJAT_DRAW=1` writes the file anew.
#[test]
fn a_seed_draws_what_it_has_always_drawn() {
    if std::env::var_os("QUJAT_DRAW").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/drawn.txt"), drawn::drawn()).expect("written");
    } else {
        assert_eq!(drawn::drawn(), drawn::DRAWN);
    }
}

#[test]
fn the_percentiles_lie_between_the_earliest_and_the_latest_day_of_the_timeline() {
    for service in Service::ALL {
        for urgency in Urgency::ALL {
            for medium in Medium::ALL {
                for reading in
                    [json!(null), json!({ "filingDay": "counts", "dayOff": "stands", "plainDays": "calendar" })]
                {
                    let fields = json!({
                        "service": service, "urgency": urgency, "medium": medium, "submittedOn": "2013-04-26", "reading": reading,
                    });
                    let application = application(fields);
                    let timeline = preview_timeline(&application, &Situation::default(), Language::En);
                    let last = timeline.steps.iter().rfind(|step| step.applies).expect("a step that is done");
                    let earliest = last.earliest.as_ref().expect("a day of submission was given");
                    let latest = timeline.ceilings.expect("a day of submission was given").chosen.ends_on;
                    let forecast = forecast_timeline(&application, &Assumptions::default(), Language::En);
                    assert_eq!(forecast.earliest.expect("drawn").date, earliest.date);
                    assert_eq!(forecast.latest.expect("drawn").date, latest.date);
                    for percentile in &forecast.percentiles {
                        assert!(earliest.date <= percentile.date && percentile.date <= latest.date, "{percentile:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_shares_of_the_steps_make_a_thousand() {
    for sent_back in [0, 30, 100] {
        for service in Service::ALL {
            let application = application(json!({ "service": service, "submittedOn": "2012-10-01" }));
            let forecast = forecast_timeline(&application, &Assumptions { sent_back, ..few() }, Language::En);
            let sum = |share: fn(&ContributionReport) -> i32| forecast.contributions.iter().map(share).sum::<i32>();
            let (total, spread) = (sum(|one| one.of_total), sum(|one| one.of_spread));
            let passes = forecast.contributions.iter().any(|one| one.days > 0);
            assert_eq!(total, if passes { 1000 } else { 0 }, "{service:?}");
            assert_eq!(spread, if forecast.histogram.len() > 1 { 1000 } else { 0 }, "{service:?}");
            assert_eq!(forecast.histogram.iter().map(|bar| bar.cases).sum::<u32>(), forecast.cases);
        }
    }
}

#[test]
fn a_case_is_somewhere_or_over_in_a_thousand_thousandths_and_units_hold_what_their_steps_hold() {
    for day in ["2012-10-01", "2012-10-05", "2012-10-20", "2012-11-07", "2012-12-30"] {
        let found = whereabouts(&passport("2012-10-01"), &few(), on(day), Language::En);
        let over = found.over.as_ref().expect("drawn");
        let steps: u32 = found.steps.iter().map(|step| step.thousandths).sum();
        let units: u32 = found.units.iter().map(|unit| unit.thousandths).sum();
        assert_eq!((steps + over.thousandths, units), (1000, steps), "{day}");
        for unit in &found.units {
            let own = found.steps.iter().filter(|step| step.step.holder == unit.unit);
            assert_eq!(unit.cases, own.map(|step| step.cases).sum::<u32>());
        }
    }
}

#[test]
fn each_part_is_rounded_down_and_what_is_left_goes_to_those_that_lost_most() {
    assert_eq!(apportion(&[1, 1, 1], 3), [334, 333, 333]);
    assert_eq!(apportion(&[2, 1, 0], 3), [667, 333, 0]);
    assert_eq!(apportion(&[-1, 4], 3), [-333, 1333]);
    assert_eq!(apportion(&[0, 0], 0), [0, 0]);
    assert_eq!(apportion(&[i64::MAX / 2, i64::MAX / 2 + 1], i64::MAX), [500, 500]);
}

proptest! {
    #[test]
    fn parts_of_a_whole_make_a_thousand_and_each_is_less_than_one_off(
        parts in prop::collection::vec(0_i64..1_000_000, 1..20),
    ) {
        let whole: i64 = parts.iter().sum();
        let shares = apportion(&parts, whole);
        prop_assert_eq!(shares.iter().sum::<i32>(), if whole > 0 { 1000 } else { 0 });
        for (part, share) in parts.iter().zip(shares) {
            prop_assert!((i64::from(share) * whole - part * 1000).abs() < whole.max(1), "{} {}", part, share);
        }
    }
}

#[test]
fn a_step_of_the_forecast_is_the_step_of_the_timeline_it_points_at() {
    for medium in Medium::ALL {
        let application =
            application(json!({ "service": "passport-id-card", "submittedOn": "2012-10-01", "medium": medium }));
        let timeline = preview_timeline(&application, &Situation::default(), Language::Kk);
        let sent_back = Assumptions { sent_back: 20, ..few() };
        let forecast = forecast_timeline(&application, &sent_back, Language::Kk);
        let levers = forecast_levers(&application, &sent_back, Language::Kk);
        let steps = forecast.contributions.iter().map(|one| &one.step).chain(levers.levers.iter().map(|one| &one.step));
        let mut main = 0;
        for step in steps {
            if let Some(index) = step.index {
                assert_eq!((timeline.steps[index].number, timeline.steps[index].action), (step.number, step.action));
                assert!(timeline.steps[index].applies);
                main += 1;
            }
        }
        assert_eq!(main, 2 * timeline.steps.iter().filter(|step| step.applies).count());
    }
}

#[test]
fn what_happens_is_what_is_drawn_and_said() {
    let situation = |courses: Value| serde_json::from_value::<Situation>(courses).expect("a situation");
    let told = situation(json!({ "courses": ["returned-at-counter", "sent-back-for-completing"], "completions": 12 }));
    let timeline = preview_timeline(&passport("2012-10-01"), &told, Language::Ru);
    let forecast = report::forecast_timeline(&passport("2012-10-01"), &few(), &told, Language::Ru);
    assert_eq!(forecast.contributions.len(), timeline.steps.iter().filter(|step| step.applies).count());
    for contribution in &forecast.contributions {
        let step = &timeline.steps[contribution.step.index.expect("a step of the timeline")];
        assert_eq!((step.number, step.attempt, step.round), {
            let PhaseReport { number, attempt, round, .. } = contribution.step;
            (number, attempt, round)
        });
    }
    let codes: Vec<&str> = forecast.remarks.iter().map(|remark| remark.code).collect();
    assert_eq!(codes, ["step-without-limit", "completion-without-limit", "too-many-completions", "term-counts-anew"]);
    assert!(forecast.not_before && forecast.promised.is_none() && forecast.on_time.is_none());
    assert!(!forecast.assumptions.numbers.iter().any(|number| number.id == Setting::SentBack));

    let groundless = situation(json!({ "courses": ["groundless", "returned-through-centre"] }));
    let found = report::whereabouts(&passport("2012-10-01"), &few(), on("2013-02-01"), &groundless, Language::Ru);
    assert_eq!((found.over.expect("drawn").thousandths, found.overdue.is_none()), (1000, true));
    let codes: Vec<&str> = found.remarks.iter().map(|remark| remark.code).collect();
    assert_eq!(codes, ["course-of-another-service", "step-without-limit", "nothing-issued"]);
}

/// Behind the counter of annex 1 everybody has days; of the other annexes the district police alone.
#[test]
fn the_diligence_of_those_units_can_be_moved_that_have_days() {
    for (service, units) in [
        (
            "passport-id-card",
            &[Unit::DistrictPolice, Unit::RegionalPolice, Unit::Committee, Unit::ProductionCentre][..],
        ),
        ("temporary-id-card", &[Unit::DistrictPolice]),
        ("residence-registration", &[Unit::DistrictPolice]),
        ("residence-deregistration", &[Unit::DistrictPolice]),
    ] {
        let application = application(json!({ "service": service, "submittedOn": "2012-10-01" }));
        let forecast = report::forecast_timeline(&application, &few(), &Situation::default(), Language::En);
        let numbers = forecast.assumptions.numbers.iter().filter(|number| number.id == Setting::Diligence);
        assert_eq!(numbers.filter_map(|number| number.unit).collect::<Vec<_>>(), units, "{service}");
    }
}

#[test]
fn the_year_of_starts_has_every_urgency_on_every_day_and_a_higher_one_is_never_later_over_the_year() {
    let report = forecast_by_start(&passport("2012-10-01"), &Assumptions { cases: 100, ..few() }, 365, Language::Ru);
    assert_eq!((report.starts.len(), report.cases), (365, 100));
    assert!(report.starts.iter().all(|start| start.broken.len() == Urgency::ALL.len()));
    assert!(report.starts.iter().all(|start| start.broken.iter().all(|broken| *broken <= 1000)));
    let general = report.urgencies[0].broken;
    assert!(report.urgencies.iter().all(|urgency| urgency.broken <= general), "{:?}", report.urgencies);
    assert!(!report.starts.iter().find(|start| start.date == "2012-10-06").expect("a day of the year").works);
}

#[test]
fn what_is_broken_over_the_starts_is_what_is_broken_on_the_working_days_among_them() {
    let assumed = Assumptions { cases: 100, without_limit: 3, ..few() };
    let report = forecast_by_start(&passport("2012-10-01"), &assumed, 40, Language::En);
    for (place, urgency) in report.urgencies.iter().enumerate() {
        let working: Vec<_> = report.starts.iter().filter(|start| start.works).collect();
        // A case of a hundred is ten thousandths.
        let cases: u64 = working.iter().map(|start| u64::from(start.broken[place]) / 10).sum();
        assert_eq!(urgency.broken_cases, cases, "{:?}", urgency.id);
        let all = working.len() as u64 * 100;
        assert!((cases * 1000).abs_diff(u64::from(urgency.broken) * all) * 2 <= all, "{:?}", urgency.id);
    }
    // The general order is promised 30 days and allowed more, an urgency is allowed less.
    let broken: Vec<u32> = report.urgencies.iter().map(|urgency| urgency.broken).collect();
    assert!(broken[1..].iter().all(|urgent| *urgent != broken[0]), "{broken:?}");
}

// What is missing or odd.

#[test]
fn without_a_readable_day_of_submission_nothing_is_drawn_and_a_remark_says_why() {
    for fields in [
        json!({ "service": "passport-id-card" }),
        json!({ "service": "passport-id-card", "submittedOn": "01.10.2012" }),
        json!({ "service": "passport-id-card", "submittedOn": "2".repeat(300) }),
    ] {
        let application = application(fields);
        let forecast = forecast_timeline(&application, &few(), Language::En);
        assert_eq!((forecast.cases, forecast.percentiles.len(), forecast.histogram.len()), (0, 0, 0));
        assert!(forecast.promised.is_none() && forecast.on_time.is_none() && forecast.earliest.is_none());
        assert_eq!(forecast.remarks[0].path.as_deref(), Some("/application/submittedOn"));
        assert!(!forecast.assumptions.numbers.is_empty());
        let found = whereabouts(&application, &few(), on("2012-10-20"), Language::En);
        assert!(found.cases == 0 && found.over.is_none() && found.overdue.is_none());
        assert_eq!(found.remarks[0].path.as_deref(), Some("/application/submittedOn"));
        assert!(forecast_levers(&application, &few(), Language::En).levers.is_empty());
        assert!(forecast_by_start(&application, &few(), 9, Language::En).starts.is_empty());
        let queue = simulate_queue(&application, &few(), &Office::default(), Language::En);
        assert!(
            queue.cases == 0 && queue.wait_kept.is_none() && queue.collecting_kept.is_none() && queue.desks.is_empty()
        );
        let staffing = find_staffing(&application, &few(), &Office::default(), 95, Language::En);
        assert!(staffing.staff.is_empty() && !staffing.queue.remarks.is_empty());
    }
}

#[test]
fn a_day_that_cannot_be_asked_about_is_a_remark() {
    let codes = |today| {
        let found = whereabouts(&passport("2012-10-01"), &few(), on(today), Language::En);
        assert_eq!((found.cases, found.steps.len()), (0, 0));
        found.remarks.into_iter().map(|remark| remark.code).collect::<Vec<_>>()
    };
    assert!(codes("").contains(&"today-not-read"));
    assert!(codes("tomorrow").contains(&"today-not-read"));
    assert!(codes("2012-09-30").contains(&"today-before-filing"));
}

#[test]
fn an_overdue_case_is_told_which_paragraph_is_broken_and_what_to_ask_for() {
    let found = whereabouts(&passport("2012-10-01"), &few(), on("2012-11-03"), Language::En);
    let overdue = found.overdue.expect("three days late");
    assert_eq!((overdue.promised.date.as_str(), overdue.days), ("2012-10-31", 3));
    assert!(overdue.promised.how.expect("counted").starts_with("30 calendar days."));
    assert_eq!(overdue.why.id, "394-2012/1/10/1");
    let rests_on: Vec<&str> = overdue.todo.iter().map(|todo| todo.why.id.as_str()).collect();
    assert_eq!(rests_on, ["394-2012/1/9", "394-2012/1/6"]);
    assert!(whereabouts(&passport("2012-10-01"), &few(), on("2012-10-31"), Language::En).overdue.is_none());
}

#[test]
fn an_overdue_registration_is_late_if_it_is_not_drawn_up() {
    let told = |service: Service, language| {
        let application = Application { service, ..passport("2012-10-01") };
        whereabouts(&application, &few(), on("2012-10-09"), language).overdue.expect("late").text
    };
    for service in [Service::ResidenceRegistration, Service::ResidenceDeregistration] {
        assert!(told(service, Language::Kk).starts_with("Ресімдеу әлі аяқталмаса, мерзім бұзылды. "));
        assert!(told(service, Language::Ru).starts_with("Если оформление еще не завершено, срок нарушен. "));
        assert!(told(service, Language::En).starts_with("If it is not drawn up yet, the promise is broken. "));
    }
    assert!(
        told(Service::TemporaryIdCard, Language::En).starts_with("If you have nothing yet, the promise is broken. ")
    );
}

#[test]
fn what_rests_on_paragraph_9_names_what_it_names_and_1414_rests_on_none() {
    for language in Language::ALL {
        let found = whereabouts(&passport("2012-10-01"), &few(), on("2012-11-03"), *language);
        let overdue = found.overdue.expect("three days late");
        assert!(overdue.todo.iter().all(|todo| !todo.text.contains("1414")));
        let read = &overdue.todo[0];
        let site = ["министрлік сайты", "сайте министерства", "the Ministry’s site"];
        assert!(site.iter().any(|site| read.text.contains(site)), "{}", read.text);
        assert!(read.why.quote.is_some_and(|quote| quote.contains("www.mvd.kz")));
        assert!(overdue.silent.contains("1414"), "{}", overdue.silent);
    }
}

#[test]
fn every_day_of_a_forecast_says_whether_it_was_counted_or_drawn_and_from_which_distribution() {
    let forecast = forecast_timeline(&passport("2012-10-01"), &few(), Language::En);
    assert!(forecast.promised.expect("promised").how.expect("counted").starts_with("30 calendar days."));
    for day in [&forecast.earliest, &forecast.latest] {
        assert_eq!(day.as_ref().and_then(|day| day.how.as_deref()), Some(forecast.assumptions.distribution));
    }
    assert!(forecast.percentiles.iter().all(|percentile| percentile.how == forecast.assumptions.distribution));
    assert!(forecast.assumptions.distribution.contains("drawn from a triangular distribution"));
}

#[test]
fn the_assumptions_are_told_as_they_were_used() {
    let odd = assumptions(json!({
        "cases": 0, "seed": 9_007_199_254_740_992_u64, "sentBack": 255, "withoutLimit": 4_294_967_295_u32,
        "diligence": [{ "unit": "committee", "percent": 255 }],
    }));
    let told = forecast_timeline(&passport("2012-10-01"), &odd, Language::En).assumptions;
    let value = |id, unit| {
        let found = told.numbers.iter().find(|number| number.id == id && number.unit == unit).expect("told");
        assert!(found.least <= found.value && found.value <= found.most, "{found:?}");
        found.value
    };
    assert_eq!((value(Setting::Cases, None), value(Setting::Seed, None)), (1, 1 << 53));
    assert_eq!((value(Setting::SentBack, None), value(Setting::WithoutLimit, None)), (100, 255));
    assert_eq!(value(Setting::Diligence, Some(Unit::Committee)), 100);
    assert_eq!(value(Setting::Diligence, Some(Unit::ProductionCentre)), 50);
    // The counter takes minutes only, unless a step without a limit is given days.
    assert_eq!(told.bare_term.value, BareTerm::Ceiling);
    assert_eq!(told.bare_term.choices.len(), BareTerm::ALL.len());
}

#[test]
fn a_formulyar_that_cannot_be_sent_back_has_no_chance_to_move() {
    for service in Service::ALL {
        let application = application(json!({ "service": service, "submittedOn": "2012-10-01" }));
        let told = forecast_timeline(&application, &few(), Language::En).assumptions;
        let can = told.numbers.iter().any(|number| number.id == Setting::SentBack);
        assert_eq!(can, *service == Service::PassportIdCard);
    }
    // Nor has one that never gets to the check, or of which it was said how often it comes back.
    for courses in [vec![Course::ReturnedAtCounter], vec![Course::SentBackForCompleting]] {
        let situation = Situation { courses, completions: Some(1) };
        let told = report::forecast_timeline(&passport("2012-10-01"), &few(), &situation, Language::En).assumptions;
        assert!(told.numbers.iter().all(|number| number.id != Setting::SentBack), "{:?}", situation.courses);
    }
}

#[test]
fn a_share_in_thousandths_is_the_nearest_and_none_or_all_only_where_it_is() {
    let cases = 2500;
    for without_limit in 0..=20 {
        for diligence in [0, 30, 60, 100] {
            let centre = json!({ "unit": "committee", "percent": diligence });
            let fields = json!({ "cases": cases, "withoutLimit": without_limit, "diligence": [centre] });
            let told = forecast_timeline(&passport("2012-10-01"), &assumptions(fields), Language::En)
                .on_time
                .expect("a dated case");
            let (kept, share) = (told.cases, told.thousandths);
            assert_eq!(share == 0, kept == 0, "{kept}");
            assert_eq!(share == 1000, kept == cases, "{kept}");
            let off = (kept * 1000).abs_diff(share * cases);
            assert!(off * 2 <= cases || share == 1 || share == 999, "{share} for {kept}");
        }
    }
}

#[test]
fn steps_without_a_limit_make_every_date_a_not_before_until_a_time_is_assumed_for_them() {
    let plain = forecast_timeline(&passport("2012-10-01"), &few(), Language::En);
    assert!(plain.not_before && plain.remarks.iter().any(|remark| remark.code == "step-without-limit"));
    let assumed = Assumptions { without_limit: 3, ..few() };
    let assumed = forecast_timeline(&passport("2012-10-01"), &assumed, Language::En);
    let codes: Vec<&str> = assumed.remarks.iter().map(|remark| remark.code).collect();
    assert!(!assumed.not_before && codes.contains(&"without-limit-assumed"), "{codes:?}");
    assert!(!codes.contains(&"step-without-limit"));
}

fn any_number() -> impl Strategy<Value = u32> {
    prop_oneof![0..120_u32, Just(255), Just(u32::MAX)]
}

fn any_assumptions() -> impl Strategy<Value = Value> {
    let units = prop::collection::vec((select(Unit::ALL), any_number()), 0..4);
    let seed = prop_oneof![any::<u32>().prop_map(u64::from), Just(1 << 53)];
    (0..300_u32, seed, units, any_number(), select(BareTerm::ALL), any_number()).prop_map(
        |(cases, seed, units, sent_back, bare_term, without_limit)| {
            let diligence: Vec<Value> =
                units.into_iter().map(|(unit, percent)| json!({ "unit": unit, "percent": percent })).collect();
            json!({
                "cases": cases, "seed": seed, "diligence": diligence, "sentBack": sent_back, "bareTerm": bare_term,
                "withoutLimit": without_limit,
            })
        },
    )
}

fn any_office() -> impl Strategy<Value = Value> {
    let staff = prop::collection::vec((select(Unit::ALL), any_number()), 0..4);
    let work = prop::collection::vec((select(Unit::ALL), any_number(), any_number()), 0..4);
    (staff, work, any_number(), any_number()).prop_map(|(staff, work, come, shift)| {
        let staff: Vec<Value> =
            staff.into_iter().map(|(unit, people)| json!({ "unit": unit, "people": people })).collect();
        let work: Vec<Value> =
            work.into_iter().map(|(unit, least, most)| json!({ "unit": unit, "least": least, "most": most })).collect();
        json!({ "staff": staff, "work": work, "comeInTenHours": come, "shift": shift })
    })
}

fn any_application() -> impl Strategy<Value = Application> {
    let day = prop_oneof![
        4 => (2012..=2014, 1..=12, 1..=31).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
        1 => select(vec!["9999-12-31", "0000-01-01", "2027-12-30", "soon", ""]).prop_map(str::to_owned),
    ];
    let reading = select(vec![
        json!({}),
        json!({ "filingDay": "counts", "plainDays": "calendar", "dayOff": "stands" }),
        json!({ "filingDay": "counts", "week": "six-day" }),
    ]);
    (select(Service::ALL), select(Urgency::ALL), select(Medium::ALL), day, reading).prop_map(
        |(service, urgency, medium, day, reading)| {
            application(json!({
                "service": service, "urgency": urgency, "medium": medium, "submittedOn": day, "reading": reading,
            }))
        },
    )
}

fn written<T: serde::Serialize>(report: &T) -> Value {
    let text = report::to_json(report).expect("a report can be written");
    let value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value, serde_json::to_value(report).expect("a report"));
    value
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_assumed_is_answered_within_the_bounds(
        application in any_application(), assumed in any_assumptions(), language in select(Language::ALL),
        today in select(vec!["2013-06-01", "9999-12-31", "0000-01-01", ""]),
    ) {
        let assumptions = assumptions(assumed);
        let forecast = forecast_timeline(&application, &assumptions, language);
        written::<ForecastReport>(&forecast);
        if let (Some(earliest), Some(latest)) = (&forecast.earliest, &forecast.latest) {
            // Beyond the year 9999 ISO text has five digits and no order of its own.
            for percentile in forecast.percentiles.iter().filter(|_| latest.date.len() == 10) {
                prop_assert!(earliest.date <= percentile.date && percentile.date <= latest.date);
            }
            prop_assert!(forecast.percentiles.is_sorted_by_key(|percentile| percentile.days));
            prop_assert_eq!(forecast.histogram.iter().map(|bar| bar.cases).sum::<u32>(), forecast.cases);
        }
        let found = whereabouts(&application, &assumptions, on(today), language);
        written::<WhereaboutsReport>(&found);
        let shares: u32 = found.steps.iter().map(|step| step.thousandths).sum();
        prop_assert_eq!(shares + found.over.map_or(0, |over| over.thousandths), if found.cases > 0 { 1000 } else { 0 });
    }

    #[test]
    fn whatever_office_there_is_every_case_comes_out(
        application in any_application(), assumed in any_assumptions(), office in any_office(),
    ) {
        let assumptions = assumptions(assumed);
        let office: Office = serde_json::from_value(office).expect("an office");
        let queue = simulate_queue(&application, &assumptions, &office, Language::Kk);
        written::<QueueReport>(&queue);
        if queue.cases > 0 {
            prop_assert_eq!(queue.cases, assumptions.count());
            prop_assert!(queue.percentiles.is_sorted_by_key(|percentile| (percentile.days, percentile.minutes)));
            prop_assert!(queue.desks.iter().all(|desk| desk.utilisation <= 1000 && desk.visits >= queue.cases));
        }
        for number in &queue.office {
            prop_assert!(number.least <= number.value && number.value <= number.most, "{:?}", number);
        }
    }

    #[test]
    fn assumptions_and_an_office_are_read_as_they_are_elsewhere(assumed in any_assumptions(), office in any_office()) {
        let read: Assumptions = report::from_json(&assumed.to_string()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(read, assumptions(assumed));
        let read: Office = report::from_json(&office.to_string()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(read, serde_json::from_value::<Office>(office).expect("an office"));
    }
}

#[test]
fn what_breaks_the_contract_of_a_model_is_named_and_nothing_given_is_all_defaults() {
    let error = |text: &str| report::from_json::<Assumptions>(text).expect_err("broken").to_string();
    assert_eq!(error(r#"{"seed": 9007199254740994}"#), "/seed: expected a whole number from 0 to 9007199254740992");
    assert_eq!(error(r#"{"seed": 0.5}"#), "/seed: expected a whole number from 0 to 9007199254740992");
    assert_eq!(error(r#"{"diligence": [{"unit": "committee"}]}"#), "/diligence/0/percent: expected a value");
    assert_eq!(error(r#"{"bareTerm": "long"}"#), "/bareTerm: expected one of ceiling duration");
    let office = |text: &str| report::from_json::<Office>(text).expect_err("broken").to_string();
    assert_eq!(
        office(r#"{"staff": [{"unit": "committee", "people": -1}]}"#),
        "/staff/0/people: expected a whole number from 0 to 4294967295"
    );
    assert_eq!(report::from_json::<Assumptions>("{}").expect("nothing given"), Assumptions::default());
    assert_eq!(report::from_json::<Office>("{}").expect("nothing given"), Office::default());
}

#[test]
fn a_million_cases_of_the_slowest_kind_are_drawn() {
    let slowest = assumptions(
        json!({ "cases": 4_294_967_295_u32, "sentBack": 100, "withoutLimit": 255, "bareTerm": "duration" }),
    );
    let slowest = Assumptions { cases: 50_000, ..slowest };
    let forecast = forecast_timeline(&passport("9999-12-31"), &slowest, Language::En);
    assert_eq!(forecast.cases, 50_000);
    assert_eq!(forecast.contributions.iter().map(|one| one.of_spread).sum::<i32>(), 1000);
}

#[test]
fn an_office_that_nobody_could_keep_up_with_still_comes_to_an_end() {
    let office = Office {
        work: Unit::ALL.iter().map(|unit| Work { unit: *unit, least: 9_999, most: 9_999 }).collect(),
        come_in_ten_hours: 0,
        shift: 0,
        ..Office::default()
    };
    let queue = simulate_queue(&passport("9999-12-31"), &Assumptions { cases: 3_000, ..few() }, &office, Language::En);
    assert_eq!(queue.cases, 3_000);
    let busy = Office {
        staff: vec![Staff { unit: Unit::Committee, people: u32::MAX }],
        come_in_ten_hours: u32::MAX,
        ..office
    };
    let queue = simulate_queue(&passport("2012-10-01"), &Assumptions { cases: 3_000, ..few() }, &busy, Language::En);
    assert_eq!((queue.cases, queue.on_time.expect("sent through").cases), (3_000, 0));
}

#[test]
fn staff_that_is_found_is_told_with_what_becomes_of_the_cases() {
    let diligent: Vec<Value> = Unit::ALL.iter().map(|unit| json!({ "unit": unit, "percent": 95 })).collect();
    let assumed = assumptions(json!({ "cases": 1000, "diligence": diligent }));
    let found = find_staffing(&passport("2012-10-01"), &assumed, &Office::default(), 90, Language::En);
    assert!(!found.staff.is_empty());
    assert!(found.queue.on_time.expect("sent through").thousandths >= 900);
    for staff in &found.staff {
        let desk = found.queue.desks.iter().find(|desk| desk.unit == staff.unit).expect("a desk");
        assert_eq!(desk.staff, staff.people);
    }
    let none = find_staffing(&passport("2012-10-01"), &few(), &Office::default(), 400, Language::En);
    assert!(none.percent == 100 && none.staff.is_empty());
    assert_ne!(none.text, found.text);
}

// What people read.

#[test]
fn a_kazakh_reader_is_told_what_the_models_say() {
    insta::assert_snapshot!("models_kk", everything_in(Language::Kk));
}

#[test]
fn a_russian_reader_is_told_what_the_models_say() {
    insta::assert_snapshot!("models_ru", everything_in(Language::Ru));
}

#[test]
fn an_english_reader_is_told_what_the_models_say() {
    insta::assert_snapshot!("models_en", everything_in(Language::En));
}

#[test]
fn a_share_is_none_or_all_only_where_it_is_none_or_all() {
    let told = |cases| words::on_time(Language::En, cases, 10_000);
    assert!(told(0).contains("no case") && told(10_000).contains("every case"));
    assert!(told(1).ends_with("about 1.") && told(9_999).ends_with("about 99.") && told(8_349).ends_with("about 83."));
    assert!(told(8_350).ends_with("about 84.") && told(8_449).ends_with("about 84."));
}

#[test]
fn no_sentence_of_the_models_is_in_another_alphabet_or_left_unfilled() {
    for language in Language::ALL {
        for text in sentences(*language).iter().chain(&labels(*language)) {
            let latin = text.chars().any(|letter| letter.is_ascii_alphabetic());
            assert_eq!(latin, *language == Language::En, "{text}");
            assert!(!text.contains(['{', '}']) && !text.contains("  ") && text.trim() == text, "{text}");
            assert!(!text.contains(['ё', 'Ё']), "{text}");
            let kazakh = text.to_lowercase().chars().any(|letter| "әғқңөұүһі".contains(letter));
            assert!(!kazakh || *language == Language::Kk, "{text}");
        }
        for text in sentences(*language) {
            assert!(text.ends_with(['.', '?']), "{text}");
            assert!(text.chars().count() <= 180, "{} characters: {text}", text.chars().count());
        }
        for text in labels(*language) {
            assert!(!text.ends_with('.') && text.chars().count() <= 60, "{text}");
        }
    }
}

fn everything_in(language: Language) -> String {
    let mut page = String::new();
    for text in sentences(language).into_iter().chain(labels(language)) {
        writeln!(page, "{text}").expect("a string takes every text");
    }
    page
}

fn sentences(language: Language) -> Vec<String> {
    let late = NaiveDate::from_ymd_opt(2012, 10, 31).expect("a date of the test");
    let mut all = vec![
        words::model(language).to_owned(),
        words::queue_model(language).to_owned(),
        words::overdue(language, Deed::HandOut, late, 3),
        words::overdue(language, Deed::DrawUpRegistration, late, 3),
        words::silent_on_complaints(language).to_owned(),
        words::distribution(language).to_owned(),
        words::staffing(language, false).to_owned(),
        words::staffing(language, true).to_owned(),
    ];
    all.extend(words::overdue_todo(language).map(str::to_owned));
    for cases in [0, 1, 21, 83, 100] {
        all.push(words::on_time(language, cases, 100));
        all.push(words::over(language, cases, 100));
        all.push(words::wait_kept(language, cases, 100));
        all.push(words::collecting_kept(language, cases, 100));
    }
    all.extend(Unit::ALL.iter().map(|unit| words::at_unit(language, *unit).to_owned()));
    all.extend(Caveat::ALL.iter().map(|caveat| words::caveat(language, *caveat).to_owned()));
    all.extend(Setting::ALL.iter().map(|setting| words::setting_explained(language, *setting).to_owned()));
    all
}

fn labels(language: Language) -> Vec<String> {
    let settings = Setting::ALL.iter().map(|setting| words::setting(language, *setting));
    let office = OfficeSetting::ALL.iter().map(|setting| words::office_setting(language, *setting));
    let terms = BareTerm::ALL.iter().map(|bare_term| words::bare_term(language, *bare_term));
    settings.chain(office).chain(terms).map(str::to_owned).collect()
}
