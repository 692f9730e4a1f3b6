//! Does the model of the queue keep to what it is made of? Properties, the forecast beside it, and `SimPy` beside it.
#![cfg(not(target_arch = "wasm32"))]

use chrono::{Days, NaiveDate};
use qujat::calendar::{Week, working_days_between};
use qujat::edition::EditionId;
use qujat::law::Edition;
use qujat::reading::{DayOff, PlainDays, Reading};
use qujat::service::{Medium, Service, Urgency};
use qujat::term::Term;
use qujat::timeline::{
    Assumptions, COMPLETION_LIMIT, Diligence, Filing, Office, Situation, Staff, Work, forecast, phases, queue, staffing,
};
use qujat::unit::Unit;

fn filing(service: Service, urgency: Urgency) -> Filing {
    let regulation = Edition::of(EditionId::Order394).regulation(service);
    let submitted_on = NaiveDate::from_ymd_opt(2012, 10, 1).expect("a date of the test");
    Filing { regulation, urgency, medium: Medium::Electronic, submitted_on, reading: Reading::CAREFUL }
}

fn passport() -> Filing {
    filing(Service::PassportIdCard, Urgency::General)
}

fn work_of_all(least: u32, most: u32) -> Vec<Work> {
    Unit::ALL.iter().map(|unit| Work { unit: *unit, least, most }).collect()
}

fn all_at(percent: u32) -> Vec<Diligence> {
    Unit::ALL.iter().map(|unit| Diligence { unit: *unit, percent }).collect()
}

fn office(people: u32) -> Office {
    Office { staff: Unit::ALL.iter().map(|unit| Staff { unit: *unit, people }).collect(), ..Office::default() }
}

fn few() -> Assumptions {
    Assumptions { cases: 2_000, ..Assumptions::default() }
}

#[test]
fn a_seed_gives_the_same_queue_and_another_seed_another() {
    let one = queue(&passport(), &few(), &office(4));
    assert_eq!(one, queue(&passport(), &few(), &office(4)));
    assert_ne!(one, queue(&passport(), &Assumptions { seed: 395, ..few() }, &office(4)));
}

#[test]
fn every_first_step_is_at_the_counter_and_takes_minutes() {
    for service in Service::ALL.iter().copied() {
        let filing = filing(service, Urgency::General);
        let steps = phases(filing.regulation, filing.urgency, filing.medium);
        assert_eq!(steps[0].holder, Unit::ServiceCentre);
        assert!(matches!(steps[0].most, Term::Minutes(_)));
    }
}

#[test]
fn plenty_of_staff_who_take_no_time_agree_with_the_forecast() {
    let assumptions = Assumptions { cases: 50_000, sent_back: 10, ..Assumptions::default() };
    for urgency in Urgency::ALL.iter().copied() {
        let filing = filing(Service::PassportIdCard, urgency);
        let office = Office { work: work_of_all(0, 0), ..office(100) };
        let queued = queue(&filing, &assumptions, &office);
        let expected = forecast(&filing, &Situation::default(), &assumptions);
        assert_eq!(queued.bottleneck, None);
        assert_eq!((queued.wait_kept, queued.collecting_kept), (queued.cases, queued.cases));
        // Days are whole, so a percentile may lie on the edge of one: half a case of a hundred is left to chance.
        let over_by = |working_days: u32| {
            let histogram = expected.histogram.iter();
            let by = histogram.filter(|(days, _)| {
                let end = filing.submitted_on + Days::new(u64::from(*days));
                working_days_between(filing.submitted_on, end, Week::FiveDay) <= working_days
            });
            by.map(|(_, cases)| cases).sum::<u32>() * 200 / expected.cases
        };
        for percentile in &queued.percentiles {
            let (days, twice) = (percentile.minutes / 480, u32::from(percentile.percent) * 2);
            assert_eq!(percentile.minutes % 480, 0);
            assert!(over_by(days) + 1 >= twice, "{urgency:?} {percentile:?}");
            assert!(days == 0 || over_by(days - 1) <= twice + 1, "{urgency:?} {percentile:?}");
        }
    }
}

#[test]
fn every_case_comes_out_and_no_more_is_worked_than_there_are_people() {
    for service in Service::ALL.iter().copied() {
        for staff in [1, 2, 5] {
            let queued = queue(&filing(service, Urgency::General), &few(), &office(staff));
            assert_eq!(queued.cases, 2_000);
            for desk in &queued.desks {
                assert!(desk.visits >= queued.cases && (0..=1000).contains(&desk.utilisation), "{desk:?}");
            }
        }
    }
}

