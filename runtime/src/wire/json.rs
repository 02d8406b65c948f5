//! A JSON value as its text.

mod deserialize;
mod finite;
mod own_types;
mod serialize;
mod value;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use qwen_request_rules::json::{DEPTH_LIMIT, ParseError, Reader, ValueKind, write_number, write_text};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::member::{Leniency, Mark, Member, blank};
use super::{JsonError, Text, Writer, unwritable};

pub(crate) use own_types::read_text as read_own_type;

/// Any JSON value, held as compact JSON text: a schema, or a member that the crate has no type for.
///
/// It is sent as it stands. Two are equal if their texts are: the order of members counts.
///
/// ```
/// use qwen_request::Json;
///
/// let schema = Json::parse(r#"{ "type": "object", "required": ["city"] }"#)?;
/// assert_eq!(schema.as_str(), r#"{"type":"object","required":["city"]}"#);
/// let value: serde_json::Value = schema.to()?;
/// assert_eq!(Json::from_value(&value["required"])?.as_str(), r#"["city"]"#);
/// # Ok::<(), qwen_request::wire::JsonError>(())
/// ```
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
        let mut text = String::with_capacity(pieces.iter().map(|piece| piece.len()).sum());
        for piece in pieces {
            text.push_str(piece);
        }
        Self(Cow::Owned(text))
    }

    /// Wraps text that is known to be compact JSON.
    pub(crate) fn from_compact(text: String) -> Self {
        Self(Cow::Owned(text))
    }

    /// The JSON value of anything that serde can serialize.
    ///
    /// As `serde_json` does it, which writes it: a float that JSON has no number for is `null`. A value that is nested more than
    /// 128 levels deep is refused.
    pub fn from_value<T: Serialize + ?Sized>(value: &T) -> Result<Self, JsonError> {
        own_types::write(value).map(Self::from_compact)
    }

    /// The same for what the macros take: a mark stands for what JSON has no text for, and a float that is no number counts as
    /// that, too.
    pub(crate) fn or_mark<T: Serialize + ?Sized>(value: &T) -> Self {
        own_types::write_strictly(value)
            .map_or_else(|error| Self::marked(error.message()), Self::from_compact)
    }

    /// A mark alone.
    pub(super) fn marked(reason: &str) -> Self {
        let mut text = String::new();
        unwritable::mark(&mut text, reason);
        Self::from_compact(text)
    }

    /// Why JSON has no text for the value, if it is so.
    pub(crate) fn unwritable(&self) -> Option<String> {
        unwritable::is_marked(&self.0).then(|| unwritable::first(&self.0).1)
    }

    /// Reads JSON text.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        super::from_json(text)
    }

    /// The JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads the value as a type of your own, by `serde_json`.
    ///
    /// A float of more than 15 digits may come out as the one next to the nearest, unless the feature `float_roundtrip` of
    /// `serde_json` is on.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        own_types::read(&self.0)
    }

    /// Reads the value that comes next.
    pub(super) fn read_from(reader: &mut Reader<'_>) -> Result<Self, ParseError> {
        let mut text = String::new();
        render(reader, &mut text)?;
        Ok(Self::from_compact(text))
    }
}

blank! { Json = Json::NULL; }

impl Member for Json {
    fn read(&mut self, reader: &mut Reader<'_>, _: Leniency) -> Result<Mark, ParseError> {
        *self = Self::read_from(reader)?;
        Ok(Mark::Plain)
    }

    fn write(&self, out: &mut Writer, _: Mark) {
        out.json(&self.0);
    }

    fn is_unset(&self) -> bool {
        *self == Self::NULL
    }
}

impl FromStr for Json {
    type Err = JsonError;

    fn from_str(text: &str) -> Result<Self, JsonError> {
        Self::parse(text)
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

/// Refuses a list or an object that lies in as many others as there may be, whatever the value comes from.
fn check_depth(depth: usize) -> Result<(), ParseError> {
    if depth < DEPTH_LIMIT { Ok(()) } else { Err(ParseError::too_deep(0)) }
}

/// Writes the value that comes next as it is written here.
fn render(reader: &mut Reader<'_>, out: &mut String) -> Result<(), ParseError> {
    match reader.kind()? {
        ValueKind::Null => {
            reader.skip()?;
            out.push_str("null");
        }
        ValueKind::Bool => out.push_str(if reader.bool()? { "true" } else { "false" }),
        ValueKind::Number => match reader.number_of_any_length()? {
            (_, Some(digits)) => out.push_str(digits),
            (number, None) => write_number(out, number),
        },
        ValueKind::Text => write_text(out, &reader.text()?),
        ValueKind::List => {
            reader.enter_list()?;
            let mut before = '[';
            while reader.next_element()? {
                out.push(before);
                before = ',';
                render(reader, out)?;
            }
            out.push_str(if before == '[' { "[]" } else { "]" });
        }
        ValueKind::Object => {
            reader.enter_object()?;
            let mut before = '{';
            while reader.next_member()? {
                out.push(before);
                before = ',';
                write_text(out, &reader.name()?);
                out.push(':');
                render(reader, out)?;
            }
            out.push_str(if before == '{' { "{}" } else { "}" });
        }
    }
    Ok(())
}
