//! The types of this crate as serde sees them, for formats and programs that know serde only.
//!
//! They are read and written as JSON text, which is then turned into what serde asks for. That costs a second pass; what
//! it saves is a reader and a writer for every type in every program. Bodies and replies do not come this way.

use std::cell::RefCell;
use std::fmt;

use qwen_request_rules::document::DEPTH_LIMIT;
use qwen_request_rules::json::{Kind, Number, Reader, Refusal, write_number, write_text};
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::member::Blank;
use super::{Json, Member, from_json, to_json};

/// With `serde_json/arbitrary_precision`, which any crate of a build may switch on for all, `serde_json` hands on a number
/// as an object with one member of this name, which holds its text.
pub(super) const NUMBER_IN_DISGUISE: &str = "$serde_json::private::Number";

/// `serde_json` asks for JSON as it is written, and hands it on, in the same way.
pub(super) const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// JSON is serialized as a newtype struct of this name, in formats that people can read: they write the value inside it. The
/// serializer of this crate says there that it is none of them, gets the text as bytes, which no JSON value is, and writes it
/// as it stands.
pub(super) const AS_IT_STANDS: &str = "$qwen_request::Json";

/// Implements serde's traits for a [`Member`].
macro_rules! serde_by_text {
    ($name:ty) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::expansion::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::expansion::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use serde_by_text;

pub(crate) fn serialize<S: Serializer>(value: &dyn Member, serializer: S) -> Result<S::Ok, S::Error> {
    serialize_json(&to_json(value).map_err(S::Error::custom)?, serializer)
}

pub(crate) fn deserialize<'de, T: Blank, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = Json::deserialize(deserializer)?;
    // Lines and columns would be those of a text that nobody has seen.
    from_json(json.as_str()).map_err(|error| D::Error::custom(error.message()))
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_json(self.as_str(), serializer)
    }
}

fn serialize_json<S: Serializer>(json: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        serializer.serialize_newtype_struct(AS_IT_STANDS, &AsItStands(json))
    } else {
        transcode(json, serializer)
    }
}

struct AsItStands<'t>(&'t str);

impl Serialize for AsItStands<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            transcode(self.0, serializer)
        } else {
            serializer.serialize_bytes(self.0.as_bytes())
        }
    }
}

fn transcode<S: Serializer>(json: &str, serializer: S) -> Result<S::Ok, S::Error> {
    Transcoding(&RefCell::new(Reader::new(json))).serialize(serializer)
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut text = String::new();
        Rendering { out: &mut text, depth: 0, before: "" }.deserialize(deserializer)?;
        Ok(Self::from_compact(text))
    }
}

/// The value that comes next in a JSON text.
struct Transcoding<'r, 't>(&'r RefCell<Reader<'t>>);

impl<'t> Transcoding<'_, 't> {
    fn next<T, E: serde::ser::Error>(
        &self,
        read: impl FnOnce(&mut Reader<'t>) -> Result<T, Refusal>,
    ) -> Result<T, E> {
        read(&mut self.0.borrow_mut()).map_err(|refusal| E::custom(refusal.message()))
    }
}

impl Serialize for Transcoding<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.next(Reader::kind)? {
            Kind::Null => {
                self.next(Reader::skip)?;
                serializer.serialize_unit()
            }
            Kind::Bool => serializer.serialize_bool(self.next(Reader::bool)?),
            Kind::Number => match self.next(Reader::number)? {
                Number::Unsigned(integer) => serializer.serialize_u64(integer),
                Number::Signed(integer) => serializer.serialize_i64(integer),
                Number::Float(float) => serializer.serialize_f64(float),
            },
            Kind::Text => serializer.serialize_str(&self.next(Reader::text)?),
            Kind::List => {
                self.next(Reader::enter_list)?;
                let mut list = serializer.serialize_seq(None)?;
                while self.next(Reader::next_element)? {
                    list.serialize_element(self)?;
                }
                list.end()
            }
            Kind::Object => {
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
        self.number(value.into());
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
        check_depth(self.depth).map_err(A::Error::custom)?;
        self.out.push('[');
        let mut separator = "";
        while list.next_element_seed(self.inner(separator))?.is_some() {
            separator = ",";
        }
        self.out.push(']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut key = map.next_key::<String>()?;
        if key.as_deref() == Some(NUMBER_IN_DISGUISE) {
            let digits = map.next_value::<String>()?;
            let number = Reader::new(&digits).number();
            self.number(number.map_err(|_| A::Error::custom("number out of range"))?);
            return Ok(());
        }
        check_depth(self.depth).map_err(A::Error::custom)?;
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

/// Refuses to go deeper, whatever the value comes from.
pub(super) fn check_depth(depth: usize) -> Result<(), String> {
    if depth < DEPTH_LIMIT {
        return Ok(());
    }
    Err(format!("nested more than {DEPTH_LIMIT} levels deep"))
}
