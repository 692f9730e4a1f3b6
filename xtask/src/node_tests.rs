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

/// Runs tests in a browser and, where few of them fail, their files once more. Three engines and their drivers share the machine for a
/// quarter of an hour, and one press of ten thousand may come to nothing; whoever reads the result is told its name all the same.
///
/// Returns the tests that failed at first and passed then.
pub fn twice(
    project: &Project,
    missing: Missing,
    what: &str,
    files: &[PathBuf],
    prepare: impl Fn(&mut Command),
) -> Result<Vec<String>, Failure> {
    let list = fresh(project, &format!("{}-failed.txt", in_one_word(what)))?;
    let first = reported(project, missing, what, files, |command| {
        command.arg("--test-reporter=./xtask/npm/failed.mjs");
        command.arg(format!("--test-reporter-destination={}", list.display()));
        prepare(command);
    });
    let Err(failure) = first else {
        return Ok(Vec::new());
    };
    let failed = failed(&fs::read_to_string(&list).unwrap_or_default()).unwrap_or_default();
    if failed.is_empty() || failed.len() > SECOND_TRIES {
        return Err(failure);
    }
    let mut again: Vec<PathBuf> = failed.iter().map(|(file, _)| PathBuf::from(file)).collect();
    again.sort();
    again.dedup();
    reported(project, missing, &format!("{what}, second try"), &again, prepare)?;
    Ok(failed.into_iter().map(|(_, name)| name).collect())
}

/// The file and the name of each test that failed, as `failed.mjs` writes them: a list in JSON on each line. Nothing where one cannot be read: what
/// is not known cannot be tried again.
fn failed(lines: &str) -> Option<Vec<(String, String)>> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let of_line = |line: &str| {
        let value: Value = serde_json::from_str(line).ok()?;
        Some((text(&value[0])?, text(&value[1])?))
    };
    lines.lines().map(of_line).collect()
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
    fn a_failed_test_is_known_by_its_file_and_its_name() {
        let lines = "[\"/a.test.mjs\",\"it says \\\"no\\\"\"]\n[\"/b.test.mjs\",\"b\"]\n";
        let expected = [("/a.test.mjs", "it says \"no\""), ("/b.test.mjs", "b")];
        assert_eq!(failed(lines), Some(expected.map(|(file, name)| (file.to_owned(), name.to_owned())).to_vec()));
        assert_eq!(failed("[null,\"nobody knows where\"]\n"), None);
    }
}
