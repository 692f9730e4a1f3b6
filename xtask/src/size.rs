//! What a reader's phone has to fetch, and the most it may be.

use crate::engine::Engine;
use crate::project::Project;
use crate::shell::{self, Failure};

/// The most bytes the module may have under brotli: about a second and a half on a slow 3G phone (400 kbit/s).
const BUDGET: u64 = 70_000;

const SCRIPT: &str = include_str!("size.mjs");

/// Prints the sizes, and fails above the budget.
pub fn check(project: &Project, engine: &Engine) -> Result<(), Failure> {
    let mut command = project.node();
    command.args(["--input-type=module", "--eval", SCRIPT]).arg(engine.module()).arg(engine.script());
    let text = shell::read(&mut command, "Node's zlib does this: is `node` a whole Node?")?;
    let sizes: Vec<u64> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let &[module, module_gzip, module_brotli, script, script_gzip, script_brotli] = sizes.as_slice() else {
        return Err(Failure::new("The sizes could not be read.", format!("Node answered: {text}")));
    };
    println!("\n{:<16}{:>10}{:>10}{:>10}", "size in bytes", "raw", "gzip", "brotli");
    println!("{:<16}{module:>10}{module_gzip:>10}{module_brotli:>10}   of {BUDGET} allowed", "engine_bg.wasm");
    println!("{:<16}{script:>10}{script_gzip:>10}{script_brotli:>10}\n", "engine.js");
    if module_brotli > BUDGET {
        return Err(Failure::new(
            format!("the module is {} bytes above its budget.", module_brotli - BUDGET),
            "Find what grew it (a dependency, a generic, a table of strings), or raise the budget in xtask/src/size.rs and say why.",
        ));
    }
    Ok(())
}
