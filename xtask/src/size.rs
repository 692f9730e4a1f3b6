//! What a reader's phone has to fetch, and the most it may be.

use std::path::PathBuf;

use crate::engine::Engines;
use crate::project::Project;
use crate::shell::{self, Failure};

/// The most bytes the citizen’s module may have under brotli: two seconds on a slow 3G phone (400 kbit/s).
const CITIZEN: u64 = 107_000;

/// The most bytes the module of the formulyar may have.
const FORMULYAR: u64 = 73_000;

/// The most bytes the whole module may have: analysts and developers have better lines.
///
/// Scenarios for another program took 4.5 kB of it: a second way to lay out a process, and the format's own structures.
const WHOLE: u64 = 180_000;

const SCRIPT: &str = include_str!("size.mjs");

/// A file that somebody fetches.
struct Fetched {
    name: &'static str,
    file: PathBuf,
    budget: Option<u64>,
}

/// Prints the sizes, and fails above a budget.
pub fn check(project: &Project, engines: &Engines) -> Result<(), Failure> {
    let files = [
        Fetched { name: "citizen's module", file: engines.citizen.module(), budget: Some(CITIZEN) },
        Fetched { name: "citizen's script", file: engines.citizen.script(), budget: None },
        Fetched { name: "formulyar module", file: engines.formulyar.module(), budget: Some(FORMULYAR) },
        Fetched { name: "formulyar script", file: engines.formulyar.script(), budget: None },
        Fetched { name: "whole module", file: engines.whole.module(), budget: Some(WHOLE) },
        Fetched { name: "whole script", file: engines.whole.script(), budget: None },
    ];
    let mut command = project.node();
    command.args(["--input-type=module", "--eval", SCRIPT]).args(files.iter().map(|fetched| &fetched.file));
    let text = shell::read(&mut command, "Node's zlib does this: is `node` a whole Node?")?;
    let sizes: Vec<u64> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    if sizes.len() != files.len() * 3 {
        return Err(Failure::new("The sizes could not be read.", format!("Node answered: {text}")));
    }

    println!("\n{:<18}{:>10}{:>10}{:>10}", "size in bytes", "raw", "gzip", "brotli");
    let mut above = None;
    for (Fetched { name, budget, .. }, size) in files.iter().zip(sizes.chunks(3)) {
        let &[raw, gzip, brotli] = size else { continue };
        let allowed = budget.map_or_else(String::new, |budget| format!("   of {budget} allowed"));
        println!("{name:<18}{raw:>10}{gzip:>10}{brotli:>10}{allowed}");
        let over = budget.and_then(|budget| brotli.checked_sub(budget)).filter(|over| *over > 0);
        above = above.or(over.map(|over| (name, over)));
    }
    println!();
    match above {
        None => Ok(()),
        Some((name, over)) => Err(Failure::new(
            format!("the {name} is {over} bytes above its budget."),
            "Find what grew it (a dependency, a generic, a table of strings), or raise the budget in xtask/src/size.rs and say why.",
        )),
    }
}
