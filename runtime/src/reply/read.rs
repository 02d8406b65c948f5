//! From the bytes of an answer to a reply.

use std::fmt::Debug;

use qwen_request_rules::json::without_byte_order_mark;
use serde::de::DeserializeOwned;

use super::{DecodeError, Error};
use crate::error::ApiError;
use crate::wire::{Extra, JsonError, Text, read_own_type, utf8};

/// What the service answers to a request.
///
/// ```
/// use qwen_request::reply::{Error, Reply, TaskReply, read};
///
/// /// Reads what a client has brought, whichever API was called.
/// fn answer<R: Reply>((status, body): (u16, Vec<u8>)) -> Result<R, Error> {
///     read(status, &body)
/// }
///
/// let task: TaskReply = answer((200, br#"{"output":{"task_id":"0d1f","task_status":"RUNNING"}}"#.to_vec()))?;
/// assert!(task.output.task_status.is_pending());
/// # Ok::<(), Error>(())
/// ```
///
/// Implement it for the reply of an API that this crate lacks. Every method has a default:
///
/// ```
/// use qwen_request::reply::{Error, Reply, ResponseHead};
/// use serde::Deserialize;
///
/// #[derive(Debug, Deserialize)]
/// struct Tokens {
///     #[serde(default)]
///     token_ids: Vec<u32>,
/// }
///
/// impl Reply for Tokens {
///     fn missing(&self) -> Option<&'static str> {
///         self.token_ids.is_empty().then_some("token_ids")
///     }
/// }
///
/// let head = ResponseHead::from(200);
/// assert_eq!(head.read::<Tokens>(br#"{"token_ids":[151644,8948]}"#)?.token_ids.len(), 2);
///
/// // Refusals are read as those of every API.
/// let refusal = br#"{"code":"Throttling","message":"Requests throttling triggered."}"#;
/// assert!(matches!(ResponseHead::from(429).read::<Tokens>(refusal), Err(Error::Api(error)) if error.is_throttled()));
/// # Ok::<(), Error>(())
/// ```
pub trait Reply: DeserializeOwned + Debug + Send + Sync + Unpin + 'static {
    /// Reads the reply. Types of this crate have their own, which are not generic: they are compiled once, with this crate, not
    /// with every program that uses them.
    #[doc(hidden)]
    fn from_json(json: &[u8]) -> Result<Self, JsonError> {
        read_own_type(utf8(json)?)
    }

    /// Whether the body has to be searched for an error: nothing in it makes it a reply, or it mentions one.
    ///
    /// The service reports some errors with HTTP 200. By default every body is searched.
    fn may_be_error(&self) -> bool {
        true
    }

    /// The member without which the reply answers nothing, if it is missing. Then the body is no reply, but a
    /// [`DecodeError`]. An empty list counts as missing, too.
    fn missing(&self) -> Option<&'static str> {
        None
    }

    /// Takes the request id of the response's head, unless the body had one.
    fn set_request_id(&mut self, _id: &str) {}

    /// Says that the server's time limit cut the answer: `x-dashscope-partialresponse: true` in the response's head.
    ///
    /// The cut answer has no finish reason. Should all have one, none of them is believed. A task is never cut.
    fn mark_partial(&mut self) {}
}

/// Implements [`Reply`] for an object.
///
/// ```ignore
/// reply! {
///     TaskReply: |task| lacks "output" if task.output == TaskOutput::__EMPTY;
///     // Looks for an error in other cases, too.
///     suspects task.output.task_status == TaskStatus::Failed;
///     // Takes the request's id of the response's head.
///     id in request_id;
///     // Other methods of the trait.
///     and {}
/// }
/// ```
macro_rules! reply {
    (
        $reply:ident: |$this:ident| lacks $member:literal if $lacks:expr;
        $(suspects $suspects:expr;)?
        $(id in $id:ident;)?
        $(and { $($methods:tt)* })?
    ) => {
        impl $crate::reply::Reply for $reply {
            fn from_json(json: &[u8]) -> Result<Self, $crate::wire::JsonError> {
                $crate::wire::from_bytes(json)
            }

            fn may_be_error(&self) -> bool {
                let $this = self;
                $lacks $(|| $suspects)? || $crate::reply::mentions_error(&$this.extra)
            }

            fn missing(&self) -> Option<&'static str> {
                let $this = self;
                let lacks = $lacks;
                lacks.then_some($member)
            }

            $(fn set_request_id(&mut self, id: &str) {
                $crate::reply::RequestId::fill(&mut self.$id, id);
            })?

            $($($methods)*)?
        }
    };
}
pub(crate) use reply;

/// Whether a member that no reply has tells of an error, whatever stands beside it.
pub(crate) fn mentions_error(extra: &Extra) -> bool {
    extra.iter().any(|(name, _)| matches!(name, "error" | "code" | "error_code"))
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
/// A body that has nothing of an answer is an error, whatever its status: a completion without choices, say, or
/// an empty list of vectors. So is one that tells of an error, whatever else is in it, and a task that failed.
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
