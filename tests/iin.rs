//! Is a number of a person told from every other text, and does each mistake that can be found get found?
#![cfg(not(target_arch = "wasm32"))]

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;
use qujat::iin::{Iin, IinError, Pass, Sex, WEIGHTS, disagreement};
use qujat::language::Language;
use qujat::report::check_iin;
use serde_json::Value;

/// The rule once more, in its own words: the digit and its pass, or nothing.
fn by_the_rule(digits: &[u32]) -> Option<(u32, Pass)> {
    let sum = |weights: [u32; 11]| (0..11).map(|at| digits[at] * weights[at]).sum::<u32>() % 11;
    match (sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2])) {
        (10, 10) => None,
        (10, second) => Some((second, Pass::Second)),
        (first, _) => Some((first, Pass::First)),
    }
}

fn text(digits: &[u32]) -> String {
    digits.iter().map(u32::to_string).collect()
}

/// Numbers of people born from 1801 to 1899, of both sexes, spread over the register; each with its check digit.
fn samples() -> Vec<Vec<u32>> {
    let mut samples = Vec::new();
    for step in 0..400_u32 {
        let birth = NaiveDate::from_yo_opt(1801 + (step * 37 % 99).cast_signed(), 1 + step * 89 % 365).expect("a day");
        let (year, serial) = (birth.year().unsigned_abs() % 100, step * 7919 % 10_000);
        let mut digits = vec![
            year / 10,
            year % 10,
            birth.month() / 10,
            birth.month() % 10,
            birth.day() / 10,
            birth.day() % 10,
            1 + step % 2,
            serial / 1000,
            serial / 100 % 10,
            serial / 10 % 10,
            serial % 10,
        ];
        if let Some((check, _)) = by_the_rule(&digits) {
            digits.push(check);
            samples.push(digits);
        }
    }
    assert!(samples.len() > 390);
    samples
}

#[test]
fn each_error_says_something_of_its_own() {
    let errors = [
        IinError::Empty,
        IinError::NotDigits { place: 1 },
        IinError::ForeignDigits { place: 1 },
        IinError::Length { digits: 11 },
        IinError::Bin,
        IinError::CheckDigit,
        IinError::NeverIssued,
        IinError::Century,
        IinError::BirthDate,
    ];
    let mut said: Vec<String> = errors.iter().map(ToString::to_string).collect();
    said.sort_unstable();
    said.dedup();
    assert!(said.len() == errors.len() && said.iter().all(|said| !said.is_empty()), "{said:?}");
}

#[test]
fn every_vector_comes_out_as_its_source_and_the_law_have_it() {
    let data: Value = serde_json::from_str(include_str!("data/iin-vectors.json")).expect("JSON");
    let vectors = data["vectors"].as_array().expect("vectors");
    assert_eq!(vectors.len(), 40);
    for vector in vectors {
        let (number, note) = (vector["iin"].as_str().expect("a number"), &vector["note"]);
        let (read, unbound) = (Iin::parse(number), Iin::parse_unbound(number));
        if vector["format_ok"] == false {
            let tidied: String = number.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
            let twelve = tidied.len() == 12 && tidied.bytes().all(|sign| sign.is_ascii_digit());
            if twelve {
                assert_eq!(read, Iin::parse(&tidied), "{note}");
            } else {
                let form = |error| {
                    matches!(
                        error,
                        IinError::Empty
                            | IinError::NotDigits { .. }
                            | IinError::ForeignDigits { .. }
                            | IinError::Length { .. }
                    )
                };
                assert!(unbound.is_err_and(form), "{note}");
            }
            continue;
        }
        assert_eq!(read.is_ok(), vector["valid_strict_pre2013_structure"], "{note}");
        let right = unbound.is_ok() || unbound == Err(IinError::Bin);
        assert_eq!(right, vector["checksum_ok"], "{note}");
        assert_eq!(Iin::parse(number) == Err(IinError::Bin), number.as_bytes()[4] >= b'4' && right, "{note}");
        if let Ok(iin) = unbound {
            let pass = if vector["pass_used"] == 1 { Pass::First } else { Pass::Second };
            assert_eq!(iin.check_digit().1, pass, "{note}");
        }
        if let Ok(iin) = read {
            assert_eq!(iin.birth_date().expect("a date").to_string(), vector["expected_birth"], "{note}");
            assert_eq!(iin.sex(), Some(if vector["expected_sex"] == "M" { Sex::Male } else { Sex::Female }), "{note}");
        }
    }
}