/// A theorem (Kiefer and Wolfowitz): one line, one visit each, the same arrivals and the same work.
#[test]
fn more_staff_in_the_only_unit_that_takes_time_never_waits_longer() {
    let mut work = work_of_all(0, 0);
    work.retain(|work| work.unit != Unit::ProductionCentre);
    work.push(Work { unit: Unit::ProductionCentre, least: 20, most: 60 });
    for seed in 0..10 {
        let assumptions = Assumptions { seed, cases: 1_000, ..Assumptions::default() };
        let waits = |staff| {
            let queued = queue(&passport(), &assumptions, &Office { work: work.clone(), ..office(staff) });
            assert!(queued.desks.iter().all(|desk| (desk.busy > 0) == (desk.unit == Unit::ProductionCentre)));
            let desk = queued.desks.iter().find(|desk| desk.unit == Unit::ProductionCentre).copied();
            desk.map(|desk| (desk.mean_wait, desk.longest_wait)).expect("the unit that makes the documents")
        };
        let waits: Vec<(u32, u32)> = (1..8).map(waits).collect();
        assert!(waits.is_sorted_by(|fewer, more| fewer.0 >= more.0 && fewer.1 >= more.1), "{waits:?}");
    }
}

/// Where a case comes back to the same unit it is no theorem, and is only asked for on average, over a few seeds.
#[test]
fn more_staff_everywhere_waits_no_longer_on_average() {
    for seed in 0..5 {
        let assumptions = Assumptions { seed, ..few() };
        let waits = |staff| {
            let desks = queue(&passport(), &assumptions, &office(staff)).desks;
            desks.iter().map(|desk| i64::from(desk.mean_wait) * i64::from(desk.visits)).sum::<i64>()
        };
        let waits: Vec<i64> = (1..8).map(waits).collect();
        assert!(waits.is_sorted_by(|fewer, more| fewer >= more), "{waits:?}");
    }
}

#[test]
fn staff_changes_no_draw() {
    let busy = |staff| {
        let desks = queue(&passport(), &few(), &office(staff)).desks;
        desks.iter().map(|desk| (desk.unit, desk.visits, desk.busy)).collect::<Vec<_>>()
    };
    assert_eq!(busy(1), busy(9));
}

#[test]
fn one_clerk_who_cannot_keep_up_breaks_the_wait_and_is_the_bottleneck() {
    let mut office = office(50);
    office.staff.retain(|of| of.unit != Unit::ServiceCentre);
    let queued = queue(&passport(), &few(), &office);
    assert_eq!(queued.bottleneck, Some(Unit::ServiceCentre));
    assert!(queued.wait_kept < queued.cases / 2, "{}", queued.wait_kept);
    // Whoever collects stands in the same line, on another day.
    assert!(queued.collecting_kept < queued.cases && queued.collecting_kept != queued.wait_kept, "{queued:?}");
}

#[test]
fn the_staff_that_is_found_reaches_the_aim_and_one_less_misses_it() {
    let assumptions = Assumptions { diligence: all_at(95), ..few() };
    let found = staffing(&passport(), &assumptions, &Office::default(), 90).expect("diligent units keep the promise");
    assert!(found.queued.on_time * 100 >= found.queued.cases * 90);
    for index in (0..found.staff.len()).filter(|index| found.staff[*index].people > 1) {
        let mut staff = found.staff.clone();
        staff[index].people -= 1;
        let queued = queue(&passport(), &assumptions, &Office { staff, ..Office::default() });
        assert!(queued.on_time * 100 < queued.cases * 90, "{:?}", found.staff[index]);
    }
}

/// One maker of documents who is busy 98 hours of a hundred keeps nearly every case for weeks; nobody else takes any time.
#[test]
fn somebody_is_added_where_cases_wait_until_the_aim_is_reached() {
    let mut work = work_of_all(0, 0);
    work.retain(|work| work.unit != Unit::ProductionCentre);
    work.push(Work { unit: Unit::ProductionCentre, least: 295, most: 295 });
    let office = Office { work, come_in_ten_hours: 2, ..Office::default() };
    let assumptions = Assumptions { diligence: all_at(95), ..few() };
    let found = staffing(&passport(), &assumptions, &office, 90).expect("two makers keep the promise");
    for of in found.staff {
        assert_eq!(of.people, if of.unit == Unit::ProductionCentre { 2 } else { 1 }, "{:?}", of.unit);
    }
}

