//! How an error is shown: to people, in logs, to debuggers; never with a key.

use std::fmt::{self, Debug, Display, Formatter, Write};

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeStruct, Serializer};

use super::{ApiError, region};

/// How much of a message is shown: a service that repeats its input may send a megabyte.
const SHOWN: usize = 2000;

/// On one line: what happened, why, what to do, and the request id. `{:#}` gives each a line of its own.
impl Display for ApiError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (between, colon) = if f.alternate() { ("\n  ", ": ") } else { ("; ", ": ") };
        write!(f, "{}", self.status())?;
        if let Some(code) = self.wire_code() {
            write!(f, " {code}")?;
        }
        if !self.message().is_empty() {
            write!(f, ": {}", Masked(self.message()))?;
        }
        if let Some(entry) = self.entry() {
            write!(f, "{between}cause{colon}{}{between}remedy{colon}{}", entry.cause, entry.remedy)?;
        }
        if let Some(host) = self.refused_at() {
            write!(f, "{between}host{colon}{}", region::hint(host))?;
        }
        if let Some(id) = self.request_id() {
            write!(f, "{between}request id{colon}{id}")?;
        }
        Ok(())
    }
}

impl Debug for ApiError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status())
            .field("code", &self.wire_code())
            .field("message", &format_args!("{:?}", Masked(self.message()).to_string()))
            .field("param", &self.param())
            .field("request_id", &self.request_id())
            .field("entry", &self.entry().map(|entry| entry.id))
            .finish_non_exhaustive()
    }
}

/// For logs: what was answered, the entry, its advice.
impl Serialize for ApiError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("ApiError", 11)?;
        fields.serialize_field("status", &self.status())?;
        fields.serialize_field("code", &self.code())?;
        fields.serialize_field("wire_code", &self.wire_code())?;
        fields.serialize_field("message", &Masked(self.message()).to_string())?;
        fields.serialize_field("param", &self.param())?;
        fields.serialize_field("request_id", &self.request_id())?;
        fields.serialize_field("entry", &self.entry().map(|entry| entry.id))?;
        fields.serialize_field("captures", &Captures(self))?;
        fields.serialize_field("cause", &self.entry().map(|entry| entry.cause))?;
        fields.serialize_field("remedy", &self.entry().map(|entry| entry.remedy))?;
        fields.serialize_field("retry", self.retry().as_str())?;
        fields.end()
    }
}

struct Captures<'a>(&'a ApiError);

impl Serialize for Captures<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.0.captures() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// A text of limited length whose keys (`sk-..`) are not readable.
struct Masked<'a>(&'a str);

impl Display for Masked<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut end = self.0.len().min(SHOWN);
        while !self.0.is_char_boundary(end) {
            end -= 1;
        }
        let mut rest = self.0.get(..end).unwrap_or("");
        while let Some((before, key)) = rest.split_once("sk-") {
            let length =
                key.find(|c: char| !(c.is_ascii_alphanumeric() || "-_*.".contains(c))).unwrap_or(key.len());
            // Part of a word (`task-id`) is no key, nor is anything as short as that.
            let is_key = length >= 6 && !before.ends_with(|c: char| c.is_ascii_alphanumeric());
            f.write_str(before)?;
            f.write_str("sk-")?;
            if is_key {
                f.write_str("***")?;
            }
            rest = key.get(if is_key { length } else { 0 }..).unwrap_or("");
        }
        f.write_str(rest)?;
        if end < self.0.len() {
            f.write_char('…')?;
        }
        Ok(())
    }
}
