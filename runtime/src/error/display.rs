//! How an error is shown: to people, in logs, to debuggers; never with a key or a line break that is not its own.

use std::fmt::{self, Debug, Display, Formatter};

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeStruct, Serializer};

use super::{ApiError, region};
use crate::shown::{Escaped, Shown};

/// On one line: what happened, why, what to do, and the request id. `{:#}` gives each a line of its own.
impl Display for ApiError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (between, colon) = if f.alternate() { ("\n  ", ": ") } else { ("; ", ": ") };
        write!(f, "{}", self.status())?;
        if let Some(code) = self.wire_code() {
            write!(f, " {}", Shown(code))?;
        }
        if !self.message().is_empty() {
            write!(f, ": {}", Shown(self.message()))?;
        }
        if let Some(entry) = self.entry() {
            write!(f, "{between}cause{colon}{}{between}remedy{colon}{}", entry.cause, entry.remedy)?;
        }
        if let Some(host) = self.refused_at() {
            write!(f, "{between}host{colon}{}", Escaped(&region::hint(host)))?;
        }
        if let Some(id) = self.request_id() {
            write!(f, "{between}request id{colon}{}", Shown(id))?;
        }
        Ok(())
    }
}

impl Debug for ApiError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status())
            .field("code", &self.wire_code().map(Shown))
            .field("message", &Shown(self.message()))
            .field("param", &self.param().map(Shown))
            .field("request_id", &self.request_id().map(Shown))
            .field("entry", &self.entry().map(|entry| entry.id))
            .finish_non_exhaustive()
    }
}

/// For logs: what was answered, the entry, its advice.
impl Serialize for ApiError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("ApiError", 11)?;
        fields.serialize_field("status", &self.status())?;
        fields.serialize_field("code", &self.code().map(|code| Shown(code.as_str())))?;
        fields.serialize_field("wire_code", &self.wire_code().map(Shown))?;
        fields.serialize_field("message", &Shown(self.message()))?;
        fields.serialize_field("param", &self.param().map(Shown))?;
        fields.serialize_field("request_id", &self.request_id().map(Shown))?;
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
            map.serialize_entry(name, &Shown(value))?;
        }
        map.end()
    }
}
