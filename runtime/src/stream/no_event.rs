//! The event of APIs that do not stream.

use serde::{Deserialize, Deserializer, de::Error};

use super::StreamEvent;
use super::choice_states::ChoiceStates;
use crate::reply::Reply;
use crate::wire::JsonError;

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

impl Reply for NoEvent {
    fn from_json(_: &[u8]) -> Result<Self, JsonError> {
        Err(JsonError::without_place("this answer is never streamed".to_owned()))
    }

    fn missing(&self) -> Option<&'static str> {
        match *self {}
    }
}

impl StreamEvent for NoEvent {
    const HAS_DONE_MARK: bool = false;

    fn note_choices(&self, _: &mut ChoiceStates) {
        match *self {}
    }
}
