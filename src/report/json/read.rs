//! Reads JSON text (RFC 8259) into values.
//!
//! A page pays for every kilobyte: this reader is a tenth of a general one in the module. It does not look into what is nested
//! deeper than any contract, and never repeats what it read.

use std::borrow::Cow;

/// What a text is expected to be that is something else.
const BROKEN: &str = "JSON text";

/// Objects and lists are looked into this deep; the contract needs four.
const DEPTH_LIMIT: u8 = 32;

/// What was read, or what was expected instead.
type Result<T> = core::result::Result<T, &'static str>;

/// A JSON value.
///
/// It has no `Debug`: what it holds may be a name or a number of a person.
pub enum Value<'a> {
    /// Nothing; so is a field that is not there.
    Null,
    /// True or false.
    Bool(bool),
    /// A number; NaN where no double holds it exactly.
    Number(f64),
    /// A string.
    Text(Cow<'a, str>),
    /// An array.
    List(Vec<Value<'a>>),
    /// An object: its members as they came.
    Object(Vec<(Cow<'a, str>, Value<'a>)>),
    /// An array or an object deeper than any that is read: nobody asks what is in it.
    Deeper,
}

impl Value<'_> {
    /// Nothing, if this is an object.
    pub(super) fn object(&self) -> Result<()> {
        match self {
            Self::Object(_) => Ok(()),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) | Self::List(_) | Self::Deeper => {
                Err("an object")
            }
        }
    }

    /// A member by its name; of several, the last, as in JavaScript.
    #[must_use]
    pub fn field(&self, name: &str) -> &Self {
        match self {
            Self::Object(members) => {
                members.iter().rfind(|(key, _)| key == name).map_or(&Self::Null, |(_, value)| value)
            }
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) | Self::List(_) | Self::Deeper => &Self::Null,
        }
    }

    pub(super) fn list(&self) -> Result<&[Self]> {
        match self {
            Self::Null => Ok(&[]),
            Self::List(items) => Ok(items),
            Self::Bool(_) | Self::Number(_) | Self::Text(_) | Self::Object(_) | Self::Deeper => Err("a list"),
        }
    }

    pub(super) fn text(&self) -> Result<Option<&str>> {
        match self {
            Self::Null => Ok(None),
            Self::Text(text) => Ok(Some(text)),
            Self::Bool(_) | Self::Number(_) | Self::List(_) | Self::Object(_) | Self::Deeper => Err("a string"),
        }
    }

    pub(super) fn boolean(&self) -> Result<Option<bool>> {
        match self {
            Self::Null => Ok(None),
            Self::Bool(value) => Ok(Some(*value)),
            Self::Number(_) | Self::Text(_) | Self::List(_) | Self::Object(_) | Self::Deeper => Err("true or false"),
        }
    }

    /// A whole number as far as a double holds every one.
    pub(super) fn large(&self) -> Result<Option<u64>> {
        self.up_to(1 << 53, "a whole number from 0 to 9007199254740992")
    }

    /// A whole number that fits.
    pub(super) fn whole(&self) -> Result<Option<u32>> {
        let value = self.up_to(u32::MAX.into(), "a whole number from 0 to 4294967295")?;
        Ok(value.and_then(|value| u32::try_from(value).ok()))
    }

    #[inline(never)]
    fn up_to(&self, most: u64, expected: &'static str) -> Result<Option<u64>> {
        let value = match self {
            Self::Null => return Ok(None),
            Self::Number(value) => *value,
            Self::Bool(_) | Self::Text(_) | Self::List(_) | Self::Object(_) | Self::Deeper => return Err(expected),
        };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "compared with what it was made of")]
        let whole = value as u64;
        #[allow(clippy::cast_precision_loss, reason = "compared with what it was made of, and no larger than 2^53")]
        let same = (whole as f64).to_bits() == value.abs().to_bits();
        if same && value >= 0.0 && whole <= most { Ok(Some(whole)) } else { Err(expected) }
    }
}

