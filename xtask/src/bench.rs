//! `cargo xtask bench`: the engine beside what others would use.

use std::path::PathBuf;

use crate::options::Options;
use crate::package;
use crate::project::Project;
use crate::setup::{self, Missing};
use crate::shell::{self, Failure};

/// The command.
pub fn command(mut options: Options) -> Result<(), Failure> {
    let only = options.value("--only")?;
    options.nothing_else()?;
    let project = Project::find()?;
    let asked = |script: &PathBuf| only.as_ref().is_none_or(|words| project.near(script).contains(words.as_str()));
    let scripts: Vec<PathBuf> = project.files("xtask/bench", ".mjs").into_iter().filter(asked).collect();
    if scripts.is_empty() {
        return Err(Failure::new(
            "There is no such xtask/bench/*.mjs.",
            "Write one; it imports from ../../dist/npm/node.js.",
        ));
    }
    package::build(&project, Missing::Install)?;
    setup::npm(&project, "xtask/bench", Missing::Install)?;
    setup::npm(&project, "tests/peers", Missing::Install)?;
    let python = setup::python(&project, Missing::Install)?;
    let native = native(&project)?;
    for script in scripts {
        println!("\n── {}", project.near(&script));
        let mut command = project.node();
        command.arg(&script).env("QUJAT_PYTHON", &python).env("QUJAT_NATIVE", &native);
        shell::run(&mut command, "The script says above why.")?;
    }
    Ok(())
}

/// The program that measures natively. It is built for speed: the profile of the page is small first.
fn native(project: &Project) -> Result<PathBuf, Failure> {
    let target = project.target.join("bench");
    let mut command = project.cargo();
    command.args(["build", "--release", "--package", "qujat", "--example", "measure"]);
    command.args(["--config", "profile.release.opt-level=3", "--target-dir"]).arg(&target);
    shell::run(&mut command, "Cargo says above why.")?;
    Ok(target.join("release/examples/measure"))
}
