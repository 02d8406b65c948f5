//! What belongs to each API.

use std::{borrow::Cow, fmt::Debug};

use qwen_request_rules::{parameters::Api, serde_by_name, words};
use serde::{Serialize, de::DeserializeOwned};

use super::{Beside, RequestHeaders};
use crate::{
    reply::Reply,
    stream::StreamEvent,
    wire::{JsonError, Reader},
};

/// A request type, and what belongs to its API: the path, the reply, the events of a streamed reply.
///
/// Only this crate implements it, for these types. "As a task" means that the reply is only the id of a task, to be
/// polled until it has ended. For an API that is not in the table, implement [`Reply`] and [`StreamEvent`] for types of
/// your own.
///
/// Generic code needs no bound but this one: requests, replies and events can be cloned, compared, printed, serialized, and sent
/// to other threads.
///
/// ```
/// use qwen_request::{ApiRequest, Checked, parse, qwen_request};
///
/// /// Asks by a client of your own.
/// fn ask<T: ApiRequest>(
///     request: &Checked<T>,
///     send: impl Fn(&str, String) -> (u16, Vec<u8>),
/// ) -> Result<T::Reply, Box<dyn std::error::Error>> {
///     let (status, body) = send(T::PATH, request.to_json()?);
///     Ok(parse::<T>(status, &body)?)
/// }
///
/// let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
/// let completion = ask(&request, |_, _| (200, br#"{"choices":[{"message":{"content":"Hi!"}}]}"#.to_vec()))?;
/// assert_eq!(completion.text(), "Hi!");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc = include_str!("generated/apis.md")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no request type",
    note = "replies are found by the type of their request, as in `parse::<ChatRequest>(..)`",
    note = "a reply that no request type stands for, such as `TaskReply`, is read by `ResponseHead::read`"
)]
pub trait ApiRequest:
    Serialize + DeserializeOwned + Clone + Debug + PartialEq + Send + Sync + Unpin + 'static + sealed::Sealed
{
    /// The rows of the catalogue for this API.
    #[doc(hidden)]
    const API: &'static Api;

    /// The path on each host of Model Studio.
    const PATH: &'static str;

    /// How the reply is delivered.
    const DELIVERY: Delivery;

    /// The type of the reply.
    type Reply: Reply + Serialize + Clone + PartialEq;

    /// The type of the events of a streamed reply: [`NoEvent`](crate::stream::NoEvent) where there are no streams.
    type Event: StreamEvent + Serialize + Clone + PartialEq;

    /// The path of this very request: [`PATH`](Self::PATH), with the id of its application where that is part of it. `None` if the
    /// request does not name the application.
    fn path(&self) -> Option<Cow<'static, str>>;

    /// Whether the reply is streamed.
    fn is_streamed(&self) -> bool;

    /// Whether the reply is a task.
    fn is_task(&self) -> bool;

    /// The headers that go along.
    fn headers(&self) -> Option<&RequestHeaders>;

    /// What stands beside the body.
    #[doc(hidden)]
    fn beside(&self) -> Beside;

    /// Sets all that stands beside the body. `stream` is left alone where it is a member of the body, or unknown.
    #[doc(hidden)]
    fn set_beside(&mut self, beside: Beside);

    /// Reads the body, and nothing that stands beside it. Like its counterpart it is compiled once, with this crate, not
    /// with every program that uses it.
    #[doc(hidden)]
    fn from_reader(reader: Reader<'_>) -> Result<Self, JsonError>;

    /// The same from a text that is read only once.
    #[doc(hidden)]
    fn from_json(json: &str) -> Result<Self, JsonError> {
        Self::from_reader(Reader::new(json))
    }

    /// The body.
    #[doc(hidden)]
    fn to_json(&self) -> Result<String, JsonError>;
}

/// How the reply to a request is delivered.
///
/// ```
/// use qwen_request::{ApiRequest, ChatRequest, Delivery, TextToImageRequest};
///
/// assert_eq!(ChatRequest::DELIVERY, Delivery::WholeOrStreamed);
/// assert_eq!(TextToImageRequest::DELIVERY, Delivery::Task);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// At once, in one piece.
    Whole,
    /// At once, in one piece or streamed, as the request says.
    WholeOrStreamed,
    /// As a task, of which the reply is only the id: poll it until it has ended.
    Task,
    /// At once, in one piece, or as a task, as the request says.
    WholeOrTask,
    /// Over a WebSocket: the request is the payload of a command there.
    Socket,
}

