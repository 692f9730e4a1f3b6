//! `cargo xtask test`: every test there is, in the order in which a failure is cheapest to learn of.

use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::browser::{CHROMIUM, ENGINES, Engine, Found};
use crate::check;
use crate::contract;
use crate::node_tests;
use crate::options::Options;
use crate::package;
use crate::peers;
use crate::project::Project;
use crate::server::Server;
use crate::setup::{self, Missing};
use crate::shell::{self, Failure};
use crate::site;

/// The step that writes `dist`, which others read.
const BUILD: &str = "build, with the size budget";

/// What a step needs to know.
struct Run {
    project: Project,
    missing: Missing,
    browsers: bool,
    /// What failed in a browser and passed when it was tried again.
    unsteady: Mutex<Vec<String>>,
}

type Work = Box<dyn Fn(&Run) -> Result<(), Failure> + Send + Sync>;

/// What a step cannot do without.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    /// Nothing but the sources.
    Sources,
    /// What the build step wrote to `dist`.
    Dist,
    /// A browser.
    Browser,
    /// A browser, and `dist`.
    BrowserAndDist,
}

struct Step {
    name: String,
    needs: Needs,
    /// The neighbours that it runs beside: most of them have work for one processor.
    beside: Option<&'static str>,
    work: Work,
}

enum Outcome {
    Passed(Duration),
    Failed(Duration),
    Skipped,
    NotReached,
}

/// The command.
pub fn command(mut options: Options) -> Result<(), Failure> {
    let browsers = !options.flag("--no-browser");
    let missing = if options.flag("--no-setup") { Missing::Refuse } else { Missing::Install };
    let only = options.value("--only")?;
    options.nothing_else()?;
    let run = Run { project: Project::find()?, missing, browsers, unsteady: Mutex::default() };

    let mut steps = steps();
    let all = steps.len();
    if let Some(words) = &only {
        let asked = |step: &Step| step.name.contains(words.as_str());
        let stale = steps.iter().any(|step| asked(step) && step.needs.dist());
        steps.retain(|step| asked(step) || (stale && step.name == BUILD));
        if steps.is_empty() {
            let names = self::steps().into_iter().map(|step| format!("  {}", step.name)).collect::<Vec<_>>().join("\n");
            return Err(Failure::new(
                format!("No step's name has the words `{words}`."),
                format!("There are:\n{names}"),
            ));
        }
    }
    let partial = steps.len() < all;
    work_through(&run, &steps, partial)
}

fn work_through(run: &Run, steps: &[Step], partial: bool) -> Result<(), Failure> {
    let start = Instant::now();
    let mut failure = None;
    let mut outcomes = Vec::new();
    for group in steps.chunk_by(|one, next| one.beside.is_some() && one.beside == next.beside) {
        let number = outcomes.len() + 1;
        for (index, step) in group.iter().enumerate() {
            let skipped = step.needs.browser() && !run.browsers;
            if failure.is_none() {
                let note = if skipped { ": SKIPPED (--no-browser)" } else { "" };
                println!("\n── {}/{}  {}{note}", number + index, steps.len(), step.name);
            }
        }
        if failure.is_some() {
            outcomes.extend(group.iter().map(|_| Outcome::NotReached));
            continue;
        }
        for (outcome, result) in side_by_side(run, group) {
            outcomes.push(outcome);
            failure = failure.or(result.err());
        }
    }
    print_table(steps, &outcomes);
    print_unsteady(run);
    let took = shell::in_words(start.elapsed());
    if let Some(failure) = failure {
        println!("A step failed after {took}.");
        return Err(failure);
    }
    let skipped = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Skipped)).count();
    if skipped > 0 {
        println!(
            "NOT COMPLETE: {skipped} browser steps were SKIPPED; the others passed in {took}. Everything: cargo xtask test"
        );
    } else if partial {
        println!("NOT COMPLETE: only the steps asked for ran; they passed in {took}. Everything: cargo xtask test");
    } else {
        println!("All {} steps passed in {took}.", steps.len());
    }
    Ok(())
}

/// Works on all of them at once.
fn side_by_side(run: &Run, group: &[Step]) -> Vec<(Outcome, Result<(), Failure>)> {
    let work = |step: &Step| {
        if step.needs.browser() && !run.browsers {
            return (Outcome::Skipped, Ok(()));
        }
        let begin = Instant::now();
        let result = (step.work)(run);
        let took = begin.elapsed();
        (if result.is_ok() { Outcome::Passed(took) } else { Outcome::Failed(took) }, result)
    };
    let lost =
        || (Outcome::Failed(Duration::ZERO), Err(Failure::new("A step panicked.", "The lines above say where.")));
    thread::scope(|scope| {
        let running: Vec<_> = group.iter().map(|step| scope.spawn(move || work(step))).collect();
        running.into_iter().map(|step| step.join().unwrap_or_else(|_| lost())).collect()
    })
}

