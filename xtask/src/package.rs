//! `cargo xtask build`: the engine of either extent, the site and the package.

use crate::contract;
use crate::engine;
use crate::npm;
use crate::options::Options;
use crate::project::{self, Project};
use crate::setup::Missing;
use crate::shell::Failure;
use crate::site;
use crate::size;

/// The command.
pub fn command(mut options: Options) -> Result<(), Failure> {
    let accept = options.flag("--accept-contract");
    // What leaves is always the release; the flag is accepted because the habit is common.
    options.flag("--release");
    let origin = options.value("--origin")?;
    options.nothing_else()?;
    let mut project = Project::find()?;
    if let Some(origin) = origin {
        project.origin = Some(project::origin(&origin)?);
    }
    build(&project, Missing::Install)?;
    if accept {
        contract::accept(&project)?;
    }
    Ok(())
}

/// Writes `dist/site` and `dist/npm`, and fails when a module is too big.
pub fn build(project: &Project, missing: Missing) -> Result<(), Failure> {
    let engines = engine::build_all(project, missing)?;
    site::write(project, &engines)?;
    npm::write(project, &engines.whole)?;
    println!("Written: dist/site (any static host can serve it) and dist/npm (the package qujat {}).", project.version);
    size::check(project, &engines)
}
