//! Event streams: how they may be written, how they end, and what goes wrong in them.

use qwen_request::reply::Error;
use qwen_request::stream::{
    ChatChunk, GenerationChunk, GenerationCollector, Output, Stream, StreamError, StreamEvent,
};

/// The events of a stream that is pushed at once, and how it ended.
fn read_all<E: StreamEvent>(mut stream: Stream<E>, bytes: &[u8]) -> (Vec<E>, Result<(), Error>) {
    stream.push(bytes);
    stream.finish();
    let mut events = Vec::new();
    loop {
        match stream.next_event() {
            Ok(Some(event)) => events.push(event),
            Ok(None) => return (events, Ok(())),
            Err(error) => {
                assert!(stream.is_ended());
                let again = stream.next_event().err().map(|again| again.to_string());
                assert_eq!(again, Some(error.to_string()), "the end stays");
                return (events, Err(error));
            }
        }
    }
}

fn chat(text: &str) -> (Vec<String>, Result<(), Error>) {
    let (chunks, end) = read_all(Stream::<ChatChunk>::new(), text.as_bytes());
    (chunks.iter().map(|chunk| chunk.text().into_owned()).collect(), end)
}

fn generation(text: &str) -> (Vec<String>, Result<(), Error>) {
    let (chunks, end) = read_all(Stream::<GenerationChunk>::new(), text.as_bytes());
    (chunks.iter().map(|chunk| chunk.text().into_owned()).collect(), end)
}

/// The same, for streams that are complete.
fn texts(text: &str) -> Vec<String> {
    let (texts, end) = chat(text);
    end.unwrap();
    texts
}

const A: &str = r#"{"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}"#;
const B: &str = r#"{"choices":[{"index":0,"delta":{"content":"b"},"finish_reason":"stop"}]}"#;
const USAGE: &str = r#"{"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}"#;

#[test]
fn lines_end_in_any_of_three_ways() {
    for end in ["\n", "\r\n", "\r"] {
        let text = format!("data: {A}{end}{end}data: {B}{end}{end}data: [DONE]{end}{end}");
        assert_eq!(texts(&text), ["a", "b"], "{end:?}");
    }
}

#[test]
fn what_is_no_data_is_passed_over() {
    let text = format!(
        "\u{feff}: keep-alive\n:\n\nid: 1\nretry: 3000\nevent: message\ndata: {A}\n\n\n\ndata\ndata:\n\nwhatever\nnew: field\n\
         ......\nid:2\nevent:result\n:HTTP_STATUS/200\ndata:{B}\n\ndata: [DONE]\n\n"
    );
    assert_eq!(texts(&text), ["a", "b"]);
}

/// Bodies that were put together have a mark before each of them.
#[test]
fn a_byte_order_mark_before_any_line_hides_nothing() {
    let mark = '\u{feff}';
    for text in [
        format!("{mark}data: {A}\n\n{mark}data: {B}\n\n{mark}data: [DONE]\n\n"),
        format!("data: {mark}{A}\n\ndata:{mark}{B}\n\ndata: {mark}[DONE]\n\n"),
        format!("{mark}\n{mark}data: {A}\n{mark}\n{mark}data: {B}\n\ndata: [DONE]\n\n"),
        format!("data: {{\n{mark}data: {}\n\ndata: {B}\n\ndata: [DONE]\n\n", &A[1..]),
    ] {
        assert_eq!(texts(&text), ["a", "b"], "{text:?}");
    }
    let (texts, end) = generation(&format!(
        "data:{{\"output\":{{\"text\":\"a\",\"finish_reason\":\"null\"}}}}\n\n{mark}event:error\n{mark}:HTTP_STATUS/400\n\
         {mark}data:{{\"code\":\"InvalidParameter\",\"message\":\"m\"}}\n\n"
    ));
    assert_eq!((texts, api_error(end)), (vec!["a".to_owned()], 400));
}

