//! The browser engines that the tests run in, as data.

use std::env;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::shell;

/// An engine, and how the tests reach it.
pub struct Engine {
    /// Its name in step names, and in `QUJAT_ENGINE` for the page tests.
    pub name: &'static str,
    /// The programs it consists of.
    pub programs: &'static [Program],
    /// The Debian packages that bring the programs, and the fonts that our three languages need.
    pub packages: &'static [&'static str],
    /// What wasm-bindgen's test runner asks for, where it can drive this engine.
    pub capabilities: Option<fn(&[Found]) -> Value>,
}

/// A program that the machine has to have.
pub struct Program {
    /// The variable that names it: read when it is set, and set for the tests.
    pub variable: &'static str,
    /// What it is called, on the PATH or as a whole path; the first that exists is taken.
    pub names: &'static [&'static str],
}

/// A program that the machine has.
pub struct Found {
    /// The variable that names it for the tests.
    pub variable: &'static str,
    /// Where it is.
    pub path: PathBuf,
}

/// Chromium, or a browser made of it.
pub const CHROMIUM: Engine = Engine {
    name: "Chromium",
    programs: &[
        Program {
            variable: "QUJAT_CHROMIUM",
            names: &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
        },
        // The same engine without the window around a page: the page tests take less than half of the processor's time in it.
        Program {
            variable: "QUJAT_CHROMIUM_SHELL",
            names: &[
                "chromium-headless-shell",
                "chromium",
                "chromium-browser",
                "google-chrome-stable",
                "google-chrome",
            ],
        },
        Program { variable: "CHROMEDRIVER", names: &["chromedriver"] },
    ],
    packages: &["chromium", "chromium-driver", "chromium-headless-shell", FONTS],
    capabilities: Some(chromium),
};

/// Every engine there are tests for.
pub const ENGINES: &[Engine] = &[
    CHROMIUM,
    Engine {
        name: "Firefox",
        programs: &[Program { variable: "QUJAT_FIREFOX", names: &["firefox-esr", "firefox"] }],
        packages: &["firefox-esr", FONTS],
        capabilities: None,
    },
    Engine {
        name: "WebKit",
        programs: &[
            Program { variable: "QUJAT_WEBKIT_DRIVER", names: &["WebKitWebDriver"] },
            Program {
                variable: "QUJAT_MINIBROWSER",
                names: &[
                    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
                ],
            },
            Program { variable: "QUJAT_XVFB", names: &["Xvfb"] },
        ],
        packages: &["webkit2gtk-driver", "xvfb", FONTS],
        capabilities: None,
    },
];

/// The letters of our three languages.
const FONTS: &str = "fonts-noto-core";

/// No sandbox, because a container's root may not have one, and no traffic of the browser's own.
const CHROMIUM_FLAGS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

impl Engine {
    /// Its programs, when all of them are here.
    pub fn find(&self) -> Option<Vec<Found>> {
        self.programs.iter().map(Program::find).collect()
    }

    /// What its programs are called, those only that are not here.
    pub fn lacking(&self) -> Vec<&'static str> {
        let missing = self.programs.iter().filter(|program| program.find().is_none());
        missing.filter_map(|program| program.names.first().copied()).collect()
    }
}

impl Program {
    fn find(&self) -> Option<Found> {
        let named = env::var_os(self.variable).map(PathBuf::from).filter(|path| path.is_file());
        Some(Found { variable: self.variable, path: named.or_else(|| shell::which(self.names))? })
    }
}

fn chromium(found: &[Found]) -> Value {
    let browser =
        found.iter().find(|program| program.variable == "QUJAT_CHROMIUM").map(|program| program.path.as_path());
    json!({ "goog:chromeOptions": { "binary": browser.map(Path::to_string_lossy), "args": CHROMIUM_FLAGS } })
}
