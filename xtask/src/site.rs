//! `dist/site`: the page, ready for any static host.

use std::fs;
use std::path::Path;

use crate::comments;
use crate::engine::Engines;
use crate::project::Project;
use crate::shell::Failure;

/// Writes `www/`, and in `pkg/` the engine of every page.
pub fn write(project: &Project, engines: &Engines) -> Result<(), Failure> {
    let site = project.site();
    if site.exists() {
        fs::remove_dir_all(&site).map_err(|error| Failure::file(&site, &error))?;
    }
    copy(&project.root.join("www"), &site)?;
    let pkg = site.join("pkg");
    engines.citizen.copy_to(&pkg)?;
    engines.formulyar.copy_to(&pkg.join("formulyar"))?;
    engines.whole.copy_to(&pkg.join("whole"))?;
    shorten(&site)
}

/// Takes the comments out of every script of the site: a quarter of what a phone would fetch.
fn shorten(folder: &Path) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(|error| Failure::file(folder, &error))? {
        let path = entry.map_err(|error| Failure::file(folder, &error))?.path();
        if path.is_dir() {
            shorten(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "js") {
            let script = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
            fs::write(&path, comments::without(&script)).map_err(|error| Failure::file(&path, &error))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to).map_err(|error| Failure::file(to, &error))?;
    for entry in fs::read_dir(from).map_err(|error| Failure::file(from, &error))? {
        let path = entry.map_err(|error| Failure::file(from, &error))?.path();
        let name = path.file_name().unwrap_or_default();
        // Neither is the page: one is written below, the other belongs to an editor's tools.
        if name == "pkg" || name == "node_modules" {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name)).map_err(|error| Failure::file(&path, &error))?;
        }
    }
    Ok(())
}
