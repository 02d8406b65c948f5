//! Events out of lines.

use std::collections::VecDeque;

use qwen_request_rules::json::without_byte_order_mark;

use super::body::Body;
use super::choice_states::ChoiceStates;
use super::{StreamError, StreamEvent};
use crate::error::{ApiError, is_failure, status_in};
use crate::reply::{DecodeError, Error};
use crate::wire::Fault;

/// What ends a stream of the OpenAI-compatible chat.
const DONE_MARK: &[u8] = b"[DONE]";

/// Reads the lines of an event stream, as the HTML standard describes them, with what the service does beyond it.
///
/// An event is decoded with its first `data` line if that is a whole JSON value, without waiting for the blank line: some
/// streams have none. If it is not, the event's further `data` lines are joined to it first.
#[derive(Debug)]
pub(super) struct Decoder<E> {
    events: VecDeque<E>,
    /// The HTTP status of the response.
    status: u16,
    limit: usize,
    /// All that came, until a field of an event stream has been seen.
    body: Option<Body>,
    /// There are no more bytes: what is unfinished stays so.
    is_cut: bool,
    frame: Frame,
    /// The `data` lines of an event so far, joined, if they are no JSON value yet.
    data: Vec<u8>,
    /// There was an event.
    is_begun: bool,
    choices: ChoiceStates,
}

/// What an event's other lines say of its data.
#[derive(Debug, Default)]
struct Frame {
    /// `event:error`.
    is_error: bool,
    /// `:HTTP_STATUS/400` or `status:400`.
    status: Option<u16>,
}

/// How the reading goes on.
pub(super) type Flow = Result<(), End>;

/// Why the reading does not go on.
#[derive(Debug)]
pub(super) enum End {
    /// The answer is complete.
    Complete,
    /// It is not.
    Failed(Error),
}

impl<T: Into<Error>> From<T> for End {
    fn from(error: T) -> Self {
        Self::Failed(error.into())
    }
}

impl<E: StreamEvent> Decoder<E> {
    pub(super) fn new(status: u16, limit: usize) -> Self {
        Self {
            events: VecDeque::new(),
            status,
            limit,
            body: Some(Body::new(limit)),
            is_cut: false,
            frame: Frame::default(),
            data: Vec::new(),
            is_begun: false,
            choices: ChoiceStates::default(),
        }
    }

