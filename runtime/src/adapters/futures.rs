//! Events from an asynchronous stream of bytes.

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream as Source;

use crate::reply::Error;
use crate::stream::{Stream, StreamError, StreamEvent};

/// The events of a body that arrives in pieces. The first error is the last item.
///
/// It is a `futures_core::Stream`; [`next`](Self::next) serves where no crate with combinators is at hand. Made by
/// [`Stream::read_from_stream`].
///
/// ```
/// use futures_core::Stream as Source;
/// use qwen_request::{ChatChunk, ChatCollector, ChatCompletion, Error, Stream};
///
/// /// `source` is `response.bytes_stream()` of reqwest, say.
/// async fn answer<S>(source: S) -> Result<ChatCompletion, Error>
/// where
///     S: Source<Item = Result<Vec<u8>, std::io::Error>>,
/// {
///     let mut events = Stream::<ChatChunk>::new().read_from_stream(source);
///     let mut answer = ChatCollector::new();
///     while let Some(chunk) = events.next().await {
///         answer.push(chunk?);
///         print!("{}", answer.new_text());
///     }
///     Ok(answer.finish())
/// }
/// ```
pub struct AsyncEvents<S, E> {
    // Pinned here, so that nobody else has to.
    source: Pin<Box<S>>,
    stream: Stream<E>,
    is_over: bool,
}

impl<E: StreamEvent> Stream<E> {
    /// Reads the events from a stream of pieces of the body, such as `bytes_stream()` of a reqwest response.
    ///
    /// Dropping the events drops the source, and with it the call.
    pub fn read_from_stream<S, B, F>(self, source: S) -> AsyncEvents<S, E>
    where
        S: Source<Item = Result<B, F>>,
        B: AsRef<[u8]>,
        F: Into<Box<dyn StdError + Send + Sync>>,
    {
        AsyncEvents { source: Box::pin(source), stream: self, is_over: false }
    }
}

impl<S, B, F, E> AsyncEvents<S, E>
where
    S: Source<Item = Result<B, F>>,
    B: AsRef<[u8]>,
    F: Into<Box<dyn StdError + Send + Sync>>,
    E: StreamEvent,
{
    /// The next event; `None` once the answer is complete.
    ///
    /// The future may be dropped and made anew: no event is lost.
    pub async fn next(&mut self) -> Option<Result<E, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<S, B, F, E> Source for AsyncEvents<S, E>
where
    S: Source<Item = Result<B, F>>,
    B: AsRef<[u8]>,
    F: Into<Box<dyn StdError + Send + Sync>>,
    E: StreamEvent,
{
    type Item = Result<E, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        while !this.is_over {
            match this.stream.next_event() {
                Ok(Some(event)) => return Poll::Ready(Some(Ok(event))),
                Ok(None) if this.stream.is_ended() => this.is_over = true,
                Ok(None) => match ready!(this.source.as_mut().poll_next(context)) {
                    Some(Ok(bytes)) => this.stream.push(bytes.as_ref()),
                    Some(Err(error)) => {
                        this.is_over = true;
                        let error: Box<dyn StdError + Send + Sync> = error.into();
                        return Poll::Ready(Some(Err(StreamError::read(&*error).into())));
                    }
                    None => this.stream.finish(),
                },
                Err(error) => {
                    this.is_over = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        Poll::Ready(None)
    }
}

impl<S, E: fmt::Debug> fmt::Debug for AsyncEvents<S, E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("AsyncEvents")
            .field("stream", &self.stream)
            .field("is_over", &self.is_over)
            .finish_non_exhaustive()
    }
}
