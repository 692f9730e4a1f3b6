//! Where the act is at odds with itself: what the program finds in the modelled law, beside what is stated, and in words.

use chrono::NaiveDate;
use qujat::calendar::Week;
use qujat::citation::Place;
use qujat::edition::EditionId;
use qujat::language::Language;
use qujat::law::{Deed, EDITIONS, Measure, Regulation, SeenBy, Slip, Weight};
use qujat::reading::{DayOff, Reading};
use qujat::report::{RegulationRemarksReport, SweepReport, regulation_remarks};
use qujat::service::{Medium, Service, Urgency};
use qujat::term::Term;
use qujat::timeline::{
    Doing, Found, Remark, Situation, Spread, disagreements, examine, first_whole_year, road, strict, sweep,
};
use qujat::unit::Unit;
use qujat::words;
use std::collections::BTreeSet;
use std::fmt::Write as _;

fn regulations() -> impl Iterator<Item = &'static Regulation> {
    EDITIONS.iter().flat_map(|edition| edition.regulations)
}

fn regulation(service: Service) -> &'static Regulation {
    EDITIONS[0].regulation(service)
}

fn report(service: Service, language: Language) -> RegulationRemarksReport {
    regulation_remarks(EditionId::Order394, service, None, Reading::default(), language).expect("a report")
}

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

// What the program finds and what is stated.

#[test]
fn what_the_program_finds_is_stated_at_the_same_places_and_what_is_stated_it_finds() {
    let mut apart = Vec::new();
    for regulation in regulations() {
        let here = regulation.service.id();
        let found = examine(regulation);
        for Found { slip, places, .. } in &found {
            let Some(stated) = regulation.errata().iter().find(|erratum| erratum.slip == *slip) else {
                apart.push(format!("{here}: the program finds {}, and nothing states it", slip.id()));
                continue;
            };
            let stated: Vec<Place> = stated.citations.iter().map(|citation| citation.place).collect();
            for place in places.iter().map(|citation| citation.place).filter(|place| !stated.contains(place)) {
                apart.push(format!("{here}: the program finds {} at {} too", slip.id(), place.id()));
            }
        }
        for erratum in regulation.errata().iter().filter(|erratum| erratum.slip.seen_by() == SeenBy::Model) {
            if found.iter().all(|found| found.slip != erratum.slip) {
                apart.push(format!("{here}: {} is stated, and the program does not find it", erratum.slip.id()));
            }
        }
    }
    assert!(apart.is_empty(), "\n{}", apart.join("\n"));
}

#[test]
fn what_is_found_in_the_model_is_said_to_be_and_comes_in_the_order_of_the_list() {
    for regulation in regulations() {
        let found: Vec<Slip> = examine(regulation).iter().map(|found| found.slip).collect();
        assert!(found.is_sorted_by(|one, next| one < next), "{found:?}");
        assert!(found.iter().all(|slip| slip.seen_by() == SeenBy::Model), "{found:?}");
    }
}

/// The slips that no program finds.
const READ: [&str; 7] = [
    "register-copies-disagree",
    "papers-for-consumer-differ",
    "paper-handing-out-place-open",
    "number-from-two-systems",
    "application-or-formulyar",
    "words-out-of-place",
    "temporary-card-undefined",
];

/// That the program finds what it is said to find, the tests above and `tests/law/errata.rs` hold; so what is left to a
/// reader is the rest, by name.
#[test]
fn every_slip_is_stated_somewhere_and_these_alone_had_to_be_read() {
    let stated: BTreeSet<Slip> = regulations().flat_map(Regulation::errata).map(|erratum| erratum.slip).collect();
    assert_eq!(stated, Slip::ALL.iter().copied().collect());
    let read: Vec<&str> =
        Slip::ALL.iter().filter(|slip| slip.seen_by() == SeenBy::Reader).map(|slip| slip.id()).collect();
    assert_eq!(read, READ);
}

