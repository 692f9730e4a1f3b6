//! Does the forecast keep to what it is drawn from? Properties of the model, over services, urgencies and readings.
#![cfg(not(target_arch = "wasm32"))]

use chrono::{Days, NaiveDate};
use qujat::edition::EditionId;
use qujat::law::{Deed, Edition};
use qujat::reading::{DayOff, PlainDays, Reading};
use qujat::service::{Medium, Service, Urgency};
use qujat::timeline::{
    Assumptions, BareTerm, COMPLETION_LIMIT, Course, Diligence, Doing, Filing, Forecast, Random, Situation, Triangle,
    Whereabouts, broken_by_start, levers, road, schedule,
};
use qujat::unit::Unit;

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the test")
}

fn filing(service: Service, urgency: Urgency, submitted_on: NaiveDate) -> Filing {
    let regulation = Edition::of(EditionId::Order394).regulation(service);
    Filing { regulation, urgency, medium: Medium::Paper, submitted_on, reading: Reading::CAREFUL }
}

fn passport() -> Filing {
    filing(Service::PassportIdCard, Urgency::General, on(2012, 10, 1))
}

fn few() -> Assumptions {
    Assumptions { cases: 500, ..Assumptions::default() }
}

fn filings() -> Vec<Filing> {
    let mut all = Vec::new();
    for service in Service::ALL.iter().copied() {
        for urgency in Urgency::ALL.iter().copied() {
            for submitted_on in [on(2012, 10, 1), on(2012, 12, 22), on(2013, 3, 20), on(2013, 5, 4), on(2026, 12, 30)] {
                for medium in Medium::ALL.iter().copied() {
                    // «1 күн» as a day of the calendar, that ends on a day off or rolls on from it.
                    let calendar = Reading { plain_days: PlainDays::Calendar, ..Reading::CAREFUL };
                    for reading in [
                        Reading::CAREFUL,
                        Reading::STRICT,
                        Reading { day_off: DayOff::RollsOn, ..Reading::STRICT },
                        calendar,
                        Reading { day_off: DayOff::Stands, ..calendar },
                    ] {
                        all.push(Filing { medium, reading, ..filing(service, urgency, submitted_on) });
                    }
                }
            }
        }
    }
    all
}

/// The earliest and the latest end of the road.
fn bounds(filing: &Filing, situation: &Situation) -> (NaiveDate, NaiveDate) {
    let steps = road(filing.regulation, filing.urgency, filing.medium, situation);
    let dates = schedule(&steps, filing.submitted_on, filing.reading).into_iter().flatten();
    let last = dates.clone().last().expect("a step with dates");
    let mut limited = dates.filter_map(|dates| dates.latest);
    (last.earliest, limited.next_back().expect("a step with a limit"))
}

/// Every course there is, alone and with every other, and a formulyar that is sent back more than once.
fn situations() -> Vec<Situation> {
    let mut all = Vec::new();
    for one in Course::ALL {
        for other in Course::ALL {
            for completions in [1, 3] {
                all.push(Situation { courses: vec![*one, *other], completions: Some(completions) });
            }
        }
    }
    all
}

/// What to expect of the main course.
fn forecast(filing: &Filing, assumptions: &Assumptions) -> Forecast {
    qujat::timeline::forecast(filing, &Situation::default(), assumptions)
}

/// Where a case on the main course may be.
fn whereabouts(filing: &Filing, assumptions: &Assumptions, today: NaiveDate) -> Whereabouts {
    qujat::timeline::whereabouts(filing, &Situation::default(), assumptions, today)
}

fn days_of(forecast: &Forecast) -> Vec<u32> {
    forecast.percentiles.iter().map(|percentile| percentile.days).collect()
}

#[test]
fn the_numbers_of_a_seed_are_those_of_the_published_generator() {
    // The first numbers of splitmix64.c for the seed 1234567, as its many ports check them.
    let mut random = Random::new(1_234_567);
    assert_eq!(random.next(), 6_457_827_717_110_365_317);
    assert_eq!(random.next(), 3_203_168_211_198_807_973);
}

