//! What independent programs say of the same dates and files: Python's `holidays`, `icalendar` and `SimPy`, npm's BPMN tools.

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
];

/// Runs them all; each compares, lists what it finds and fails where the two disagree without an explanation.
pub fn check(project: &Project, missing: Missing) -> Result<(), Failure> {
    let python = setup::python(project, missing)?;
    let mut command = project.cargo();
    command.args(["test", "--package", "qujat", "--test", "calendar", "the_calendar_can_be_compared"]);
    shell::run(&mut command, "The calendar could not be written down for the comparison.")?;
    for (program, input) in PROGRAMS {
        let mut command = Command::new(&python);
        command.arg(project.root.join(program)).args(input.map(|file| project.target.join(file)));
        command.current_dir(&project.root);
        shell::run(&mut command, "The program says above which day or which file it reads otherwise.")?;
    }
    setup::npm(project, "tests/exports", missing)?;
    let mut command = project.node();
    command.args(["--test", "--test-reporter=spec", "tests/exports/bpmn.test.mjs"]);
    shell::run(&mut command, "The BPMN tools say above what they do not accept.")
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