#[test]
fn figures_are_those_of_the_paper() {
    let figures = |service, slip: Slip| -> Vec<(Measure, u32)> {
        let found = examine(regulation(service)).into_iter().find(|found| found.slip == slip).expect("found");
        found.figures.iter().map(|figure| (figure.measure, figure.value)).collect()
    };
    let passport = |slip| figures(Service::PassportIdCard, slip);
    assert_eq!(
        passport(Slip::LimitsOutlastPromise),
        [
            (Measure::PromisedDays, 30),
            (Measure::FewestDays, 49),
            (Measure::MostDays, 59),
            (Measure::StartsBroken, 1_000)
        ]
    );
    assert_eq!(passport(Slip::ColumnSixMissing), [(Measure::MissingColumn, 6)]);
    assert_eq!(passport(Slip::ParagraphNumberedTwice), [(Measure::NumberGivenTwice, 13)]);
    // Columns 9 to 13: 5 + 5 + 1 + 1 + 1 days between the making and the Centre.
    assert_eq!(passport(Slip::FinishedDocumentsByTwoRoads), [(Measure::Steps, 5), (Measure::LimitDays, 13)]);
    assert_eq!(passport(Slip::DayKindOpen), [(Measure::Steps, 5)]);
    let temporary = |slip| figures(Service::TemporaryIdCard, slip);
    assert_eq!(temporary(Slip::WaitLongerThanIntake), [(Measure::WaitMinutes, 30), (Measure::IntakeMinutes, 10)]);
    assert_eq!(temporary(Slip::DrawingUpTakesWholeTerm), [(Measure::PromisedDays, 1), (Measure::LimitDays, 1)]);
    assert_eq!(temporary(Slip::StepsWithoutLimit), [(Measure::Steps, 2)]);
}

#[test]
fn a_unit_is_said_to_act_without_a_limit_only_where_table_1_has_no_column_for_the_deed() {
    let report = report(Service::PassportIdCard, Language::En);
    let without = |unit: Unit| -> Vec<&str> {
        let duties = report.units.iter().find(|duties| duties.unit == unit).expect("a unit that acts");
        duties.without_limit.iter().map(|place| place.id.as_str()).collect()
    };
    // Table 2, step 6 and table 3, steps 6 and 7: column 6 is missing, and nothing limits the way back.
    assert_eq!(
        without(Unit::Committee),
        ["394-2012/1/table-2/step-6", "394-2012/1/table-3/step-6", "394-2012/1/table-3/step-7"]
    );
    assert_eq!(without(Unit::RegionalPolice), ["394-2012/1/table-3/step-8"]);
    assert_eq!(without(Unit::DistrictPolice), ["394-2012/1/table-2/step-14", "394-2012/1/table-3/step-9"]);
    assert!(without(Unit::ProductionCentre).is_empty());
}

#[test]
fn the_tables_of_annex_1_disagree_on_who_takes_in_registers_and_sends_to_the_centre() {
    let places: Vec<Vec<String>> = disagreements(regulation(Service::PassportIdCard))
        .iter()
        .map(|apart| apart.by.iter().map(|(_, place)| place.place.id()).collect())
        .collect();
    let of = |step: u8| {
        [
            format!("394-2012/1/table-1/{step}"),
            format!("394-2012/1/table-2/step-{step}"),
            format!("394-2012/1/table-3/step-{step}"),
        ]
    };
    // Table 3 gives steps 1 to 3 to the police alone; step 13 is the police's in table 1 and both's in table 2.
    assert_eq!(places, [&of(1)[..], &of(2), &of(3), &of(13)[..2]]);
    for service in [Service::TemporaryIdCard, Service::ResidenceRegistration, Service::ResidenceDeregistration] {
        assert_eq!(disagreements(regulation(service)), [], "{service:?}");
    }
}

// The limits against the promise.

