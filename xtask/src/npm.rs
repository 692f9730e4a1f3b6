//! `dist/npm`: the package, for Node, bundlers and browsers.

use std::fs;

use crate::engine::Engine;
use crate::project::Project;
use crate::shell::Failure;

/// Writes the package: the files of `xtask/npm-package`, the engine and the licence.
pub fn write(project: &Project, engine: &Engine) -> Result<(), Failure> {
    let package = project.npm();
    if package.exists() {
        fs::remove_dir_all(&package).map_err(|error| Failure::file(&package, &error))?;
    }
    engine.copy_to(&package)?;

    let from = project.root.join("xtask/npm-package");
    for name in ["node.js", "README.md"] {
        fs::copy(from.join(name), package.join(name)).map_err(|error| Failure::file(&from.join(name), &error))?;
    }
    let manifest = from.join("package.json");
    let text = fs::read_to_string(&manifest).map_err(|error| Failure::file(&manifest, &error))?;
    let text = text.replace(r#""version": "0.0.0""#, &format!(r#""version": "{}""#, project.version));
    fs::write(package.join("package.json"), text).map_err(|error| Failure::file(&package, &error))?;

    let license = project.root.join("LICENSE");
    fs::copy(&license, package.join("LICENSE")).map_err(|error| Failure::file(&license, &error))?;
    Ok(())
}
