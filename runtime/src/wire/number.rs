//! Numbers from any deserializer.
//!
//! With `serde_json/arbitrary_precision`, which any crate of a build may switch on for all, `serde_json` hands a number
//! to `deserialize_any` as an object with one member of a magic name. This is the one place that knows.

use qwen_request_rules::json::Number;
use serde::de::{Error, MapAccess};

const MAGIC: &str = "$serde_json::private::Number";

/// What an object turned out to be once its first key was read.
pub(crate) enum Start<A> {
    /// A number in disguise.
    Number(Number),
    /// An object: its first key, if it has any, and the access that continues with that key's value.
    Object(Option<String>, A),
}

/// Reads the first key of an object.
pub(crate) fn start<'de, A: MapAccess<'de>>(mut map: A) -> Result<Start<A>, A::Error> {
    let first = map.next_key::<String>()?;
    if first.as_deref().is_some_and(is_disguise) {
        disguised(&mut map).map(Start::Number)
    } else {
        Ok(Start::Object(first, map))
    }
}

/// Whether an object whose first key this is, is a number.
pub(crate) fn is_disguise(first_key: &str) -> bool {
    first_key == MAGIC
}

/// The number, once its first key was read.
pub(crate) fn disguised<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Number, A::Error> {
    let digits = map.next_value::<String>()?;
    parse(&digits).ok_or_else(|| A::Error::custom("number out of range"))
}

/// The number with these digits, read as `serde_json` reads it by default.
fn parse(digits: &str) -> Option<Number> {
    if let Ok(integer) = digits.parse() {
        return Some(Number::Unsigned(integer));
    }
    if let Ok(integer) = digits.parse::<i64>() {
        // `-0` is a float: integers have one zero.
        return Some(if integer < 0 { Number::Signed(integer) } else { Number::Float(-0.0) });
    }
    digits.parse().ok().filter(|float: &f64| float.is_finite()).map(Number::Float)
}

/// The number for an integer that may have a sign.
pub(crate) fn signed(integer: i64) -> Number {
    u64::try_from(integer).map_or(Number::Signed(integer), Number::Unsigned)
}
