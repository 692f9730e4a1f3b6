//! The sentences of a language, one behind the other in one text.
//!
//! Otherwise each would bring its place and its length as two numbers that do not compress.

use crate::written;
use std::sync::OnceLock;

/// What stands behind every sentence.
const END: u8 = b'\n';

/// The sentences of a language.
pub(super) struct Text {
    /// All of them.
    joined: &'static str,
    /// Each, once the first was asked for.
    sentences: OnceLock<Vec<&'static str>>,
}

impl Text {
    /// The sentences that [`joined`] put together.
    pub(super) const fn of(joined: &'static str) -> Self {
        Self { joined, sentences: OnceLock::new() }
    }

    /// The sentence with this number.
    pub(super) fn sentence(&self, number: usize) -> &'static str {
        let sentences = self.sentences.get_or_init(|| written::parts(self.joined, END).collect());
        sentences.get(number).copied().unwrap_or_default()
    }
}

/// How many bytes there are in all.
pub(super) const fn total(sentences: &[&str]) -> usize {
    let mut total = 0;
    let mut at = 0;
    while at < sentences.len() {
        total += sentences[at].len() + 1;
        at += 1;
    }
    total
}

/// One text of them all.
pub(super) const fn joined<const TOTAL: usize>(sentences: &[&str]) -> [u8; TOTAL] {
    let mut joined = [END; TOTAL];
    let mut rest: &mut [u8] = &mut joined;
    let mut at = 0;
    while at < sentences.len() {
        let sentence = sentences[at].as_bytes();
        let (place, after) = rest.split_at_mut(sentence.len());
        place.copy_from_slice(sentence);
        assert!(ends_nowhere(place), "a sentence is one line");
        let (_, after) = after.split_at_mut(1);
        rest = after;
        at += 1;
    }
    joined
}

const fn ends_nowhere(sentence: &[u8]) -> bool {
    let mut at = 0;
    while at < sentence.len() {
        if sentence[at] == END {
            return false;
        }
        at += 1;
    }
    true
}

/// The bytes as a text.
pub(super) const fn text(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("sentences make a text"),
    }
}