#[test]
fn integers_may_be_written_as_floats() {
    let text = format!(
        "data: {}\n\ndata: {}\n\ndata: {}\n\ndata: [DONE]\n\n",
        A.replace('0', "0.0"),
        B.replace('0', "0.0"),
        USAGE.replace("1,", "1.0,").replace("2,", "2e0,")
    );
    let (chunks, end) = read_all(Stream::<ChatChunk>::new(), text.as_bytes());
    end.unwrap();
    assert_eq!(chunks[0].choices[0].index, 0);
    let usage = chunks[2].usage.as_deref().unwrap();
    assert_eq!((usage.prompt_tokens, usage.completion_tokens, usage.total_tokens), (1, 2, 3));
    let (_, end) = chat(&format!("data: {}\n\n", A.replace('0', "0.5")));
    assert!(matches!(end, Err(Error::Decode(_))));
}

#[test]
fn data_may_be_spread_over_lines() {
    let spread = A.replace(':', ":\ndata: ").replace(",\"f", "\ndata:\ndata: ,\"f");
    assert_eq!(texts(&format!("data: {spread}\n\ndata:{B}\n\ndata:[DONE]")), ["a", "b"]);
}

#[test]
fn events_without_a_blank_line_between_them_are_read_one_by_one() {
    assert_eq!(texts(&format!("data: {A}\ndata: {A}\ndata: {B}\ndata: [DONE]")), ["a", "a", "b"]);
    let text = format!("id:1\nevent:result\ndata:{A}\nid:2\nevent:result\ndata:{B}\ndata:[DONE]\n");
    assert_eq!(texts(&text), ["a", "b"]);
}

#[test]
fn an_event_is_there_with_its_line() {
    let mut stream = Stream::<ChatChunk>::new();
    stream.push(format!("data: {A}").as_bytes());
    assert!(stream.next_event().unwrap().is_none());
    stream.push(b"\n");
    assert_eq!(stream.next_event().unwrap().unwrap().text(), "a");
    assert!(stream.next_event().unwrap().is_none() && !stream.is_ended());
}

#[test]
fn the_last_event_needs_no_blank_line() {
    let text = r#"data:{"output":{"choices":[{"message":{"content":"a"},"finish_reason":"stop"}]}}"#;
    let (texts, end) = generation(text);
    assert_eq!(texts, ["a"]);
    end.unwrap();
}

#[test]
fn nothing_comes_after_the_end() {
    let mut stream = Stream::<ChatChunk>::new();
    stream.push(format!("data: {B}\n\ndata: [DONE]\n\ndata: {A}\n\nevent:error\ndata: {{}}\n\n").as_bytes());
    assert!(!stream.is_ended());
    assert_eq!(stream.next_event().unwrap().unwrap().text(), "b");
    assert!(stream.is_ended());
    stream.push(A.as_bytes());
    stream.finish();
    assert!(stream.next_event().unwrap().is_none());
}

fn ended_early(end: &Result<(), Error>) -> Option<bool> {
    match end {
        Err(Error::Stream(StreamError::EndedEarly { finish_reason, .. })) => Some(*finish_reason),
        _ => None,
    }
}

#[test]
fn a_chat_stream_that_breaks_off_says_so() {
    let (texts, end) = chat(&format!("data: {A}\n\n"));
    assert_eq!(texts, ["a"]);
    assert_eq!(ended_early(&end), Some(false));
    // In the middle of a line.
    assert_eq!(ended_early(&chat(&format!("data: {A}\n\ndat")).1), Some(false));
    // The mark without a finish reason: the server's time limit.
    assert_eq!(ended_early(&chat(&format!("data: {A}\n\ndata: [DONE]\n\n")).1), Some(false));
    // A finish reason without the mark.
    assert_eq!(ended_early(&chat(&format!("data: {A}\n\ndata: {B}\n\ndata: {USAGE}\n\n")).1), Some(true));
    // No answer at all.
    assert_eq!(ended_early(&chat("data: [DONE]\n\n").1), Some(false));
    assert_eq!(ended_early(&chat(": keep-alive\n\n").1), Some(false));
    // One of two choices is cut.
    let second = A.replace("\"index\":0", "\"index\":1");
    assert_eq!(
        ended_early(&chat(&format!("data: {second}\n\ndata: {B}\n\ndata: [DONE]\n\n")).1),
        Some(false)
    );
}

