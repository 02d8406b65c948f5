//! JSON text of anything that serde can serialize.

mod inside;

use qwen_request_rules::json::{Number, write_number, write_text};
use serde::ser::{Error as _, Serialize, Serializer};

use self::inside::Inside;
use super::{NUMBER_IN_DISGUISE, RAW_VALUE, check_depth};
use crate::wire::{JsonError, writer::no_number};

/// What may go wrong: serde's own error will do, for there is no text yet that has lines.
type Wrong = serde::de::value::Error;

/// Writes a value without blanks. A float that is no number becomes `null`.
pub(crate) fn write<T: Serialize + ?Sized>(value: &T) -> Result<String, JsonError> {
    write_as(value, false)
}

/// The same, but a float that is no number is refused.
pub(crate) fn write_strictly<T: Serialize + ?Sized>(value: &T) -> Result<String, JsonError> {
    write_as(value, true)
}

fn write_as<T: Serialize + ?Sized>(value: &T, is_strict: bool) -> Result<String, JsonError> {
    let mut json = String::new();
    value
        .serialize(JsonWriter { out: &mut json, depth: 0, is_strict })
        .map_err(|wrong| JsonError::without_place(wrong.to_string()))?;
    Ok(json)
}

/// Writes one value.
struct JsonWriter<'a> {
    out: &'a mut String,
    depth: usize,
    /// Whether a float that is no number is refused.
    is_strict: bool,
}

impl<'a> JsonWriter<'a> {
    /// Begins a list or object.
    fn enter(self, open: char, close: &'static str) -> Result<Inside<'a>, Wrong> {
        check_depth(self.depth).map_err(Wrong::custom)?;
        self.out.push(open);
        Ok(Inside::new(Self { depth: self.depth + 1, ..self }, close))
    }

    /// `{"Variant":`
    fn enter_variant(self, variant: &str) -> Result<Self, Wrong> {
        let Inside { inner, .. } = self.enter('{', "}")?;
        write_text(inner.out, variant);
        inner.out.push(':');
        Ok(inner)
    }
}

macro_rules! numbers {
    ($($method:ident($type:ty) $variant:ident;)*) => { $(
        fn $method(self, value: $type) -> Result<(), Wrong> {
            write_number(self.out, Number::$variant(value.into()));
            Ok(())
        }
    )* };
}

impl<'a> Serializer for JsonWriter<'a> {
    type Ok = ();
    type Error = Wrong;
    type SerializeSeq = Inside<'a>;
    type SerializeTuple = Inside<'a>;
    type SerializeTupleStruct = Inside<'a>;
    type SerializeTupleVariant = Inside<'a>;
    type SerializeMap = Inside<'a>;
    type SerializeStruct = Inside<'a>;
    type SerializeStructVariant = Inside<'a>;

    fn serialize_bool(self, value: bool) -> Result<(), Wrong> {
        self.out.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    numbers! {
        serialize_i8(i8) Signed;
        serialize_i16(i16) Signed;
        serialize_i32(i32) Signed;
        serialize_i64(i64) Signed;
        serialize_u8(u8) Unsigned;
        serialize_u16(u16) Unsigned;
        serialize_u32(u32) Unsigned;
        serialize_u64(u64) Unsigned;
    }

    fn serialize_f64(self, value: f64) -> Result<(), Wrong> {
        if self.is_strict && !value.is_finite() {
            return Err(Wrong::custom(no_number(value)));
        }
        write_number(self.out, Number::Float(value));
        Ok(())
    }

    /// By its own digits: the nearest `f64` has more.
    fn serialize_f32(self, value: f32) -> Result<(), Wrong> {
        self.serialize_f64(value.to_string().parse().unwrap_or(f64::NAN))
    }

    fn serialize_i128(self, value: i128) -> Result<(), Wrong> {
        self.out.push_str(&value.to_string());
        Ok(())
    }

    fn serialize_u128(self, value: u128) -> Result<(), Wrong> {
        self.out.push_str(&value.to_string());
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Wrong> {
        write_text(self.out, value.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Wrong> {
        write_text(self.out, value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Wrong> {
        self.collect_seq(value)
    }

    fn serialize_none(self) -> Result<(), Wrong> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Wrong> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Wrong> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Wrong> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Wrong> {
        write_text(self.out, variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Wrong> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Wrong> {
        let inner = self.enter_variant(variant)?;
        value.serialize(JsonWriter { out: &mut *inner.out, ..inner })?;
        inner.out.push('}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'a>, Wrong> {
        self.enter('[', "]")
    }

    fn serialize_tuple(self, _: usize) -> Result<Inside<'a>, Wrong> {
        self.enter('[', "]")
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Inside<'a>, Wrong> {
        self.enter('[', "]")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Inside<'a>, Wrong> {
        self.enter_variant(variant)?.enter('[', "]}")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Inside<'a>, Wrong> {
        self.enter('{', "}")
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Inside<'a>, Wrong> {
        if matches!(name, NUMBER_IN_DISGUISE | RAW_VALUE) {
            return Ok(Inside::in_disguise(self));
        }
        self.enter('{', "}")
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Inside<'a>, Wrong> {
        self.enter_variant(variant)?.enter('{', "}}")
    }
}
