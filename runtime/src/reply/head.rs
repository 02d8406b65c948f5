//! What the head of a response says besides the status.

use super::{Error, Reply, read};
use crate::ApiRequest;
use crate::stream::Stream;

/// The head of a response: its status, and what the service says in headers only.
///
/// Taken before the body is read, it reads the answer as [`parse`](crate::parse) and [`Stream`] do, and lets the headers
/// speak: the request's id where the body has none, and the mark of an answer that was cut.
///
/// ```
/// use qwen_request::{ChatRequest, ResponseHead};
///
/// // `response.headers()` of any client that uses the types of `http`, or pairs of text.
/// let headers = [("x-request-id", "4f1c"), ("x-dashscope-partialresponse", "true")];
/// let head = ResponseHead::new(200, headers);
/// let body = br#"{"choices":[{"message":{"content":"The answer is"},"finish_reason":null}]}"#;
/// let completion = head.parse::<ChatRequest>(body)?;
/// assert!(head.is_partial() && !completion.is_complete());
/// assert_eq!(completion.request_id.as_deref(), Some("4f1c"));
/// # Ok::<(), qwen_request::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseHead {
    status: u16,
    request_id: Option<String>,
    is_partial: bool,
}

impl ResponseHead {
    /// Reads a status and headers, such as `&http::HeaderMap`. Case does not matter in their names.
    pub fn new<N: AsRef<str>, V: AsRef<[u8]>>(
        status: u16,
        headers: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let mut head = Self::from(status);
        for (name, value) in headers {
            head.note(name.as_ref(), value.as_ref());
        }
        head
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The request id, by which the service's support finds the call.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Whether the server's time limit cut the answer, which then comes with a status of success.
    #[must_use]
    pub fn is_partial(&self) -> bool {
        self.is_partial
    }

    /// Reads the answer to a request: its reply, or what the service says instead.
    ///
    /// A reply that the head calls partial is never [complete](crate::ChatCompletion::is_complete).
    pub fn parse<T: ApiRequest>(&self, body: &[u8]) -> Result<T::Reply, Error> {
        self.read(body)
    }

    /// Reads a reply of any type, such as that of a task.
    pub fn read<R: Reply>(&self, body: &[u8]) -> Result<R, Error> {
        let mut reply: R = read(self.status, body).map_err(|error| self.identify(error))?;
        if let Some(id) = &self.request_id {
            reply.set_request_id(id);
        }
        if self.is_partial {
            reply.mark_partial();
        }
        Ok(reply)
    }

    /// The event stream of the response's body.
    #[must_use]
    pub fn stream<T: ApiRequest>(self) -> Stream<T::Event> {
        self.into()
    }

    /// Gives a refusal the request's id.
    pub(crate) fn identify(&self, error: Error) -> Error {
        match (error, &self.request_id) {
            (Error::Api(error), Some(id)) => error.with_request_id(id).into(),
            (error, _) => error,
        }
    }

    fn note(&mut self, name: &str, value: &[u8]) {
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        let Ok(value) = str::from_utf8(value) else { return };
        let value = value.trim();
        // Some routes for files and batches know the second name only.
        if (is("x-request-id") || is("x-dashscope-requestid")) && !value.is_empty() {
            self.request_id = Some(value.to_owned());
        } else if is("x-dashscope-partialresponse") {
            self.is_partial = value.eq_ignore_ascii_case("true");
        }
    }
}

/// Without headers.
impl From<u16> for ResponseHead {
    fn from(status: u16) -> Self {
        Self { status, request_id: None, is_partial: false }
    }
}

#[cfg(feature = "http")]
impl<B> From<&http::Response<B>> for ResponseHead {
    fn from(response: &http::Response<B>) -> Self {
        Self::new(response.status().as_u16(), response.headers())
    }
}