#[test]
fn a_number_is_read_through_spaces_hyphens_and_what_cannot_be_seen() {
    let plain = Iin::parse("680503250034");
    assert!(plain.is_ok());
    for written in [
        " 680503 250034\n",
        "680503-250034",
        "68–05–03–250034",
        "680503\u{A0}25\u{202F}0034",
        "\u{FEFF}6805\u{AD}0325\u{200B}0034\u{200E}",
    ] {
        assert_eq!(Iin::parse(written), plain, "{written:?}");
    }
}

#[test]
fn what_is_no_number_is_told_apart_by_its_reason() {
    for (written, error) in [
        ("", IinError::Empty),
        (" -\u{200B}", IinError::Empty),
        ("68050325003", IinError::Length { digits: 11 }),
        ("6805032500344", IinError::Length { digits: 13 }),
        ("680503 25003О", IinError::NotDigits { place: 12 }),
        ("ИИН 680503250034", IinError::NotDigits { place: 1 }),
        ("６８０５０３２５００３４", IinError::ForeignDigits { place: 1 }),
        ("68050325003٤", IinError::ForeignDigits { place: 12 }),
        ("6805032500³4", IinError::NotDigits { place: 11 }),
        ("950140300019", IinError::Bin),
        ("680503250035", IinError::CheckDigit),
        ("000813159890", IinError::NeverIssued),
        ("950101000077", IinError::Century),
        ("950101900084", IinError::Century),
        ("000229100012", IinError::BirthDate),
        ("990229300013", IinError::BirthDate),
    ] {
        assert_eq!(Iin::parse(written), Err(error), "{written}");
    }
}

#[test]
fn no_sign_but_our_ten_digits_is_a_digit() {
    for sign in ('\0'..=char::MAX).filter(|sign| !sign.is_ascii_digit()) {
        let written: String = std::iter::repeat_n(sign, 12).collect();
        let error = Iin::parse(&written).expect_err("no number");
        match error {
            IinError::ForeignDigits { place: 1 } => assert!(sign.is_numeric(), "{sign:?}"),
            IinError::NotDigits { place: 1 } | IinError::Empty => {}
            _ => panic!("{sign:?}: {error}"),
        }
    }
    for zero in ['٠', '۰', '०', '০', '༠', '០', '᠐', '０', '𝟎', '𝟬'] {
        for digit in 0..10 {
            let digit = char::from_u32(u32::from(zero) + digit).expect("a digit");
            assert_eq!(Iin::parse(&digit.to_string()), Err(IinError::ForeignDigits { place: 1 }), "{digit}");
        }
    }
}

#[test]
fn every_mistake_in_one_digit_that_the_rule_can_find_is_found() {
    let mut slipped = [0_usize; 12];
    for number in samples() {
        assert!(Iin::parse(&text(&number)).is_ok());
        for place in 0..12 {
            for digit in (0..10).filter(|digit| *digit != number[place]) {
                let mut wrong = number.clone();
                wrong[place] = digit;
                let agrees = by_the_rule(&wrong).is_some_and(|(check, _)| check == wrong[11]);
                let passes = matches!(Iin::parse_unbound(&text(&wrong)), Ok(_) | Err(IinError::Bin));
                assert_eq!(passes, agrees, "place {}", place + 1);
                slipped[place] += usize::from(passes);
            }
        }
    }
    assert_eq!(slipped[11], 0, "a wrong check digit is always found");
    assert!(slipped[10] > 3000, "digit 11 is mostly not looked at");
    assert!(slipped[..10].iter().all(|slipped| *slipped < 100), "{slipped:?}");
}

