//! The pages that need no script, which the crate `pages` writes from the library.

use std::path::Path;

use crate::project::Project;
use crate::shell::{self, Failure};

/// Writes them into a folder, before the bundler sees to their styles and scripts.
///
/// They come from a program of their own, so that xtask does not have to be compiled together with the library.
pub fn write(project: &Project, folder: &Path) -> Result<(), Failure> {
    let mut command = project.cargo();
    command.args(["run", "--quiet", "--package", "pages", "--"]).arg(folder).args(&project.origin);
    shell::run(&mut command, "The compiler says above what it does not accept, or the program what it cannot write.")
}
