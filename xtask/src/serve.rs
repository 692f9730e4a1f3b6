//! `cargo xtask serve`: the page on this machine.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::options::Options;
use crate::package;
use crate::project::Project;
use crate::server::Server;
use crate::setup::Missing;
use crate::shell::{self, Failure};
use crate::site;

/// The port that is tried first.
const PORT: u16 = 8394;

/// The command. It ends when it is interrupted.
pub fn command(mut options: Options) -> Result<(), Failure> {
    let open = !options.flag("--no-open");
    let plain = options.flag("--plain");
    let port = options.value("--port")?.map(|port| port.parse::<u16>()).transpose().map_err(|_| {
        Failure::new("`--port` needs a number from 0 to 65535.", "For example: cargo xtask serve --port 8080")
    })?;
    options.nothing_else()?;
    let project = Project::find()?;
    package::build(&project, Missing::Install)?;

    let log = env::var_os("QUJAT_REQUEST_LOG").map(PathBuf::from);
    let root = if plain { site::plain(&project) } else { project.site() };
    let bind = |port| Server::bind(&root, port, log.as_deref());
    let server = match port {
        Some(port) => bind(port)?,
        None => bind(PORT).or_else(|_| bind(0))?,
    };
    let address = format!("{}/", server.address());
    println!("Serving {} on {address} (Ctrl+C ends it).", project.near(&root));
    if open {
        show(&address);
    }
    server.run();
    Ok(())
}

/// Opens the address where there is a screen to show it on; anything else is not worth a failure.
fn show(address: &str) {
    let screen =
        cfg!(target_os = "macos") || env::var_os("DISPLAY").is_some() || env::var_os("WAYLAND_DISPLAY").is_some();
    let opener = shell::which(if cfg!(target_os = "macos") { &["open"] } else { &["xdg-open"] });
    if let (true, Some(opener)) = (screen, opener) {
        let _ =
            Command::new(opener).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    }
}
