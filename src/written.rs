//! Texts put together and taken apart: less code in the page than what the standard library has for everybody.

/// The parts, one behind the other.
pub(crate) fn together(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        text.push_str(part);
    }
    text
}

/// A whole number in digits.
pub(crate) fn number(number: impl Into<u64>) -> String {
    digits(number.into())
}

#[inline(never)]
fn digits(mut number: u64) -> String {
    let mut text = String::new();
    loop {
        // Below ten, so the cast keeps it.
        text.insert(0, char::from(b'0' + (number % 10) as u8));
        number /= 10;
        if number == 0 {
            return text;
        }
    }
}

/// What stands between the marks of a text, as `split` gives it; a mark is one ASCII character.
pub(crate) struct Parts<'a> {
    /// What was not taken yet, marks and all: nothing after the last part.
    pub(crate) rest: Option<&'a str>,
    mark: u8,
}

/// The parts of a text.
pub(crate) const fn parts(text: &str, mark: u8) -> Parts<'_> {
    Parts { rest: Some(text), mark }
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest?;
        for (at, byte) in text.as_bytes().iter().enumerate() {
            if *byte == self.mark {
                self.rest = text.get(at + 1..);
                return text.get(..at);
            }
        }
        self.rest = None;
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use crate::written::{number, parts, together};

    #[test]
    fn a_text_comes_apart_as_the_standard_library_takes_it() {
        for text in ["", "-", "2012-10-01", "қазан", "-қ--ә-", "а-б"] {
            assert!(parts(text, b'-').eq(text.split('-')), "{text}");
        }
    }

    #[test]
    fn what_was_not_taken_is_the_rest() {
        let mut parts = parts("name} and {more}", b'}');
        assert_eq!((parts.next(), parts.rest), (Some("name"), Some(" and {more}")));
    }

    #[test]
    fn a_number_is_written_as_the_standard_library_writes_it() {
        for one in [0, 1, 9, 10, 99, 100, 1_000_000, u64::MAX] {
            assert_eq!(number(one), one.to_string());
        }
    }

    #[test]
    fn parts_stand_one_behind_the_other() {
        assert_eq!(together(&["a", "", "ә", "b"]), "aәb");
    }
}
