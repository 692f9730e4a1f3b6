//! How long things take natively: `cargo run --release --example measure -- days`, or `numbers`, or `lines`.
//!
//! Prints, as JSON, the nanoseconds of one call in each of so many samples, what it answered, and the most memory.

use chrono::NaiveDate;
use qujat::calendar::{Week, add_working_days};
use qujat::iin::{Iin, Sex};
use qujat::mrz::{Holder, passport};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

const SAMPLES: usize = 21;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("days") => days(),
        Some("numbers") => numbers(),
        Some("lines") => lines(),
        _ => {
            eprintln!("measure days, numbers or lines");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// Thirty working days, added to every day from the order's first to the end of 2013.
fn days() {
    let first = NaiveDate::from_ymd_opt(2012, 9, 23).unwrap_or_default();
    let days: Vec<NaiveDate> = first.iter_days().take(465).collect();
    let times = measure(200, &days, |day| add_working_days(*day, 30, Week::FiveDay));
    let ends = [days.first(), days.last()].map(|day| day.map(|day| add_working_days(*day, 30, Week::FiveDay)));
    let ends: Vec<String> = ends.into_iter().flatten().map(|day| day.to_string()).collect();
    print(&times, &ends);
}

/// Thousand numbers in a row, one in eleven of which has the right check digit.
fn numbers() {
    let numbers: Vec<String> = (0..1000).map(|number| (680_503_250_034_u64 + number).to_string()).collect();
    let times = measure(100, &numbers, |number| Iin::parse_unbound(number).is_ok());
    let valid = numbers.iter().filter(|number| Iin::parse_unbound(number).is_ok()).count();
    print(&times, &[format!("{valid} of {} are right", numbers.len())]);
}

/// A passport's lines for each of these surnames.
fn lines() {
    let holder = |surname| Holder {
        surname,
        given: "ULGI",
        number: None,
        birth: NaiveDate::from_ymd_opt(1868, 5, 3),
        sex: Some(Sex::Male),
        expiry: NaiveDate::from_ymd_opt(2022, 10, 1),
        iin: Iin::parse("680503250034").ok(),
    };
    let surnames = ["SYNAKOV", "ULGI-SYNAKOV", "OTE UZYN TEGI BAR ADAM", "A"];
    let times = measure(1000, &surnames, |surname| passport(&holder(*surname)));
    print(&times, &passport(&holder("SYNAKOV")).lines().map(String::from));
}

/// The nanoseconds of one call, in each of the samples.
fn measure<T, R>(rounds: u32, inputs: &[T], call: impl Fn(&T) -> R) -> Vec<f64> {
    let calls = f64::from(rounds) * inputs.iter().map(|_| 1.0).sum::<f64>();
    let sample = |_| {
        let start = Instant::now();
        for _ in 0..rounds {
            for input in inputs {
                black_box(call(black_box(input)));
            }
        }
        start.elapsed().as_secs_f64() * 1e9 / calls
    };
    (0..SAMPLES).map(sample).collect()
}

fn print(nanoseconds: &[f64], answer: &[String]) {
    let times: Vec<String> = nanoseconds.iter().map(f64::to_string).collect();
    let (times, answer) = (times.join(", "), answer.join("\", \""));
    println!(r#"{{"nanoseconds": [{times}], "answer": ["{answer}"], "peak": {}}}"#, peak());
}

/// The most memory the process had, in bytes, where the system tells it as Linux does; 0 elsewhere.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or_default() * 1024
}
