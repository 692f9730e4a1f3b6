//! What a fresh machine lacks: looked for, installed, or named with the command that installs it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::browser::{self, Engine};
use crate::peers;
use crate::project::Project;
use crate::shell::{self, Failure};

/// The oldest Node that the tests and the build are known to work on.
const NODE: u32 = 20;

/// What is done about something that is missing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// It is installed.
    Install,
    /// It is a failure that names the command.
    Refuse,
}

/// The two commands that come with `wasm-bindgen-cli`.
pub struct WasmBindgen {
    /// Writes the JavaScript around a compiled module.
    pub command: PathBuf,
    /// Runs `wasm_bindgen_test` tests, in Node or in a browser.
    pub test_runner: PathBuf,
}

/// The standard library for `wasm32-unknown-unknown`.
pub fn wasm_target(missing: Missing) -> Result<(), Failure> {
    let libraries = shell::ask(shell::rustc().args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]));
    if libraries.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    let command = "rustup target add wasm32-unknown-unknown";
    refused(missing, "Rust's wasm32-unknown-unknown target", command)?;
    shell::run(
        Command::new("rustup").args(["target", "add", "wasm32-unknown-unknown"]),
        "It needs rustup and the network. A Rust without rustup has to bring the target itself.",
    )
}

/// The source of the standard library, which is compiled into the module.
pub fn standard_library_source(missing: Missing) -> Result<(), Failure> {
    let sysroot = shell::ask(shell::rustc().args(["--print", "sysroot"])).unwrap_or_default();
    if Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file() {
        return Ok(());
    }
    refused(missing, "the source of Rust's standard library", "rustup component add rust-src")?;
    shell::run(
        Command::new("rustup").args(["component", "add", "rust-src"]),
        "It needs rustup and the network. A Rust without rustup has to bring its source itself.",
    )
}

/// `cargo fmt` and `cargo clippy`.
pub fn rust_components(missing: Missing) -> Result<(), Failure> {
    for component in ["fmt", "clippy"] {
        if shell::ask(shell::cargo().args([component, "--version"])).is_some() {
            continue;
        }
        let name = if component == "fmt" { "rustfmt" } else { component };
        refused(missing, &format!("`cargo {component}`"), &format!("rustup component add {name}"))?;
        shell::run(Command::new("rustup").args(["component", "add", name]), "It needs rustup and the network.")?;
    }
    Ok(())
}

/// The wasm-bindgen commands, at the version of the library in Cargo.lock.
pub fn wasm_bindgen(project: &Project, missing: Missing) -> Result<WasmBindgen, Failure> {
    let bin = project.tools().join("bin");
    let tools = WasmBindgen { command: bin.join("wasm-bindgen"), test_runner: bin.join("wasm-bindgen-test-runner") };
    let version = &project.wasm_bindgen;
    let wanted = format!("wasm-bindgen {version}");
    let here = shell::ask(Command::new(&tools.command).arg("--version"));
    if here.is_some_and(|found| found.trim().starts_with(&wanted)) && tools.test_runner.is_file() {
        return Ok(tools);
    }
    let root = project.tools();
    refused(
        missing,
        &wanted,
        &format!("cargo install wasm-bindgen-cli --version {version} --root {}", root.display()),
    )?;
    shell::timed(&format!("Installing wasm-bindgen-cli {version}, once; it takes about a minute"), || {
        let mut command = shell::cargo();
        // A build in our own target folder would leave half a gigabyte there for nothing. Optimised, it takes two minutes more, for
        // a quarter of a second less in each build; and it speaks to nobody but this machine, so it needs no TLS.
        command
            .env_remove("CARGO_TARGET_DIR")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .args(["install", "wasm-bindgen-cli", "--version", version, "--no-default-features", "--root"])
            .arg(&root);
        shell::run(&mut command, "It needs the network, and a C linker for the build.")
    })?;
    Ok(tools)
}

/// Node itself, new enough.
pub fn node() -> Result<(), Failure> {
    let todo =
        format!("Install Node {NODE} or newer, with npm (on Debian 12: nodejs and npm from nodesource.com or nvm).");
    let Some(version) = shell::ask(Command::new("node").arg("--version")) else {
        return Err(Failure::new("There is no `node` here.", todo));
    };
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE) {
        return Err(Failure::new(format!("Node {} is too old.", version.trim()), todo));
    }
    Ok(())
}

/// What the package-lock.json in this folder names.
pub fn npm(project: &Project, folder: &str, missing: Missing) -> Result<(), Failure> {
    node()?;
    let folder = project.root.join(folder);
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).map_err(|error| Failure::file(&lock, &error))?;
    // A copy of the lock file that was installed says whether anything has changed since.
    let installed = folder.join("node_modules/.installed-package-lock.json");
    if fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let near = project.near(&folder);
    refused(missing, &format!("node_modules in {near}"), &format!("npm ci --prefix {near}"))?;
    shell::timed(&format!("Installing the npm packages of {near}"), || {
        let mut command = Command::new("npm");
        command.args(["ci", "--no-audit", "--no-fund", "--prefix", &near]).current_dir(&project.root);
        command.env("PUPPETEER_SKIP_DOWNLOAD", "1").env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        shell::run(&mut command, "It needs the network; afterwards the packages stay.")
    })?;
    fs::write(&installed, wanted).map_err(|error| Failure::file(&installed, &error))
}

