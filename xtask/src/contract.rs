//! What JavaScript is promised: the built `engine.d.ts` beside the one that was reviewed.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::project::Project;
use crate::shell::{self, Failure};

/// Takes what was built as the contract.
pub fn accept(project: &Project) -> Result<(), Failure> {
    let (built, contract) = (built(project), contract(project));
    fs::create_dir_all(project.root.join("tests/contract")).map_err(|error| Failure::file(&contract, &error))?;
    fs::copy(&built, &contract).map_err(|error| Failure::file(&built, &error))?;
    println!("{} is the contract now; commit it with the change it belongs to.", project.near(&contract));
    Ok(())
}

/// Fails, with a diff, when what was built is not the contract.
pub fn check(project: &Project) -> Result<(), Failure> {
    let (built, contract) = (built(project), contract(project));
    let new = fs::read_to_string(&built).map_err(|error| Failure::file(&built, &error))?;
    let todo = "If the change is meant, take it and commit it:\n  cargo xtask build --accept-contract";
    match fs::read_to_string(&contract) {
        Ok(old) if old == new => Ok(()),
        Ok(_) => {
            let mut diff = Command::new("diff");
            diff.args(["-u", "--label", "promised", "--label", "built"]).arg(&contract).arg(&built);
            // `diff` ends with 1 where the files differ, so its own verdict says nothing new.
            let _ = shell::run(&mut diff, "");
            Err(Failure::new(
                "the built engine.d.ts is not what tests/contract/engine.d.ts promises; the diff is above.",
                todo,
            ))
        }
        Err(_) => Err(Failure::new("there is no tests/contract/engine.d.ts.", todo)),
    }
}

fn built(project: &Project) -> PathBuf {
    project.npm().join("engine.d.ts")
}

fn contract(project: &Project) -> PathBuf {
    project.root.join("tests/contract/engine.d.ts")
}
