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

/// A body of 65 bytes: at most 4 times what reading it into a `Value` takes.
mod small {
    use super::{ChatRequest, Checker, black_box, check_json};
    use qwen_request_benches::SMALL_BODY;

    #[divan::bench]
    fn qwen_request() -> impl Sized {
        check_json::<ChatRequest>(black_box(SMALL_BODY)).unwrap()
    }

    #[divan::bench]
    fn report(bencher: divan::Bencher<'_, '_>) {
        let checker = Checker::<ChatRequest>::new();
        bencher.bench_local(|| checker.report(black_box(SMALL_BODY.as_bytes())));
    }

    #[divan::bench]
    fn value() -> serde_json::Value {
        serde_json::from_slice(black_box(SMALL_BODY.as_bytes())).unwrap()
    }
}

/// A body with an image of 5 MB in it: at most 2 times what one pass over it and one copy of it take.
mod image {
    use super::{ChatRequest, Checker, black_box, check_json};
    use qwen_request_benches::{body_with_image, memchr_and_a_copy};

    #[divan::bench]
    fn qwen_request(bencher: divan::Bencher<'_, '_>) {
        let body = body_with_image();
        bencher.bench_local(|| check_json::<ChatRequest>(black_box(&body)).unwrap());
    }

    #[divan::bench]
    fn report(bencher: divan::Bencher<'_, '_>) {
        let (body, checker) = (body_with_image(), Checker::<ChatRequest>::new());
        bencher.bench_local(|| checker.report(black_box(body.as_bytes())));
    }

    #[divan::bench]
    fn memchr_and_copy(bencher: divan::Bencher<'_, '_>) {
        let body = body_with_image();
        bencher.bench_local(|| memchr_and_a_copy(black_box(&body)));
    }

    #[divan::bench]
    fn value(bencher: divan::Bencher<'_, '_>) {
        let body = body_with_image();
        bencher.bench_local(|| serde_json::from_str::<serde_json::Value>(black_box(&body)).unwrap());
    }
}
