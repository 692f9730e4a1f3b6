//! Reads JSON text (RFC 8259) into the contract's structures.
//!
//! A page pays for every kilobyte: this reader is a tenth of a general one in the module. It tells where a value is
//! wrong, refuses what is nested deeper than the contract, and never repeats what it read.

use super::error::ContractError;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Expected, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::borrow::Cow;

/// Objects and lists may be nested this deep; the contract needs four.
const DEPTH_LIMIT: u8 = 32;

type Result<T> = core::result::Result<T, ContractError>;

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

    /// Nothing but white space may follow the value.
    pub(super) fn end(&mut self) -> Result<()> {
        match self.next_byte() {
            None => Ok(()),
            Some(_) => Err(broken()),
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

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Result<()> {
        if self.next_byte() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(broken())
        }
    }

    fn word(&mut self, word: &str) -> Result<()> {
        if self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.at += word.len();
            Ok(())
        } else {
            Err(broken())
        }
    }

    /// A value that begins with this byte, as the visitor expects.
    #[inline(never)]
    fn starts(&mut self, byte: u8, expected: &dyn Expected) -> Result<()> {
        if self.next_byte() == Some(byte) { Ok(()) } else { Err(kind(expected)) }
    }

    #[inline(never)]
    fn open(&mut self, byte: u8, expected: &dyn Expected) -> Result<()> {
        self.starts(byte, expected)?;
        self.depth += 1;
        self.at += 1;
        if self.depth > DEPTH_LIMIT { Err(ContractError::of_text("fewer levels")) } else { Ok(()) }
    }

    const fn leave(&mut self) {
        self.depth -= 1;
        self.at += 1;
    }

    /// A string; borrowed from the text unless it holds escapes.
    #[inline(never)]
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
                Some(_) | None => return Err(broken()),
            }
        }
    }

    /// The text up to the next quotation mark, backslash or control character.
    fn run(&mut self) -> Result<&'de str> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\') {
            self.at += 1;
        }
        self.text.get(start..self.at).ok_or_else(broken)
    }

    fn escape(&mut self) -> Result<char> {
        let byte = self.peek().ok_or_else(broken)?;
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code_point(),
            _ => return Err(broken()),
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
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16)).ok_or_else(broken)?;
            self.at += 1;
            code = code * 16 + digit;
        }
        Ok(code)
    }

    #[inline(never)]
    fn null(&mut self) -> Result<bool> {
        if self.next_byte() == Some(b'n') { self.word("null").map(|()| true) } else { Ok(false) }
    }

    #[inline(never)]
    fn boolean(&mut self, expected: &dyn Expected) -> Result<bool> {
        match self.next_byte() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            Some(_) | None => Err(kind(expected)),
        }
    }

    #[inline(never)]
    fn number(&mut self, expected: &dyn Expected) -> Result<Number> {
        match self.next_byte() {
            Some(b'-' | b'0'..=b'9') => {}
            Some(b'"' | b'{' | b'[' | b't' | b'f' | b'n') => return Err(kind(expected)),
            Some(_) | None => return Err(broken()),
        }
        let negative = self.peek() == Some(b'-');
        if negative {
            self.at += 1;
        }
        let start = self.at;
        let mut mantissa: u64 = 0;
        let mut scale: i32 = 0;
        self.digits(&mut mantissa)?;
        if self.at - start > 1 && self.text.as_bytes().get(start) == Some(&b'0') {
            return Err(broken());
        }
        let whole = match self.peek() {
            Some(b'.' | b'e' | b'E') => false,
            Some(_) | None => true,
        };
        if self.peek() == Some(b'.') {
            self.at += 1;
            let decimals = self.digits(&mut mantissa)?;
            scale -= i32::try_from(decimals).map_err(|_| out_of_range())?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            scale = scale.checked_add(self.exponent()?).ok_or_else(out_of_range)?;
        }
        match (whole, negative) {
            (true, false) => Ok(Number::Whole(mantissa)),
            (true, true) => i64::try_from(mantissa).map(|whole| Number::Negative(-whole)).map_err(|_| out_of_range()),
            (false, _) => exact(mantissa, scale)
                .map(|value| Number::Real(if negative { -value } else { value }))
                .ok_or_else(out_of_range),
        }
    }

    /// One digit at least; how many there were.
    fn digits(&mut self, number: &mut u64) -> Result<usize> {
        let start = self.at;
        while let Some(byte @ b'0'..=b'9') = self.peek() {
            *number = number
                .checked_mul(10)
                .and_then(|number| number.checked_add(u64::from(byte - b'0')))
                .ok_or_else(out_of_range)?;
            self.at += 1;
        }
        if self.at > start { Ok(self.at - start) } else { Err(broken()) }
    }

    fn exponent(&mut self) -> Result<i32> {
        let negative = self.peek() == Some(b'-');
        if let Some(b'-' | b'+') = self.peek() {
            self.at += 1;
        }
        let mut exponent = 0;
        self.digits(&mut exponent)?;
        let exponent = i32::try_from(exponent).map_err(|_| out_of_range())?;
        Ok(if negative { -exponent } else { exponent })
    }
}

