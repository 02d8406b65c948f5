//! The event of APIs that do not stream.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::StreamEvent;
use crate::reply::Reply;

/// The event type of requests whose replies are never streamed. It has no values.
///
/// ```
/// use std::any::type_name;
/// use qwen_request::{ApiRequest, TextToImageRequest, stream::NoEvent};
///
/// assert_eq!(type_name::<<TextToImageRequest as ApiRequest>::Event>(), type_name::<NoEvent>());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoEvent {}

impl<'de> Deserialize<'de> for NoEvent {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(D::Error::custom("this answer is never streamed"))
    }
}

impl Serialize for NoEvent {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        match *self {}
    }
}

impl Reply for NoEvent {}

impl StreamEvent for NoEvent {}
