//! Events from an asynchronous stream of bytes, without a network.

use std::{
    collections::VecDeque,
    future::Future,
    io,
    pin::{Pin, pin},
    sync::Arc,
    sync::atomic::{AtomicUsize, Ordering},
    task::{Context, Poll, Waker},
};

use futures_core::Stream as Source;
use qwen_request::{
    ChatChunk, Error, Stream,
    stream::{AsyncEvents, StreamError},
};

/// Yields pieces of a body, pending before each, and counts how often it was asked.
struct Pieces {
    left: VecDeque<Result<Vec<u8>, io::Error>>,
    is_pending: bool,
    polls: Arc<AtomicUsize>,
}

impl Source for Pieces {
    type Item = Result<Vec<u8>, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.polls.fetch_add(1, Ordering::Relaxed);
        self.is_pending = !self.is_pending;
        if self.is_pending {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.left.pop_front())
    }
}

fn pieces(text: &str, length: usize, end: Option<io::Error>) -> (Pieces, Arc<AtomicUsize>) {
    let polls = Arc::new(AtomicUsize::new(0));
    let left = text.as_bytes().chunks(length).map(|piece| Ok(piece.to_vec())).chain(end.map(Err)).collect();
    (Pieces { left, is_pending: false, polls: Arc::clone(&polls) }, polls)
}

fn read(source: Pieces) -> AsyncEvents<Pieces, ChatChunk> {
    Stream::new().read_from_stream(source)
}

/// Asks until the answer is there; each question is a future of its own.
fn next(events: &mut AsyncEvents<Pieces, ChatChunk>) -> Option<Result<String, Error>> {
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(event) = pin!(events.next()).poll(&mut context) {
            return event.map(|event| event.map(|chunk| chunk.text().into_owned()));
        }
    }
}

fn texts(events: &mut AsyncEvents<Pieces, ChatChunk>) -> Vec<Result<String, Error>> {
    std::iter::from_fn(|| next(events)).collect()
}

const BODY: &str = "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n\
    data: {\"choices\":[{\"delta\":{\"content\":\"b\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

#[test]
fn the_pieces_do_not_matter() {
    for length in 1..=BODY.len() {
        let (source, _) = pieces(BODY, length, None);
        let events: Vec<String> = texts(&mut read(source)).into_iter().map(Result::unwrap).collect();
        assert_eq!(events, ["a", "b"], "{length}");
    }
}

#[test]
fn nothing_is_read_after_the_last_mark_and_nothing_comes_after_the_end() {
    let (source, polls) = pieces(BODY, BODY.len(), Some(io::ErrorKind::ConnectionReset.into()));
    let mut events = read(source);
    assert_eq!(texts(&mut events).len(), 2);
    assert!(next(&mut events).is_none());
    assert_eq!(polls.load(Ordering::Relaxed), 2);
}

#[test]
fn a_failure_of_the_source_is_the_last_item() {
    let half = BODY.split_once("\n\n").unwrap().0.to_owned() + "\n\n";
    let (source, _) = pieces(&half, 9, Some(io::Error::new(io::ErrorKind::ConnectionReset, "reset by peer")));
    let mut events = read(source);
    assert_eq!(next(&mut events).unwrap().unwrap(), "a");
    let Some(Err(Error::Stream(StreamError::Read { kind, message, .. }))) = next(&mut events) else {
        panic!()
    };
    assert_eq!((kind, &*message), (io::ErrorKind::ConnectionReset, "reset by peer"));
    assert!(next(&mut events).is_none());
}

#[test]
fn an_early_end_is_the_last_item() {
    let (source, _) = pieces("data: {\"choices\":[{\"del", 5, None);
    let mut events = read(source);
    let Some(Err(Error::Stream(StreamError::EndedEarly { rest, .. }))) = next(&mut events) else { panic!() };
    assert_eq!(rest, b"{\"choices\":[{\"del");
    assert!(next(&mut events).is_none());
}
