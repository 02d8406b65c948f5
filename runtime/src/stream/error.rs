//! Why a stream is not a complete answer.

use std::fmt::{self, Write as _};
use std::io::{self, ErrorKind};

use crate::error::Retry;
use crate::reply::{Excerpt, Shown};

/// Why a stream is not a complete answer.
///
/// ```
/// use qwen_request::{ChatChunk, Error, Stream, stream::StreamError};
///
/// let mut stream = Stream::<ChatChunk>::new();
/// stream.push(b"data: {\"choices\":[{\"delta\":{\"content\":\"Hel\"}}]}\n\n");
/// // The connection was closed.
/// stream.finish();
/// assert_eq!(stream.next_event()?.map(|chunk| chunk.text().into_owned()).as_deref(), Some("Hel"));
/// let Err(Error::Stream(error)) = stream.next_event() else { panic!() };
/// assert!(matches!(error, StreamError::EndedEarly { finish_reason: false, .. }));
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamError {
    /// It ended before it was complete. The events before are valid, but the answer may be cut.
    #[non_exhaustive]
    EndedEarly {
        /// Whether the finish reason had arrived: then only what follows the answer is missing, such as `usage`.
        finish_reason: bool,
        /// The received part of the event that was cut; empty if the stream ended between two events.
        rest: Vec<u8>,
    },
    /// A line, or the lines of one event, were longer than the stream accepts.
    #[non_exhaustive]
    TooLong {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The body is no event stream, and no error of the service either.
    #[non_exhaustive]
    NotAStream {
        /// The body, as far as the limit of a line allows.
        body: Vec<u8>,
    },
    /// The body could not be read to its end.
    #[non_exhaustive]
    Read {
        /// The kind of the I/O error; `Other` if the transport has kinds of its own.
        kind: ErrorKind,
        /// The message of the transport, with its causes.
        message: String,
    },
}

impl StreamError {
    /// Whether the same request may succeed later.
    ///
    /// An event that is too long comes again; a body that is no stream is most often the answer to a request that
    /// did not ask for one.
    #[must_use]
    pub fn retry(&self) -> Retry {
        match self {
            Self::EndedEarly { .. } | Self::Read { .. } => Retry::Backoff,
            Self::NotAStream { body } if body.is_empty() => Retry::Backoff,
            Self::NotAStream { .. } => Retry::AfterFix,
            Self::TooLong { .. } => Retry::Never,
        }
    }

    /// The failure of a transport.
    pub(crate) fn read(error: &(dyn std::error::Error + 'static)) -> Self {
        let mut kind = None;
        let mut message = String::new();
        let mut next = Some(error);
        while let Some(error) = next {
            kind = kind.or_else(|| error.downcast_ref().map(io::Error::kind));
            let text = error.to_string();
            // Some errors print their cause themselves.
            if !message.ends_with(&text) {
                let separator = if message.is_empty() { "" } else { ": " };
                // Writing into a `String` does not fail.
                let _ = write!(message, "{separator}{text}");
            }
            next = error.source();
        }
        Self::Read { kind: kind.unwrap_or(ErrorKind::Other), message }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EndedEarly { finish_reason: false, .. } => {
                out.write_str("the stream ended without a finish reason: the answer is cut")
            }
            Self::EndedEarly { finish_reason: true, .. } => {
                out.write_str("the stream ended without `[DONE]`, although the answer has a finish reason")
            }
            Self::TooLong { limit } => write!(out, "an event of the stream is longer than {limit} bytes"),
            Self::Read { message, .. } => write!(out, "the stream broke off: {message}"),
            Self::NotAStream { body } if body.is_empty() => out.write_str("the stream is empty"),
            Self::NotAStream { body } => {
                write!(
                    out,
                    "the answer is no event stream; it begins: {}",
                    Excerpt(&String::from_utf8_lossy(body))
                )?;
                // A whole answer: the request did not ask for a stream.
                if body.starts_with(b"{") {
                    out.write_str("; a request whose answer is to be streamed has `stream: true`")?;
                }
                Ok(())
            }
        }
    }
}

/// Bytes as text.
impl fmt::Debug for StreamError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EndedEarly { finish_reason, rest } => out
                .debug_struct("EndedEarly")
                .field("finish_reason", finish_reason)
                .field("rest", &Shown(rest))
                .finish(),
            Self::TooLong { limit } => out.debug_struct("TooLong").field("limit", limit).finish(),
            Self::NotAStream { body } => out.debug_struct("NotAStream").field("body", &Shown(body)).finish(),
            Self::Read { kind, message } => {
                out.debug_struct("Read").field("kind", kind).field("message", message).finish()
            }
        }
    }
}

impl std::error::Error for StreamError {}
