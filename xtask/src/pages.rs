//! The pages that need no script, which the crate `pages` writes from the library.

use crate::project::Project;
use crate::shell::{self, Failure};

/// Writes them into `dist/site`.
///
/// They come from a program of their own, so that xtask does not have to be compiled together with the library.
pub fn write(project: &Project) -> Result<(), Failure> {
    let mut command = project.cargo();
    command.args(["run", "--quiet", "--package", "pages", "--"]).arg(project.site());
    shell::run(&mut command, "The compiler says above what it does not accept, or the program what it cannot write.")
}
