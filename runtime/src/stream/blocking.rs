//! Events from a blocking reader.

use std::io::{ErrorKind, Read};

use super::{Stream, StreamError, StreamEvent};
use crate::reply::Error;

/// The events of a body that is read as they are asked for. The first error is the last item.
///
/// Made by [`Stream::read_from`].
///
/// ```
/// use qwen_request::{ChatChunk, ChatCollector, Stream};
///
/// # let body = "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
/// # let response = body.as_bytes();
/// // `response` is any reader of a body.
/// let mut answer = ChatCollector::new();
/// for chunk in Stream::<ChatChunk>::new().read_from(response) {
///     answer.push(chunk?);
/// }
/// assert_eq!(answer.finish().text(), "Hi");
/// # Ok::<(), qwen_request::Error>(())
/// ```
#[derive(Debug)]
pub struct Events<R, E> {
    reader: R,
    stream: Stream<E>,
    buffer: Box<[u8]>,
    is_over: bool,
}

impl<E: StreamEvent> Stream<E> {
    /// Reads the events from a body: a response's reader, a file.
    ///
    /// ```
    /// use qwen_request::stream::{ChatChunk, Stream};
    ///
    /// # let body = &b"data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n"[..];
    /// for chunk in Stream::<ChatChunk>::new().read_from(body) {
    ///     print!("{}", chunk?.text());
    /// }
    /// # Ok::<(), qwen_request::reply::Error>(())
    /// ```
    pub fn read_from<R: Read>(self, reader: R) -> Events<R, E> {
        const BUFFER: usize = 8 * 1024;
        Events { reader, stream: self, buffer: vec![0; BUFFER].into_boxed_slice(), is_over: false }
    }
}

impl<R: Read, E: StreamEvent> Events<R, E> {
    fn read(&mut self) -> Result<(), StreamError> {
        match self.reader.read(&mut self.buffer) {
            Ok(0) => self.stream.finish(),
            Ok(length) => self.stream.push(self.buffer.get(..length).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(StreamError::read(&error)),
        }
        Ok(())
    }
}

impl<R: Read, E: StreamEvent> Iterator for Events<R, E> {
    type Item = Result<E, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_over {
            match self.stream.next_event() {
                Ok(Some(event)) => return Some(Ok(event)),
                Ok(None) if self.stream.is_ended() => self.is_over = true,
                Ok(None) => {
                    if let Err(error) = self.read() {
                        self.is_over = true;
                        return Some(Err(error.into()));
                    }
                }
                Err(error) => {
                    self.is_over = true;
                    return Some(Err(error));
                }
            }
        }
        None
    }
}