fn print_table(steps: &[Step], outcomes: &[Outcome]) {
    let width = steps.iter().map(|step| step.name.len()).max().unwrap_or(0);
    println!("\n{:<width$}  result     time", "step");
    for (step, outcome) in steps.iter().zip(outcomes) {
        let (result, time) = match outcome {
            Outcome::Passed(time) => ("passed", shell::in_words(*time)),
            Outcome::Failed(time) => ("FAILED", shell::in_words(*time)),
            Outcome::Skipped => ("SKIPPED", String::new()),
            Outcome::NotReached => ("not run", String::new()),
        };
        println!("{:<width$}  {result:<9}  {time}", step.name);
    }
    println!();
}

/// Nobody has to look for what did not hold at first.
fn print_unsteady(run: &Run) {
    let unsteady = run.unsteady.lock().map(|all| all.clone()).unwrap_or_default();
    if !unsteady.is_empty() {
        println!("UNSTEADY, failed and passed when tried again; either the test or the page is at fault:");
        println!("  {}\n", unsteady.join("\n  "));
    }
}

fn steps() -> Vec<Step> {
    let mut steps = vec![
        step("format", |run| {
            setup::rust_components(run.missing)?;
            check::format(&run.project)
        }),
        step("what the tests need", set_up),
        step("clippy, native", |run| check::clippy(&run.project)),
        step("clippy, WebAssembly", clippy_wasm),
        step("documentation", documentation),
        step("native tests", native_tests),
        step("what independent programs say", |run| peers::check(&run.project, run.missing)),
        step("the core without WebAssembly crates", core_alone),
        step(BUILD, |run| package::build(&run.project, run.missing)),
        on_dist("contract of engine.d.ts", |run| contract::check(&run.project)),
        on_dist("types of the pages' scripts", page_types),
        step("WebAssembly tests in Node", |run| wasm_tests(run, None)),
    ];
    for engine in ENGINES.iter().filter(|engine| engine.capabilities.is_some()) {
        let name = format!("WebAssembly tests in {}", engine.name);
        steps.push(Step { needs: Needs::Browser, ..step(&name, move |run| wasm_tests(run, Some(engine))) });
    }
    let beside = Some("the package and the pages as files");
    steps.push(Step { beside, ..on_dist("npm package in Node", npm_tests) });
    let written = |run: &Run| {
        let file = run.project.root.join("tests/pages/written.test.mjs");
        node_tests::reported(&run.project, run.missing, "pages as they are written", &[file], |_| {})
    };
    steps.push(Step { beside, ..on_dist("pages as they are written, by validators", written) });
    let tools =
        |run: &Run| package_tests(run, "npm package for linters", &["package", "schema", "manifest", "scripts"]);
    steps.push(Step { beside, ..on_dist("npm package for linters, types and schemas", tools) });
    let bundled = |run: &Run| package_tests(run, "npm package in bundlers", &["bundled"]);
    let needs = Needs::BrowserAndDist;
    steps.push(Step { needs, beside, ..step("npm package in bundlers and a page", bundled) });
    steps.push(Step { needs, beside, ..step("Lighthouse, all but speed", lighthouse) });
    for engine in ENGINES {
        let name = format!("page in {}", engine.name);
        let work = move |run: &Run| page_tests(run, engine);
        steps.push(Step { needs, beside: Some("the pages in browsers"), ..step(&name, work) });
    }
    let drawn = |run: &Run| {
        let file = run.project.root.join("tests/pages/drawn.test.mjs");
        node_tests::run(&run.project, run.missing, &[file], |command| {
            command.env("QUJAT_DRAWN", drawn(run));
        })
    };
    steps.push(Step { needs: Needs::BrowserAndDist, ..step("pages as they are drawn, by validators", drawn) });
    steps
}

fn step(name: &str, work: impl Fn(&Run) -> Result<(), Failure> + Send + Sync + 'static) -> Step {
    Step { name: name.to_owned(), needs: Needs::Sources, beside: None, work: Box::new(work) }
}

fn on_dist(name: &str, work: impl Fn(&Run) -> Result<(), Failure> + Send + Sync + 'static) -> Step {
    Step { needs: Needs::Dist, ..step(name, work) }
}