#[test]
fn the_exponential_numbers_have_their_mean_and_their_tail() {
    let mut random = Random::new(1);
    let drawn: Vec<u64> = (0..100_000).map(|_| random.exponential()).collect();
    let mean = drawn.iter().sum::<u64>() / 100_000;
    let one = 1_u64 << 32;
    assert!(mean.abs_diff(one) < one / 100, "{mean}");
    // e⁻² = 0.1353
    let far = drawn.iter().filter(|number| **number > 2 * one).count();
    assert!((13_200..13_900).contains(&far), "{far}");
}

#[test]
fn a_triangle_reaches_both_ends_and_nothing_else_and_is_highest_where_it_says() {
    for (least, most, likeliest, highest) in [(0, 10, 50, 5), (3, 5, 0, 3), (0, 5, 100, 5), (2, 2, 70, 2)] {
        let triangle = Triangle::new(least, most, likeliest);
        let mut random = Random::new(7);
        let mut counts = [0_u32; 12];
        for _ in 0..20_000 {
            counts[triangle.draw(&mut random) as usize] += 1;
        }
        let seen: Vec<usize> = (0..12).filter(|number| counts[*number] > 0).collect();
        assert_eq!(seen, (least as usize..=most as usize).collect::<Vec<_>>());
        assert_eq!((0..12).max_by_key(|number| counts[*number]), Some(highest));
    }
}

#[test]
fn a_triangle_is_drawn_as_often_as_it_says() {
    // 1 to 4 and down again to 1, of 16 in all; one less for each, and nought for nought, is 3 of 16 for nought.
    let triangle = Triangle::new(0, 6, 50);
    for (triangle, chances) in
        [(triangle.clone(), &[1, 2, 3, 4, 3, 2, 1][..]), (triangle.one_less(), &[3, 3, 4, 3, 2, 1])]
    {
        assert_eq!((triangle.least(), triangle.most() as usize + 1), (0, chances.len()));
        let mut random = Random::new(9);
        let mut counts = vec![0_u32; chances.len()];
        for _ in 0..160_000 {
            counts[triangle.draw(&mut random) as usize] += 1;
        }
        for (count, chance) in counts.iter().zip(chances) {
            assert!(count.abs_diff(chance * 10_000) < 400, "{counts:?}");
        }
    }
    assert_eq!((Triangle::new(2, 5, 10).one_less().least(), Triangle::new(0, 0, 50).one_less().most()), (1, 0));
}

#[test]
fn a_seed_gives_the_same_answer_and_another_seed_another() {
    let assumptions = Assumptions::default();
    let one = forecast(&passport(), &assumptions);
    assert_eq!(one, forecast(&passport(), &assumptions));
    assert_ne!(one, forecast(&passport(), &Assumptions { seed: 395, ..assumptions }));
}

#[test]
fn without_a_return_every_case_ends_between_the_earliest_day_and_the_ceilings() {
    for filing in filings() {
        let (earliest, latest) = bounds(&filing, &Situation::default());
        for bare_term in BareTerm::ALL.iter().copied() {
            let forecast = forecast(&filing, &Assumptions { bare_term, ..few() });
            let later = bare_term == BareTerm::Duration && forecast.earliest >= earliest;
            assert!(forecast.latest == latest && (forecast.earliest == earliest || later), "{filing:?}");
            for (days, _) in &forecast.histogram {
                let end = filing.submitted_on + Days::new(u64::from(*days));
                assert!(earliest <= end && end <= latest, "{end} of {earliest} to {latest}: {filing:?}");
            }
            assert!(forecast.percentiles.is_sorted_by_key(|percentile| percentile.on));
            assert_eq!(forecast.histogram.iter().map(|(_, cases)| cases).sum::<u32>(), forecast.cases);
        }
    }
}

#[test]
fn whatever_happens_every_case_ends_within_the_dates_of_that_road() {
    for filing in filings().iter().step_by(7) {
        for situation in situations() {
            let (earliest, latest) = bounds(filing, &situation);
            let hundred = Assumptions { cases: 100, ..Assumptions::default() };
            let forecast = qujat::timeline::forecast(filing, &situation, &hundred);
            assert_eq!((forecast.earliest, forecast.latest), (earliest, latest), "{situation:?} {filing:?}");
            for (days, _) in &forecast.histogram {
                let end = filing.submitted_on + Days::new(u64::from(*days));
                assert!(earliest <= end && end <= latest, "{end} of {earliest} to {latest}: {situation:?} {filing:?}");
            }
        }
    }
}