#[test]
fn every_swap_of_neighbours_that_the_rule_can_find_is_found() {
    for number in samples() {
        for place in 0..11 {
            let mut swapped = number.clone();
            swapped.swap(place, place + 1);
            let agrees = by_the_rule(&swapped).is_some_and(|(check, _)| check == swapped[11]);
            let passes = matches!(Iin::parse_unbound(&text(&swapped)), Ok(_) | Err(IinError::Bin));
            assert_eq!(passes, agrees, "places {} and {}", place + 1, place + 2);
        }
    }
}

/// How many numbers begin or end in each pair of rests of the two sums, by the digit at one place.
type Rests = [[u64; 10]; 121];

fn rest(weights_at: usize, digits: &[u32]) -> usize {
    let sum = |row: usize| {
        let weights = WEIGHTS[row].iter().skip(weights_at);
        digits.iter().zip(weights).map(|(digit, weight)| digit * u32::from(*weight)).sum::<u32>() as usize % 11
    };
    sum(0) * 11 + sum(1)
}

fn check(rest: usize) -> Option<usize> {
    [rest / 11, rest % 11].into_iter().find(|rest| *rest < 10)
}

fn plus(one: usize, other: usize) -> usize {
    (one / 11 + other / 11) % 11 * 11 + (one % 11 + other % 11) % 11
}

/// Of the mistakes in each of the first eleven digits, how many the check digit finds, and how many there are: over every
/// date from 1800 to 2099, both sexes and every number in the register, where the right number is one that is issued.
fn found_by_the_check_digit() -> [(u64, u64); 11] {
    let mut beginnings: Vec<Rests> = vec![[[0; 10]; 121]; 7];
    let mut endings: Vec<Rests> = vec![[[0; 10]; 121]; 4];
    let first = NaiveDate::from_ymd_opt(1800, 1, 1).expect("a day");
    for day in first.iter_days().take_while(|day| day.year() < 2100) {
        let two = |number: u32| [number / 10 % 10, number % 10];
        let [[y1, y2], [m1, m2], [d1, d2]] = [day.year().unsigned_abs(), day.month(), day.day()].map(two);
        let century = (day.year().unsigned_abs() / 100 - 18) * 2;
        for seventh in [century + 1, century + 2] {
            let digits = [y1, y2, m1, m2, d1, d2, seventh];
            for place in 0..7 {
                beginnings[place][rest(0, &digits)][digits[place] as usize] += 1;
            }
        }
    }
    for serial in 0..10_000 {
        let digits = [serial / 1000, serial / 100 % 10, serial / 10 % 10, serial % 10];
        for place in 0..4 {
            endings[place][rest(7, &digits)][digits[place] as usize] += 1;
        }
    }
    let whole = |rests: &Rests| rests.map(|digits| digits.iter().sum::<u64>());
    let (all_beginnings, all_endings) = (whole(&beginnings[0]), whole(&endings[0]));
    std::array::from_fn(|place| {
        let (rests, others) =
            if place < 7 { (&beginnings[place], &all_endings) } else { (&endings[place - 7], &all_beginnings) };
        let (mut found, mut all) = (0, 0);
        for (other, others) in others.iter().enumerate() {
            for (mine, digits) in rests.iter().enumerate() {
                let Some(right) = check(plus(mine, other)) else { continue };
                for (digit, count) in (0_u32..).zip(digits).filter(|(_, count)| **count > 0) {
                    for wrong in (0..10).filter(|wrong| *wrong != digit) {
                        let change = rest(place, &[wrong + 11 - digit]);
                        let seen = check(plus(plus(mine, other), change)) != Some(right);
                        all += count * others;
                        found += count * others * u64::from(seen);
                    }
                }
            }
        }
        (found, all)
    })
}