#[test]
fn as_many_come_as_are_asked_for() {
    // From the first who comes to the last who is done, in working minutes.
    let span = |come_in_ten_hours| {
        let office = Office { come_in_ten_hours, ..office(100) };
        let desk = queue(&passport(), &Assumptions { cases: 20_000, ..few() }, &office).desks[0];
        desk.busy * 1000 / u64::from(desk.utilisation * desk.staff)
    };
    // Every minute and a half, instead of every minute.
    assert!((span(400) - span(600)).abs_diff(10_000) < 1_000, "{} {}", span(400), span(600));
}

#[test]
fn a_formulyar_goes_through_every_unit_again_each_time_and_no_more_than_nine_times() {
    let queued = queue(&passport(), &Assumptions { sent_back: 100, ..few() }, &office(100));
    let visits = |unit| queued.desks.iter().find(|desk| desk.unit == unit).map(|desk| desk.visits / queued.cases);
    // Columns 4, 11 and 12, and the consolidated register each time.
    assert_eq!(visits(Unit::RegionalPolice), Some(3 + COMPLETION_LIMIT));
    // Columns 6, 7, 9 and 10, and the check each time; the making once.
    assert_eq!(visits(Unit::Committee), Some(4 + COMPLETION_LIMIT));
    assert_eq!(visits(Unit::ProductionCentre), Some(1));
}

/// What lies until a Saturday is taken up on Monday, as what lies until Monday is, though not later in the day.
#[test]
fn what_lies_until_a_day_off_is_taken_up_in_the_next_morning_of_work() {
    let queued = |day_off| {
        let reading = Reading { plain_days: PlainDays::Calendar, day_off, ..Reading::CAREFUL };
        let office = Office { work: work_of_all(0, 0), ..office(100) };
        queue(&Filing { reading, ..passport() }, &few(), &office).percentiles
    };
    let (stands, rolls_on) = (queued(DayOff::Stands), queued(DayOff::RollsOn));
    for (stands, rolls_on) in stands.iter().zip(&rolls_on) {
        assert!(stands.days == rolls_on.days && stands.minutes <= rolls_on.minutes, "{stands:?} {rolls_on:?}");
    }
    assert_ne!(stands, rolls_on);
}

#[test]
fn no_staff_mends_a_promise_that_the_steps_themselves_break() {
    let assumptions = Assumptions { diligence: all_at(0), cases: 500, ..Assumptions::default() };
    assert_eq!(staffing(&passport(), &assumptions, &Office::default(), 95), None);
}

/// The same process in `tests/simpy/compare.py`, with another generator; its percentiles are in the file.
#[test]
fn the_percentiles_are_those_of_simpy() {
    let office = Office {
        staff: vec![
            Staff { unit: Unit::ServiceCentre, people: 3 },
            Staff { unit: Unit::DistrictPolice, people: 2 },
            Staff { unit: Unit::RegionalPolice, people: 3 },
            Staff { unit: Unit::Committee, people: 3 },
            Staff { unit: Unit::ProductionCentre, people: 1 },
        ],
        ..Office::default()
    };
    let assumptions = Assumptions { cases: 100_000, sent_back: 20, ..Assumptions::default() };
    let queued = queue(&passport(), &assumptions, &office);
    let rows: Vec<(u8, u32)> = include_str!("simpy/percentiles.csv")
        .lines()
        .skip(1)
        .map(|line| {
            let (percent, minutes) = line.split_once(',').expect("two columns");
            (percent.parse().expect("a percent"), minutes.parse().expect("minutes"))
        })
        .collect();
    assert_eq!(rows.len(), queued.percentiles.len());
    for ((percent, minutes), ours) in rows.into_iter().zip(&queued.percentiles) {
        println!("p{percent}: SimPy {minutes}, qujat {} working minutes", ours.minutes);
        assert_eq!(percent, ours.percent);
        // 0.2 working days
        assert!(minutes.abs_diff(ours.minutes) <= 96, "p{percent}: SimPy {minutes}, qujat {}", ours.minutes);
    }
}
