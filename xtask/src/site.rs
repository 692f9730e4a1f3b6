//! The page: as it is written, for who develops it, and as `dist/site`, ready for any static host.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::engine::Engines;
use crate::hosting;
use crate::pages;
use crate::project::Project;
use crate::shell::{self, Failure};

/// Writes both.
pub fn write(project: &Project, engines: &Engines) -> Result<(), Failure> {
    let plain = plain(project);
    empty(&plain)?;
    copy(&project.root.join("www"), &plain)?;
    let pkg = plain.join("pkg");
    engines.citizen.copy_to(&pkg)?;
    engines.whole.copy_to(&pkg.join("whole"))?;
    pages::write(project, &plain)?;
    gather_words(&plain)?;
    let site = project.site();
    empty(&site)?;
    bundle(project, &plain, &site)?;
    single(project, &plain.join("index.html"), &site.join("qujat.html"))?;
    embed(project, &plain.join("embed"), &site.join("embed"))?;
    hosting::write(&site)
}

/// The page as it is written, module by module, with the engine of either page in `pkg/`. It works as it is.
pub fn plain(project: &Project) -> PathBuf {
    project.target.join("plain")
}

/// What each page of the site fetches, as the bundler tells it.
pub fn report(project: &Project) -> PathBuf {
    project.target.join("site.json")
}

/// Makes one file of the words of all languages: the page fetches nothing once it is there, a language neither. The titles of the
/// services, which the library tells, become words too: the first question is asked before the module is there.
///
/// The keys stand in it once, and the words of each language in their order: 1.8 kB less under brotli than a file with the keys in it
/// for each language.
fn gather_words(plain: &Path) -> Result<(), Failure> {
    let folder = plain.join("i18n");
    let mut titles = take_titles(plain)?;
    let mut keys: Option<Vec<String>> = None;
    let mut words = Map::new();
    for entry in fs::read_dir(&folder).map_err(|error| Failure::file(&folder, &error))? {
        let path = entry.map_err(|error| Failure::file(&folder, &error))?.path();
        let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
        let mend = |wrong: &str| {
            Failure::new(format!("{}: {wrong}.", path.display()), "Mend the file of the same name in www/i18n.")
        };
        let mut said: Map<String, Value> = serde_json::from_str(&text).map_err(|error| mend(&error.to_string()))?;
        let language = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(Value::Object(titles)) = titles.remove(&language) {
            said.extend(titles);
        }
        let keys = keys.get_or_insert_with(|| said.keys().cloned().collect());
        let in_order: Option<Vec<Value>> = keys.iter().map(|key| said.get(key).cloned()).collect();
        let in_order = in_order.filter(|_| said.len() == keys.len()).ok_or_else(|| mend("it has other keys"))?;
        words.insert(language, Value::Array(in_order));
    }
    let file = plain.join("words.json");
    let text = json!({ "keys": keys.unwrap_or_default(), "words": words }).to_string();
    fs::write(&file, text).map_err(|error| Failure::file(&file, &error))
}

/// The titles of the services by language, which the crate `pages` left beside its pages.
fn take_titles(plain: &Path) -> Result<Map<String, Value>, Failure> {
    let file = plain.join("titles.json");
    let text = fs::read_to_string(&file).map_err(|error| Failure::file(&file, &error))?;
    fs::remove_file(&file).map_err(|error| Failure::file(&file, &error))?;
    serde_json::from_str(&text).map_err(|error| {
        Failure::new(format!("{}: {error}.", file.display()), "Mend what xtask/pages/src/titles.rs writes.")
    })
}

/// Makes one script and one style of the modules and styles of each page.
fn bundle(project: &Project, plain: &Path, site: &Path) -> Result<(), Failure> {
    let mut command = project.node();
    command.arg("xtask/npm/bundle.mjs").arg(plain).arg(site).arg(report(project));
    shell::run(&mut command, "The bundler says above which line of www/ it does not understand.")
}

/// Makes one file of a page, which needs no server.
fn single(project: &Project, page: &Path, file: &Path) -> Result<(), Failure> {
    let mut command = project.node();
    command.arg("xtask/npm/single.mjs").arg(page).arg(file);
    shell::run(&mut command, "The bundler says above which line of www/ it does not understand.")
}

/// Writes what other people's pages embed, at the floating address and at that of this version.
fn embed(project: &Project, from: &Path, to: &Path) -> Result<(), Failure> {
    let mut command = project.node();
    command.arg("xtask/npm/embed.mjs").arg(from).arg(to).arg(&project.version);
    shell::run(&mut command, "The bundler says above which line of www/embed it does not understand.")
}

fn empty(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))
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
