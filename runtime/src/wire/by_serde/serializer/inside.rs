//! Lists and objects.

use qwen_request_rules::json::{Kind, Reader, write_text};
use serde::ser::{
    Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant,
};

use super::{JsonWriter, Wrong};
use crate::wire::Json;

/// The inside of a list or an object.
pub(super) struct Inside<'a> {
    pub(super) inner: JsonWriter<'a>,
    /// What separates a value from the one before it.
    before: &'static str,
    close: &'static str,
    /// It is no object, though it looks like one: its only member holds text that is JSON.
    holds_json: bool,
}

impl<'a> Inside<'a> {
    /// What `inner` writes is inside.
    pub(super) fn new(inner: JsonWriter<'a>, close: &'static str) -> Self {
        Self { inner, before: "", close, holds_json: false }
    }

    /// For the only member of what holds JSON in disguise.
    pub(super) fn in_disguise(inner: JsonWriter<'a>) -> Self {
        Self { holds_json: true, ..Self::new(inner, "") }
    }

    fn separate(&mut self) {
        self.inner.out.push_str(std::mem::replace(&mut self.before, ","));
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Wrong> {
        value.serialize(JsonWriter { out: &mut *self.inner.out, ..self.inner })
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Wrong> {
        self.separate();
        self.value(value)
    }

    fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Wrong> {
        if self.holds_json {
            let start = self.inner.out.len();
            self.value(value)?;
            return self.undisguise(start);
        }
        self.separate();
        write_text(self.inner.out, name);
        self.inner.out.push(':');
        self.value(value)
    }

    /// Turns the text that was written from `start` on into the JSON that it is, in any spelling.
    fn undisguise(&mut self, start: usize) -> Result<(), Wrong> {
        let written = self.inner.out.split_off(start);
        let text = Reader::new(&written).text().map_err(|refusal| Wrong::custom(refusal.message()))?;
        let json = Json::parse(&text).map_err(|error| Wrong::custom(error.message()))?;
        self.inner.out.push_str(json.as_str());
        Ok(())
    }

    /// Makes a member's name of the value that was written from `start` on.
    fn name(&mut self, start: usize) -> Result<(), Wrong> {
        match Reader::new(self.inner.out.get(start..).unwrap_or_default()).kind() {
            Ok(Kind::Text) => {}
            Ok(Kind::Number | Kind::Bool) => {
                self.inner.out.insert(start, '"');
                self.inner.out.push('"');
            }
            _ => return Err(Wrong::custom("the name of a member must be a text, a number or a truth value")),
        }
        self.inner.out.push(':');
        Ok(())
    }
}

impl SerializeMap for Inside<'_> {
    type Ok = ();
    type Error = Wrong;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Wrong> {
        self.separate();
        let start = self.inner.out.len();
        self.value(key)?;
        self.name(start)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Wrong> {
        self.value(value)
    }

    fn end(self) -> Result<(), Wrong> {
        self.inner.out.push_str(self.close);
        Ok(())
    }
}

macro_rules! lists {
    ($($trait:ident: $method:ident;)*) => { $(
        impl $trait for Inside<'_> {
            type Ok = ();
            type Error = Wrong;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Wrong> {
                self.element(value)
            }

            fn end(self) -> Result<(), Wrong> {
                self.inner.out.push_str(self.close);
                Ok(())
            }
        }
    )* };
}

lists! {
    SerializeSeq: serialize_element;
    SerializeTuple: serialize_element;
    SerializeTupleStruct: serialize_field;
    SerializeTupleVariant: serialize_field;
}

macro_rules! objects {
    ($($trait:ident)*) => { $(
        impl $trait for Inside<'_> {
            type Ok = ();
            type Error = Wrong;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Wrong> {
                self.member(name, value)
            }

            fn end(self) -> Result<(), Wrong> {
                self.inner.out.push_str(self.close);
                Ok(())
            }
        }
    )* };
}

objects! { SerializeStruct SerializeStructVariant }
