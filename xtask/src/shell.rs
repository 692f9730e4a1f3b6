//! Other programs: shown, run, timed, and explained when they fail.

use std::env;
use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What went wrong, and what the reader can do about it.
#[derive(Debug)]
pub struct Failure {
    what: String,
    todo: String,
}

impl Failure {
    /// Says both in whole sentences.
    pub fn new(what: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { what: what.into(), todo: todo.into() }
    }

    /// Says that a file could not be read or written.
    pub fn file(path: &Path, error: &std::io::Error) -> Self {
        Self::new(format!("{}: {error}.", path.display()), "Look at the path and its permissions.")
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "FAILED: {}\n{}", self.what, self.todo)
    }
}

/// Cargo, as it runs this program.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The compiler that cargo will use.
pub fn rustc() -> Command {
    Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// Runs a program in the open; `todo` says what helps when it fails.
pub fn run(command: &mut Command, todo: &str) -> Result<(), Failure> {
    let line = shown(command);
    println!("$ {line}");
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::new(format!("this command ended with {status}:\n  {line}"), todo)),
        Err(error) => Err(not_started(command, &line, &error)),
    }
}

/// Runs a program and returns what it prints.
pub fn read(command: &mut Command, todo: &str) -> Result<String, Failure> {
    let line = shown(command);
    match command.stdin(Stdio::null()).stderr(Stdio::inherit()).output() {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(output) => Err(Failure::new(format!("this command ended with {}:\n  {line}", output.status), todo)),
        Err(error) => Err(not_started(command, &line, &error)),
    }
}

/// Returns what a program prints, or nothing when it is missing or fails.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Does a long thing, and says before and after how long it takes.
pub fn timed(what: &str, work: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
    println!("{what} …");
    let start = Instant::now();
    work()?;
    println!("{what}: took {}.", in_words(start.elapsed()));
    Ok(())
}

/// The first of these programs that the machine has; a name is looked up on the path.
pub fn which(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    names.iter().find_map(|name| {
        if name.contains('/') {
            return Some(PathBuf::from(name)).filter(|program| program.is_file());
        }
        env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file())
    })
}

/// A duration for people.
pub fn in_words(duration: Duration) -> String {
    let seconds = duration.as_secs();
    if seconds >= 60 {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    } else {
        format!("{:.1} s", duration.as_secs_f64())
    }
}

fn not_started(command: &Command, line: &str, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    Failure::new(
        format!("this command did not start ({error}):\n  {line}"),
        format!("Install `{program}`, or put it on the PATH."),
    )
}

/// The command as one would type it.
fn shown(command: &Command) -> String {
    let mut line = String::new();
    for (name, value) in command.get_envs() {
        let Some(value) = value else { continue };
        let value = value.to_string_lossy();
        let _ = match name.to_str() {
            Some("CARGO_ENCODED_RUSTFLAGS") => {
                write!(line, "RUSTFLAGS={} ", quoted(&value.replace('\x1f', " ")))
            }
            _ => write!(line, "{}={} ", name.to_string_lossy(), quoted(&value)),
        };
    }
    let program = Path::new(command.get_program());
    let cargo = program.file_name().filter(|name| *name == "cargo");
    line.push_str(&quoted(&cargo.unwrap_or(program.as_os_str()).to_string_lossy()));
    for word in command.get_args() {
        line.push(' ');
        line.push_str(&quoted(&word.to_string_lossy()));
    }
    line
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_=./:,@+%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_one_would_type_it() {
        let mut command = Command::new("node");
        command.arg("--eval").arg("let it = 'be'").env("LANG", "C");
        assert_eq!(shown(&command), r"LANG=C node --eval 'let it = '\''be'\'''");
    }

    #[test]
    fn a_minute_is_written_as_a_minute() {
        assert_eq!(in_words(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(in_words(Duration::from_secs(158)), "2 min 38 s");
    }
}
