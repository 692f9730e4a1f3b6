//! `cargo xtask docs`: the same comments twice, for Rust and for JavaScript.

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
    setup::npm(&project, "tests/package", Missing::Install)?;
    let mut rust = project.cargo();
    shell::run(
        rust.args(["doc", "--package", "qujat", "--no-deps"]),
        "Rustdoc says above which link or block is wrong.",
    )?;
    let mut javascript = project.node();
    javascript.args(["tests/package/node_modules/typedoc/bin/typedoc", "--options", "tests/package/typedoc.json"]);
    shell::run(&mut javascript, "TypeDoc says above what has no comment.")?;
    println!("Written: {}/doc/qujat (Rust) and dist/docs (JavaScript).", project.near(&project.target));
    Ok(())
}
