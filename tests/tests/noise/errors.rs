//! Nothing that a server can send panics, and cost grows with length only.

use std::time::{Duration, Instant};

use qwen_request::error::ApiError;

/// Pieces that the readers look for, glued at random.
const PIECES: [&str; 40] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    ":",
    ",",
    "\\",
    "\n",
    "\\\"",
    " ",
    "<400> ",
    "<",
    ">",
    "InternalError.Algo",
    ".InvalidParameter: ",
    "error",
    "\"error\":{",
    "\"message\":\"",
    "\"code\":\"",
    "'message': '",
    "request_id",
    "data:",
    "event:error\n",
    ":HTTP_STATUS/400\n",
    "<html><title>",
    "</title",
    "Range of max_tokens should be [1, ",
    "is not one of [",
    "The model ",
    " does not exist",
    "Failed to download the input file: ",
    "' is a required property, expected an object - '",
    "暂时",
    "！",
    "é",
    "sk-0123456789",
    "1.5",
    "For details, see: ",
];

struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below as u64).unwrap()
    }
}

fn exercise(body: &[u8]) {
    for error in
        [Some(ApiError::from_response(400, body)), ApiError::in_success_body(body)].into_iter().flatten()
    {
        assert_eq!(error.raw(), body);
        let _ = (error.retry(), error.is_throttled(), error.captures().count());
        let _ = (error.to_string(), format!("{error:#?}"), serde_json::to_string(&error).unwrap());
    }
}

#[test]
fn glued_pieces_do_not_panic() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..4_000 {
        let count = random.next(30);
        let text: String = (0..count).map(|_| PIECES[random.next(PIECES.len())]).collect();
        let mut body = text.into_bytes();
        if !body.is_empty() && random.next(3) == 0 {
            let at = random.next(body.len());
            body[at] = u8::try_from(random.next(256)).unwrap();
        }
        exercise(&body);
    }
}

#[test]
fn cut_bodies_do_not_panic() {
    let wild = include_str!("../../fixtures/errors/wild.jsonl");
    for line in wild.lines() {
        let sample: serde_json::Value = serde_json::from_str(line).unwrap();
        let raw = sample["raw"].as_str().unwrap().as_bytes();
        for end in 0..raw.len() {
            exercise(&raw[..end]);
        }
    }
}

#[test]
fn bytes_that_are_no_text_survive() {
    let error = ApiError::from_response(500, b"\xFF\xFEupstream \xC3 failed");
    assert_eq!(error.raw(), b"\xFF\xFEupstream \xC3 failed");
    assert!(error.message().contains("upstream"));
}

#[test]
fn a_long_body_costs_what_its_length_costs() {
    for piece in PIECES {
        for text in [
            piece.repeat(100_000 / piece.len()),
            format!("{{\"message\":\"{}", piece.repeat(100_000 / piece.len())),
        ] {
            let start = Instant::now();
            exercise(text.as_bytes());
            // Unoptimised, on a slow machine: anything quadratic takes minutes.
            assert!(start.elapsed() < Duration::from_secs(10), "{piece:?}: {:?}", start.elapsed());
        }
    }
}
