//! What serde needs to know of types that do not say it themselves.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::{
    catalogue::{Class, ErrorFamily, Retry},
    check,
    models::{Date, Languages, Modalities, Modality, ModelKind, RealtimeDialect, Support, Thinking},
    parameters::{ApiFamily, Protocol},
    serde_by_name,
    words::String,
};

serde_by_name! {
    ApiFamily, Class, ErrorFamily, Modality, ModelKind, Protocol, RealtimeDialect, Retry, Support, Thinking, check::Class,
}

/// As it is printed.
impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// As the list of its members.
impl Serialize for Modalities {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// As the list of languages.
impl Serialize for Languages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
