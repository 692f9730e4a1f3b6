//! Writes the contract's structures as JSON text (RFC 8259).

use super::error::ContractError;
use crate::written;
use core::fmt;
use serde::Serialize;
use serde::ser::{Impossible, SerializeStruct, Serializer};

type Result<T> = core::result::Result<T, Unwritable>;

/// What no report of this crate holds: it is no plain structure, list, text or number.
///
/// It says nothing, so that the compiler sees that it never comes and drops every way out of a field that is written.
#[derive(Debug)]
pub(super) struct Unwritable;

impl From<Unwritable> for ContractError {
    fn from(_: Unwritable) -> Self {
        Self::expected("a report of plain structures, lists, texts and numbers")
    }
}

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a plain structure, list, text or number")
    }
}

impl core::error::Error for Unwritable {}

impl serde::ser::Error for Unwritable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// The text written so far.
///
/// What is marked `inline(never)` would otherwise be copied into the module for every type that is written.
pub(super) struct Writer {
    text: String,
}

impl Writer {
    /// With room for an answer of the usual length: a text that grows is copied.
    pub(super) fn new() -> Self {
        Self { text: String::with_capacity(12 * 1024) }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    #[inline(never)]
    fn string(&mut self, value: &str) {
        self.text.push('"');
        let mut done = 0;
        // A plain loop: an iterator's closure is a call for each byte where small code comes first.
        for (at, byte) in value.as_bytes().iter().enumerate() {
            if *byte < 0x20 || *byte == b'"' || *byte == b'\\' {
                self.text.push_str(value.get(done..at).unwrap_or_default());
                self.escape(*byte);
                done = at + 1;
            }
        }
        self.text.push_str(value.get(done..).unwrap_or_default());
        self.text.push('"');
    }

    fn escape(&mut self, byte: u8) {
        match byte {
            b'"' => self.text.push_str("\\\""),
            b'\\' => self.text.push_str("\\\\"),
            b'\n' => self.text.push_str("\\n"),
            control => {
                let digit = |four_bits: u8| char::from_digit(u32::from(four_bits), 16).unwrap_or('0');
                self.text.push_str("\\u00");
                self.text.push(digit(control >> 4));
                self.text.push(digit(control & 15));
            }
        }
    }

    #[inline(never)]
    fn whole(&mut self, value: u64) {
        self.text.push_str(&written::number(value));
    }

    /// At most six decimals: no number of ours means more.
    fn real(&mut self, value: f64) {
        const MILLIONTHS: f64 = 1e6;
        let scaled = (value.abs() * MILLIONTHS).round();
        if !scaled.is_finite() || scaled >= 9e15 {
            self.text.push_str("null");
            return;
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, positive and below 2^53")]
        let millionths = scaled as u64;
        if value < 0.0 && millionths > 0 {
            self.text.push('-');
        }
        self.whole(millionths / 1_000_000);
        let decimals = millionths % 1_000_000;
        if decimals > 0 {
            let mut decimals = 1_000_000 + decimals;
            while decimals.is_multiple_of(10) {
                decimals /= 10;
            }
            self.text.push('.');
            self.text.push_str(written::number(decimals).get(1..).unwrap_or_default());
        }
    }

    /// Before every item but the first: right behind a bracket there is none before it.
    #[inline(never)]
    fn comma(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'{' | b'[')) {
            self.text.push(',');
        }
    }

    #[inline(never)]
    fn key(&mut self, key: &str) {
        self.comma();
        self.text.push('"');
        self.text.push_str(key);
        self.text.push_str("\":");
    }

    #[inline(never)]
    pub(super) fn mark(&mut self, mark: char) {
        self.text.push(mark);
    }
}

/// A structure under way; a list goes through `collect_seq`.
pub(super) struct Compound<'a>(&'a mut Writer);

impl SerializeStruct for Compound<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<()> {
        self.0.key(key);
        value.serialize(&mut *self.0)
    }

    fn end(self) -> Result<()> {
        self.0.mark('}');
        Ok(())
    }
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Impossible<(), Unwritable>;
    type SerializeTuple = Impossible<(), Unwritable>;
    type SerializeTupleStruct = Impossible<(), Unwritable>;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = Impossible<(), Unwritable>;
    type SerializeStruct = Compound<'a>;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    fn serialize_bool(self, value: bool) -> Result<()> {
        self.text.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Result<()> {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<()> {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<()> {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<()> {
        if value < 0 {
            self.text.push('-');
        }
        self.whole(value.unsigned_abs());
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Result<()> {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<()> {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<()> {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<()> {
        self.whole(value);
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result<()> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<()> {
        self.real(value);
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<()> {
        self.string(value.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<()> {
        self.string(value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<()> {
        Err(Unwritable)
    }

    fn serialize_none(self) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<()> {
        self.text.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<()> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<()> {
        let mut fields = self.serialize_struct(name, 1)?;
        fields.serialize_field(variant, value)?;
        SerializeStruct::end(fields)
    }

    /// A plain loop, as everywhere: the provided one is half as much code again for every list.
    fn collect_seq<I: IntoIterator<Item: Serialize>>(self, items: I) -> Result<()> {
        self.mark('[');
        for item in items {
            self.comma();
            item.serialize(&mut *self)?;
        }
        self.mark(']');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq> {
        Err(Unwritable)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple> {
        Err(Unwritable)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct> {
        Err(Unwritable)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant> {
        Err(Unwritable)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap> {
        Err(Unwritable)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Compound<'a>> {
        self.mark('{');
        Ok(Compound(self))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant> {
        Err(Unwritable)
    }
}
