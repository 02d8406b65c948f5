//! `serde_json::Value` both ways.

use serde_json::Value;

use super::Json;
use crate::wire::JsonError;

/// As [`Json::from_value`] does it: a value that is nested deeper than readers go is refused.
impl TryFrom<&Value> for Json {
    type Error = JsonError;

    fn try_from(value: &Value) -> Result<Self, JsonError> {
        Self::from_value(value)
    }
}

/// The same for a value that is not needed any more.
impl TryFrom<Value> for Json {
    type Error = JsonError;

    fn try_from(value: Value) -> Result<Self, JsonError> {
        Self::from_value(&value)
    }
}

/// As [`Json::to`] does it. An integer of more than 64 bits becomes the nearest float, and the members of an object are in the
/// order of their names, unless features of `serde_json` say otherwise.
impl TryFrom<&Json> for Value {
    type Error = JsonError;

    fn try_from(json: &Json) -> Result<Self, JsonError> {
        json.to()
    }
}

/// The same for JSON that is not needed any more.
impl TryFrom<Json> for Value {
    type Error = JsonError;

    fn try_from(json: Json) -> Result<Self, JsonError> {
        json.to()
    }
}
