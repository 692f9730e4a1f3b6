//! `cargo xtask check`: the quick inner loop.

use crate::options::Options;
use crate::project::Project;
use crate::setup::{self, Missing};
use crate::shell::{self, Failure};

/// The command.
pub fn command(options: Options) -> Result<(), Failure> {
    options.nothing_else()?;
    let project = Project::find()?;
    setup::rust_components(Missing::Install)?;
    format(&project)?;
    clippy(&project)?;
    let mut command = project.cargo();
    shell::run(command.args(["test", "--workspace"]), "A failing test says above what no longer holds.")?;
    println!("\nFormat, clippy and the quick native tests pass. Everything else: cargo xtask test");
    Ok(())
}

/// Every Rust file is formatted.
pub fn format(project: &Project) -> Result<(), Failure> {
    shell::run(project.cargo().args(["fmt", "--all", "--check"]), "Format it: cargo fmt --all")
}

/// Clippy has nothing to say about the native code.
pub fn clippy(project: &Project) -> Result<(), Failure> {
    let mut command = project.cargo();
    command.args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]);
    shell::run(&mut command, "Clippy says above what to change, and where.")
}
