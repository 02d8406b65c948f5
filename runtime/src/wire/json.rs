//! A JSON value as its text.

use std::borrow::Cow;
use std::fmt;
use std::str::Utf8Error;

use qwen_request_rules::json::{Number, write_number, write_text};
use serde::de::{DeserializeOwned, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::Text;
use super::number::{self, Start, signed};

/// How deep a value may be nested: the limit of `serde_json`, for every deserializer.
const MAX_DEPTH: usize = 128;

/// Any JSON value, held as compact JSON text: a schema, or a member that the crate has no type for.
///
/// It is sent as it stands. Two are equal if their texts are: the order of members counts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Json(Text);

impl Json {
    pub(crate) const NULL: Self = Self(Cow::Borrowed("null"));

    /// Wraps text that is known to be compact JSON.
    #[doc(hidden)]
    #[must_use]
    pub const fn __from_static(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// Joins pieces of text that are compact JSON together.
    #[doc(hidden)]
    #[must_use]
    pub fn __concat(pieces: &[&str]) -> Self {
        Self(Cow::Owned(pieces.concat()))
    }

    /// The JSON value of something that always has one.
    #[doc(hidden)]
    #[must_use]
    pub fn __render<T: Serialize + ?Sized>(value: &T) -> Self {
        Self::from_value(value).unwrap_or(Self::NULL)
    }

    /// The JSON value of anything that serde can serialize.
    pub fn from_value<T: Serialize + ?Sized>(value: &T) -> Result<Self, JsonError> {
        let text = serde_json::to_string(value).map_err(|error| JsonError::new(&error))?;
        Self::parse(&text)
    }

    /// Reads JSON text.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        serde_json::from_str(text).map_err(|error| JsonError::new(&error))
    }

    /// The JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads the value as a type of your own.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        serde_json::from_str(&self.0).map_err(|error| JsonError::new(&error))
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Json({})", self.0)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw: &RawValue = serde_json::from_str(&self.0).map_err(serde::ser::Error::custom)?;
        raw.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut text = String::new();
        Rendering { out: &mut text, depth: 0, before: "" }.deserialize(deserializer)?;
        Ok(Self(Cow::Owned(text)))
    }
}

/// Why a text is not the JSON that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonError {
    message: String,
    line: usize,
    column: usize,
}

impl JsonError {
    // Not `From`: `serde_json` is no part of this crate's interface.
    pub(crate) fn new(error: &serde_json::Error) -> Self {
        Self { message: error.to_string(), line: error.line(), column: error.column() }
    }

    /// The line of the text that was wrong, counted from 1; 0 if the place is unknown.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The byte in that line, counted from 1; 0 if the place is unknown.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for JsonError {}

/// Reads JSON out of bytes. Whether they are UTF-8 is looked at once, not for each text.
pub(crate) fn from_bytes<T: DeserializeOwned>(json: &[u8]) -> serde_json::Result<T> {
    match str::from_utf8(json) {
        Ok(text) => serde_json::from_str(text),
        Err(error) => Err(not_utf8(json, error)),
    }
}

/// Where it is wrong. A reader of bytes for each type would have to be compiled, too.
fn not_utf8(json: &[u8], error: Utf8Error) -> serde_json::Error {
    match serde_json::from_slice::<serde_json::Value>(json) {
        Err(error) => error,
        Ok(_) => serde::de::Error::custom(error),
    }
}

/// Renders the value that a deserializer yields.
struct Rendering<'a> {
    out: &'a mut String,
    depth: usize,
    /// What separates the value from the one before it.
    before: &'static str,
}

impl Rendering<'_> {
    fn number(self, number: Number) {
        write_number(self.out, number);
    }

    /// For what lies inside this value.
    fn inner(&mut self, before: &'static str) -> Rendering<'_> {
        Rendering { out: self.out, depth: self.depth + 1, before }
    }

    fn check_depth<E: serde::de::Error>(&self) -> Result<(), E> {
        if self.depth < MAX_DEPTH {
            return Ok(());
        }
        Err(E::custom(format_args!("nested more than {MAX_DEPTH} levels deep")))
    }
}

impl<'de> DeserializeSeed<'de> for Rendering<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.out.push_str(self.before);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Rendering<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.out.push_str("null");
        Ok(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.out.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.number(Number::Unsigned(value));
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.number(signed(value));
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.number(Number::Float(value));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        write_text(self.out, value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        self.check_depth()?;
        self.out.push('[');
        let mut separator = "";
        while list.next_element_seed(self.inner(separator))?.is_some() {
            separator = ",";
        }
        self.out.push(']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, map: A) -> Result<(), A::Error> {
        let (mut key, mut map) = match number::start(map)? {
            Start::Number(number) => {
                self.number(number);
                return Ok(());
            }
            Start::Object(first, rest) => (first, rest),
        };
        self.check_depth::<A::Error>()?;
        self.out.push('{');
        let mut separator = "";
        while let Some(name) = key {
            self.out.push_str(separator);
            separator = ",";
            write_text(self.out, &name);
            self.out.push(':');
            map.next_value_seed(self.inner(""))?;
            key = map.next_key()?;
        }
        self.out.push('}');
        Ok(())
    }
}
