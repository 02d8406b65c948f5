//! Why a response is not the expected reply.

use std::fmt;

use serde::de::DeserializeOwned;

use crate::error::{ApiError, Retry};
use crate::stream::StreamError;
use crate::wire::{Fault, JsonError, read_own_type};

/// Why a response is not the expected reply.
///
/// It is about answers alone: a request that is wrong is an [`InvalidRequest`](crate::InvalidRequest), and what your HTTP client says
/// is an error of its own. A function that does all three returns an error type of your program, or `Box<dyn Error + Send + Sync>`.
///
/// ```
/// use qwen_request::{ChatRequest, Error, parse};
///
/// let body = br#"{"code":"Throttling.RateQuota","message":"Requests rate limit exceeded, please try again later."}"#;
/// match parse::<ChatRequest>(429, body) {
///     Ok(completion) => println!("{}", completion.text()),
///     Err(Error::Api(error)) if error.is_throttled() => println!("wait, then ask again"),
///     Err(error) => eprintln!("{error}; {:?}", error.retry()),
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The service refused.
    Api(ApiError),
    /// The body is not the expected reply.
    Decode(DecodeError),
    /// The stream broke off, or the body is no event stream.
    Stream(StreamError),
}

impl Error {
    /// Whether the same request may succeed later, whatever kind of error it is. A cut stream and a reply that is cut or
    /// empty are passing faults.
    ///
    /// ```
    /// use qwen_request::error::Retry;
    /// use qwen_request::reply::Error;
    /// use qwen_request::stream::{ChatChunk, Stream};
    ///
    /// let mut stream = Stream::<ChatChunk>::new();
    /// stream.push(b"data: {\"choices\":[]}\n\n");
    /// stream.finish();
    /// let cut: Error = loop {
    ///     if let Err(error) = stream.next_event() {
    ///         break error;
    ///     }
    /// };
    /// assert_eq!(cut.retry(), Retry::Backoff);
    /// ```
    #[must_use]
    pub fn retry(&self) -> Retry {
        match self {
            Self::Api(error) => error.retry(),
            Self::Decode(error) => error.retry(),
            Self::Stream(error) => error.retry(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(out),
            Self::Decode(error) => error.fmt(out),
            Self::Stream(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Api(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::Stream(error) => error.source(),
        }
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(error)
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl From<StreamError> for Error {
    fn from(error: StreamError) -> Self {
        Self::Stream(error)
    }
}

/// A body that is not the expected reply.
///
/// ```
/// use qwen_request::{ChatRequest, Error, error::Retry, parse};
///
/// let Err(Error::Decode(error)) = parse::<ChatRequest>(200, br#"{"choices":[{"message":"#) else { panic!() };
/// assert_eq!((error.line(), error.column()), (1, 24));
/// // A body that was cut on its way: the next one may be whole.
/// assert_eq!(error.retry(), Retry::Backoff);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError {
    error: JsonError,
    body: Vec<u8>,
}

impl DecodeError {
    pub(crate) fn new(error: JsonError, body: &[u8]) -> Self {
        Self { error, body: body.to_vec() }
    }

    /// The line of the error, from 1; 0 if the error is that something is missing.
    #[must_use]
    pub fn line(&self) -> usize {
        self.error.line()
    }

    /// The column of the error in bytes, from 1; 0 if the line is 0.
    #[must_use]
    pub fn column(&self) -> usize {
        self.error.column()
    }

    /// The whole body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Whether the same request may succeed later: not if the body has a form that this version of the crate cannot read,
    /// since the next one has it, too.
    #[must_use]
    pub fn retry(&self) -> Retry {
        let is_of_another_form = self.error.fault() == Fault::Value && self.line() != 0;
        if is_of_another_form { Retry::Never } else { Retry::Backoff }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = String::from_utf8_lossy(&self.body);
        write!(
            out,
            "the service's answer is not what it should be: {}; it begins: {}",
            self.error,
            Excerpt(&body)
        )?;
        // Events are no JSON: whoever asked for a stream reads one.
        if ["data:", "event:", "id:"].iter().any(|field| self.body.starts_with(field.as_bytes())) {
            out.write_str("; it is a stream, which `ResponseHead::stream` reads")?;
        }
        Ok(())
    }
}

/// The body as text.
impl fmt::Debug for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = Shown(&self.body);
        out.debug_struct("DecodeError").field("error", &self.error).field("body", &body).finish()
    }
}

impl std::error::Error for DecodeError {}

/// Text of the model that is not the requested JSON.
///
/// ```
/// use qwen_request::ChatCompletion;
///
/// let completion: ChatCompletion = serde_json::from_str(
///     r#"{"choices":[{"message":{"content":"Sure! Here is your list."}}]}"#,
/// )?;
/// let error = completion.json::<Vec<String>>().unwrap_err();
/// assert_eq!(error.text(), "Sure! Here is your list.");
/// assert_eq!((error.line(), error.column()), (1, 1));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentError {
    error: JsonError,
    what: &'static str,
    text: String,
}

impl ContentError {
    /// The text read as JSON, or the error that shows it.
    pub(crate) fn or<T: DeserializeOwned>(text: &str, what: &'static str) -> Result<T, Self> {
        read_own_type(text).map_err(|error| Self { error, what, text: text.to_owned() })
    }

    /// The line of the error, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.error.line()
    }

    /// The column of the error in bytes, from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.error.column()
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for ContentError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.text.is_empty() {
            return write!(out, "{} is empty, not the JSON that was asked for", self.what);
        }
        write!(
            out,
            "{} is not the JSON that was asked for: {}; the text: {}",
            self.what,
            self.error,
            Excerpt(&self.text)
        )
    }
}

impl std::error::Error for ContentError {}

/// The beginning of a text that may be long.
pub(crate) struct Excerpt<'a>(pub(crate) &'a str);

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 500;
        match self.0.char_indices().nth(LONGEST) {
            Some((end, _)) => write!(out, "{}...", self.0.get(..end).unwrap_or_default()),
            None => out.write_str(self.0),
        }
    }
}

/// The beginning of bytes that are most often text, for `Debug`.
pub(crate) struct Shown<'a>(pub(crate) &'a [u8]);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        Excerpt(&String::from_utf8_lossy(self.0)).to_string().fmt(out)
    }
}