/// A Python with the packages that the comparisons need, in the target folder. Returns its program.
pub fn python(project: &Project, missing: Missing) -> Result<PathBuf, Failure> {
    let folder = project.target.join("python");
    let python = folder.join("bin/python");
    let lists = peers::requirements(project)?;
    let mut wanted = String::new();
    for list in &lists {
        wanted.push_str(&fs::read_to_string(list).map_err(|error| Failure::file(list, &error))?);
    }
    let installed = folder.join("installed.txt");
    if fs::read_to_string(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    refused(missing, "a Python with the packages of tests/*/requirements.txt", "cargo xtask test")?;
    shell::timed("Installing the Python packages of tests/*/requirements.txt", || {
        let todo = "It needs Python 3.11 or newer with venv (on Debian: apt-get install python3-venv) and the network.";
        let mut make = Command::new("python3");
        make.args(["-m", "venv", "--clear"]).arg(&folder);
        if shell::ask(&mut make).is_none() {
            if may_install_packages() {
                shell::run(Command::new("apt-get").arg("update"), todo)?;
                let mut install = Command::new("apt-get");
                install.env("DEBIAN_FRONTEND", "noninteractive");
                install.args(["install", "-y", "--no-install-recommends", "python3-venv"]);
                shell::run(&mut install, todo)?;
            }
            shell::run(&mut make, todo)?;
        }
        let mut command = Command::new(&python);
        command.args(["-m", "pip", "install", "--quiet"]);
        for list in &lists {
            command.arg("--requirement").arg(list);
        }
        shell::run(&mut command, todo)
    })?;
    fs::write(&installed, wanted).map_err(|error| Failure::file(&installed, &error))?;
    Ok(python)
}

/// The programs of every browser engine the tests use.
pub fn browsers(missing: Missing) -> Result<(), Failure> {
    let lacking: Vec<&Engine> = browser::ENGINES.iter().filter(|engine| engine.find().is_none()).collect();
    if lacking.is_empty() {
        return Ok(());
    }
    let names = lacking.iter().map(|engine| engine.name).collect::<Vec<_>>().join(", ");
    let packages: BTreeSet<&str> = lacking.iter().flat_map(|engine| engine.packages).copied().collect();
    let packages: Vec<&str> = packages.into_iter().collect();
    debian_packages(&names, &packages, "leave the browsers out: cargo xtask test --no-browser", missing)?;
    match browser::ENGINES.iter().find(|engine| engine.find().is_none()) {
        None => Ok(()),
        Some(engine) => Err(Failure::new(
            format!("{} is still missing after its packages were installed.", engine.name),
            format!(
                "Look for {}, or name it in the variable that xtask/src/browser.rs has for it.",
                engine.lacking().join(", ")
            ),
        )),
    }
}

/// The programs that read what we make: `zbarimg` bar codes from pictures, poppler's tools what a browser prints, and Java
/// runs the W3C's validator.
pub fn readers(missing: Missing) -> Result<(), Failure> {
    const READERS: [(&str, &str); 4] = [
        ("zbarimg", "zbar-tools"),
        ("pdftotext", "poppler-utils"),
        ("pdftoppm", "poppler-utils"),
        ("java", "default-jre-headless"),
    ];
    let lacking: Vec<_> = READERS.iter().filter(|(program, _)| shell::which(&[program]).is_none()).collect();
    if lacking.is_empty() {
        return Ok(());
    }
    let names = lacking.iter().map(|(program, _)| *program).collect::<Vec<_>>().join(", ");
    let packages: BTreeSet<&str> = lacking.iter().map(|(_, package)| *package).collect();
    let packages: Vec<&str> = packages.into_iter().collect();
    debian_packages(&names, &packages, "install them your way, with their programs on the PATH", missing)
}

fn debian_packages(names: &str, packages: &[&str], or: &str, missing: Missing) -> Result<(), Failure> {
    let packages_in_words = packages.join(" ");
    let by_hand = format!("apt-get update && apt-get install -y --no-install-recommends {packages_in_words}");
    refused(missing, names, &format!("{by_hand}\n(as root on Debian; elsewhere install them your way, on the PATH)"))?;
    if !may_install_packages() {
        return Err(Failure::new(
            format!("this is missing: {names}."),
            format!("This is not root on Debian, so run it yourself:\n  sudo sh -c '{by_hand}'\nor {or}"),
        ));
    }
    shell::timed(&format!("Installing {packages_in_words} with apt-get"), || {
        let todo = format!("Try it by hand:\n  {by_hand}");
        shell::run(Command::new("apt-get").arg("update"), &todo)?;
        let mut command = Command::new("apt-get");
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["install", "-y", "--no-install-recommends"])
            .args(packages);
        shell::run(&mut command, &todo)
    })
}

fn refused(missing: Missing, what: &str, command: &str) -> Result<(), Failure> {
    match missing {
        Missing::Install => Ok(()),
        Missing::Refuse => Err(Failure::new(
            format!("this is missing, and --no-setup installs nothing: {what}."),
            format!("Run:\n  {command}"),
        )),
    }
}

fn may_install_packages() -> bool {
    let root = shell::ask(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    root && Path::new("/etc/debian_version").exists() && shell::which(&["apt-get"]).is_some()
}