/// The yardstick of the law folder: «every start date between August 2012 and March 2014», 49 to 59 calendar days on paper
/// from a working day.
#[test]
fn the_general_order_at_its_limits_takes_49_to_59_days_and_over_30_on_every_start_from_august_2012_to_march_2014() {
    let passport = regulation(Service::PassportIdCard);
    let (from, until) = (on(2012, 8, 1), on(2014, 3, 31));
    let swept = |medium, reading| sweep(passport, Urgency::General, medium, reading, from, until).expect("days");

    let paper = swept(Medium::Paper, Reading::default());
    let working = paper.working_days().expect("working days");
    assert_eq!((working.fewest, working.median, working.most), (49, 52, 59));
    assert!(paper.at_least, "column 6 is missing");
    // A rest day does not begin a term in working days, so the same end is nearer: two days fewer at the least.
    let every = paper.every_day().expect("days");
    assert_eq!((every.starts, every.fewest, every.most), (608, 47, 59));

    for medium in Medium::ALL {
        for reading in [Reading::default(), strict(Reading::default())] {
            let spread = swept(*medium, reading).every_day().expect("days");
            assert!(spread.fewest > 30, "{medium:?} {reading:?}: {}", spread.fewest);
            assert_eq!((spread.broken, spread.thousandths()), (spread.starts, 1_000), "{medium:?} {reading:?}");
        }
    }
}

fn share(service: Service, urgency: Urgency, medium: Medium, reading: Reading) -> Spread {
    let (from, until) = first_whole_year(regulation(service)).expect("a year");
    let swept = sweep(regulation(service), urgency, medium, reading, from, until).expect("days");
    swept.working_days().expect("working days")
}

/// By hand, with the five plain days as working ones and two that are daily: 35 working days in the general order, 10 in
/// category 1, 12 in category 2 and 16 in category 3. On 13 December 2013, the worst day of category 3, these end on Monday
/// 13 January, and so does the promise, because its last day is a Sunday.
#[test]
fn in_2013_the_general_order_breaks_its_promise_on_every_working_day_and_the_categories_on_none() {
    assert_eq!(first_whole_year(regulation(Service::PassportIdCard)), Some((on(2013, 1, 1), on(2013, 12, 31))));
    for medium in Medium::ALL {
        for reading in [Reading::default(), strict(Reading::default())] {
            for urgency in Urgency::ALL {
                let spread = share(Service::PassportIdCard, *urgency, *medium, reading);
                let expected = if *urgency == Urgency::General { 1_000 } else { 0 };
                assert_eq!(spread.thousandths(), expected, "{urgency:?} {medium:?} {reading:?}: {spread:?}");
            }
        }
    }
    for service in [Service::TemporaryIdCard, Service::ResidenceRegistration, Service::ResidenceDeregistration] {
        for reading in [Reading::default(), strict(Reading::default())] {
            assert_eq!(share(service, Urgency::General, Medium::Paper, reading).broken, 0, "{service:?} {reading:?}");
        }
    }
}

#[test]
fn a_higher_urgency_and_the_strict_reading_never_take_longer_on_any_day() {
    let passport = regulation(Service::PassportIdCard);
    let (from, until) = first_whole_year(passport).expect("a year");
    let days = |urgency, reading| -> Vec<u32> {
        let swept = sweep(passport, urgency, Medium::Paper, reading, from, until).expect("days");
        swept.starts.iter().map(|start| start.days).collect()
    };
    let never_longer = |one: &[u32], other: &[u32]| one.iter().zip(other).all(|(one, other)| one <= other);
    let order = [Urgency::Category1, Urgency::Category2, Urgency::Category3, Urgency::General];
    for pair in order.windows(2) {
        assert!(never_longer(&days(pair[0], Reading::default()), &days(pair[1], Reading::default())), "{pair:?}");
    }
    for urgency in order {
        assert!(never_longer(&days(urgency, strict(Reading::default())), &days(urgency, Reading::default())));
    }
}

#[test]
fn a_span_without_days_is_no_sweep() {
    let temporary = regulation(Service::TemporaryIdCard);
    let (from, until) = (on(2013, 1, 2), on(2013, 1, 1));
    assert_eq!(sweep(temporary, Urgency::General, Medium::Paper, Reading::default(), from, until), None);
}

