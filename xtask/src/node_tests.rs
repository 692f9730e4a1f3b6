//! Tests that Node runs: a file at a time, with what they found printed in one piece.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::project::Project;
use crate::setup::{self, Missing};
use crate::shell::{self, Failure};

/// How many tests of an engine may be tried a second time: where more fail, it is not for chance.
const SECOND_TRIES: usize = 3;

/// The folder in which the native tests leave the answers that the compiled module has to give, to the byte.
pub fn answers(project: &Project) -> PathBuf {
    project.target.join("tmp/answers")
}

/// Runs tests. One file at a time: files share the record of requests.
pub fn run(
    project: &Project,
    missing: Missing,
    files: &[PathBuf],
    prepare: impl FnOnce(&mut Command),
) -> Result<(), Failure> {
    setup::npm(project, "tests", missing)?;
    let answers = answers(project);
    if !answers.is_dir() {
        return Err(Failure::new(
            format!("{} has no answers of the native tests to compare with.", project.near(&answers)),
            "Run them first: cargo xtask test --only \"native tests\"",
        ));
    }
    let mut command = project.node();
    command.args(["--test", "--test-concurrency=1", "--test-reporter=spec"]).env("QUJAT_ANSWERS", answers);
    prepare(&mut command);
    command.args(files.iter().map(|file| project.near(file)).map(PathBuf::from));
    shell::run(&mut command, "A failing test says above what a person would have met.")
}

/// Runs tests that others run beside, and prints what they found when they are through.
pub fn reported(
    project: &Project,
    missing: Missing,
    what: &str,
    files: &[PathBuf],
    prepare: impl FnOnce(&mut Command),
) -> Result<(), Failure> {
    let report = fresh(project, &format!("{}.txt", in_one_word(what)))?;
    let result = run(project, missing, files, |command| {
        command.arg(format!("--test-reporter-destination={}", report.display()));
        prepare(command);
    });
    // Where it did not come to that, the result says why.
    if let Ok(found) = fs::read_to_string(&report) {
        println!("\n── {what}, what was found\n{found}");
    }
    result
}

/// Runs tests in a browser and, where few of them fail, those once more. Three engines and their drivers share the machine for a
/// quarter of an hour, and one press of ten thousand is answered by no driver; whoever reads the result is told its name all the same.
///
/// Returns the tests that failed at first and passed then.
pub fn twice(
    project: &Project,
    missing: Missing,
    what: &str,
    files: &[PathBuf],
    prepare: impl Fn(&mut Command),
) -> Result<Vec<String>, Failure> {
    let (first, seen) = observed(project, missing, what, files, &prepare);
    let Err(failure) = first else {
        return Ok(Vec::new());
    };
    let failed: Vec<Outcome> = seen.into_iter().filter(|outcome| !outcome.passed).collect();
    if failed.is_empty() || failed.len() > SECOND_TRIES {
        return Err(failure);
    }
    let mut again: Vec<PathBuf> = failed.iter().map(|outcome| PathBuf::from(&outcome.file)).collect();
    again.sort();
    again.dedup();
    // What fails before its first test bears the name of its file, and all of it is tried again.
    let whole = failed.iter().any(|outcome| outcome.name == outcome.file);
    let what = format!("{what}, second try");
    let (second, seen) = observed(project, missing, &what, &again, |command| {
        if !whole {
            command.args(failed.iter().map(|outcome| format!("--test-name-pattern=^{}$", escaped(&outcome.name))));
        }
        prepare(command);
    });
    second?;
    // A pattern that fits nothing would leave everything out, and what is left out does not fail.
    let passed = |one: &Outcome| {
        let same = |it: &&Outcome| it.file == one.file && (it.name == one.name || one.name == one.file);
        seen.iter().find(same).is_some_and(|it| it.passed)
    };
    if failed.iter().all(passed) { Ok(failed.into_iter().map(|outcome| outcome.name).collect()) } else { Err(failure) }
}

/// What became of a test.
#[derive(Debug, PartialEq, Eq)]
struct Outcome {
    file: String,
    name: String,
    passed: bool,
}

/// Runs tests and tells what became of each that ran, if that can be read.
fn observed(
    project: &Project,
    missing: Missing,
    what: &str,
    files: &[PathBuf],
    prepare: impl Fn(&mut Command),
) -> (Result<(), Failure>, Vec<Outcome>) {
    let list = match fresh(project, &format!("{}-outcomes.txt", in_one_word(what))) {
        Ok(list) => list,
        Err(failure) => return (Err(failure), Vec::new()),
    };
    let result = reported(project, missing, what, files, |command| {
        command.arg("--test-reporter=./xtask/npm/outcomes.mjs");
        command.arg(format!("--test-reporter-destination={}", list.display()));
        prepare(command);
    });
    (result, outcomes(&fs::read_to_string(&list).unwrap_or_default()).unwrap_or_default())
}

/// What `outcomes.mjs` writes. Nothing where a line cannot be read: what is not known cannot be tried again.
fn outcomes(lines: &str) -> Option<Vec<Outcome>> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let of_line = |line: &str| {
        let value: Value = serde_json::from_str(line).ok()?;
        Some(Outcome { file: text(&value[0])?, name: text(&value[1])?, passed: value[2].as_bool()? })
    };
    lines.lines().map(of_line).collect()
}

/// A name as a regular expression of JavaScript that fits it alone.
fn escaped(name: &str) -> String {
    let mut pattern = String::new();
    for sign in name.chars() {
        if r"\^$.*+?()[]{}|/".contains(sign) {
            pattern.push('\\');
        }
        pattern.push(sign);
    }
    pattern
}

/// A file of this name that is not there yet.
fn fresh(project: &Project, name: &str) -> Result<PathBuf, Failure> {
    let file: &Path = &project.target.join(name);
    if file.exists() {
        fs::remove_file(file).map_err(|error| Failure::file(file, &error))?;
    }
    Ok(file.to_owned())
}

fn in_one_word(what: &str) -> String {
    what.to_lowercase().replace(' ', "-").replace(',', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_became_of_a_test_is_known_by_its_file_and_its_name() {
        let lines = "[\"/a.test.mjs\",\"it says \\\"no\\\"\",false]\n[\"/b.test.mjs\",\"b\",true]\n";
        let outcome = |file: &str, name: &str, passed| Outcome { file: file.to_owned(), name: name.to_owned(), passed };
        let expected = vec![outcome("/a.test.mjs", "it says \"no\"", false), outcome("/b.test.mjs", "b", true)];
        assert_eq!(outcomes(lines), Some(expected));
        assert_eq!(outcomes("[null,\"nobody knows where\",false]\n"), None);
    }

    #[test]
    fn a_name_is_a_pattern_that_fits_it_alone() {
        assert_eq!(escaped("/kk/ is read (once). Why?"), r"\/kk\/ is read \(once\)\. Why\?");
    }
}
