//! Every command the project has: `cargo xtask <command>`.

mod bench;
mod browser;
mod check;
mod contract;
mod docs;
mod engine;
mod hosting;
mod node_tests;
mod npm;
mod options;
mod package;
mod pages;
mod peers;
mod project;
mod section;
mod serve;
mod server;
mod setup;
mod shell;
mod site;
mod size;
mod test;

use std::env;
use std::process::ExitCode;

use options::Options;
use shell::Failure;

const USAGE: &str = "\
cargo xtask <command>

  build     writes dist/site (for any static host) and dist/npm (the package)
              --origin ADDRESS      where the site will be, for search engines; QUJAT_ORIGIN says it too
              --accept-contract     takes the built engine.d.ts as the new tests/contract/engine.d.ts
  serve     builds, serves dist/site on 127.0.0.1 and opens it
              --port N              listens there and nowhere else (otherwise 8394, or a free one)
              --no-open             does not open a browser
              --plain               serves the page as it is written, module by module
  test      runs every test there is, browsers included, and installs what they need
              --no-browser          leaves the browser steps out, and says so
              --no-setup            installs nothing: what is missing is a failure with the command to run
              --only WORDS          runs the steps whose name has these words, and the build when they need it
  check     the quick inner loop: format, clippy and the native tests without the slow ones
  docs      builds, then writes what the comments say: target/doc for Rust, dist/docs for JavaScript
  bench     builds, then runs every xtask/bench/*.mjs
              --only WORDS          runs the scripts whose path has these words
  help      prints this

A native test is slow, and left out of `check`, when it is marked #[ignore = \"slow\"]; `test` runs it.
`test` and `build` ask cargo where its target folder is, so CARGO_TARGET_DIR may name another.
";

fn main() -> ExitCode {
    let mut words = env::args().skip(1);
    let command = words.next().unwrap_or_else(|| "help".to_owned());
    match dispatch(&command, Options::new(words.collect())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: &str, mut options: Options) -> Result<(), Failure> {
    if matches!(command, "help" | "--help" | "-h") || options.flag("--help") || options.flag("-h") {
        print!("{USAGE}");
        return Ok(());
    }
    match command {
        "build" => package::command(options),
        "serve" => serve::command(options),
        "test" => test::command(options),
        "check" => check::command(options),
        "docs" => docs::command(options),
        "bench" => bench::command(options),
        unknown => Err(Failure::new(format!("There is no command `{unknown}`."), USAGE)),
    }
}