#[test]
fn the_shares_are_those_of_the_reading_and_the_week_that_are_asked_for() {
    let asked = |reading| {
        let (edition, service) = (EditionId::Order394, Service::PassportIdCard);
        let report = regulation_remarks(edition, service, None, reading, Language::En).expect("a report");
        report.sweeps.into_iter().map(|sweep| (sweep.urgency, sweep.medium, sweep)).collect::<Vec<_>>()
    };
    let (from, until) = first_whole_year(regulation(Service::PassportIdCard)).expect("a year");
    let stands = Reading { day_off: DayOff::Stands, ..Reading::CAREFUL };
    let six_days = Reading { week: Week::SixDay, ..Reading::CAREFUL };
    for (reading, title) in [
        (Reading::CAREFUL, "Careful reading: terms end later"),
        (six_days, "Careful reading: terms end later"),
        (stands, "Another reading, the one that was chosen"),
    ] {
        let sweeps = asked(reading);
        assert_eq!(sweeps.len(), Urgency::ALL.len() * 2 * 2);
        for (urgency, medium, shown) in sweeps {
            let own = if shown.strict { strict(reading) } else { reading };
            let medium = medium.expect("annex 1 has a step for one medium");
            let swept = sweep(regulation(Service::PassportIdCard), urgency, medium, own, from, until).expect("days");
            assert_eq!(shown.days, swept.starts.iter().map(|start| start.days).collect::<Vec<_>>());
            let share = shown.working_days.expect("working days").share;
            assert_eq!(share, swept.working_days().expect("working days").thousandths());
            assert!(shown.strict || shown.reading_title == title, "{}", shown.reading_title);
        }
    }
    assert_ne!(asked(six_days)[0].2.days, asked(Reading::CAREFUL)[0].2.days);
    // The strict reading is its own strict one.
    assert!(asked(Reading::STRICT).iter().all(|(_, _, sweep)| sweep.strict));
    assert_eq!(asked(Reading::STRICT).len(), Urgency::ALL.len() * 2);
}

#[test]
fn a_sweep_is_shown_for_what_makes_a_difference_only() {
    let shown = |service| {
        let report = report(service, Language::En);
        let media: Vec<_> = report.sweeps.iter().map(|sweep| (sweep.urgency, sweep.medium, sweep.strict)).collect();
        media
    };
    assert_eq!(shown(Service::PassportIdCard).len(), 4 * 2 * 2);
    assert_eq!(shown(Service::TemporaryIdCard), [(Urgency::General, None, false), (Urgency::General, None, true)]);
}

#[test]
fn the_span_can_be_chosen_and_a_day_that_is_none_is_a_programmers_mistake() {
    let chosen = |from, to| {
        let (edition, service) = (EditionId::Order394, Service::PassportIdCard);
        regulation_remarks(edition, service, Some((from, to)), Reading::default(), Language::En)
            .map(|report| report.sweeps.into_iter().next().map(|sweep| (sweep.days.len(), sweep.moves_known)))
    };
    assert_eq!(chosen("2012-10-01", "2012-10-31").expect("a month"), Some((31, true)));
    assert_eq!(chosen("2026-10-01", "2026-12-31").expect("beyond what is known"), Some((92, false)));
    assert_eq!(chosen("2012-10-02", "2012-10-01").expect("no days"), None);
    assert_eq!(chosen("2012-10", "").expect_err("no day").to_string(), "/from: expected a date such as 2012-10-01");
    assert!(chosen("2000-01-01", "2020-01-01").expect_err("too many").to_string().contains("3660"));
}

// In words.

