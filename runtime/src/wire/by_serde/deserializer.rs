//! JSON text as a type of the user's, which serde reads.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::iter::once;
use std::str::FromStr;

use qwen_request_rules::json::{Fault, Kind, Number, Reader, Refusal};
use serde::de::value::{BorrowedStrDeserializer, CowStrDeserializer, MapDeserializer};
use serde::de::{
    Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

use super::{RAW_VALUE, key::Key};
use crate::wire::JsonError;

/// Reads a whole JSON text.
pub(crate) fn read<T: DeserializeOwned>(json: &str) -> Result<T, JsonError> {
    let mut source = Source { json, reader: Reader::new(json) };
    let value = T::deserialize(&mut source).and_then(|value| Ok(source.reader.end().map(|()| value)?));
    value.map_err(|wrong| {
        let refusal = match wrong {
            Wrong::Refused(refusal) => refusal,
            Wrong::Unfit(message) => Refusal::new(Fault::Value, message, source.reader.place()),
        };
        JsonError::new(&refusal, json.as_bytes())
    })
}

/// What is wrong with a text.
#[derive(Debug)]
pub(super) enum Wrong {
    /// It is not the JSON that it should be.
    Refused(Refusal),
    /// The type has no use for what was read: it says why, and cannot know where that stood.
    Unfit(String),
}

impl From<Refusal> for Wrong {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl serde::de::Error for Wrong {
    fn custom<T: Display>(message: T) -> Self {
        Self::Unfit(message.to_string())
    }
}

impl Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Refused(refusal) => refusal.message(),
            Self::Unfit(message) => message,
        })
    }
}

impl std::error::Error for Wrong {}

/// A JSON text whose next value serde asks for.
struct Source<'de> {
    json: &'de str,
    reader: Reader<'de>,
}

impl<'de> Source<'de> {
    /// The next value as it is written.
    fn raw(&mut self) -> Result<&'de str, Refusal> {
        self.reader.kind()?;
        let start = self.reader.place();
        self.reader.skip()?;
        Ok(self.json.get(start..self.reader.place()).unwrap_or_default())
    }

    /// The next value, if it is an integer: of more digits than a [`Number`] has, perhaps.
    fn long_integer<T: FromStr>(&mut self) -> Result<Option<T>, Refusal> {
        let before = self.reader.clone();
        let integer = self.raw()?.parse().ok();
        if integer.is_none() {
            self.reader = before;
        }
        Ok(integer)
    }
}

/// Most values come as they are, whatever the type has asked for: if it wanted another kind, it says so itself.
impl<'de> Deserializer<'de> for &mut Source<'de> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.reader.kind()? {
            Kind::Null => {
                self.reader.skip()?;
                visitor.visit_unit()
            }
            Kind::Bool => visitor.visit_bool(self.reader.bool()?),
            Kind::Number => visit_number(self.reader.number()?, visitor),
            Kind::Text => match self.reader.text()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            },
            Kind::List => {
                self.reader.enter_list()?;
                let mut list = Inside { source: self, next: Reader::next_element, is_left: false };
                let value = visitor.visit_seq(&mut list)?;
                list.leave(value)
            }
            Kind::Object => {
                self.reader.enter_object()?;
                let mut object = Inside { source: self, next: Reader::next_member, is_left: false };
                let value = visitor.visit_map(&mut object)?;
                object.leave(value)
            }
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.reader.skip()?;
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        if self.reader.null()? { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.long_integer()? {
            Some(integer) => visitor.visit_i128(integer),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.long_integer()? {
            Some(integer) => visitor.visit_u128(integer),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        if self.reader.kind()? != Kind::Text {
            return self.deserialize_any(visitor);
        }
        match self.reader.text()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_bytes(text.as_bytes()),
            Cow::Owned(text) => visitor.visit_byte_buf(text.into_bytes()),
        }
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        if name == RAW_VALUE {
            let raw = BorrowedStrDeserializer::new(self.raw()?);
            return visitor.visit_map(MapDeserializer::new(once((RAW_VALUE, raw))));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match self.reader.kind()? {
            Kind::Text => {
                CowStrDeserializer::new(self.reader.text()?).deserialize_enum(name, variants, visitor)
            }
            Kind::Object => {
                self.reader.enter_object()?;
                let mut object = Inside { source: self, next: Reader::next_member, is_left: false };
                let value = visitor.visit_enum(&mut object)?;
                object.leave(value)
            }
            _ => Err(self.reader.unexpected("a text or an object").into()),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string unit unit_struct seq tuple tuple_struct map struct
        identifier
    }
}

pub(super) fn visit_number<'de, V: Visitor<'de>>(number: Number, visitor: V) -> Result<V::Value, Wrong> {
    match number {
        Number::Unsigned(integer) => visitor.visit_u64(integer),
        Number::Signed(integer) => visitor.visit_i64(integer),
        Number::Float(float) => visitor.visit_f64(float),
    }
}

/// The inside of a list or an object.
struct Inside<'s, 'de> {
    source: &'s mut Source<'de>,
    next: fn(&mut Reader<'de>) -> Result<bool, Refusal>,
    is_left: bool,
}

impl Inside<'_, '_> {
    /// Whether more follows.
    fn next(&mut self) -> Result<bool, Refusal> {
        self.is_left = self.is_left || !(self.next)(&mut self.source.reader)?;
        Ok(!self.is_left)
    }

    fn leave<T>(mut self, value: T) -> Result<T, Wrong> {
        if self.next()? {
            return Err(self.source.reader.unexpected("no more in this list or object").into());
        }
        Ok(value)
    }
}

impl<'de> SeqAccess<'de> for Inside<'_, 'de> {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Wrong> {
        if self.next()? { seed.deserialize(&mut *self.source).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for Inside<'_, 'de> {
    type Error = Wrong;

    fn next_key_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Wrong> {
        if self.next()? { seed.deserialize(Key(self.source.reader.name()?)).map(Some) } else { Ok(None) }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Wrong> {
        seed.deserialize(&mut *self.source)
    }
}

/// `{"Variant": value}`
impl<'de> EnumAccess<'de> for &mut Inside<'_, 'de> {
    type Error = Wrong;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), Wrong> {
        match self.next_key_seed(seed)? {
            Some(variant) => Ok((variant, self)),
            None => Err(serde::de::Error::custom("expected one member, found none")),
        }
    }
}

impl<'de> VariantAccess<'de> for &mut Inside<'_, 'de> {
    type Error = Wrong;

    fn unit_variant(self) -> Result<(), Wrong> {
        Deserialize::deserialize(&mut *self.source)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Wrong> {
        seed.deserialize(&mut *self.source)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        self.source.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.source.deserialize_any(visitor)
    }
}
