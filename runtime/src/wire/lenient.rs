//! Texts and integers: in replies, either may be written as the other.

use std::borrow::Cow;
use std::fmt;

use qwen_request_rules::json::{Number, write_number};
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::member::{Empty, Manner, Mark, Member};
use super::number::{self, Start};
use super::{Json, Text};

impl Empty<Text> {
    pub(crate) const VALUE: Text = Text::Borrowed("");
}

impl Member for Text {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, manner: &mut Manner) -> Result<Self, D::Error> {
        if manner.is_lenient {
            return deserializer.deserialize_any(LenientText(manner));
        }
        Self::deserialize(deserializer)
    }

    fn write<S: Serializer>(&self, serializer: S, mark: Mark) -> Result<S::Ok, S::Error> {
        if mark == Mark::Respelt
            && self.starts_with(|first: char| first == '-' || first.is_ascii_digit())
            && let Ok(number) = Json::parse(self)
        {
            return number.serialize(serializer);
        }
        self.serialize(serializer)
    }

    fn is_unset(&self) -> bool {
        self.is_empty()
    }
}

impl Empty<u64> {
    pub(crate) const VALUE: u64 = 0;
}

impl Member for u64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, manner: &mut Manner) -> Result<Self, D::Error> {
        if manner.is_lenient {
            return deserializer.deserialize_any(LenientInteger(manner));
        }
        Self::deserialize(deserializer)
    }

    fn write<S: Serializer>(&self, serializer: S, mark: Mark) -> Result<S::Ok, S::Error> {
        if mark == Mark::Respelt {
            return serializer.collect_str(self);
        }
        serializer.serialize_u64(*self)
    }

    fn is_unset(&self) -> bool {
        *self == 0
    }
}

/// A text, or a number as its text.
struct LenientText<'a>(&'a mut Manner);

impl LenientText<'_> {
    fn number(self, number: Number) -> Text {
        self.0.mark = Mark::Respelt;
        let mut text = String::new();
        write_number(&mut text, number);
        Cow::Owned(text)
    }
}

impl<'de> Visitor<'de> for LenientText<'_> {
    type Value = Text;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<Text, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Text, E> {
        Ok(Cow::Owned(text))
    }

    fn visit_u64<E>(self, integer: u64) -> Result<Text, E> {
        Ok(self.number(Number::Unsigned(integer)))
    }

    fn visit_i64<E>(self, integer: i64) -> Result<Text, E> {
        Ok(self.number(number::signed(integer)))
    }

    fn visit_f64<E>(self, float: f64) -> Result<Text, E> {
        Ok(self.number(Number::Float(float)))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Text, A::Error> {
        match number::start(map)? {
            Start::Number(number) => Ok(self.number(number)),
            Start::Object(..) => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

/// An integer, or a text of its digits.
struct LenientInteger<'a>(&'a mut Manner);

impl<'de> Visitor<'de> for LenientInteger<'_> {
    type Value = u64;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an integer that is not negative")
    }

    fn visit_u64<E>(self, integer: u64) -> Result<u64, E> {
        Ok(integer)
    }

    fn visit_i64<E: Error>(self, integer: i64) -> Result<u64, E> {
        integer.try_into().map_err(|_| E::invalid_value(Unexpected::Signed(integer), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<u64, E> {
        // Only the digits that are written back: no sign, no zeros before them.
        let integer = text.parse::<u64>().ok().filter(|integer| integer.to_string() == text);
        let integer = integer.ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))?;
        self.0.mark = Mark::Respelt;
        Ok(integer)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<u64, A::Error> {
        match number::start(map)? {
            Start::Number(Number::Unsigned(integer)) => Ok(integer),
            Start::Number(Number::Signed(integer)) => self.visit_i64(integer),
            Start::Number(Number::Float(float)) => {
                Err(A::Error::invalid_type(Unexpected::Float(float), &self))
            }
            Start::Object(..) => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}