#[test]
fn every_remark_says_three_things_in_three_languages_and_cites_its_own_annex() {
    for service in Service::ALL {
        let [kk, ru, en] = [Language::Kk, Language::Ru, Language::En].map(|language| report(*service, language));
        let annex = regulation(*service).here.id();
        for (kk, (ru, en)) in kk.remarks.iter().zip(ru.remarks.iter().zip(&en.remarks)) {
            for texts in [
                [kk.what, ru.what, en.what],
                [kk.meaning, ru.meaning, en.meaning],
                [kk.reading, ru.reading, en.reading],
                [kk.weight_title, ru.weight_title, en.weight_title],
                [kk.found_title, ru.found_title, en.found_title],
            ] {
                assert!(texts.iter().all(|text| !text.is_empty()), "{:?}", kk.code);
                assert!(texts[0] != texts[1] && texts[1] != texts[2] && texts[0] != texts[2], "{:?}", kk.code);
            }
            // That the quotes stand in the text at these places is what `tests/law.rs` looks up.
            assert!(kk.places.first().is_some_and(|place| place.id.starts_with(&annex)), "{:?}", kk.code);
            assert!(
                kk.places.iter().all(|place| place.quote.is_some() && place.evidence.id() == "act"),
                "{:?}",
                kk.code
            );
        }
    }
}

#[test]
fn measures_and_sweeps_are_named_in_three_languages() {
    let names = |language| -> Vec<&'static str> {
        let report = report(Service::PassportIdCard, language);
        let figures = report.remarks.iter().flat_map(|remark| remark.figures.iter().map(|figure| figure.title));
        let spreads = |sweep: &SweepReport| {
            let spreads = [&sweep.every_day, &sweep.working_days];
            spreads.into_iter().flatten().map(|spread| spread.title).collect::<Vec<_>>()
        };
        figures
            .chain(report.sweeps.iter().flat_map(spreads))
            .chain(report.sweeps.iter().map(|sweep| sweep.reading_title))
            .collect()
    };
    let [kk, ru, en] = [Language::Kk, Language::Ru, Language::En].map(names);
    assert_eq!(kk.len(), en.len());
    for (kk, (ru, en)) in kk.iter().zip(ru.iter().zip(&en)) {
        assert!(!kk.is_empty() && kk != ru && ru != en && kk != en, "{kk} {ru} {en}");
    }
}

#[test]
fn figures_that_keep_to_a_year_a_medium_and_a_reading_say_so_whatever_is_asked_for() {
    let figures = |days, reading, language| -> Vec<(Measure, u32, &'static str)> {
        let report = regulation_remarks(EditionId::Order394, Service::PassportIdCard, days, reading, language);
        let remarks = report.expect("a report").remarks;
        let figures = remarks.iter().flat_map(|remark| &remark.figures);
        figures.map(|figure| (figure.id, figure.value, figure.title)).collect()
    };
    let said = [
        (Language::Kk, "2013 жыл, қағаз формуляр, сақтықпен оқығанда"),
        (Language::Ru, "2013 год, бумажный формуляр, осторожное чтение"),
        (Language::En, "2013, paper, careful reading"),
    ];
    for (language, said) in said {
        let asked = figures(Some(("2012-10-01", "2012-10-31")), Reading::STRICT, language);
        assert_eq!(asked, figures(None, Reading::default(), language));
        for (measure, _, title) in asked {
            let kept = matches!(measure, Measure::FewestDays | Measure::MostDays | Measure::StartsBroken);
            assert_eq!(title.contains(said), kept, "{title}");
        }
    }
    for regulation in regulations() {
        assert_eq!(first_whole_year(regulation), Some((on(2013, 1, 1), on(2013, 12, 31))), "the words name that year");
    }
    let paper = share(Service::PassportIdCard, Urgency::General, Medium::Paper, Reading::CAREFUL);
    let figures = figures(None, Reading::default(), Language::En);
    for (measure, value) in [
        (Measure::FewestDays, paper.fewest),
        (Measure::MostDays, paper.most),
        (Measure::StartsBroken, paper.thousandths()),
    ] {
        assert!(figures.iter().any(|(id, figure, _)| (*id, *figure) == (measure, value)), "{measure:?}");
    }
}

