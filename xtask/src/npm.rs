//! `dist/npm`: the package, for Node, bundlers and browsers.

use std::fs;
use std::path::Path;

use crate::engine::Engine;
use crate::project::Project;
use crate::shell::{self, Failure};

/// Writes the package: the files of `xtask/npm-package`, the engine, licence and changelog, and what is read off the engine's types.
pub fn write(project: &Project, engine: &Engine) -> Result<(), Failure> {
    let package = project.npm();
    if package.exists() {
        fs::remove_dir_all(&package).map_err(|error| Failure::file(&package, &error))?;
    }
    engine.copy_to(&package)?;

    let from = project.root.join("xtask/npm-package");
    for file in fs::read_dir(&from).map_err(|error| Failure::file(&from, &error))? {
        let file = file.map_err(|error| Failure::file(&from, &error))?;
        fs::copy(file.path(), package.join(file.file_name())).map_err(|error| Failure::file(&file.path(), &error))?;
    }
    // The same functions as on the page, so that a receipt of one can be read by the other.
    for name in ["receipt.js", "days.js"] {
        let file = project.root.join("www").join(name);
        fs::copy(&file, package.join(name)).map_err(|error| Failure::file(&file, &error))?;
    }
    elements(project, &package.join("elements"))?;
    let manifest = from.join("package.json");
    let text = fs::read_to_string(&manifest).map_err(|error| Failure::file(&manifest, &error))?;
    let text = text.replace(r#""version": "0.0.0""#, &format!(r#""version": "{}""#, project.version));
    fs::write(package.join("package.json"), text).map_err(|error| Failure::file(&package, &error))?;

    for name in ["LICENSE", "CHANGELOG.md"] {
        let file = project.root.join(name);
        fs::copy(&file, package.join(name)).map_err(|error| Failure::file(&file, &error))?;
    }

    let mut command = project.node();
    command.arg("xtask/npm/describe.mjs").arg(&package);
    shell::run(&mut command, "The types of the engine have something that the package does not know how to say.")
}

/// Puts in the elements for other people's pages, as the site has them; their manifest names them from the top of the package.
fn elements(project: &Project, to: &Path) -> Result<(), Failure> {
    let from = project.site().join("embed").join(&project.version);
    fs::create_dir_all(to).map_err(|error| Failure::file(to, &error))?;
    for file in fs::read_dir(&from).map_err(|error| Failure::file(&from, &error))? {
        let file = file.map_err(|error| Failure::file(&from, &error))?;
        let name = file.file_name().to_string_lossy().into_owned();
        let copied = match name.as_str() {
            "custom-elements.json" => fs::read_to_string(file.path()).and_then(|text| {
                fs::write(to.join(&name), text.replace("\"elements.js\"", "\"elements/elements.js\""))
            }),
            name if name == "elements.js" || Path::new(name).extension().is_some_and(|ending| ending == "wasm") => {
                fs::copy(file.path(), to.join(name)).map(|_| ())
            }
            _ => Ok(()),
        };
        copied.map_err(|error| Failure::file(&file.path(), &error))?;
    }
    Ok(())
}
