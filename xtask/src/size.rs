//! What a reader's phone has to fetch, and the most it may be.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::engine::Engines;
use crate::project::Project;
use crate::shell::{self, Failure};
use crate::site;

/// The page that the budgets of a first visit are about.
const PAGE: &str = "kk/index.html";

/// The most bytes the citizen’s module may have under brotli: what it has with documents, formulyar and time, rounded up,
/// a little over two seconds on a slow 3G phone (400 kbit/s). The aim is 80 kB. Two thirds of it are code, and a third the sentences
/// of three languages; forecasts of what may go wrong, and where each spelling and each date comes from, took 4 kB; that a day is off, a
/// name in Latin letters and an age too early 0.4 kB; another citizenship, with the words of the order, and a name of two scripts
/// 0.8 kB; a parent of an adult, and a term that ends with a drawing up, 0.4 kB; a document of which nobody knows whether it is there
/// 0.4 kB; which requirement a finding is about, and what is nested too deep, 0.4 kB; which other service is there for a case 0.9 kB;
/// which papers have no last day, and which cases are a child’s, 0.4 kB: a script had that for 0.1 kB, and no other form could ask.
const CITIZEN: u64 = 116_000;

/// The most bytes the whole module may have: analysts and developers have better lines.
///
/// Scenarios for another program took 4.5 kB of it: a second way to lay out a process, and the format's own structures. That a mistake is
/// found under the name of its object took 0.6 kB.
const WHOLE: u64 = 172_300;

/// The most bytes the page and its style may have: what the first packets of a connection carry, so the first view waits for nothing else.
const FIRST_VIEW: u64 = 14_000;

/// The most bytes all scripts of the page may have.
const SCRIPTS: u64 = 40_000;

/// The most bytes the words of all three languages may have. The titles of the services are among them, 0.2 kB: they let a person answer
/// the first question 0.3 s before the module is there. Asking before other answers come in the place of unsaved ones took 0.1 kB, and
/// telling who comes back that answers are gone 0.1 kB.
const WORDS: u64 = 17_400;

/// The most bytes of a first visit in all. The aim is 130 kB; the module, whose aim is 80, and the words of three languages are above it.
/// The start page took 2.4 kB of it: it says without a script what there is to know; the camera of a desk took 0.8 kB, and a
/// first question that waits for no module 0.7 kB; that nothing which was typed is lost by a slip 0.5 kB; that a
/// receipt tells only what the engine reads 0.2 kB; what the module took for citizenships, names of two scripts and
/// parents of adults 1.2 kB; that what lacks says what to do, and a mistyped number is told at its field, 0.5 kB; which
/// other service is there for a case 1.0 kB, a script of several files 0.3 kB, and that
/// answers are gone for who comes back 0.2 kB.
const FIRST_VISIT: u64 = 183_100;

/// The most bytes the script of the elements for other people's pages may have, with its style and its words; the module comes on top.
/// The digests in it pack a few bytes better or worse with each module; that a child's date of birth is asked for as such took 0.1 kB.
const ELEMENTS: u64 = 34_900;

/// The most requests of a first visit.
const REQUESTS: usize = 8;

const SCRIPT: &str = include_str!("size.mjs");

/// Files that somebody fetches together.
struct Fetched {
    name: &'static str,
    files: Vec<PathBuf>,
    budget: Option<u64>,
}

/// Prints the sizes, and fails above a budget.
pub fn check(project: &Project, engines: &Engines) -> Result<(), Failure> {
    let visit = first_visit(project)?;
    let ending = |ending: &str| -> Vec<PathBuf> {
        visit.iter().filter(|file| file.extension().is_some_and(|found| found == ending)).cloned().collect()
    };
    let all = [
        Fetched { name: "page and style", files: [ending("html"), ending("css")].concat(), budget: Some(FIRST_VIEW) },
        Fetched { name: "all scripts", files: ending("js"), budget: Some(SCRIPTS) },
        Fetched { name: "words", files: ending("json"), budget: Some(WORDS) },
        Fetched { name: "citizen's module", files: vec![engines.citizen.module()], budget: Some(CITIZEN) },
        Fetched { name: "first visit", files: visit.clone(), budget: Some(FIRST_VISIT) },
        Fetched { name: "elements", files: vec![project.site().join("embed/v1/elements.js")], budget: Some(ELEMENTS) },
        Fetched { name: "whole module", files: vec![engines.whole.module()], budget: Some(WHOLE) },
        Fetched { name: "whole script", files: vec![engines.whole.script()], budget: None },
    ];

    println!("\n{:<18}{:>10}{:>10}{:>10}", "size in bytes", "raw", "gzip", "brotli");
    let mut above = None;
    for Fetched { name, files, budget } in &all {
        let [raw, gzip, brotli] = sizes(project, files)?;
        let allowed = budget.map_or_else(String::new, |budget| format!("   of {budget} allowed"));
        println!("{name:<18}{raw:>10}{gzip:>10}{brotli:>10}{allowed}");
        let over = budget.and_then(|budget| brotli.checked_sub(budget)).filter(|over| *over > 0);
        above = above.or(over.map(|over| format!("{name}: {over} bytes above the budget.")));
    }
    println!("\nA first visit makes {} requests of {REQUESTS} allowed.\n", visit.len());
    if visit.len() > REQUESTS {
        above = above.or(Some(format!("a first visit makes {} requests: {visit:?}.", visit.len())));
    }
    match above {
        None => Ok(()),
        Some(above) => Err(Failure::new(
            above,
            "Find what grew it (a dependency, a generic, a table of strings), or raise the budget in xtask/src/size.rs and say why.",
        )),
    }
}

/// The files of a first visit: the page and what it fetches.
fn first_visit(project: &Project) -> Result<Vec<PathBuf>, Failure> {
    let report = site::report(project);
    let text = fs::read_to_string(&report).map_err(|error| Failure::file(&report, &error))?;
    let fetched: Value = serde_json::from_str(&text).unwrap_or_default();
    let files: Vec<&str> = fetched["pages"][PAGE].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if files.is_empty() {
        return Err(Failure::new(
            format!("{} does not tell what {PAGE} fetches.", report.display()),
            "xtask/npm/bundle.mjs writes it: does www/ have that page?",
        ));
    }
    Ok(files.iter().map(|file| project.site().join(file)).collect())
}

/// How many bytes these files have: as they are, under gzip and under brotli, each file by itself.
fn sizes(project: &Project, files: &[PathBuf]) -> Result<[u64; 3], Failure> {
    let mut command = project.node();
    command
        .args(["--input-type=module", "--eval", SCRIPT])
        .args(files.iter().map(PathBuf::as_path).map(Path::as_os_str));
    let text = shell::ask(&mut command).unwrap_or_default();
    let numbers: Vec<u64> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    if numbers.len() != files.len() * 3 {
        return Err(Failure::new(
            format!("The sizes of {files:?} could not be read."),
            format!("Node's zlib does this: is `node` a whole Node? It answered: {text}"),
        ));
    }
    let sum = |column| numbers.iter().skip(column).step_by(3).sum();
    Ok([sum(0), sum(1), sum(2)])
}
