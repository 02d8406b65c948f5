//! JSON text as the document that the rules read.
//!
//! `serde_json::Value` would not do: of two members with one name it keeps one, and `1.0` where an integer is
//! read looks like `1`.

use std::{borrow::Cow, fmt};

use qwen_request_rules::{
    document::{DEPTH_LIMIT, Document, Value},
    json::Number,
};
use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};

use crate::wire::number;

/// Reads a body. Texts without escapes are borrowed from it.
pub(super) fn read(body: &str) -> Result<Document<'_>, serde_json::Error> {
    // Few bodies have a node for fewer bytes.
    const BYTES_PER_NODE: usize = 16;
    let mut document = Document::with_capacity(body.len() / BYTES_PER_NODE + 1);
    let mut reader = serde_json::Deserializer::from_str(body);
    Reading { document: &mut document, key: None }.deserialize(&mut reader)?;
    reader.end()?;
    Ok(document)
}

/// Appends the value that a deserializer yields.
struct Reading<'r, 'de> {
    document: &'r mut Document<'de>,
    key: Option<Cow<'de, str>>,
}

impl<'de> Reading<'_, 'de> {
    fn push(self, value: Value<'de>) {
        self.document.push(self.key, value);
    }

    /// Appends a list or object; answers the document for what is inside.
    fn open<E: Error>(&mut self, container: Value<'de>) -> Result<(), E> {
        if self.document.depth() >= DEPTH_LIMIT {
            return Err(E::custom(format_args!("nested more than {DEPTH_LIMIT} levels deep")));
        }
        self.document.open(self.key.take(), container);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_, 'de> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.push(Value::Null);
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.push(Value::Bool(value));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.push(Value::Number(Number::Unsigned(value)));
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.push(Value::Number(number::signed(value)));
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.push(Value::Number(Number::Float(value)));
        Ok(())
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<(), E> {
        self.push(Value::Text(Cow::Borrowed(value)));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.push(Value::Text(Cow::Owned(value.to_owned())));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        self.open(Value::List)?;
        while list.next_element_seed(Reading { document: self.document, key: None })?.is_some() {}
        self.document.close();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut key = map.next_key_seed(Key)?;
        if key.as_deref().is_some_and(number::is_disguise) {
            let number = number::disguised(&mut map)?;
            self.push(Value::Number(number));
            return Ok(());
        }
        self.open(Value::Object)?;
        while let Some(name) = key {
            map.next_value_seed(Reading { document: self.document, key: Some(name) })?;
            key = map.next_key_seed(Key)?;
        }
        self.document.close();
        Ok(())
    }
}

/// The name of a member, borrowed where it can be.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the name of a member")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}