/// What came of the event in whose middle a stream ended.
fn rest(end: Result<(), Error>) -> String {
    match end {
        Err(Error::Stream(StreamError::EndedEarly { rest, .. })) => String::from_utf8(rest).unwrap(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_stream_that_breaks_off_in_an_event_keeps_what_came_of_it() {
    for cut in 1..A.len() {
        let (texts, end) = chat(&format!("data: {B}\n\ndata: {}", &A[..cut]));
        assert_eq!(texts, ["b"]);
        assert_eq!(rest(end), A[..cut]);
        let (_, end) = generation(&format!("id:1\nevent:result\n:HTTP_STATUS/200\ndata:{}", &A[..cut]));
        assert_eq!(rest(end), A[..cut]);
    }
    // The line is whole, the event is not.
    assert_eq!(rest(chat("data: {\"choices\":[\n").1), "{\"choices\":[");
    assert_eq!(rest(chat("data: {\"choices\":[\ndata: {").1), "{\"choices\":[\n{");
    for mark in ["[", "[D", "[DONE"] {
        let (_, end) = chat(&format!("data: {B}\n\ndata: {mark}"));
        assert_eq!(ended_early(&end), Some(true));
        assert_eq!(rest(end), mark);
    }
    // A refusal that is cut is still the refusal that its frame says it is.
    assert_eq!(api_error(chat("event:error\n:HTTP_STATUS/429\ndata:{\"code\":\"Thr").1), 429);
    // What is no JSON is not cut, and neither is an event that has its blank line.
    assert!(matches!(chat("data: oops").1, Err(Error::Decode(_))));
    assert!(matches!(chat("data: {\"choices\":[\n\n").1, Err(Error::Decode(_))));
    assert!(matches!(chat("data: [D\n").1, Err(Error::Decode(_))));
}

#[test]
fn a_generation_stream_that_breaks_off_says_so() {
    let event = |reason: &str| {
        format!(
            r#"data:{{"output":{{"choices":[{{"message":{{"content":"a"}},"finish_reason":{reason}}}]}}}}"#
        )
    };
    assert_eq!(ended_early(&generation(&event(r#""null""#)).1), Some(false));
    assert_eq!(ended_early(&generation(&event("null")).1), Some(false));
    assert!(generation(&event(r#""stop""#)).1.is_ok());
    assert!(generation(&event(r#""length""#)).1.is_ok());
    assert_eq!(ended_early(&generation("id:1\nevent:result\n").1), Some(false));
    let text = |reason: &str| format!(r#"data:{{"output":{{"text":"a","finish_reason":{reason}}}}}"#);
    assert_eq!(ended_early(&generation(&text("null")).1), Some(false));
    assert!(generation(&text(r#""stop""#)).1.is_ok());
    let research =
        |status: &str| format!(r#"data:{{"output":{{"message":{{"phase":"answer","status":"{status}"}}}}}}"#);
    assert_eq!(ended_early(&generation(&research("typing")).1), Some(false));
    assert!(generation(&research("finished")).1.is_ok());
}

#[test]
fn a_stream_of_recognition_ends_with_a_whole_sentence() {
    let event = |id: u8, end: &str| {
        let end = if end.is_empty() { String::new() } else { format!(r#","sentence_end":{end}"#) };
        format!(
            "id:{id}\nevent:result\ndata:{{\"output\":{{\"sentence\":{{\"sentence_id\":{id},\"text\":\"a\"{end}}},\"text\":\"a\"}}}}\n\n"
        )
    };
    for (events, is_complete) in [
        (vec![event(1, "true")], true),
        (vec![event(1, "false"), event(1, "true")], true),
        (vec![event(1, "true"), event(2, "false"), event(2, "true")], true),
        (vec![event(1, "true"), event(1, "")], true),
        (vec![event(1, "false")], false),
        (vec![event(1, "true"), event(2, "false")], false),
    ] {
        let (chunks, end) = read_all(Stream::<GenerationChunk>::new(), events.concat().as_bytes());
        assert_eq!(end.is_ok(), is_complete, "{events:?}");
        let mut collector = GenerationCollector::new(Output::Incremental);
        for chunk in chunks {
            collector.push(chunk);
        }
        assert_eq!(collector.finish().is_complete(), is_complete, "{events:?}");
    }
}

#[test]
fn a_finished_deep_research_is_complete() {
    let event = |phase: &str, status: &str| {
        format!(
            "data:{{\"output\":{{\"message\":{{\"phase\":\"{phase}\",\"content\":\"a\",\"status\":\"{status}\"}}}}}}\n\n"
        )
    };
    let plan = event("ResearchPlanning", "typing") + &event("ResearchPlanning", "finished");
    let answer = plan.clone() + &event("answer", "typing");
    let whole = answer.clone() + &event("answer", "finished");
    for (text, is_complete) in
        [(plan, false), (answer, false), (whole.clone(), true), (whole + &event("KeepAlive", "typing"), true)]
    {
        let (_, end) = generation(&text);
        assert_eq!(end.is_ok(), is_complete, "{text}");
    }
}

fn api_error(end: Result<(), Error>) -> u16 {
    match end {
        Err(Error::Api(error)) => error.status(),
        other => panic!("{other:?}"),
    }
}

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
        r#"Decode(DecodeError { error: JsonError { message: "expected a value", line: 1, column: 1, fault: Syntax, path: None }, body: "oops" })"#
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

/// Yields what it has, piece by piece, with interruptions, and fails at the end if it shall.
struct Reader<'a> {
    pieces: Vec<&'a [u8]>,
    fails: bool,
    is_interrupted: bool,
}

impl std::io::Read for Reader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.is_interrupted = !self.is_interrupted;
        if self.is_interrupted {
            return Err(std::io::ErrorKind::Interrupted.into());
        }
        match self.pieces.pop() {
            Some(piece) => {
                buffer[..piece.len()].copy_from_slice(piece);
                Ok(piece.len())
            }
            None if self.fails => {
                Err(std::io::Error::new(std::io::ErrorKind::ConnectionReset, "connection reset"))
            }
            None => Ok(0),
        }
    }
}

#[test]
fn events_are_read_from_a_reader() {
    let text = format!("data: {A}\n\ndata: {B}\n\ndata: [DONE]\n\n");
    let read = |text: &str, fails: bool| -> Vec<Result<String, Error>> {
        let mut pieces: Vec<_> = text.as_bytes().chunks(7).collect();
        pieces.reverse();
        let reader = Reader { pieces, fails, is_interrupted: false };
        let events = Stream::<ChatChunk>::new().read_from(reader);
        events.map(|event| event.map(|chunk| chunk.text().into_owned())).collect()
    };
    let events: Vec<_> = read(&text, false).into_iter().map(Result::unwrap).collect();
    assert_eq!(events, ["a", "b"]);
    // Nothing is read after `[DONE]`.
    assert_eq!(read(&text, true).len(), 2);
    let cut = text.split_once("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"b").unwrap().0;
    let events = read(cut, true);
    assert_eq!(events.len(), 2);
    assert_eq!(events[1].as_ref().unwrap_err().to_string(), "the stream broke off: connection reset");
    let events = read(cut, false);
    assert_eq!(events.len(), 2);
    assert!(matches!(events[1], Err(Error::Stream(StreamError::EndedEarly { .. }))));
}
