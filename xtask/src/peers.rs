//! What independent programs say of the same dates, numbers and files: Python's `holidays`, `icalendar`, `SimPy`,
//! `prosimos`, `idnumbers` and `mrz`, npm's BPMN tools and `mrz`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::project::Project;
use crate::setup::{self, Missing};
use crate::shell::{self, Failure};

/// The Python programs, each with what it reads from the native tests in the target folder, if anything.
const PROGRAMS: &[(&str, Option<&str>)] = &[
    ("tests/calendar/compare_holidays.py", Some("tmp/calendar.csv")),
    ("tests/cases/order_394_2012/timeline_check.py", None),
    ("tests/exports/icalendar_test.py", None),
    ("tests/exports/bpmn_schema_test.py", None),
    ("tests/exports/prosimos_test.py", None),
    ("tests/simpy/compare.py", Some(QUEUED)),
    ("tests/peers/compare_iins.py", Some(NUMBERS)),
    ("tests/peers/read_zones.py", Some(ZONES)),
];

/// What the native tests write for them, in the target folder.
const NUMBERS: &str = "tmp/exports/iins.tsv";
const ZONES: &str = "tmp/exports/zones.tsv";
const QUEUED: &str = "tmp/exports/queued.csv";

/// The native tests that write it: the file of tests and the test's name.
const WRITERS: &[(&str, &str)] = &[
    ("calendar", "the_calendar_can_be_compared"),
    ("iin", "a_hundred_thousand_numbers_are_written_for_other_programs"),
    ("mrz", "zones_are_written_for_other_programs"),
    ("simulation", "write_a_scenario"),
];

/// Runs them all; each compares, lists what it finds and fails where the two disagree without an explanation.
pub fn check(project: &Project, missing: Missing) -> Result<(), Failure> {
    let python = setup::python(project, missing)?;
    let exports = project.target.join("tmp/exports");
    fs::create_dir_all(&exports).map_err(|error| Failure::file(&exports, &error))?;
    for (tests, writer) in WRITERS {
        let mut command = project.cargo();
        command.env("QUJAT_EXPORTS", &exports);
        command.args(["test", "--package", "qujat", "--test", tests, writer, "--", "--include-ignored"]);
        shell::run(&mut command, "What is to be compared could not be written down.")?;
    }
    // The schema of BPMN comes with one of its packages.
    setup::npm(project, "tests/exports", missing)?;
    for (program, input) in PROGRAMS {
        let mut command = Command::new(&python);
        command.arg(project.root.join(program)).args(input.map(|file| project.target.join(file)));
        command.current_dir(&project.root);
        shell::run(&mut command, "The program says above which day or which file it reads otherwise.")?;
    }
    for (folder, program) in [("tests/exports", "bpmn.test.mjs"), ("tests/peers", "zones.test.mjs")] {
        setup::npm(project, folder, missing)?;
        let mut command = project.node();
        command.env("QUJAT_ZONES", project.target.join(ZONES));
        command.args(["--test", "--test-reporter=spec", &[folder, program].join("/")]);
        shell::run(&mut command, "The program says above what it does not accept.")?;
    }
    Ok(())
}

/// The lists of Python packages that the programs need.
pub fn requirements(project: &Project) -> Result<Vec<PathBuf>, Failure> {
    let mut lists = Vec::new();
    let folder = project.root.join("tests");
    for entry in fs::read_dir(&folder).map_err(|error| Failure::file(&folder, &error))? {
        let list = entry.map_err(|error| Failure::file(&folder, &error))?.path().join("requirements.txt");
        if list.is_file() {
            lists.push(list);
        }
    }
    lists.sort();
    Ok(lists)
}
