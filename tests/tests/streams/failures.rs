//! What goes wrong in a stream: errors of the service, bodies that are no stream, and lines without an end.

use qwen_request::reply::Error;
use qwen_request::stream::{ChatChunk, GenerationChunk, Stream, StreamError};

use crate::read::{A, B, api_error, chat, generation, read_all, texts};

#[test]
fn an_error_frame_ends_the_stream_with_its_own_status() {
    for field in ["event:error", "event: error"] {
        let text = format!(
            "data: {A}\n\nid:2\n{field}\n:HTTP_STATUS/429\n\
             data:{{\"code\":\"Throttling.RateQuota\",\"message\":\"Requests rate limit exceeded\",\"request_id\":\"r\"}}\n\ndata: {B}\n\n"
        );
        let (texts, end) = chat(&text);
        assert_eq!(texts, ["a"]);
        assert_eq!(api_error(end), 429);
        assert_eq!(api_error(generation(&text).1), 429);
    }
}

#[test]
fn an_error_among_the_data_ends_the_stream() {
    for error in [
        r#"{"error":{"message":"boom","type":"server_error","code":"internal_error"}}"#,
        r#"{"code":"InternalError","message":"boom","request_id":"r"}"#,
        r#"{"choices":[],"error":{"message":"boom","code":"x"}}"#,
        r#"{"choices":[{"delta":{}}],"error":{"message":"boom","code":"x"}}"#,
    ] {
        let (texts, end) = chat(&format!("data: {A}\n\ndata: {error}\n\ndata: [DONE]\n\n"));
        assert_eq!(texts, ["a"], "{error}");
        api_error(end);
    }
    // The comment alone is enough.
    assert_eq!(api_error(generation(":HTTP_STATUS/500\ndata:{\"oops\":1}\n\n").1), 500);
    // It holds for its own event only.
    let text = format!(":HTTP_STATUS/500\n\n:HTTP_STATUS/oops\ndata: {B}\n\ndata: [DONE]");
    assert_eq!(texts(&text), ["b"]);
}

#[test]
fn an_error_frame_may_spread_its_data() {
    let text =
        "event:error\n:HTTP_STATUS/400\ndata:{\"code\":\"InvalidParameter\",\ndata:\"message\":\"m\"}\n\n";
    let (_, end) = generation(text);
    let Err(Error::Api(error)) = end else { panic!() };
    assert_eq!(error.status(), 400);
    assert!(error.to_string().contains("InvalidParameter"));
}

#[test]
fn a_body_that_is_an_error_instead_of_a_stream_is_one() {
    for body in [
        "{\"error\":{\"message\":\"boom\",\"code\":\"x\"}}",
        "{\n  \"code\": \"InvalidParameter\",\n  \"message\": \"data: and id: are in it\",\n\"request_id\": \"r\"\n}\n",
        "\n  {\n\"error\": {\n\"message\": \"boom\"\n}\n}",
        "<!DOCTYPE html>\n<html>\n<body>\ndata: x\n</body></html>",
    ] {
        api_error(chat(body).1);
        api_error(generation(body).1);
        let (_, end) = read_all(Stream::<ChatChunk>::of_response(503), body.as_bytes());
        assert_eq!(api_error(end), 503);
    }
    // The body of a failed call is kept to the byte, whatever it is.
    for body in [
        &b"{\"error\":{\"message\":\"boom\"}}"[..],
        b"<html>\r\n</html>\r\n",
        b"\xef\xbb\xbf{}\r\n\n",
        b"data: x",
        b"",
    ] {
        let mut stream = Stream::<ChatChunk>::of_response(429);
        body.chunks(3).for_each(|piece| stream.push(piece));
        stream.finish();
        let Err(Error::Api(error)) = stream.next_event() else { panic!() };
        assert_eq!((error.status(), error.raw()), (429, body));
    }
    let (_, end) = read_all(Stream::<ChatChunk>::new(), b"{\r\n\"error\":{\"message\":\"boom\"}}");
    let Err(Error::Api(error)) = end else { panic!() };
    assert_eq!(error.raw(), b"{\r\n\"error\":{\"message\":\"boom\"}}");
    let (_, end) = read_all(Stream::<ChatChunk>::of_response(502), b"upstream connect error\nor so");
    let Err(Error::Api(error)) = end else { panic!() };
    assert!(error.to_string().contains(r"upstream connect error\nor so"), "{error}");
    assert_eq!(api_error(read_all(Stream::<ChatChunk>::of_response(401), b"").1), 401);
    // A failed call may answer with a stream.
    let frame =
        b"id:1\nevent:error\n:HTTP_STATUS/400\ndata:{\"code\":\"InvalidParameter\",\"message\":\"m\"}\n\n";
    assert_eq!(api_error(read_all(Stream::<GenerationChunk>::of_response(400), frame).1), 400);
}