#[test]
fn a_case_that_is_sent_back_so_often_goes_through_every_round_and_is_found_there() {
    let twice = Situation { courses: vec![Course::SentBackForCompleting], completions: Some(2) };
    let forecast = qujat::timeline::forecast(&passport(), &twice, &few());
    let steps = road(passport().regulation, Urgency::General, Medium::Paper, &twice);
    let drawn: Vec<_> = forecast.contributions.iter().map(|one| (one.phase.number, one.phase.round)).collect();
    assert_eq!(drawn, steps.iter().map(|step| (step.number, step.round)).collect::<Vec<_>>());
    for round in [1, 2] {
        let register =
            forecast.contributions.iter().find(|one| (one.phase.number, one.phase.round) == (Some(3), round));
        assert!(register.is_some_and(|one| one.days > 1000), "{register:?}");
    }
    let found = qujat::timeline::whereabouts(&passport(), &twice, &few(), on(2012, 10, 29));
    let again: u32 = found.held.iter().filter(|(phase, _)| phase.round == 2).map(|(_, cases)| cases).sum();
    assert!(again > 0, "{found:?}");
}

#[test]
fn what_is_left_to_chance_is_sent_back_no_oftener_than_is_shown() {
    let most = Situation { courses: vec![Course::SentBackForCompleting], completions: Some(COMPLETION_LIMIT) };
    for filing in filings().iter().filter(|filing| filing.regulation.service == Service::PassportIdCard) {
        let by_chance = forecast(filing, &Assumptions { sent_back: 20, ..few() });
        assert_eq!(by_chance.latest, bounds(filing, &most).1, "{filing:?}");
    }
}

#[test]
fn a_formulyar_is_checked_before_it_is_sent_back() {
    let assumptions = Assumptions { sent_back: 100, without_limit: 5, ..few() };
    let checked_first = |days: u64| -> u32 {
        let found = whereabouts(&passport(), &assumptions, passport().submitted_on + Days::new(days));
        let first = found.held.iter().filter(|(phase, _)| (phase.number, phase.round) == (Some(6), 0));
        first.map(|(_, cases)| cases).sum()
    };
    let (early, late): (u32, u32) = ((5..20).map(checked_first).sum(), (40..250).map(checked_first).sum());
    assert!(early > 0 && late == 0, "{early} {late}");
}

#[test]
fn what_the_situation_says_of_a_sending_back_is_not_left_to_chance() {
    let at = |courses: &[Course], sent_back| {
        let situation = Situation { courses: courses.to_vec(), completions: None };
        qujat::timeline::forecast(&passport(), &situation, &Assumptions { sent_back, ..few() })
    };
    let once = [Course::ReturnedAtCounter, Course::SentBackForCompleting];
    assert_eq!(at(&once, 0), at(&once, 90));
    for unsaid in [&[Course::ReturnedAtCounter, Course::Main][..], &[Course::Groundless]] {
        let (never, often) = (at(unsaid, 0), at(unsaid, 90));
        assert!(often.latest > never.latest && often.contributions.len() > never.contributions.len());
        let steps = |forecast: &Forecast| forecast.contributions.iter().map(|one| one.phase.attempt).max();
        assert_eq!(steps(&often), steps(&never));
    }
    // A package that goes no further than the counter is not sent back from the Committee.
    assert_eq!(at(&[Course::ReturnedAtCounter], 0), at(&[Course::ReturnedAtCounter], 90));
}

#[test]
fn the_promise_is_measured_only_where_something_is_issued_in_a_term_that_counts_from_the_filing() {
    for service in Service::ALL {
        let filing = filing(*service, Urgency::General, on(2012, 10, 1));
        for situation in situations() {
            let steps = road(filing.regulation, filing.urgency, filing.medium, &situation);
            let issued = steps.last().is_some_and(|step| step.doing == Doing::Deed(Deed::HandOut));
            let again = steps.iter().any(|step| step.attempt > 1);
            let forecast = qujat::timeline::forecast(&filing, &situation, &few());
            assert_eq!(forecast.promised.is_some(), issued && !again, "{situation:?}");
            let found = qujat::timeline::whereabouts(&filing, &situation, &few(), on(2013, 3, 1));
            assert_eq!(found.overdue.is_some(), issued && !again, "{situation:?}");
        }
    }
}

