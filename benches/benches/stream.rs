//! From the bytes of a stream, cut anywhere, to its chunks.

#![allow(missing_docs, clippy::unwrap_used, clippy::wildcard_imports)]

use std::borrow::Cow;
use std::convert::Infallible;

use async_openai::types::chat::CreateChatCompletionStreamResponse;
use divan::Bencher;
use divan::counter::ItemsCount;
use eventsource_stream::Eventsource;
use futures_util::{FutureExt, StreamExt, stream};
use qwen_request::reply::Reply;
use qwen_request::stream::{ChatChunk, Stream, StreamEvent};
use qwen_request::wire::JsonError;
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[cfg(feature = "allocations")]
#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

const CHUNKS: usize = 20_000;

fn main() {
    divan::main();
}

/// Every figure is for all chunks; divan prints chunks per second beside it.
fn bench(bencher: Bencher<'_, '_>, read: impl Fn(&[&[u8]]) -> usize + Sync) {
    let stream = qwen_request_benches::stream(CHUNKS);
    let pieces = qwen_request_benches::pieces(&stream);
    assert_eq!(read(&pieces), CHUNKS);
    bencher.counter(ItemsCount::new(CHUNKS)).bench(|| read(&pieces));
}

/// The pieces as a stream that is always ready.
fn body<'a>(
    pieces: &'a [&'a [u8]],
) -> impl futures_util::Stream<Item = Result<&'a [u8], Infallible>> + Unpin {
    stream::iter(pieces.iter().map(|piece| Ok(*piece)))
}

mod typed {
    use super::*;

    #[divan::bench]
    fn qwen_request(bencher: Bencher<'_, '_>) {
        bench(bencher, |pieces| {
            let mut stream = Stream::<ChatChunk>::new();
            let mut count = 0;
            for piece in pieces {
                stream.push(piece);
                while let Some(chunk) = stream.next_event().unwrap() {
                    count += usize::from(!chunk.choices.is_empty());
                }
            }
            count
        });
    }

    #[divan::bench]
    fn async_openai(bencher: Bencher<'_, '_>) {
        bench(bencher, by_eventsource::<CreateChatCompletionStreamResponse>);
    }

    #[divan::bench]
    fn eventsource_stream_and_own_struct(bencher: Bencher<'_, '_>) {
        bench(bencher, by_eventsource::<Chunk>);
    }

    /// As little as a typed reader can do: whole lines by memchr, and text borrowed from them.
    #[divan::bench]
    fn memchr_and_borrowed_struct(bencher: Bencher<'_, '_>) {
        bench(bencher, |pieces| {
            let mut count = 0;
            by_memchr(pieces, |data| {
                let chunk: BorrowedChunk<'_> = serde_json::from_slice(data).unwrap();
                count += usize::from(!chunk.choices.is_empty());
            });
            count
        });
    }

    fn by_eventsource<T: DeserializeOwned>(pieces: &[&[u8]]) -> usize {
        let events = body(pieces).eventsource().filter_map(|event| async {
            let event = event.unwrap();
            (event.data != "[DONE]").then(|| serde_json::from_str::<T>(&event.data).unwrap())
        });
        events.count().now_or_never().unwrap()
    }
}

mod framing {
    use super::*;

    #[divan::bench]
    fn eventsource_stream(bencher: Bencher<'_, '_>) {
        bench(bencher, |pieces| body(pieces).eventsource().count().now_or_never().unwrap() - 1);
    }

    #[divan::bench]
    fn sse_core(bencher: Bencher<'_, '_>) {
        bench(bencher, |pieces| {
            let mut decoder = sse_core::SseDecoder::new();
            let mut count = 0;
            for mut piece in pieces.iter().copied() {
                while let Some(event) = decoder.next(&mut piece) {
                    drop(event.unwrap());
                    count += 1;
                }
            }
            count - 1
        });
    }

    #[divan::bench]
    fn sse_stream(bencher: Bencher<'_, '_>) {
        bench(bencher, |pieces| {
            let pieces = stream::iter(pieces.iter().map(|piece| Ok::<_, Infallible>(*piece)));
            sse_stream::SseByteStream::new(pieces).count().now_or_never().unwrap() - 1
        });
    }

    /// Data as text of its own, as the others hand it out.
    #[divan::bench]
    fn qwen_request(bencher: Bencher<'_, '_>) {
        bench(bencher, |pieces| {
            let mut stream = Stream::<Data>::new();
            let mut count = 0;
            for piece in pieces {
                stream.push(piece);
                while let Some(data) = stream.next_event().unwrap() {
                    count += usize::from(!data.0.is_empty());
                }
            }
            count
        });
    }

    #[derive(Debug, Deserialize)]
    struct Data(String);

    impl Reply for Data {
        fn from_json(json: &[u8]) -> Result<Self, JsonError> {
            Ok(Self(str::from_utf8(json).unwrap().to_owned()))
        }

        fn may_be_error(&self) -> bool {
            false
        }
    }

    impl StreamEvent for Data {
        const HAS_DONE_MARK: bool = true;
    }

    /// Lines alone, nothing kept of them.
    #[divan::bench]
    fn memchr(bencher: Bencher<'_, '_>) {
        bench(bencher, |pieces| {
            let mut count = 0;
            by_memchr(pieces, |_| count += 1);
            count
        });
    }
}

/// Hands the data of each event to `take`, without what the standard says of line ends, comments and fields.
fn by_memchr(pieces: &[&[u8]], mut take: impl FnMut(&[u8])) {
    let mut unfinished = Vec::new();
    for piece in pieces {
        let mut rest = *piece;
        while let Some(end) = memchr::memchr(b'\n', rest) {
            let (line, after) = rest.split_at(end);
            rest = after.get(1..).unwrap_or_default();
            let line = if unfinished.is_empty() {
                Cow::Borrowed(line)
            } else {
                unfinished.extend_from_slice(line);
                Cow::Owned(std::mem::take(&mut unfinished))
            };
            if let Some(data) = line.strip_prefix(b"data: ").filter(|data| *data != b"[DONE]") {
                take(data);
            }
        }
        unfinished.extend_from_slice(rest);
    }
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading them is what is measured")]
struct Chunk {
    id: String,
    model: String,
    created: u64,
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading them is what is measured")]
struct Choice {
    index: u64,
    delta: Delta,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading them is what is measured")]
struct Delta {
    content: Option<String>,
    reasoning_content: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading them is what is measured")]
struct BorrowedChunk<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    model: Cow<'a, str>,
    created: u64,
    #[serde(borrow)]
    choices: Vec<BorrowedChoice<'a>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading them is what is measured")]
struct BorrowedChoice<'a> {
    index: u64,
    #[serde(borrow)]
    delta: BorrowedDelta<'a>,
    #[serde(borrow)]
    finish_reason: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading them is what is measured")]
struct BorrowedDelta<'a> {
    #[serde(borrow)]
    content: Option<Cow<'a, str>>,
    #[serde(borrow)]
    reasoning_content: Option<Cow<'a, str>>,
}
