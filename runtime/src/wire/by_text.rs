//! The types of this crate as serde sees them, for formats and programs that know serde only.
//!
//! They are read and written as JSON text, which is then turned into what serde asks for. That costs a second pass; what
//! it saves is a reader and a writer for every type in every program. Bodies and replies do not come this way.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _, ser::Error as _};

use super::member::Blank;
use super::{Json, Member, from_json, to_json};

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
    Json::from_compact(to_json(value).map_err(S::Error::custom)?).serialize(serializer)
}

pub(crate) fn deserialize<'de, T: Blank, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = Json::deserialize(deserializer)?;
    // Lines and columns would be those of a text that nobody has seen.
    from_json(json.as_str()).map_err(|error| D::Error::custom(error.message()))
}