#[test]
fn more_diligence_is_never_later_and_more_returns_never_sooner() {
    let by = |diligence| {
        let diligence = Unit::ALL.iter().map(|unit| Diligence { unit: *unit, percent: diligence }).collect();
        days_of(&forecast(&passport(), &Assumptions { diligence, ..Assumptions::default() }))
    };
    let (idle, eager) = (by(0), by(100));
    assert!(eager.iter().zip(&idle).all(|(eager, idle)| eager < idle), "{eager:?} {idle:?}");
    let returned = |sent_back| days_of(&forecast(&passport(), &Assumptions { sent_back, ..Assumptions::default() }));
    let (never, often) = (returned(0), returned(60));
    assert!(never.iter().zip(&often).all(|(never, often)| never <= often), "{never:?} {often:?}");
    assert!(often.last() > never.last());
}

#[test]
fn a_formulyar_that_is_always_sent_back_stops_at_the_limit() {
    let forecast = forecast(&passport(), &Assumptions { sent_back: 100, ..few() });
    assert!(forecast.percentiles.iter().all(|percentile| percentile.days > 30));
    assert_eq!(forecast.on_time, 0);
}

#[test]
fn the_shares_add_up_to_the_whole() {
    for filing in filings() {
        let forecast = forecast(&filing, &Assumptions { sent_back: 20, ..few() });
        let sum =
            |share: fn(&qujat::timeline::Contribution) -> i32| forecast.contributions.iter().map(share).sum::<i32>();
        let (total, spread) = (sum(|one| one.of_total), sum(|one| one.of_spread));
        assert!(total == 0 || (980..=1000).contains(&total), "{total}");
        assert!(spread == 0 || (980..=1020).contains(&spread), "{spread}");
    }
}

#[test]
fn the_most_helpful_step_comes_first_and_none_does_harm() {
    let found = levers(&passport(), &few());
    let (now, levers) = (forecast(&passport(), &few()).on_time, found.levers);
    assert_eq!(found.on_time, now);
    assert!(levers.is_sorted_by_key(|lever| std::cmp::Reverse(lever.on_time)));
    assert!(levers.iter().all(|lever| lever.on_time >= now));
    assert!(levers[0].saved > 3_000, "{:?}", levers[0]);
}

#[test]
fn the_year_of_starts_agrees_with_the_forecast_of_each_day() {
    let assumptions = Assumptions { cases: 200, ..Assumptions::default() };
    let year = broken_by_start(&passport(), &assumptions, 365);
    assert_eq!(year.len(), 365);
    for broken in year.iter().step_by(30) {
        let forecast = forecast(&Filing { submitted_on: broken.submitted_on, ..passport() }, &assumptions);
        assert_eq!(broken.cases, forecast.cases - forecast.on_time, "{}", broken.submitted_on);
    }
}

#[test]
fn a_case_is_somewhere_on_every_day_and_over_as_the_histogram_says() {
    let assumptions = Assumptions { sent_back: 20, ..few() };
    let forecast = forecast(&passport(), &assumptions);
    for days in 0..80 {
        let today = passport().submitted_on + Days::new(days);
        let found = whereabouts(&passport(), &assumptions, today);
        let held: u32 = found.held.iter().map(|(_, cases)| cases).sum();
        assert_eq!(held + found.over, found.cases);
        assert_eq!(Unit::ALL.iter().map(|unit| found.held_by(*unit)).sum::<u32>(), held);
        let over: u32 =
            forecast.histogram.iter().filter(|(end, _)| u64::from(*end) <= days).map(|(_, cases)| cases).sum();
        assert_eq!(found.over, over, "{today}");
    }
}

#[test]
fn a_case_is_overdue_from_the_day_after_the_promise_and_the_paragraph_is_named() {
    let at = |today| whereabouts(&passport(), &few(), today).overdue;
    assert_eq!(at(on(2012, 10, 31)), None);
    let overdue = at(on(2012, 11, 3)).expect("three days late");
    assert_eq!((overdue.promised, overdue.days), (on(2012, 10, 31), 3));
    assert_eq!(overdue.citation, passport().regulation.promise.citation);
}
