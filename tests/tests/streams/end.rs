//! Whether a stream came to its end.

use qwen_request::reply::Error;
use qwen_request::stream::{ChatChunk, GenerationChunk, GenerationCollector, Output, Stream, StreamError};

use crate::read::{A, B, USAGE, api_error, chat, generation, read_all};

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
