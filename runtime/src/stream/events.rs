//! A stream of events.

use super::StreamEvent;
use super::body::Body;
use super::decoder::{Decoder, End, Flow};
use super::lines::Lines;
use crate::error::ApiError;
use crate::reply::{Error, ResponseHead};

/// Turns the bytes of a streamed answer into events.
///
/// Push bytes as they come, take events until there are none, and call [`finish`](Self::finish) when the body ends: that
/// tells a complete answer from one that broke off. Errors come after the events that came before them, and stay.
///
/// ```
/// use qwen_request::{ChatChunk, Stream};
///
/// let mut stream = Stream::<ChatChunk>::of_response(200);
/// stream.push(b"data: {\"choices\":[{\"delta\":{\"content\":\"Hel");
/// assert!(stream.next_event()?.is_none());
/// stream.push(b"lo\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
/// assert_eq!(stream.next_event()?.map(|chunk| chunk.text().into_owned()).as_deref(), Some("Hello"));
/// assert!(stream.is_ended());
/// # Ok::<(), qwen_request::Error>(())
/// ```
#[derive(Debug)]
pub struct Stream<E> {
    lines: Lines,
    decoder: Decoder<E>,
    head: ResponseHead,
    /// The body of a call that failed: it is read as a whole.
    refusal: Option<Body>,
    end: Option<Result<(), Error>>,
}

impl<E: StreamEvent> Stream<E> {
    /// The default limit for the length of a line, in bytes.
    pub const LONGEST_LINE: usize = 8 * 1024 * 1024;

    /// A stream for a response with a status of success.
    #[must_use]
    pub fn new() -> Self {
        Self::of_response(200)
    }

    /// A stream for a response with this HTTP status. If it is not a success, the body is read as an error.
    #[must_use]
    pub fn of_response(status: u16) -> Self {
        Self::from(ResponseHead::from(status))
    }

    /// Sets the limit for the length of a line. It also holds for all `data` lines of an event together.
    #[must_use]
    pub fn longest_line(mut self, limit: usize) -> Self {
        self.lines.set_limit(limit);
        self.decoder.set_limit(limit);
        if let Some(body) = &mut self.refusal {
            body.set_limit(limit);
        }
        self
    }

    /// Pushes the next bytes. After the end they are ignored.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.end.is_some() {
            return;
        }
        if let Some(body) = &mut self.refusal {
            return body.push(bytes);
        }
        let decoder = &mut self.decoder;
        let flow = self.lines.push(bytes, |line| decoder.line(line));
        decoder.keep(bytes);
        self.end_with(flow);
    }

    /// Says that the body has ended.
    pub fn finish(&mut self) {
        if self.end.is_some() {
            return;
        }
        let flow = match &self.refusal {
            Some(body) => Err(ApiError::from_response(self.head.status(), body.as_bytes()).into()),
            None => self.decoder.finish(&self.lines.finish()),
        };
        self.end_with(flow);
    }

    /// The next event.
    ///
    /// `None` means that more bytes are needed, or that the answer is complete: [`is_ended`](Self::is_ended) tells.
    pub fn next_event(&mut self) -> Result<Option<E>, Error> {
        if let Some(event) = self.decoder.next_event() {
            return Ok(Some(event));
        }
        match &self.end {
            Some(Err(error)) => Err(error.clone()),
            Some(Ok(())) | None => Ok(None),
        }
    }

    /// Whether the stream yields nothing more, whatever is pushed. An error that ended it is still to be taken.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        self.end.is_some() && !self.decoder.has_events()
    }

    fn end_with(&mut self, flow: Flow) {
        match flow {
            Ok(()) => {}
            Err(End::Complete) => self.end = Some(Ok(())),
            Err(End::Failed(error)) => self.end = Some(Err(self.head.identify(error))),
        }
    }
}

/// For events of any type. [`ResponseHead::stream`] knows the events of a request.
impl<E: StreamEvent> From<ResponseHead> for Stream<E> {
    fn from(head: ResponseHead) -> Self {
        let limit = Self::LONGEST_LINE;
        let status = head.status();
        let is_success = (200..300).contains(&status);
        Self {
            lines: Lines::new(limit),
            decoder: Decoder::new(status, limit),
            head,
            refusal: (!is_success).then(|| Body::new(limit)),
            end: None,
        }
    }
}

impl<E: StreamEvent> Default for Stream<E> {
    fn default() -> Self {
        Self::new()
    }
}