impl Needs {
    fn browser(self) -> bool {
        matches!(self, Self::Browser | Self::BrowserAndDist)
    }

    fn dist(self) -> bool {
        matches!(self, Self::Dist | Self::BrowserAndDist)
    }
}

/// What has to be compiled takes both processors for minutes; what has to be fetched waits for the network meanwhile.
fn set_up(run: &Run) -> Result<(), Failure> {
    setup::node()?;
    setup::wasm_target(run.missing)?;
    thread::scope(|scope| {
        let compiled = scope.spawn(|| setup::wasm_bindgen(&run.project, run.missing));
        let fetched = fetch(run);
        compiled
            .join()
            .map_err(|_| Failure::new("wasm-bindgen could not be set up.", "The lines above say where."))??;
        fetched
    })?;
    println!("Everything is here.");
    Ok(())
}

fn fetch(run: &Run) -> Result<(), Failure> {
    for folder in ["xtask/npm", "tests", "tests/package", "tests/exports", "tests/peers", "xtask/bench"] {
        setup::npm(&run.project, folder, run.missing)?;
    }
    setup::readers(run.missing)?;
    if run.browsers {
        setup::browsers(run.missing)?;
    }
    setup::python(&run.project, run.missing)?;
    Ok(())
}

fn clippy_wasm(run: &Run) -> Result<(), Failure> {
    let mut command = run.project.cargo();
    // Of the tests, only `tests/wasm.rs` is for WebAssembly; the others may use crates that are not.
    command.args([
        "clippy",
        "--package",
        "qujat",
        "--target",
        "wasm32-unknown-unknown",
        "--lib",
        "--test",
        "wasm",
        "--",
        "-D",
        "warnings",
    ]);
    shell::run(&mut command, "Clippy says above what to change, and where.")
}

fn documentation(run: &Run) -> Result<(), Failure> {
    let mut command = run.project.cargo();
    command.args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings");
    shell::run(&mut command, "Rustdoc says above which link or block is wrong.")
}

fn native_tests(run: &Run) -> Result<(), Failure> {
    // Where the tests that write files for other programs put them.
    let exports = run.project.target.join("tmp/exports");
    fs::create_dir_all(&exports).map_err(|error| Failure::file(&exports, &error))?;
    // They leave their answers anew: a function that is gone has none.
    let answers = node_tests::answers(&run.project);
    if answers.exists() {
        fs::remove_dir_all(&answers).map_err(|error| Failure::file(&answers, &error))?;
    }
    let mut command = run.project.cargo();
    command.env("QUJAT_EXPORTS", exports);
    shell::run(
        command.args(["test", "--workspace", "--", "--include-ignored"]),
        "A failing test says above what no longer holds. One alone: cargo test its_name -- --include-ignored",
    )
}

/// What compiles for the page must not be needed to compute: a native build has none of it.
fn core_alone(run: &Run) -> Result<(), Failure> {
    const FOREIGN: &[&str] = &["js-sys", "serde-wasm-bindgen", "tsify", "wasm-bindgen", "web-sys"];
    let mut command = run.project.cargo();
    command.args([
        "tree",
        "--package",
        "qujat",
        "--target",
        "x86_64-unknown-linux-gnu",
        "--edges",
        "normal",
        "--prefix",
        "none",
    ]);
    let tree = shell::read(&mut command, "Cargo says above why.")?;
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    if names.first() != Some(&"qujat") {
        return Err(Failure::new("cargo tree does not begin with qujat.", format!("It printed:\n{tree}")));
    }
    if let Some(name) = names.iter().find(|name| FOREIGN.contains(name)) {
        return Err(Failure::new(
            format!("a native build of qujat depends on {name}."),
            "In Cargo.toml, move it under [target.'cfg(target_arch = \"wasm32\")'.dependencies].",
        ));
    }
    println!("{} crates, none of them for WebAssembly only.", names.len());
    Ok(())
}

/// The same file runs in Node and in a browser, so it does not say `run_in_browser` itself.
fn wasm_tests(run: &Run, engine: Option<&Engine>) -> Result<(), Failure> {
    let tools = setup::wasm_bindgen(&run.project, run.missing)?;
    // As a list: the variable of the same meaning is cut at spaces, and a path may have one.
    let runner = format!("target.wasm32-unknown-unknown.runner={}", json!([tools.test_runner]));
    let mut command = run.project.cargo();
    command.args(["test", "--config", &runner, "--package", "qujat", "--target", "wasm32-unknown-unknown"]);
    command.args(["--test", "wasm"]);
    if let Some(engine) = engine {
        let found = found(engine)?;
        let capabilities = engine.capabilities.map(|capabilities| capabilities(&found)).unwrap_or_default();
        let file = run.project.target.join(format!("webdriver-{}.json", engine.name.to_lowercase()));
        fs::write(&file, capabilities.to_string()).map_err(|error| Failure::file(&file, &error))?;
        command.env("WASM_BINDGEN_USE_BROWSER", "1").env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &file);
        for program in found {
            command.env(program.variable, program.path);
        }
    }
    shell::run(&mut command, "A failing test says above what JavaScript was promised and does not get.")
}

