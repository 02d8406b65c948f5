//! Runs one hot path a number of times: what `benches/guard` counts the instructions of.

use std::hint::black_box;

use qwen_request::stream::{ChatChunk, Stream};
use qwen_request::{ApiError, ChatRequest, Checker, check_json, parse};
use qwen_request_benches::{
    BODY, INSTRUCTION, MESSAGE, QUESTION, SMALL_BODY, body_with_image, literal_request, memchr_and_a_copy,
    reply, request, request_at_run_time, stream,
};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (path, times) = (arguments.next().unwrap_or_default(), arguments.next());
    let times: usize = times.and_then(|times| times.parse().ok()).unwrap_or(1);
    let reply = reply(1_500);
    let stream = if path == "chunk" { stream(times + 1) } else { String::new() };
    let body = |message| format!(r#"{{"error":{{"message":"{message}","code":"invalid_parameter_error"}}}}"#);
    let refusal = body(MESSAGE);
    let with_image = if path.contains("image") { body_with_image() } else { String::new() };
    let checker = Checker::<ChatRequest>::new();
    let once: &dyn Fn() = match path.as_str() {
        "request" => &|| drop(black_box(request(black_box(INSTRUCTION), black_box(QUESTION)).to_json())),
        "literal-request" => &|| drop(black_box(literal_request().to_json())),
        "run-time-request" => {
            &|| drop(black_box(request_at_run_time(black_box("qwen-plus"), black_box(INSTRUCTION), QUESTION)))
        }
        "check" => &|| drop(black_box(check_json::<ChatRequest>(black_box(BODY)))),
        "small-check" => &|| drop(black_box(check_json::<ChatRequest>(black_box(SMALL_BODY)))),
        "small-report" => &|| drop(black_box(checker.report(black_box(SMALL_BODY.as_bytes())))),
        "small-value" => {
            &|| drop(black_box(serde_json::from_slice::<serde_json::Value>(black_box(SMALL_BODY.as_bytes()))))
        }
        "image-check" => &|| drop(black_box(check_json::<ChatRequest>(black_box(&with_image)))),
        "image-report" => &|| drop(black_box(checker.report(black_box(with_image.as_bytes())))),
        "image-copy" => &|| drop(black_box(memchr_and_a_copy(black_box(&with_image)))),
        "reply" => &|| drop(black_box(parse::<ChatRequest>(200, black_box(reply.as_bytes())))),
        "error" => &|| drop(black_box(ApiError::from_response(400, black_box(refusal.as_bytes())))),
        // One stream of that many chunks.
        "chunk" => {
            let mut reader = Stream::<ChatChunk>::new();
            for piece in stream.as_bytes().chunks(1000) {
                reader.push(piece);
                while let Ok(Some(chunk)) = reader.next_event() {
                    drop(black_box(chunk));
                }
            }
            return;
        }
        _ => {
            eprintln!("usage: hot-path PATH TIMES");
            std::process::exit(2);
        }
    };
    (0..times).for_each(|_| once());
}
