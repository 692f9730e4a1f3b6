//! What stands behind the command's name.

use crate::shell::Failure;

/// The words that are not yet understood.
pub struct Options {
    words: Vec<String>,
}

impl Options {
    /// Holds these words.
    pub fn new(words: Vec<String>) -> Self {
        Self { words }
    }

    /// Takes a flag out, and says whether it was there.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.words.len();
        self.words.retain(|word| word != name);
        self.words.len() < before
    }

    /// Takes `--name value` or `--name=value` out.
    pub fn value(&mut self, name: &str) -> Result<Option<String>, Failure> {
        let joined = format!("{name}=");
        let Some(at) = self.words.iter().position(|word| word == name || word.starts_with(&joined)) else {
            return Ok(None);
        };
        let word = self.words.remove(at);
        if let Some(value) = word.strip_prefix(&joined) {
            return Ok(Some(value.to_owned()));
        }
        if at < self.words.len() {
            return Ok(Some(self.words.remove(at)));
        }
        Err(Failure::new(format!("`{name}` needs a value."), "See `cargo xtask help`."))
    }

    /// Fails when a word is left that no command understood.
    pub fn nothing_else(self) -> Result<(), Failure> {
        match self.words.first() {
            None => Ok(()),
            Some(word) => Err(Failure::new(format!("`{word}` is not an option here."), "See `cargo xtask help`.")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(words: &[&str]) -> Options {
        Options::new(words.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_value_may_stand_beside_or_behind_an_equals_sign() {
        assert_eq!(options(&["--port", "8"]).value("--port").unwrap().as_deref(), Some("8"));
        assert_eq!(options(&["--port=8"]).value("--port").unwrap().as_deref(), Some("8"));
        assert!(options(&["--port"]).value("--port").is_err());
    }

    #[test]
    fn an_unknown_word_is_a_failure() {
        let mut given = options(&["--no-open", "--fast"]);
        assert!(given.flag("--no-open"));
        assert!(given.nothing_else().is_err());
    }
}
