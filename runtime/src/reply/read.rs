//! From the bytes of an answer to a reply.

use qwen_request_rules::json::without_byte_order_mark;
use serde::de::DeserializeOwned;

use super::{DecodeError, Error};
use crate::error::ApiError;
use crate::wire::{JsonError, Text};

/// What the service answers to a request.
pub trait Reply: DeserializeOwned {
    /// Reads the reply. Each type has its own, which is not generic: it is compiled once, with this crate, not with every
    /// program that uses it.
    #[doc(hidden)]
    fn from_json(json: &[u8]) -> Result<Self, JsonError>;

    /// Whether the body has to be looked through for an error: nothing in it makes it a reply, or it mentions one.
    ///
    /// The service reports some errors with HTTP 200.
    fn may_be_error(&self) -> bool {
        true
    }

    /// The member without which it answers nothing, if it lacks that.
    #[doc(hidden)]
    fn missing(&self) -> Option<&'static str> {
        None
    }

    /// Gives the reply the request's id from the response's head, unless it has one or no member for it.
    #[doc(hidden)]
    fn set_request_id(&mut self, _id: &str) {}

    /// Says that the server's time limit cut the answer: `x-dashscope-partialresponse: true` in the response's head.
    ///
    /// The cut answer has no finish reason. Should all have one, none of them is believed. A task is never cut.
    fn mark_partial(&mut self) {}
}

/// The member of a reply that holds the request's id.
pub(crate) trait RequestId {
    /// Takes the id of the response's head, if the body had none.
    fn fill(&mut self, id: &str);
}

impl RequestId for Text {
    fn fill(&mut self, id: &str) {
        if self.is_empty() {
            *self = Text::Owned(id.to_owned());
        }
    }
}

impl RequestId for Option<Text> {
    fn fill(&mut self, id: &str) {
        self.get_or_insert_default().fill(id);
    }
}

/// Reads the answer to a request: the reply, or what the service refused it with.
///
/// A body that has nothing of an answer is an error, whatever its status: a completion without choices, say.
///
/// ```
/// use qwen_request::reply::{ChatCompletion, read};
///
/// let body = br#"{"choices":[{"message":{"role":"assistant","content":"Hi!"},"finish_reason":"stop"}]}"#;
/// let completion: ChatCompletion = read(200, body)?;
/// assert_eq!(completion.text(), "Hi!");
/// # Ok::<(), qwen_request::reply::Error>(())
/// ```
pub fn read<T: Reply>(status: u16, body: &[u8]) -> Result<T, Error> {
    if !(200..300).contains(&status) {
        return Err(ApiError::from_response(status, body).into());
    }
    let error = match T::from_json(without_byte_order_mark(body)) {
        Ok(reply) if !reply.may_be_error() => return Ok(reply),
        reply => match (ApiError::in_success_body(body), reply) {
            (Some(error), _) => return Err(error.into()),
            (None, Ok(reply)) => match reply.missing() {
                Some(member) => JsonError::without_place(format!("missing member `{member}`")),
                None => return Ok(reply),
            },
            (None, Err(error)) => error,
        },
    };
    Err(DecodeError::new(error, body).into())
}
