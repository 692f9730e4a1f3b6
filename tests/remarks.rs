//! Where the act is at odds with itself: what the program finds, beside what was read and stated by hand.

use chrono::NaiveDate;
use qujat::application::EditionId;
use qujat::language::Language;
use qujat::law::{EDITIONS, Erratum, Regulation, Slip};
use qujat::reading::Reading;
use qujat::report::regulation_remarks;
use qujat::service::{Medium, Service, Urgency};
use qujat::timeline::{CHECKS, examine, strict, sweep};
use qujat::unit::Unit;
use std::collections::{BTreeMap, BTreeSet};

fn regulations() -> impl Iterator<Item = &'static Regulation> {
    EDITIONS.iter().flat_map(|edition| edition.regulations)
}

#[test]
fn what_the_program_can_find_is_stated_and_what_is_stated_it_finds() {
    let checked: BTreeSet<Slip> = CHECKS.iter().map(|(slip, _)| *slip).collect();
    let mut apart = Vec::new();
    for regulation in regulations() {
        let found: BTreeSet<Slip> = examine(regulation).iter().map(|found| found.slip).collect();
        let stated: BTreeSet<Slip> = regulation.errata().iter().map(|Erratum { slip, .. }| *slip).collect();
        for slip in &checked {
            if found.contains(slip) != stated.contains(slip) {
                let who = if found.contains(slip) { "the program finds" } else { "only the errata state" };
                apart.push(format!("{}: {who} {}", regulation.service.id(), slip.id()));
            }
        }
    }
    assert!(apart.is_empty(), "\n{}", apart.join("\n"));
}

fn span(from: (i32, u32, u32), until: (i32, u32, u32)) -> (NaiveDate, NaiveDate) {
    let day = |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    (day(from), day(until))
}

/// The yardstick: on paper, so that column 5 counts, read carefully and filed on a working day, the general order at its
/// limits takes 49 to 59 calendar days; the promise is 30.
#[test]
fn the_general_order_outlasts_its_promise_on_every_day_from_august_2012_to_march_2014() {
    let regulation = EDITIONS[0].regulation(Service::PassportIdCard);
    let (from, until) = span((2012, 8, 1), (2014, 3, 31));
    for medium in Medium::ALL {
        for reading in [Reading::default(), strict(Reading::default())] {
            let swept = sweep(regulation, Urgency::General, *medium, reading, from, until).expect("days");
            assert_eq!(swept.broken(), swept.overruns.len(), "{medium:?} {reading:?}");
            assert!(swept.fewest > 30, "{medium:?} {reading:?}: {}", swept.fewest);
        }
    }
    let paper = sweep(regulation, Urgency::General, Medium::Paper, Reading::default(), from, until).expect("days");
    assert_eq!(
        (paper.fewest, paper.most),
        (47, 59),
        "days off are days of handing in here; working days give 49 to 59"
    );
}

#[test]
fn a_span_without_days_is_no_sweep() {
    let regulation = EDITIONS[0].regulation(Service::TemporaryIdCard);
    let (from, until) = span((2013, 1, 2), (2013, 1, 1));
    assert_eq!(sweep(regulation, Urgency::General, Medium::Paper, Reading::default(), from, until), None);
}

#[test]
fn every_remark_cites_the_annex_it_is_of_and_says_three_things_in_three_languages() {
    for service in Service::ALL {
        let told: Vec<_> =
            Language::ALL.iter().map(|language| regulation_remarks(EditionId::Order394, *service, *language)).collect();
        for (kk, (ru, en)) in told[0].remarks.iter().zip(told[1].remarks.iter().zip(&told[2].remarks)) {
            for texts in [
                [kk.what, ru.what, en.what],
                [kk.meaning, ru.meaning, en.meaning],
                [kk.reading, ru.reading, en.reading],
            ] {
                assert!(texts.iter().all(|text| !text.is_empty()), "{}", kk.code);
                assert!(texts[0] != texts[1] && texts[1] != texts[2], "{}", kk.code);
            }
            assert!(!kk.places.is_empty(), "{}", kk.code);
        }
    }
}

#[test]
fn a_unit_is_said_to_act_without_a_limit_only_where_table_1_has_no_column_for_the_deed() {
    let report = regulation_remarks(EditionId::Order394, Service::PassportIdCard, Language::En);
    let committee = report.units.iter().find(|unit| unit.unit == Unit::Committee).expect("the Committee");
    let without: Vec<&str> = committee.without_limit.iter().map(|place| place.id.as_str()).collect();
    // Table 2, step 6 and table 3, steps 6 and 7: column 6 is missing, and nothing limits the way back.
    assert_eq!(without, ["394-2012/1/table-2/step-6", "394-2012/1/table-3/step-6", "394-2012/1/table-3/step-7"]);
}

