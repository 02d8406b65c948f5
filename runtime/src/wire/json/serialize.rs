//! From JSON text to what a serializer makes of it.

use std::cell::RefCell;

use qwen_request_rules::json::{Number, ParseError, Reader, ValueKind};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::Json;

// Not by `serde_json`, which would make floats of long integers, and has no order of members without a feature.
impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Transcoding(&RefCell::new(Reader::new(self.as_str()))).serialize(serializer)
    }
}

/// The value that comes next in a JSON text.
struct Transcoding<'r, 't>(&'r RefCell<Reader<'t>>);

impl<'t> Transcoding<'_, 't> {
    fn next<T, E: serde::ser::Error>(
        &self,
        read: impl FnOnce(&mut Reader<'t>) -> Result<T, ParseError>,
    ) -> Result<T, E> {
        read(&mut self.0.borrow_mut()).map_err(|refusal| E::custom(refusal.message()))
    }
}

impl Serialize for Transcoding<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.next(Reader::kind)? {
            ValueKind::Null => {
                self.next(Reader::skip)?;
                serializer.serialize_unit()
            }
            ValueKind::Bool => serializer.serialize_bool(self.next(Reader::bool)?),
            ValueKind::Number => match self.next(Reader::number_of_any_length)? {
                (Number::Unsigned(integer), _) => serializer.serialize_u64(integer),
                (Number::Signed(integer), _) => serializer.serialize_i64(integer),
                (Number::Float(float), None) => serializer.serialize_f64(float),
                (Number::Float(float), Some(digits)) => match (digits.parse(), digits.parse()) {
                    (Ok(integer), _) => serializer.serialize_u128(integer),
                    (_, Ok(integer)) => serializer.serialize_i128(integer),
                    // Serde knows no longer integer.
                    _ => serializer.serialize_f64(float),
                },
            },
            ValueKind::Text => serializer.serialize_str(&self.next(Reader::text)?),
            ValueKind::List => {
                self.next(Reader::enter_list)?;
                let mut list = serializer.serialize_seq(None)?;
                while self.next(Reader::next_element)? {
                    list.serialize_element(self)?;
                }
                list.end()
            }
            ValueKind::Object => {
                self.next(Reader::enter_object)?;
                let mut object = serializer.serialize_map(None)?;
                while self.next(Reader::next_member)? {
                    object.serialize_key(&self.next(Reader::name)?)?;
                    object.serialize_value(self)?;
                }
                object.end()
            }
        }
    }
}
