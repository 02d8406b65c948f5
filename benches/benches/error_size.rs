//! How the time of reading an error grows with its body: twice the body takes at most twice as long, and no longer
//! beyond the first MiB.

#![allow(missing_docs, clippy::print_stdout)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use qwen_request::ApiError;

const KIB: usize = 1 << 10;

/// What bodies that are made to be slow consist of: a beginning, and what is repeated.
const BODIES: [(&str, &str, &str); 10] = [
    ("text", "", "some words and more "),
    ("objects", "", "{"),
    ("errors in errors", "", "{\"error\":{\"message\":"),
    ("quotes", "", "\""),
    ("backslashes", "{\"message\":\"", "\\\\"),
    ("escaped quotes", "", "\\\"message\\\":"),
    ("members", "", "\"message\":'"),
    ("printed members", "", "message: code: "),
    ("frames", "", "data:{\n\n"),
    ("half a message", "", "Range of max_tokens should be "),
];

fn main() {
    println!("| body | KiB | time | ratio |\n|---|---|---|---|");
    // The matcher is made at the first error.
    black_box(ApiError::from_response(400, b"once"));
    for (name, beginning, piece) in BODIES {
        let mut before: Option<Duration> = None;
        for size in [64, 128, 256, 512, 1024, 2048, 102_400].map(|kib| kib * KIB) {
            let body = format!("{beginning}{}", piece.repeat(size / piece.len()));
            let time = fastest(body.as_bytes());
            let ratio = before
                .map_or(String::new(), |before| format!("{:.2}", time.as_secs_f64() / before.as_secs_f64()));
            println!("| {name} | {} | {time:.1?} | {ratio} |", size / KIB);
            before = Some(time);
        }
    }
}

/// The fastest of some runs: the others were disturbed.
fn fastest(body: &[u8]) -> Duration {
    let run = || {
        let start = Instant::now();
        black_box(ApiError::from_response(400, black_box(body)));
        start.elapsed()
    };
    (0..5).map(|_| run()).min().unwrap_or_default()
}
