//! Checking a body while the program runs, beside what reading it costs at the least.

#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;

use qwen_request::{ChatRequest, Checker, check_json};
use qwen_request_benches::BODY;

#[cfg(feature = "allocations")]
#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

/// Reading it into the request type included.
#[divan::bench]
fn qwen_request() -> impl Sized {
    check_json::<ChatRequest>(black_box(BODY)).unwrap()
}

/// Unknown parameters and models judged, too.
#[divan::bench]
fn qwen_request_strict() -> impl Sized {
    let checker =
        Checker::<ChatRequest>::new().unknown_parameters(false).unknown_models(false).unknown_values(false);
    checker.check_json(black_box(BODY)).unwrap()
}

/// The request type alone, unchecked, by way of serde.
#[divan::bench]
fn request_type() -> ChatRequest {
    serde_json::from_str(black_box(BODY)).unwrap()
}

#[divan::bench]
fn value() -> serde_json::Value {
    serde_json::from_str(black_box(BODY)).unwrap()
}