    pub(super) fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
        if let Some(body) = &mut self.body {
            body.set_limit(limit);
        }
    }

    /// Keeps the bytes of what may turn out to be no stream, after their lines.
    pub(super) fn keep(&mut self, bytes: &[u8]) {
        if let Some(body) = &mut self.body {
            body.push(bytes);
        }
    }

    pub(super) fn next_event(&mut self) -> Option<E> {
        self.events.pop_front()
    }

    pub(super) fn has_events(&self) -> bool {
        !self.events.is_empty()
    }

    pub(super) fn line(&mut self, line: &[u8]) -> Flow {
        // The standard knows it before the first line. Bodies that were put together have it before others, too, and
        // what follows would be a field that nobody knows.
        let line = without_byte_order_mark(line);
        if line.is_empty() {
            return self.end_event();
        }
        let (field, value) = field_and_value(line);
        if field != b"data"
            && let Some(status) = status_in(field, value)
        {
            self.frame.status = Some(status);
        }
        if let Some(body) = &mut self.body {
            if body.is_document(line) || !matches!(field, b"data" | b"event" | b"" | b"id" | b"retry") {
                return Ok(());
            }
            self.body = None;
        }
        match field {
            b"data" => return self.data_line(value),
            b"event" => self.frame.is_error = value.trim_ascii() == b"error",
            _ => {}
        }
        Ok(())
    }

    /// Says how the stream ended, once there are no more bytes. The last line may have no end.
    pub(super) fn finish(&mut self, last_line: &[u8]) -> Flow {
        self.is_cut = true;
        if !last_line.is_empty() {
            self.line(last_line)?;
        }
        self.end_event()?;
        if let Some(body) = self.body.take() {
            let body = body.into_bytes();
            return Err(match ApiError::in_success_body(&body) {
                Some(error) => error.into(),
                None => StreamError::NotAStream { body }.into(),
            });
        }
        if E::HAS_DONE_MARK { Err(self.ended_early(&[])) } else { Err(self.ended()) }
    }

    fn data_line(&mut self, value: &[u8]) -> Flow {
        if self.data.is_empty() {
            return match without_byte_order_mark(value).trim_ascii() {
                b"" => Ok(()),
                DONE_MARK => Err(self.ended()),
                value if self.is_cut && DONE_MARK.starts_with(value) => Err(self.ended_early(value)),
                value => self.decode(value, false),
            };
        }
        if self.data.len() + value.len() >= self.limit {
            return Err(StreamError::TooLong { limit: self.limit }.into());
        }
        self.data.push(b'\n');
        self.data.extend_from_slice(value);
        Ok(())
    }

    fn end_event(&mut self) -> Flow {
        if !self.data.is_empty() {
            let data = std::mem::take(&mut self.data);
            self.decode(&data, true)?;
        }
        self.frame = Frame::default();
        Ok(())
    }

    /// Decodes an event's data. Unless it is `whole`, more lines may follow.
    fn decode(&mut self, data: &[u8], whole: bool) -> Flow {
        let status = self.frame.status.filter(|status| is_failure(*status));
        let is_error = self.frame.is_error || status.is_some();
        let decoded = E::append_json(&mut self.events, data);
        let may_be_error = |event: Option<&E>| event.is_none_or(E::may_be_error);
        match decoded {
            Ok(()) if !is_error && !may_be_error(self.events.back()) => self.note_event(),
            Err(error) if error.fault() == Fault::Cut && !whole => {
                self.data = data.to_vec();
                return Ok(());
            }
            Err(error) if error.fault() == Fault::Cut && self.is_cut && !is_error => {
                return Err(self.ended_early(data));
            }
            decoded => {
                let event = decoded.map(|()| self.events.pop_back());
                if let Some(status) = status {
                    return Err(ApiError::from_response(status, data).into());
                }
                if let Some(error) = ApiError::in_success_body(data) {
                    return Err(error.into());
                }
                if is_error {
                    return Err(ApiError::from_response(self.status, data).into());
                }
                self.events.extend(event.map_err(|error| DecodeError::new(error, data))?);
                self.note_event();
            }
        }
        // Without a blank line, the next `data` line is the next event's.
        self.frame = Frame::default();
        Ok(())
    }

    /// Takes note of the event that came last.
    fn note_event(&mut self) {
        self.is_begun = true;
        if let Some(event) = self.events.back() {
            event.note_choices(&mut self.choices);
        }
    }

    /// The end of a stream that says that this is its end.
    fn ended(&self) -> End {
        if self.is_finished() { End::Complete } else { self.ended_early(&[]) }
    }

    /// The end of a stream in the middle of an event, or between two.
    fn ended_early(&self, rest: &[u8]) -> End {
        StreamError::EndedEarly { finish_reason: self.is_finished(), rest: rest.to_vec() }.into()
    }

    fn is_finished(&self) -> bool {
        self.is_begun && self.choices.are_finished()
    }
}

fn field_and_value(line: &[u8]) -> (&[u8], &[u8]) {
    // What nearly all lines are.
    let (field, value) = if let Some(value) = line.strip_prefix(b"data:") {
        (&b"data"[..], value)
    } else {
        let colon = line.iter().position(|&byte| byte == b':').unwrap_or(line.len());
        let (field, value) = line.split_at_checked(colon).unwrap_or((line, &[]));
        (field, value.strip_prefix(b":").unwrap_or(value))
    };
    (field, value.strip_prefix(b" ").unwrap_or(value))
}