#[test]
fn the_shares_of_mistakes_found_are_those_that_the_documentation_states() {
    let by_place = found_by_the_check_digit();
    // Every number has nine mistakes in each place: the mean over the places is the share of all.
    #[expect(clippy::cast_precision_loss, reason = "a share to a tenth of a percent")]
    let shares = by_place.map(|(found, all)| found as f64 / all as f64 * 100.0);
    // One in the check digit itself is always found.
    let alone: Vec<f64> = shares.into_iter().chain([100.0]).collect();
    // A change in the first seven digits shows another date or another sex, or none.
    let compared: Vec<f64> = [100.0; 7].into_iter().chain(alone[7..].iter().copied()).collect();
    let mean = |shares: &[f64]| format!("{:.1}", shares.iter().sum::<f64>() / 12.0);
    assert_eq!((mean(&alone), mean(&compared)), ("91.0".into(), "91.9".into()));
    assert!(shares[..10].iter().all(|share| format!("{share:.1}") == "98.3"), "{shares:?}");
    assert_eq!(format!("{:.1}", shares[10]), "8.3");
    let documentation = include_str!("../src/iin.rs");
    for told in [
        "check digit alone finds 91.0 %; with the date of birth and the sex compared, 91.9 %",
        "| 1–10 | 98.3 % |",
        "| 11 | 8.3 %: in the first pass",
    ] {
        assert!(documentation.contains(told), "{told}");
    }
    // In whole numbers, where people read them.
    let whole = |shares: &[f64]| format!("{:.0}", shares.iter().sum::<f64>() / 12.0);
    let (found, both) = (whole(&alone), whole(&compared));
    let readme = include_str!("../README.md").replace('\n', " ");
    let told = format!("of 100 single-digit errors {found} are found by it, {both} with the date and the sex");
    assert!(readme.contains(&told), "README.md does not say: {told}");
    let missed = 100 - found.parse::<u32>().expect("a share");
    for (language, told) in [
        (Language::Kk, format!("100 қатенің {missed}-ы байқалмайды, көбі 11-цифрда")),
        (Language::Ru, format!("из 100 опечаток {missed} остаются незамеченными, чаще всего в 11-й цифре")),
        (Language::En, format!("of 100 typing errors {missed} go unnoticed, most of them in the 11th digit")),
    ] {
        let findings = check_iin("680503200018", language).findings;
        let passes = findings.iter().find(|found| found.code == "iin-passes").expect("a right number");
        assert!(passes.what.contains(&told), "{}", passes.what);
    }
    // … and most of what is missed does stand in digit 11.
    let missed: Vec<f64> = alone.iter().map(|share| 100.0 - share).collect();
    assert!(missed[10] > missed.iter().sum::<f64>() / 2.0);
}

#[test]
fn a_mistake_in_the_date_or_the_sex_shows_where_it_is() {
    for number in samples() {
        let right = Iin::parse(&text(&number)).expect("a number");
        assert!(right.disagreement(right.birth_date(), right.sex()).is_empty());
        for place in 0..7 {
            for more in 1..10 {
                let mut wrong = number.clone();
                wrong[place] = (wrong[place] + more) % 10;
                let places = disagreement(&text(&wrong), right.birth_date(), right.sex()).expect("twelve digits");
                assert_eq!(places, [u8::try_from(place + 1).expect("a place")]);
            }
        }
    }
    assert_eq!(disagreement("12", None, None), None);
}

/// Steps of a linear congruential generator: the same numbers in every run, which `tests/peers` reads.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).expect("31 bits") % bound
    }
}

/// Eleven digits of nobody alive: born before 1900, or not yet.
fn beginning(dice: &mut Dice) -> Vec<u32> {
    let (year, century) = if dice.below(2) == 0 { (dice.below(100), 1) } else { (61 + dice.below(39), 5) };
    let full_year = year + if century == 1 { 1800 } else { 2000 };
    let day = loop {
        if let Some(day) = NaiveDate::from_yo_opt(full_year.cast_signed(), 1 + dice.below(366)) {
            break day;
        }
    };
    let date = [year / 10, year % 10, day.month() / 10, day.month() % 10, day.day() / 10, day.day() % 10];
    let rest = [century + dice.below(2), dice.below(10), dice.below(10), dice.below(10), dice.below(10)];
    [date.as_slice(), &rest].concat()
}

fn numbered(mut digits: Vec<u32>) -> Vec<u32> {
    // The number in the register goes up until there is a check digit.
    loop {
        if let Some((check, _)) = by_the_rule(&digits) {
            digits.push(check);
            return digits;
        }
        digits[10] = (digits[10] + 1) % 10;
        digits[9] = (digits[9] + u32::from(digits[10] == 0)) % 10;
    }
}

