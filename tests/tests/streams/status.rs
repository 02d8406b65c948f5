//! The HTTP status that a frame of a stream says in a line of its own.

use qwen_request::error::{ApiError, Retry};
use qwen_request::reply::Error;
use qwen_request::stream::{GenerationChunk, Stream, StreamError};

/// How a stream of these pieces ends.
fn end<'p>(pieces: impl IntoIterator<Item = &'p [u8]>) -> Error {
    let mut stream = Stream::<GenerationChunk>::new();
    for piece in pieces {
        stream.push(piece);
    }
    stream.finish();
    loop {
        match stream.next_event() {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream is complete"),
            Err(error) => return error,
        }
    }
}

fn api_error<'p>(pieces: impl IntoIterator<Item = &'p [u8]>) -> ApiError {
    match end(pieces) {
        Error::Api(error) => error,
        other => panic!("{other}"),
    }
}

#[test]
fn a_frame_says_its_status_in_a_comment_or_in_a_field() {
    let data =
        r#"data:{"code":"InternalError","message":"An internal error has occured","request_id":"r-1"}"#;
    for line in [":HTTP_STATUS/500", ": HTTP_STATUS/500", "status:500", "status: 500"] {
        for head in [format!("event:error\n{line}"), format!("{line}\nevent:error"), line.to_owned()] {
            let frame = format!("{head}\n{data}\n\n");
            let whole = ApiError::from_response(200, frame.as_bytes());
            // The first in the stream, and one after an event.
            for before in ["", "id:1\nevent:result\nstatus:200\ndata:{\"output\":{\"text\":\"a\"}}\n\n"] {
                let text = format!("{before}{frame}");
                for at in 0..=text.len() {
                    let (one, other) = text.as_bytes().split_at(at);
                    let error = api_error([one, other]);
                    assert_eq!((error.status(), error.retry()), (500, Retry::Backoff), "{text}");
                    assert_eq!(error.to_string(), whole.to_string(), "{text}");
                }
            }
        }
    }
    // Of a frame that went well it says nothing, and the next frame has a status of its own.
    let error = api_error([format!("status:500\n\nevent:error\n{data}\n\n").as_bytes()]);
    assert_eq!(error.status(), 200);
}

#[test]
fn a_field_of_status_alone_makes_no_stream() {
    let body = "status: 500\nno stream at all";
    let Error::Stream(StreamError::NotAStream { body: kept, .. }) = end([body.as_bytes()]) else { panic!() };
    assert_eq!(kept, body.as_bytes());
}
