//! From the bytes of an answer to a reply that keeps everything.

#![allow(missing_docs, clippy::unwrap_used)]

use async_openai::types::chat::CreateChatCompletionResponse;
use divan::Bencher;
use qwen_request::reply::ChatCompletion;
use qwen_request::{ChatRequest, parse};

#[cfg(feature = "allocations")]
#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

const SIZES: [usize; 2] = [1_500, 60_000];

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn qwen_request(bencher: Bencher<'_, '_>, bytes: usize) {
    let reply = qwen_request_benches::reply(bytes);
    bencher.bench(|| -> ChatCompletion { parse::<ChatRequest>(200, reply.as_bytes()).unwrap() });
}

/// Loses the reasoning.
#[divan::bench(args = SIZES)]
fn async_openai(bencher: Bencher<'_, '_>, bytes: usize) {
    let reply = qwen_request_benches::reply(bytes);
    bencher.bench(|| -> CreateChatCompletionResponse { serde_json::from_slice(reply.as_bytes()).unwrap() });
}

#[divan::bench(args = SIZES)]
fn value(bencher: Bencher<'_, '_>, bytes: usize) {
    let reply = qwen_request_benches::reply(bytes);
    bencher.bench(|| -> serde_json::Value { serde_json::from_slice(reply.as_bytes()).unwrap() });
}
