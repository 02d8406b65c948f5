//! What a server sends decides neither how long an error takes nor how much memory it keeps.

use std::time::{Duration, Instant};

use qwen_request::error::ApiError;

const MIB: usize = 1 << 20;

/// Bodies that are made to be slow to read, of about this many bytes.
fn pathological(length: usize) -> Vec<(&'static str, String)> {
    let of = |piece: &str| piece.repeat(length / piece.len());
    let nested = "{\"error\":{\"message\":".repeat(length / 20);
    let escaped = (0..6).fold(format!("{{\"message\":\"{}", of("x")), |text, _| {
        format!("{{\"message\":{}}}", serde_json::to_string(&text).unwrap())
    });
    vec![
        ("text", of("some words and more ")),
        ("one word", of("x")),
        ("lists", of("[")),
        ("objects", of("{")),
        ("errors in errors", nested),
        ("texts in texts", escaped),
        ("quotes", of("\"")),
        ("apostrophes", of("'")),
        ("backslashes", of("\\")),
        ("escaped quotes", of("\\\"message\\\":")),
        ("members", of("\"message\":\"x\",")),
        ("members without an end", of("\"message\":'")),
        ("a member of backslashes", format!("{{\"message\":\"{}", of("\\\\"))),
        ("names", of("message: code: ")),
        ("brackets", of("[a")),
        ("lines", of("\n")),
        ("blanks", of(" ")),
        ("frames", of("data:{\n\n")),
        ("one frame", of("data:{\n")),
        ("a page", format!("<html>{}", of("<title"))),
        ("heads", of("<400> InternalError.Algo")),
        ("a head", format!("InternalError.Algo{}", of(".A"))),
        ("keys", of("sk-")),
        ("half a message", of("Range of max_tokens should be ")),
        ("a list without an end", format!("x is not one of [{}", of("'a', "))),
        ("no text", of("\u{FFFD}")),
    ]
}

fn exercise(body: &[u8]) -> usize {
    let mut shown = 0;
    for error in
        [Some(ApiError::from_response(400, body)), ApiError::in_success_body(body)].into_iter().flatten()
    {
        shown += error.to_string().len() + format!("{error:?}").len();
        shown += serde_json::to_string(&error).unwrap().len();
    }
    shown
}

#[test]
fn no_body_takes_long() {
    for (name, body) in pathological(2 * MIB) {
        let start = Instant::now();
        let shown = exercise(body.as_bytes());
        // Unoptimised, on a slow machine: what is not linear takes hours.
        assert!(start.elapsed() < Duration::from_secs(20), "{name}: {:?}", start.elapsed());
        assert!(shown < 100_000, "{name}: {shown}");
    }
}

#[test]
fn what_is_kept_is_bounded_and_says_so() {
    let error = ApiError::from_response(500, "x".repeat(MIB).as_bytes());
    assert_eq!((error.raw().len(), error.message().len(), error.is_cut()), (MIB, 16 << 10, true));
    let error = ApiError::from_response(500, "x".repeat(16 << 10).as_bytes());
    assert_eq!((error.raw().len(), error.message().len(), error.is_cut()), (16 << 10, 16 << 10, false));
    let blank = [b"no luck".as_slice(), &vec![b' '; MIB]].concat();
    let error = ApiError::from_response(500, &blank);
    assert_eq!((error.raw(), error.message(), error.is_cut()), (&blank[..MIB], "no luck", true));

    let name = "é".repeat(200);
    let body = serde_json::json!({ "error": { "code": name, "type": name, "param": name, "message": "m" }, "request_id": name });
    let error = ApiError::from_response(400, body.to_string().as_bytes());
    for part in [
        error.wire_code(),
        error.kind(),
        error.param(),
        error.request_id(),
        error.code().map(qwen_request::ErrorCode::as_str),
    ] {
        assert_eq!(part.unwrap(), "é".repeat(128));
    }
    assert!(error.is_cut());
    let named = ApiError::from_response(400, b"no luck").with_request_id("x".repeat(257));
    assert_eq!((named.request_id().unwrap().len(), named.is_cut()), (256, true));
    let named = ApiError::from_response(400, b"no luck").with_request_id("x".repeat(256));
    assert_eq!((named.request_id().unwrap().len(), named.is_cut()), (256, false));
}

#[test]
fn the_error_at_the_start_of_a_long_body_is_found() {
    let body = format!("Range of max_tokens should be [1, 8192]\n{}", "x".repeat(2 * MIB));
    let error = ApiError::from_response(400, body.as_bytes());
    assert_eq!(
        (error.entry().map(|entry| entry.id), error.capture("max_tokens_limit")),
        (Some("E009"), Some("8192"))
    );
}
