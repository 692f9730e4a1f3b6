//! `pages FOLDER [ADDRESS]`: writes the pages that need no script into the folder of the site, which will be at this address.

use std::env;
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1) else {
        eprintln!("Name the folder of the site: pages dist/site");
        return ExitCode::FAILURE;
    };
    let site = env::args().nth(2);
    match write(Path::new(&folder), site.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", Path::new(&folder).display());
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path, site: Option<&str>) -> io::Result<()> {
    for file in pages::files(site) {
        let path = folder.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, file.text)?;
    }
    Ok(())
}