#[test]
fn a_body_that_is_something_else_is_shown() {
    let body = r#"{"choices":[{"message":{"content":"not streamed"},"finish_reason":"stop"}]}"#;
    let (events, end) = chat(body);
    assert!(events.is_empty());
    let Err(Error::Stream(error @ StreamError::NotAStream { .. })) = end else { panic!() };
    assert!(error.to_string().contains("not streamed"));
    assert!(
        matches!(chat("").1, Err(Error::Stream(StreamError::NotAStream { body, .. })) if body.is_empty())
    );
    assert!(matches!(chat("\n\n").1, Err(Error::Stream(StreamError::NotAStream { .. }))));
}

#[test]
fn data_that_cannot_be_read_ends_the_stream() {
    let (texts, end) = chat(&format!("data: {A}\n\ndata: oops\n\ndata: {B}\n\n"));
    assert_eq!(texts, ["a"]);
    let Err(Error::Decode(error)) = end else { panic!() };
    assert_eq!(error.body(), b"oops");
    assert!(matches!(chat("data: {\"choices\":[\n\ndata: ]}\n\n").1, Err(Error::Decode(_))));
}

#[test]
fn memory_is_bounded() {
    let stream = || Stream::<ChatChunk>::new().longest_line(100);
    let too_long =
        |end: Result<(), Error>| matches!(end, Err(Error::Stream(StreamError::TooLong { limit: 100, .. })));
    let at_limit = format!("{B:<94}");
    assert_eq!(format!("data: {at_limit}").len(), 100);
    let (events, end) = read_all(stream(), format!("data: {at_limit}\n\ndata: [DONE]\n").as_bytes());
    assert_eq!(events.len(), 1);
    end.unwrap();
    assert!(too_long(read_all(stream(), format!("data: {at_limit} \n\ndata: [DONE]\n").as_bytes()).1));
    // A line that never ends, and an event that never ends.
    let mut line = stream();
    for _ in 0..101 {
        line.push(b"x");
    }
    assert!(too_long(line.next_event().map(drop)));
    let mut event = stream();
    for _ in 0..101 {
        event.push(b"data: {\n");
    }
    assert!(too_long(event.next_event().map(drop)));
    // What is no stream is kept up to the limit only.
    let mut other = stream();
    for _ in 0..101 {
        other.push(b"something else\n");
    }
    other.finish();
    assert!(
        matches!(other.next_event(), Err(Error::Stream(StreamError::NotAStream { body, .. })) if body.len() == 100)
    );
}

#[test]
fn a_failed_call_is_kept_up_to_the_limit() {
    let mut stream = Stream::<ChatChunk>::of_response(502).longest_line(10);
    for _ in 0..3 {
        stream.push(b"upstream");
    }
    stream.finish();
    let Err(Error::Api(error)) = stream.next_event() else { panic!() };
    assert_eq!(error.raw(), b"upstreamup");
}

#[test]
fn errors_print_bytes_as_text() {
    let debug = |end: Result<(), Error>| format!("{:?}", end.unwrap_err());
    assert_eq!(
        debug(chat("data: oops\n\n").1),
        r#"Decode(DecodeError { error: JsonError { message: "expected a value", line: 1, column: 1, offset: Some(0), fault: Syntax, place: None }, body: "oops" })"#
    );
    assert_eq!(debug(chat("hello\n").1), r#"Stream(NotAStream { body: "hello\n" })"#);
    assert_eq!(debug(chat("data: {\"a").1), r#"Stream(EndedEarly { finish_reason: false, rest: "{\"a" })"#);
    assert!(debug(chat(&format!("data: {}\n\n", "x".repeat(5_000))).1).len() < 1_000);
}

#[test]
fn bytes_that_are_no_utf8_are_an_error() {
    let (_, end) = read_all(Stream::<ChatChunk>::new(), b"data: {\"id\":\"\xff\"}\n\n");
    assert!(matches!(end, Err(Error::Decode(_))));
}
