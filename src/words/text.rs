//! The sentences of a language, one behind the other in one text.
//!
//! Otherwise each would bring its place and its length as two numbers that do not compress.

/// From one sentence whose start is written down to the next: those between are found by their lengths.
const STRIDE: usize = 16;

/// The sentences of a language.
pub(super) struct Text {
    /// All of them.
    pub sentences: &'static str,
    /// How many bytes each has.
    pub lengths: &'static [u16],
    /// Where every sixteenth begins.
    pub starts: &'static [u32],
}

impl Text {
    /// The sentence with this number.
    pub(super) fn sentence(&self, number: usize) -> &'static str {
        let known = number / STRIDE;
        let mut start = self.starts.get(known).map_or(0, |start| *start as usize);
        for length in self.lengths.get(known * STRIDE..number).unwrap_or_default() {
            start += usize::from(*length);
        }
        let length = self.lengths.get(number).map_or(0, |length| usize::from(*length));
        self.sentences.get(start..start + length).unwrap_or_default()
    }
}

/// How many starts are written down for so many sentences.
pub(super) const fn starts_of(sentences: usize) -> usize {
    sentences.div_ceil(STRIDE)
}

/// How many bytes there are in all.
pub(super) const fn total(sentences: &[&str]) -> usize {
    let mut total = 0;
    let mut at = 0;
    while at < sentences.len() {
        total += sentences[at].len();
        at += 1;
    }
    total
}

/// One text of them all.
pub(super) const fn joined<const TOTAL: usize>(sentences: &[&str]) -> [u8; TOTAL] {
    let mut joined = [0; TOTAL];
    let mut rest: &mut [u8] = &mut joined;
    let mut at = 0;
    while at < sentences.len() {
        let (sentence, after) = rest.split_at_mut(sentences[at].len());
        sentence.copy_from_slice(sentences[at].as_bytes());
        rest = after;
        at += 1;
    }
    joined
}

/// The length of each.
pub(super) const fn lengths<const COUNT: usize>(sentences: &[&str; COUNT]) -> [u16; COUNT] {
    let mut lengths = [0; COUNT];
    let mut at = 0;
    while at < COUNT {
        let length = sentences[at].len();
        assert!(length <= u16::MAX as usize, "no sentence is that long");
        #[allow(clippy::cast_possible_truncation, reason = "asserted")]
        let length = length as u16;
        lengths[at] = length;
        at += 1;
    }
    lengths
}

/// Where every sixteenth begins.
pub(super) const fn starts<const STARTS: usize>(sentences: &[&str]) -> [u32; STARTS] {
    let mut starts = [0; STARTS];
    let mut start = 0;
    let mut at = 0;
    while at < sentences.len() {
        if at % STRIDE == 0 {
            starts[at / STRIDE] = start;
        }
        #[allow(clippy::cast_possible_truncation, reason = "`lengths` asserts that it is short")]
        let length = sentences[at].len() as u32;
        start += length;
        at += 1;
    }
    starts
}

/// The bytes as a text.
pub(super) const fn text(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("sentences make a text"),
    }
}