fn npm_tests(run: &Run) -> Result<(), Failure> {
    node_tests::reported(&run.project, run.missing, "npm package in Node", &files(run, "tests/npm")?, |_| {})
}

/// The comments of the pages' scripts state types; TypeScript holds the scripts to them.
fn page_types(run: &Run) -> Result<(), Failure> {
    let mut command = run.project.node();
    command.arg("xtask/npm/types.mjs").arg(site::plain(&run.project));
    shell::run(&mut command, "Mend the script, or the comment that says what it takes.")
}

/// The package among the tools of those who use it.
fn package_tests(run: &Run, what: &str, names: &[&str]) -> Result<(), Failure> {
    setup::npm(&run.project, "tests/package", run.missing)?;
    let files: Vec<PathBuf> =
        names.iter().map(|name| run.project.root.join(format!("tests/package/{name}.test.mjs"))).collect();
    node_tests::reported(&run.project, run.missing, what, &files, |command| {
        for program in CHROMIUM.find().into_iter().flatten() {
            command.env(program.variable, program.path);
        }
    })
}

/// What Lighthouse counts and what does not hang on how busy the machine is.
fn lighthouse(run: &Run) -> Result<(), Failure> {
    let mut command = run.project.node();
    command.args(["xtask/bench/lighthouse.mjs", "--without-speed"]);
    for program in CHROMIUM.find().into_iter().flatten() {
        command.env(program.variable, program.path);
    }
    shell::run(&mut command, "Lighthouse says above what keeps a page from the whole number of points.")
}

/// The folder in which the page tests leave every state of every view, as the script has drawn it.
fn drawn(run: &Run) -> PathBuf {
    run.project.target.join("tmp/drawn")
}

/// Each engine has a server and a record of requests of its own.
fn page_tests(run: &Run, engine: &Engine) -> Result<(), Failure> {
    let found = found(engine)?;
    let id = engine.name.to_lowercase();
    let log = run.project.target.join(format!("requests-{id}.log"));
    fs::write(&log, "").map_err(|error| Failure::file(&log, &error))?;
    let server = Server::bind(&run.project.site(), 0, Some(&log))?;
    let address = server.address().to_owned();
    thread::spawn(move || server.run());
    let draws = engine.name == CHROMIUM.name;
    if draws && drawn(run).exists() {
        fs::remove_dir_all(drawn(run)).map_err(|error| Failure::file(&drawn(run), &error))?;
    }
    let what = format!("page in {}", engine.name);
    let unsteady = node_tests::twice(&run.project, run.missing, &what, &files(run, "tests/www")?, |command| {
        command
            .env("QUJAT_SITE", &address)
            .env("QUJAT_REQUEST_LOG", &log)
            .env("QUJAT_PLAIN", site::plain(&run.project))
            .env("QUJAT_ENGINE", &id);
        // One engine's are enough: what is drawn does not hang on it.
        if draws {
            command.env("QUJAT_DRAWN", drawn(run));
        }
        for program in &found {
            command.env(program.variable, &program.path);
        }
    })?;
    if let Ok(mut all) = run.unsteady.lock() {
        all.extend(unsteady.into_iter().map(|test| format!("{what}: {test}")));
    }
    Ok(())
}

/// The tests in a folder.
fn files(run: &Run, folder: &str) -> Result<Vec<PathBuf>, Failure> {
    let files = run.project.files(folder, ".test.mjs");
    if files.is_empty() {
        return Err(Failure::new(
            format!("there is no {folder}/*.test.mjs."),
            "A step that tests nothing does not pass.",
        ));
    }
    Ok(files)
}

fn found(engine: &Engine) -> Result<Vec<Found>, Failure> {
    engine.find().ok_or_else(|| {
        Failure::new(
            format!("{} is not on this machine.", engine.name),
            format!(
                "Install it (on Debian: apt-get install {}), or leave it out: cargo xtask test --no-browser",
                engine.packages.join(" ")
            ),
        )
    })
}