/// What somebody might type: a right number, or one of the ways to be wrong.
fn typed(dice: &mut Dice) -> String {
    let mut digits = beginning(dice);
    let way = dice.below(20);
    match way {
        // A month, a day or a century that there is none of, under a right check digit.
        9 => digits[2] = 1 + dice.below(9),
        10 => digits[4] = 3 + dice.below(7),
        11 => digits[6] = [0, 7, 8, 9][dice.below(4) as usize],
        // A number that is never issued.
        12 => {
            while by_the_rule(&digits).is_some() {
                digits = beginning(dice);
            }
            return text(&digits) + &dice.below(10).to_string();
        }
        _ => {}
    }
    let mut digits = numbered(digits);
    let place = dice.below(11) as usize;
    match way {
        13..=14 => digits[place] = (digits[place] + 1 + dice.below(9)) % 10,
        15 => digits.swap(place, place + 1),
        16 if dice.below(2) == 0 => digits.truncate(11),
        16 => digits.push(dice.below(10)),
        _ => {}
    }
    let number = text(&digits);
    let (front, back) = number.split_at(place);
    match way {
        17 => [front, ["-", " ", "\u{A0}", "\u{200B}"][dice.below(4) as usize], back].concat(),
        18 => number + "\n",
        19 => {
            let zero = ['０', '٠', '०', 'O'][dice.below(4) as usize];
            let foreign = |digit: u32| char::from_u32(u32::from(zero) + digit).expect("a digit");
            [front, &foreign(digits[place]).to_string(), &back[1..]].concat()
        }
        _ => number,
    }
}

/// `cargo xtask test` gives them to the programs of `tests/peers`.
#[test]
#[ignore = "writes a file"]
fn a_hundred_thousand_numbers_are_written_for_other_programs() {
    let folder = std::env::var_os("QUJAT_EXPORTS").expect("QUJAT_EXPORTS names a folder");
    let mut dice = Dice(394);
    let mut rows = String::new();
    let mut count = 0;
    while count < 100_000 {
        let typed = typed(&mut dice);
        let verdict = Iin::parse(&typed);
        let shown = verdict.ok().and_then(|iin| Some((iin.birth_date()?, iin.sex()?)));
        let (birth, sex) = shown.map_or_else(Default::default, |(birth, sex)| (birth.to_string(), sex.id()));
        let perhaps_alive = shown.is_some_and(|(birth, _)| (1900..=2060).contains(&birth.year()));
        if !perhaps_alive {
            let verdict = match verdict {
                Ok(_) => "Valid".into(),
                Err(error) => format!("{error:?}"),
            };
            rows.push_str(&[&typed.replace('\n', "\\n"), &verdict, &birth, sex].join("\t"));
            rows.push('\n');
            count += 1;
        }
    }
    std::fs::write(std::path::Path::new(&folder).join("iins.tsv"), rows).expect("a file");
}

proptest! {
    #[test]
    fn nothing_that_is_typed_ends_the_program(text in any::<String>()) {
        let _ = Iin::parse(&text);
        let _ = disagreement(&text, None, Some(Sex::Male));
    }

    #[test]
    fn spaces_and_hyphens_anywhere_change_nothing(
        number in proptest::sample::select(samples()),
        gaps in prop::collection::vec("[ \u{A0}\u{200B}\u{2011}-]{0,2}", 13),
    ) {
        let plain = text(&number);
        let mut written = String::new();
        for (at, gap) in gaps.iter().enumerate() {
            written.push_str(gap);
            written.push_str(plain.get(at..=at).unwrap_or_default());
        }
        prop_assert_eq!(Iin::parse(&written), Iin::parse(&plain));
    }

    #[test]
    fn no_digit_is_told_by_debug_or_by_an_error(number in "[0-9]{12}") {
        let told = match Iin::parse_unbound(&number) {
            Ok(iin) => format!("{iin:?}"),
            Err(error) => format!("{error:?} {error}"),
        };
        prop_assert!(!told.contains(|sign: char| sign.is_ascii_digit()), "{}", told);
    }
}