words! { Delivery: "kind of delivery" {
    Whole = "whole",
    WholeOrStreamed = "whole-or-streamed",
    Task = "task",
    WholeOrTask = "whole-or-task",
    Socket = "socket",
} }

serde_by_name! { Delivery }

pub(super) mod sealed {
    pub trait Sealed {}
}

/// A path with the id that stands in braces in it.
#[cfg(feature = "applications")]
pub(crate) fn with_id(path: &'static str, id: &str) -> Cow<'static, str> {
    let parts = path.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?.1)));
    parts.map_or(Cow::Borrowed(path), |(before, after)| {
        Cow::Owned(format!("{before}{}{after}", crate::http::encoded(id)))
    })
}

/// Whether `stream` is no member of the body.
pub(super) fn streams_beside(api: &Api) -> bool {
    api.body.parameter("stream").is_some_and(|stream| stream.not_in_body)
}

/// One row per API: how the answer comes, request type, row of the parameter table, path, reply, event of a stream, and what is
/// part of the address.
macro_rules! api {
    ($delivery:ident $request:ty: $api:ident at $path:literal, $reply:ty $(, $event:ty)? $(; $part:ident beside)?) => {
        impl $crate::request::api::sealed::Sealed for $request {}

        impl $crate::ApiRequest for $request {
            const API: &'static ::qwen_request_rules::parameters::Api =
                &::qwen_request_rules::parameters::$api;
            const PATH: &'static str = $path;
            const DELIVERY: $crate::Delivery = $crate::Delivery::$delivery;

            type Reply = $reply;
            type Event = api!(@event $($event)?);

            fn path(&self) -> Option<::std::borrow::Cow<'static, str>> {
                api!(@path self $($part)?)
            }

            fn is_streamed(&self) -> bool {
                api!(@streamed self $($event)?)
            }

            fn is_task(&self) -> bool {
                api!(@is_task $delivery self)
            }

            fn headers(&self) -> Option<&$crate::RequestHeaders> {
                self.headers.as_ref()
            }

            fn beside(&self) -> $crate::Beside {
                $crate::Beside {
                    stream: api!(@stream self $($event)?),
                    $($part: self.$part.clone(),)?
                    headers: self.headers.clone(),
                    ..$crate::Beside::__EMPTY
                }
            }

            fn set_beside(&mut self, beside: $crate::Beside) {
                api!(@set_stream self beside $($event)?);
                $(self.$part = beside.$part;)?
                self.headers = beside.headers;
            }

            fn from_reader(
                reader: $crate::wire::Reader<'_>,
            ) -> Result<Self, $crate::wire::JsonError> {
                $crate::wire::from_reader(reader)
            }

            fn to_json(&self) -> Result<String, $crate::wire::JsonError> {
                $crate::wire::to_json(self)
            }
        }

        impl $request {
            /// Checks the request against every rule. [`Checker`](crate::Checker) has settings.
            pub fn check(self) -> Result<$crate::Checked<Self>, $crate::InvalidRequest> {
                $crate::Checker::new().check(self)
            }
        }
    };
    (@path $request:ident app_id) => {
        $request.app_id.as_deref().map(|id| $crate::request::api::with_id(Self::PATH, id))
    };
    (@path $request:ident $($model:ident)?) => { Some(::std::borrow::Cow::Borrowed(Self::PATH)) };
    (@event) => { $crate::stream::NoEvent };
    (@event $event:ty) => { $event };
    (@streamed $request:ident) => { false };
    (@streamed $request:ident $event:ty) => { $request.stream == Some(true) };
    (@is_task Task $request:ident) => { true };
    // A file is embedded by a task.
    (@is_task WholeOrTask $request:ident) => { $request.input.url.is_some() };
    (@is_task $delivery:ident $request:ident) => { false };
    (@stream $request:ident) => { None };
    (@stream $request:ident $event:ty) => { $request.stream.filter(|_| $crate::request::api::streams_beside(Self::API)) };
    (@set_stream $request:ident $beside:ident) => {};
    (@set_stream $request:ident $beside:ident $event:ty) => {
        if $crate::request::api::streams_beside(Self::API) {
            $request.stream = $beside.stream;
        }
    };
}
pub(super) use api;