#[test]
fn the_handing_out_has_no_limit_in_the_table_and_the_wait_of_paragraph_10_in_a_timeline() {
    for regulation in regulations() {
        let handed_out = regulation.steps_without_column().any(|step| step.deed == Deed::HandOut);
        assert!(handed_out, "table 1 gives it no column");
        let steps = road(regulation, Urgency::General, Medium::Electronic, &Situation::default());
        let last = steps.last().expect("a road");
        assert_eq!((last.doing, last.limit.value), (Doing::Deed(Deed::HandOut), Term::Minutes(30)));
        assert_eq!(last.limit.citation.place, regulation.here.paragraph(10).item(3));
    }
    for (language, table, wait) in [
        (Language::Kk, "кестеде", "10-тармақтың 3) тармақшасындағы"),
        (Language::Ru, "в таблице", "подпункта 3) пункта 10"),
        (Language::En, "the table", "par. 10, item 3"),
    ] {
        assert!(words::slip_meaning(language, Slip::StepsWithoutLimit).contains(table));
        assert!(words::slip_reading(language, Slip::StepsWithoutLimit).contains(wait));
    }
}

#[test]
fn the_gravest_remarks_come_first_and_each_once() {
    for service in Service::ALL {
        let remarks = report(*service, Language::Kk).remarks;
        let weights: Vec<Weight> = remarks.iter().map(|remark| remark.weight).collect();
        assert!(weights.is_sorted_by(|one, next| one >= next), "{weights:?}");
        let mut codes: Vec<Slip> = remarks.iter().map(|remark| remark.code).collect();
        let all = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), all);
    }
}

/// A report as lines that an official can read: each service in one language.
fn lines(report: &RegulationRemarksReport) -> String {
    let mut text = String::new();
    for remark in &report.remarks {
        writeln!(text, "[{}, {}] {}", remark.weight_title, remark.found.id(), remark.code.id()).expect("a line");
        for line in [remark.what, remark.meaning, remark.reading] {
            writeln!(text, "  {line}").expect("a line");
        }
        for figure in &remark.figures {
            writeln!(text, "  {}: {}", figure.title, figure.value).expect("a line");
        }
        let places: Vec<&str> = remark.places.iter().map(|place| place.id.as_str()).collect();
        writeln!(text, "  {}", places.join(", ")).expect("a line");
    }
    for sweep in &report.sweeps {
        writeln!(text, "{}, {}, {}", sweep.urgency_title, sweep.medium_title.unwrap_or("-"), sweep.reading_title)
            .expect("a line");
        for spread in [&sweep.every_day, &sweep.working_days].into_iter().flatten() {
            writeln!(text, "  {}: {} {}", spread.title, spread.text, spread.worst.text).expect("a line");
        }
    }
    text
}

#[test]
fn the_remarks_on_each_service_read_as_they_did() {
    insta::assert_snapshot!("passport_kk", lines(&report(Service::PassportIdCard, Language::Kk)));
    insta::assert_snapshot!("temporary_ru", lines(&report(Service::TemporaryIdCard, Language::Ru)));
    insta::assert_snapshot!("registration_en", lines(&report(Service::ResidenceRegistration, Language::En)));
    insta::assert_snapshot!("deregistration_ru", lines(&report(Service::ResidenceDeregistration, Language::Ru)));
}

/// The codes of a timeline's remarks: a promise, so written down by hand. Some mean what a slip of the regulation means.
#[test]
fn a_timeline_and_a_regulation_share_codes() {
    let shared = [
        "limits-outlast-promise",
        "completion-without-limit",
        "urgency-without-expedited-service",
        "first-day-open",
        "fixed-or-ceiling",
        "day-kind-open",
        "daily-without-limit",
        "term-ends-before-handing-out",
    ];
    let own = [
        "course-of-another-service",
        "too-many-completions",
        "step-without-limit",
        "term-counts-anew",
        "nothing-issued",
        "calendar-not-known",
        "one-road-for-every-product",
    ];
    let (of_slips, of_none): (BTreeSet<&str>, BTreeSet<&str>) =
        Remark::CODES.iter().partition(|code| Slip::IDS.contains(code));
    assert_eq!(of_slips, shared.into());
    assert_eq!(of_none, own.into());
}
