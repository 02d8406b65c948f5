//! From what a deserializer yields to JSON text.

use std::fmt;

use qwen_request_rules::json::{Number, Reader, write_number, write_text};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::{Json, check_depth};

/// With `serde_json/arbitrary_precision`, which any crate of a build may switch on for all, `serde_json` hands on a number
/// as an object with one member of this name, which holds its text.
const NUMBER_IN_DISGUISE: &str = "$serde_json::private::Number";

// Not by way of `serde_json::Value`, whose objects have no order without a feature.
impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut text = String::new();
        Rendering { out: &mut text, depth: 0, before: "" }.deserialize(deserializer)?;
        Ok(Self::from_compact(text))
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

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.out.push_str(&value.to_string());
        Ok(())
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.out.push_str(&value.to_string());
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
        check_depth(self.depth).map_err(|refusal| A::Error::custom(refusal.message()))?;
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
            match Reader::new(&digits).number_of_any_length() {
                Ok((_, Some(digits))) => self.out.push_str(digits),
                Ok((number, None)) => self.number(number),
                Err(_) => return Err(A::Error::custom("number out of range")),
            }
            return Ok(());
        }
        check_depth(self.depth).map_err(|refusal| A::Error::custom(refusal.message()))?;
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