enum Number {
    Whole(u64),
    Negative(i64),
    Real(f64),
}

/// A decimal whose parts a double holds exactly; one rounding, so the nearest double.
fn exact(mantissa: u64, scale: i32) -> Option<f64> {
    const LARGEST: u64 = 1 << 53;
    const TENS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let power = *TENS.get(usize::try_from(scale.unsigned_abs()).ok()?)?;
    #[allow(clippy::cast_precision_loss, reason = "no larger than 2^53, so exact")]
    let mantissa = (mantissa <= LARGEST).then_some(mantissa as f64)?;
    Some(if scale < 0 { mantissa / power } else { mantissa * power })
}

/// A value of another kind than the contract has here.
fn kind(expected: &dyn Expected) -> ContractError {
    ContractError::expected(expected.to_string())
}

fn broken() -> ContractError {
    ContractError::of_text("JSON text")
}

fn out_of_range() -> ContractError {
    ContractError::of_text("a smaller number")
}

/// One small method a kind of value: a method that could read any kind would be copied into the module for each type.
impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = ContractError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.next_byte().ok_or_else(broken)? {
            b'{' => self.deserialize_map(visitor),
            b'[' => self.deserialize_seq(visitor),
            b'"' => self.deserialize_str(visitor),
            b't' | b'f' => self.deserialize_bool(visitor),
            b'n' => self.word("null").and_then(|()| visitor.visit_unit()),
            _ => self.deserialize_f64(visitor),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.open(b'{', &visitor)?;
        let value = visitor.visit_map(Members { reader: self, first: true, key: Cow::Borrowed("") })?;
        self.leave();
        Ok(value)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        self.deserialize_map(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.open(b'[', &visitor)?;
        let value = visitor.visit_seq(Items { reader: self, count: 0 })?;
        self.leave();
        Ok(value)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.starts(b'"', &visitor)?;
        match self.string()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_str(&text),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        let value = self.boolean(&visitor)?;
        visitor.visit_bool(value)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.number(&visitor)? {
            Number::Whole(number) => visitor.visit_u64(number),
            Number::Negative(_) | Number::Real(_) => Err(kind(&visitor)),
        }
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.number(&visitor)? {
            Number::Whole(number) => visitor.visit_u64(number),
            Number::Negative(number) => visitor.visit_i64(number),
            Number::Real(number) => visitor.visit_f64(number),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if self.null()? { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 char bytes byte_buf
        unit unit_struct tuple tuple_struct enum identifier ignored_any
    }
}

struct Members<'a, 'de> {
    reader: &'a mut Reader<'de>,
    first: bool,
    key: Cow<'de, str>,
}

impl<'de> Members<'_, 'de> {
    #[inline(never)]
    fn next(&mut self) -> Result<bool> {
        if self.reader.next_byte() == Some(b'}') {
            return Ok(false);
        }
        if !core::mem::take(&mut self.first) {
            self.reader.take(b',')?;
            self.reader.next_byte();
        }
        self.key = self.reader.string()?;
        self.reader.take(b':')?;
        Ok(true)
    }
}

impl<'de> MapAccess<'de> for Members<'_, 'de> {
    type Error = ContractError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        if !self.next()? {
            return Ok(None);
        }
        seed.deserialize(StrDeserializer::new(&self.key)).map(Some)
    }

    /// Only the contract's own fields have a shape that can be missed, so a path never holds a key that was made up.
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        seed.deserialize(&mut *self.reader).map_err(|error| error.under(&self.key))
    }
}

struct Items<'a, 'de> {
    reader: &'a mut Reader<'de>,
    count: usize,
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = ContractError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        if self.reader.next_byte() == Some(b']') {
            return Ok(None);
        }
        if self.count > 0 {
            self.reader.take(b',')?;
        }
        let element = seed.deserialize(&mut *self.reader).map_err(|error| error.under(&self.count.to_string()))?;
        self.count += 1;
        Ok(Some(element))
    }
}
