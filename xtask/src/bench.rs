//! `cargo xtask bench`: the engine beside what others would use.

use crate::options::Options;
use crate::package;
use crate::project::Project;
use crate::setup::{self, Missing};
use crate::shell::{self, Failure};

/// The command.
pub fn command(options: Options) -> Result<(), Failure> {
    options.nothing_else()?;
    let project = Project::find()?;
    package::build(&project, Missing::Install)?;
    setup::npm(&project, "xtask/bench", Missing::Install)?;
    let scripts = project.files("xtask/bench", ".mjs");
    if scripts.is_empty() {
        return Err(Failure::new(
            "There is no xtask/bench/*.mjs.",
            "Write one; it imports from ../../dist/npm/node.js.",
        ));
    }
    for script in scripts {
        println!("\n── {}", project.near(&script));
        shell::run(project.node().arg(&script), "The script says above why.")?;
    }
    Ok(())
}
