//! Texts put together: less code in the page than what the standard library has for everybody.

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

#[cfg(test)]
mod tests {
    use crate::written::{number, together};

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