/// A place in a JSON text.
pub(super) struct Reader<'de> {
    text: &'de str,
    at: usize,
    depth: u8,
}

impl<'de> Reader<'de> {
    pub(super) const fn new(text: &'de str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    /// One value; nothing but white space may follow it.
    pub(super) fn whole_text(&mut self) -> Result<Value<'de>> {
        let value = self.value()?;
        self.end()?;
        Ok(value)
    }

    /// Hands over each item of the one list of the text, at most so many, with its place and its length in bytes; holds one at a time.
    pub(super) fn items(
        &mut self,
        (most, too_many): (usize, &'static str),
        mut each: impl FnMut(usize, usize, &Value<'de>),
    ) -> Result<()> {
        if self.next_byte() != Some(b'[') {
            return Err("a list");
        }
        self.at += 1;
        self.depth += 1;
        let mut index = 0;
        while self.next_byte() != Some(b']') {
            if index == most {
                return Err(too_many);
            }
            if index > 0 {
                self.take(b',')?;
            }
            self.next_byte();
            let start = self.at;
            let item = self.value()?;
            each(index, self.at - start, &item);
            index += 1;
        }
        self.at += 1;
        self.depth -= 1;
        self.end()
    }

    /// Nothing but white space may follow the value.
    fn end(&mut self) -> Result<()> {
        match self.next_byte() {
            None => Ok(()),
            Some(_) => Err(BROKEN),
        }
    }

    /// The next byte that is not white space, left unread.
    fn next_byte(&mut self) -> Option<u8> {
        loop {
            match self.peek()? {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Result<()> {
        if self.next_byte() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(BROKEN)
        }
    }

    fn word(&mut self, word: &str) -> Result<()> {
        if self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.at += word.len();
            Ok(())
        } else {
            Err(BROKEN)
        }
    }

    /// The next value, whatever it is.
    fn value(&mut self) -> Result<Value<'de>> {
        Ok(match self.next_byte().ok_or(BROKEN)? {
            b'{' | b'[' if self.depth == DEPTH_LIMIT => self.skip().map(|()| Value::Deeper)?,
            b'{' => Value::Object(self.nested(b'}', |reader| {
                let key = reader.string()?;
                reader.take(b':')?;
                Ok((key, reader.value()?))
            })?),
            b'[' => Value::List(self.nested(b']', Self::value)?),
            b'"' => Value::Text(self.string()?),
            b't' => self.word("true").map(|()| Value::Bool(true))?,
            b'f' => self.word("false").map(|()| Value::Bool(false))?,
            b'n' => self.word("null").map(|()| Value::Null)?,
            _ => Value::Number(self.number()?),
        })
    }

    /// What stands between brackets, with commas between.
    fn nested<T>(&mut self, close: u8, item: fn(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        self.at += 1;
        self.depth += 1;
        let mut items = Vec::new();
        while self.next_byte() != Some(close) {
            if items.is_empty() {
                // Not before there is one: a text of nothing but brackets would take a hundred times its length.
                items.reserve(8);
            } else {
                self.take(b',')?;
            }
            items.push(item(self)?);
        }
        self.at += 1;
        self.depth -= 1;
        Ok(items)
    }

    /// Goes past what stands between brackets, whatever it is, without a level of calls for each of brackets.
    fn skip(&mut self) -> Result<()> {
        let mut open = 0_usize;
        loop {
            match self.next_byte().ok_or(BROKEN)? {
                b'"' => drop(self.string()?),
                b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    open -= 1;
                    self.at += 1;
                    if open == 0 {
                        return Ok(());
                    }
                }
                _ => self.at += 1,
            }
        }
    }

    /// A string; borrowed from the text unless it holds escapes.
    fn string(&mut self) -> Result<Cow<'de, str>> {
        self.take(b'"')?;
        let mut unescaped = String::new();
        loop {
            let run = self.run()?;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    if unescaped.is_empty() {
                        return Ok(Cow::Borrowed(run));
                    }
                    unescaped.push_str(run);
                    return Ok(Cow::Owned(unescaped));
                }
                Some(b'\\') => {
                    self.at += 1;
                    unescaped.push_str(run);
                    unescaped.push(self.escape()?);
                }
                Some(_) | None => return Err(BROKEN),
            }
        }
    }

    /// The text up to the next quotation mark, backslash or control character.
    fn run(&mut self) -> Result<&'de str> {
        let start = self.at;
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let mut length = 0;
        for byte in rest {
            if *byte < 0x20 || *byte == b'"' || *byte == b'\\' {
                break;
            }
            length += 1;
        }
        self.at += length;
        self.text.get(start..self.at).ok_or(BROKEN)
    }

    fn escape(&mut self) -> Result<char> {
        let byte = self.peek().ok_or(BROKEN)?;
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code_point(),
            _ => return Err(BROKEN),
        })
    }

    /// A code point from one escape or from a surrogate pair; half a pair becomes U+FFFD, as in a browser.
    fn code_point(&mut self) -> Result<char> {
        let first = self.four_digits()?;
        let mut code = first;
        if (0xD800..0xDC00).contains(&first) {
            let before = self.at;
            if self.word("\\u").is_ok() {
                let second = self.four_digits()?;
                if (0xDC00..0xE000).contains(&second) {
                    code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                } else {
                    self.at = before;
                }
            }
        }
        Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn four_digits(&mut self) -> Result<u32> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16)).ok_or(BROKEN)?;
            self.at += 1;
            code = code * 16 + digit;
        }
        Ok(code)
    }

    fn number(&mut self) -> Result<f64> {
        let negative = self.peek() == Some(b'-');
        if negative {
            self.at += 1;
        }
        let start = self.at;
        let mut mantissa = Some(0);
        self.digits(&mut mantissa)?;
        if self.at - start > 1 && self.text.as_bytes().get(start) == Some(&b'0') {
            return Err(BROKEN);
        }
        let mut decimals = 0;
        if self.peek() == Some(b'.') {
            self.at += 1;
            decimals = self.digits(&mut mantissa)?;
        }
        let mut exponent = Some(0);
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            exponent = self.exponent()?;
        }
        let scale = exponent.zip(i64::try_from(decimals).ok()).map(|(exponent, decimals)| exponent - decimals);
        let value = mantissa.zip(scale).and_then(|(mantissa, scale)| exact(mantissa, scale)).unwrap_or(f64::NAN);
        Ok(if negative { -value } else { value })
    }

    /// One digit at least; how many there were. A number that outgrows its bits is none.
    fn digits(&mut self, number: &mut Option<u64>) -> Result<usize> {
        let start = self.at;
        while let Some(byte @ b'0'..=b'9') = self.peek() {
            *number = number
                .and_then(|number| number.checked_mul(10))
                .and_then(|number| number.checked_add(u64::from(byte - b'0')));
            self.at += 1;
        }
        if self.at > start { Ok(self.at - start) } else { Err(BROKEN) }
    }

    fn exponent(&mut self) -> Result<Option<i64>> {
        let negative = self.peek() == Some(b'-');
        if let Some(b'-' | b'+') = self.peek() {
            self.at += 1;
        }
        let mut exponent = Some(0);
        self.digits(&mut exponent)?;
        let exponent = exponent.and_then(|exponent| i32::try_from(exponent).ok()).map(i64::from);
        Ok(exponent.map(|exponent| if negative { -exponent } else { exponent }))
    }
}

/// A decimal whose parts a double holds exactly; one rounding, so the nearest double.
fn exact(mantissa: u64, scale: i64) -> Option<f64> {
    const LARGEST: u64 = 1 << 53;
    const TENS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let power = *TENS.get(usize::try_from(scale.unsigned_abs()).ok()?)?;
    #[allow(clippy::cast_precision_loss, reason = "no larger than 2^53, so exact")]
    let mantissa = (mantissa <= LARGEST).then_some(mantissa as f64)?;
    Some(if scale < 0 { mantissa / power } else { mantissa * power })
}