// ----------------------------------------------------------------------------------------------------
// What only the words of the text can show
// ----------------------------------------------------------------------------------------------------

const ANNEXES: [&str; 4] = [
    include_str!("../src/law/order_394_2012/annex_1.kk.txt"),
    include_str!("../src/law/order_394_2012/annex_2.kk.txt"),
    include_str!("../src/law/order_394_2012/annex_3.kk.txt"),
    include_str!("../src/law/order_394_2012/annex_4.kk.txt"),
];

/// Words of two capital letters or more.
fn abbreviations(text: &str) -> BTreeSet<&str> {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| word.chars().count() > 1 && word.chars().all(char::is_uppercase)).collect()
}

/// What the text introduces: in brackets after its full name, alone or after «бұдан әрі», henceforth.
fn introduced(text: &str) -> BTreeSet<&str> {
    let brackets = text.split('(').skip(1).filter_map(|after| after.split_once(')').map(|(inside, _)| inside));
    let names = brackets.filter_map(|inside| match inside.split_once("бұдан әрі") {
        Some((_, name)) => Some(name.trim_start_matches([' ', '–', '-'])),
        None => (inside == inside.to_uppercase()).then_some(inside),
    });
    names.flat_map(abbreviations).collect()
}

/// The slip that owns up to an abbreviation which an annex uses and never introduces.
fn owned_up(annex: usize, abbreviation: &str) -> Option<Slip> {
    match (annex, abbreviation) {
        // The system is introduced as ХҚТ ТП; annex 2 introduces none.
        (2, "ХТҚ" | "ТП") => Some(Slip::WorkplacesWithoutSystem),
        (_, "ХТҚ" | "ТО") => Some(Slip::SystemByThreeNames),
        (_, "ХҚКО") => Some(Slip::CentreByTwoNames),
        (_, "КҚПБ") => Some(Slip::ParticipantsIncomplete),
        (4, "ҚАІІО") => Some(Slip::PoliceByTwoNames),
        _ => None,
    }
}

fn states(annex: usize, slip: Slip) -> bool {
    EDITIONS[0].regulations[annex - 1].errata().iter().any(|erratum| erratum.slip == slip)
}

#[test]
fn an_abbreviation_that_is_never_introduced_is_owned_up_to() {
    let mut silent = Vec::new();
    for (annex, text) in (1..).zip(ANNEXES) {
        for abbreviation in abbreviations(text).difference(&introduced(text)) {
            if !owned_up(annex, abbreviation).is_some_and(|slip| states(annex, slip)) {
                silent.push(format!("annex {annex}: {abbreviation}"));
            }
        }
    }
    assert!(silent.is_empty(), "used, not introduced, and no slip says so:\n{}", silent.join("\n"));
}

#[test]
fn two_abbreviations_of_the_same_letters_are_one_system_by_two_names() {
    for (annex, text) in (1..).zip(ANNEXES) {
        let mut by_letters: BTreeMap<Vec<char>, Vec<&str>> = BTreeMap::new();
        for abbreviation in abbreviations(text) {
            let mut letters: Vec<char> = abbreviation.chars().collect();
            letters.sort_unstable();
            by_letters.entry(letters).or_default().push(abbreviation);
        }
        let twice: Vec<_> = by_letters.into_values().filter(|spellings| spellings.len() > 1).collect();
        let stated = states(annex, Slip::SystemByThreeNames);
        assert_eq!(twice, if stated { vec![vec!["ХТҚ", "ХҚТ"]] } else { Vec::new() }, "annex {annex}");
    }
}

#[test]
fn paragraphs_are_numbered_in_one_row_save_the_one_that_is_stated() {
    for (annex, text) in (1..).zip(ANNEXES) {
        let number = |line: &str| line.split_once(". ").and_then(|(number, _)| number.parse::<u8>().ok());
        let numbers: Vec<u8> = text.lines().filter_map(number).collect();
        let pairs = || numbers.windows(2).map(|pair| (pair[0], pair[1]));
        let twice: Vec<u8> = pairs().filter(|(one, next)| one == next).map(|(one, _)| one).collect();
        assert_eq!(
            twice,
            if states(annex, Slip::ParagraphNumberedTwice) { vec![13] } else { Vec::new() },
            "annex {annex}"
        );
        assert!(
            pairs().all(|(one, next)| next == one || next == one + 1),
            "a number is skipped in annex {annex}: {numbers:?}"
        );
    }
}
