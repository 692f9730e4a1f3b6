//! What cargo knows about this project: folders, sources and versions.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::shell::{self, Failure};

/// The project, as `cargo metadata` tells it.
pub struct Project {
    /// The top of the repository.
    pub root: PathBuf,
    /// Where cargo builds, which need not be `./target`.
    pub target: PathBuf,
    /// The folders that hold the sources of our dependencies.
    pub sources: BTreeSet<PathBuf>,
    /// The version of `qujat`.
    pub version: String,
    /// The address at which the site will be, without a slash at its end, where somebody has said it.
    pub origin: Option<String>,
    /// The version of the library `wasm-bindgen`, which its command has to match.
    pub wasm_bindgen: String,
}

impl Project {
    /// Asks cargo.
    pub fn find() -> Result<Self, Failure> {
        // `cargo run` says where this package is; without it, cargo looks upwards from the current folder.
        let here = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| ".".into());
        let mut command = shell::cargo();
        command.args(["metadata", "--format-version", "1"]).current_dir(here);
        let text = shell::read(&mut command, "The first run needs the network, to fetch what Cargo.toml names.")?;
        let mut project = Self::read(&text).ok_or_else(|| {
            Failure::new("`cargo metadata` leaves out qujat or wasm-bindgen.", "Look at Cargo.toml and Cargo.lock.")
        })?;
        let origin = env::var("QUJAT_ORIGIN").ok().filter(|origin| !origin.is_empty());
        project.origin = origin.as_deref().map(self::origin).transpose()?;
        Ok(project)
    }

    /// Where the commands live that the project installs for itself.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The static site that `build` writes.
    pub fn site(&self) -> PathBuf {
        self.root.join("dist/site")
    }

    /// The npm package that `build` writes.
    pub fn npm(&self) -> PathBuf {
        self.root.join("dist/npm")
    }

    /// Cargo at the top of the repository.
    pub fn cargo(&self) -> Command {
        let mut command = shell::cargo();
        command.current_dir(&self.root);
        command
    }

    /// Node at the top of the repository.
    pub fn node(&self) -> Command {
        let mut command = Command::new("node");
        command.current_dir(&self.root);
        command
    }

    /// A path as a reader at the top of the repository would write it.
    pub fn near(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// The files of a folder whose names end so, in order; none when there is no such folder.
    pub fn files(&self, folder: &str, ending: &str) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.root.join(folder)).into_iter().flatten().flatten();
        let named = |path: &PathBuf| path.to_string_lossy().ends_with(ending);
        let files: BTreeSet<PathBuf> = entries.map(|entry| entry.path()).filter(named).collect();
        files.into_iter().collect()
    }

    fn read(text: &str) -> Option<Self> {
        let metadata: Value = serde_json::from_str(text).ok()?;
        let packages = metadata.get("packages")?.as_array()?;
        let version = |name: &str| {
            let package = packages.iter().find(|package| package["name"] == name)?;
            Some(package["version"].as_str()?.to_owned())
        };
        let fetched = packages.iter().filter(|package| !package["source"].is_null());
        Some(Self {
            root: metadata.get("workspace_root")?.as_str()?.into(),
            target: metadata.get("target_directory")?.as_str()?.into(),
            sources: fetched.filter_map(|package| parent_of_package(package["manifest_path"].as_str()?)).collect(),
            version: version("qujat")?,
            origin: None,
            wasm_bindgen: version("wasm-bindgen")?,
        })
    }
}

/// The address of a site as search engines want it, without a slash at its end.
pub fn origin(text: &str) -> Result<String, Failure> {
    let address = text.trim_end_matches('/');
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or_default();
    let odd = |letter: char| letter.is_whitespace() || letter.is_control() || "\"'<>&?#\\".contains(letter);
    if host.is_empty() || host.starts_with('/') || host.contains(odd) {
        return Err(Failure::new(
            format!("`{text}` is not the address of a site."),
            "For example: cargo xtask build --origin https://qujat.example",
        ));
    }
    Ok(address.to_owned())
}

fn parent_of_package(manifest: &str) -> Option<PathBuf> {
    Some(Path::new(manifest).parent()?.parent()?.to_path_buf())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_folder_is_where_cargo_says() {
        let text = r#"{"workspace_root":"/a","target_directory":"/b","packages":[
            {"name":"qujat","version":"0.1.0","source":null,"manifest_path":"/a/Cargo.toml"},
            {"name":"wasm-bindgen","version":"0.2.1","source":"registry","manifest_path":"/c/src/i/wasm-bindgen-0.2.1/Cargo.toml"}]}"#;
        let project = Project::read(text).unwrap();
        assert_eq!(project.tools(), Path::new("/b/tools"));
        assert_eq!(project.wasm_bindgen, "0.2.1");
        assert_eq!(project.sources.iter().collect::<Vec<_>>(), [Path::new("/c/src/i")]);
    }

    #[test]
    fn an_address_has_a_host_and_nothing_that_a_page_would_have_to_escape() {
        assert_eq!(origin("https://qujat.example/").unwrap(), "https://qujat.example");
        assert_eq!(origin("http://127.0.0.1:8/a/").unwrap(), "http://127.0.0.1:8/a");
        for text in
            ["qujat.example", "https://", "https:///a", "https://a?b", "https://a#b", "https://a b", "ftp://a", ""]
        {
            assert!(origin(text).is_err(), "{text}");
        }
    }
}
