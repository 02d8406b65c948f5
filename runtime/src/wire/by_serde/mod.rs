//! The types of this crate as serde sees them, for formats and programs that know serde only.
//!
//! They are read and written as JSON text, which is then turned into what serde asks for. That costs a second pass; what
//! it saves is a reader and a writer for every type in every program. Bodies and replies do not come this way.

mod deserializer;
mod key;
mod rendering;
mod serializer;
mod transcoding;

pub(crate) use deserializer::read;
pub(crate) use serializer::{write, write_strictly};

use qwen_request_rules::document::DEPTH_LIMIT;
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use self::rendering::render;
use self::transcoding::transcode;
use super::member::Blank;
use super::{Json, Member, from_json, to_json};

/// With `serde_json/arbitrary_precision`, which any crate of a build may switch on for all, `serde_json` hands on a number
/// as an object with one member of this name, which holds its text.
const NUMBER_IN_DISGUISE: &str = "$serde_json::private::Number";

/// `serde_json` asks for JSON as it is written, and hands it on, in the same way.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

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
    transcode(&to_json(value).map_err(S::Error::custom)?, serializer)
}

pub(crate) fn deserialize<'de, T: Blank, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = Json::deserialize(deserializer)?;
    // Lines and columns would be those of a text that nobody has seen.
    from_json(json.as_str()).map_err(|error| D::Error::custom(error.message()))
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        transcode(self.as_str(), serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        render(deserializer).map(Self::from_compact)
    }
}

/// Refuses to go deeper, whatever the value comes from.
fn check_depth(depth: usize) -> Result<(), String> {
    if depth < DEPTH_LIMIT {
        return Ok(());
    }
    Err(format!("nested more than {DEPTH_LIMIT} levels deep"))
}
