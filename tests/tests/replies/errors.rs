//! Answers with the status of a success that are none, and whether to ask again.

use qwen_request::error::{ApiError, Retry};
use qwen_request::reply::{
    Batch, BatchList, ChatCompletion, CustomizationReply, EmbeddingReply, File, FileDeleted, FileList,
    GenerationReply, MultimodalEmbeddingReply, Reply, RerankReply, SessionEvent, SocketEvent, SpeechReply,
    TaskList, TaskReply, TaskStatus, TextEmbeddingReply, TextRerankReply, read,
};
use qwen_request::stream::{ChatChunk, GenerationChunk, SpeechChunk, Stream, StreamEvent};
use qwen_request::{ChatRequest, Error, ResponseHead};

/// What a body is under the status of a success.
fn outcome<R: Reply>(body: &str) -> String {
    match read::<R>(200, body.as_bytes()) {
        Ok(_) => "a reply".to_owned(),
        Err(Error::Api(error)) => format!("{}: {}", error.wire_code().unwrap_or("?"), error.message()),
        Err(Error::Decode(error)) => {
            let text = error.to_string();
            let member = text.split('`').nth(1).unwrap_or("?");
            format!("without {member}")
        }
        Err(error) => panic!("{error}"),
    }
}

/// How a stream of one event ends.
fn end<E: StreamEvent>(event: &str) -> Result<(), Error> {
    let mut stream = Stream::<E>::new();
    stream.push(format!("data:{event}\n\n").as_bytes());
    stream.finish();
    while stream.next_event()?.is_some() {}
    Ok(())
}

fn api_error<T>(result: Result<T, Error>) -> ApiError {
    match result {
        Err(Error::Api(error)) => error,
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("it was no error"),
    }
}

#[test]
fn an_error_beside_an_answer_is_an_error() {
    let bodies = [
        r#"{"code":"DataInspectionFailed","message":"no","output":{"text":"","finish_reason":"stop"}}"#,
        r#"{"code":"DataInspectionFailed","message":"no","output":{"text":"Hello","finish_reason":"stop"},"request_id":"r"}"#,
        r#"{"code":"DataInspectionFailed","message":"no","output":{"text":null,"choices":null}}"#,
        r#"{"output":{"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]},"code":"DataInspectionFailed","message":"no"}"#,
        r#"{"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}],"code":"DataInspectionFailed","message":"no"}"#,
        r#"{"data":[{"embedding":[1.0]}],"error_code":"DataInspectionFailed","error_message":"no"}"#,
    ];
    for body in bodies {
        let expected = "DataInspectionFailed: no";
        assert_eq!(outcome::<GenerationReply>(body), expected, "{body}");
        assert_eq!(outcome::<ChatCompletion>(body), expected, "{body}");
        assert_eq!(outcome::<SpeechReply>(body), expected, "{body}");
        assert_eq!(outcome::<EmbeddingReply>(body), expected, "{body}");
        assert_eq!(outcome::<TaskReply>(body), expected, "{body}");
        for error in [end::<GenerationChunk>(body), end::<ChatChunk>(body), end::<SpeechChunk>(body)] {
            assert_eq!(api_error(error).wire_code(), Some("DataInspectionFailed"), "{body}");
        }
    }
}

#[test]
fn a_code_of_success_is_no_error() {
    for (code, message) in [
        (r#""""#, r#""""#),
        ("null", "null"),
        (r#""""#, r#""no""#),
        ("200", r#""OK""#),
        (r#""Success""#, r#""done""#),
        (r#""x""#, r#""""#),
    ] {
        let rest = format!(r#""code":{code},"message":{message}"#);
        let generation = format!(r#"{{"output":{{"text":"Hi","finish_reason":"stop"}},{rest}}}"#);
        assert_eq!(outcome::<GenerationReply>(&generation), "a reply", "{rest}");
        end::<GenerationChunk>(&generation).unwrap();
        let chat = format!(r#"{{"choices":[{{"message":{{"content":"Hi"}}}}],{rest}}}"#);
        assert_eq!(outcome::<ChatCompletion>(&chat), "a reply", "{rest}");
    }
}

/// Of each reply: what has nothing of an answer, the member that it lacks, and the least that is one.
#[test]
fn a_body_without_an_answer_is_none() {
    fn check<R: Reply>(empty: &[&str], lacks: &str, least: &str) {
        for body in empty {
            assert_eq!(outcome::<R>(body), format!("without {lacks}"), "{body}");
        }
        assert_eq!(outcome::<R>(least), "a reply");
    }
    check::<ChatCompletion>(&["{}", r#"{"choices":[],"usage":{}}"#], "choices", r#"{"choices":[{}]}"#);
    check::<GenerationReply>(
        &["{}", r#"{"output":{},"request_id":"r"}"#],
        "output",
        r#"{"output":{"text":""}}"#,
    );
    check::<SpeechReply>(&["{}", r#"{"output":null}"#], "output", r#"{"output":{"audio":{"url":"u"}}}"#);
    check::<EmbeddingReply>(
        &["{}", r#"{"data":[],"object":"list","usage":{"total_tokens":1}}"#, r#"{"data":null}"#],
        "data",
        r#"{"data":[{"index":0,"embedding":[]}]}"#,
    );
    check::<TextEmbeddingReply>(
        &["{}", r#"{"output":{"embeddings":[]},"request_id":"r"}"#],
        "output.embeddings",
        r#"{"output":{"embeddings":[{}]}}"#,
    );
    check::<MultimodalEmbeddingReply>(
        &["{}", r#"{"output":{"embeddings":[]},"usage":{}}"#],
        "output.embeddings",
        r#"{"output":{"embeddings":[{}]}}"#,
    );
    check::<RerankReply>(&["{}", r#"{"results":[]}"#], "results", r#"{"results":[{}]}"#);
    check::<TextRerankReply>(
        &["{}", r#"{"output":{"results":[]}}"#],
        "output.results",
        r#"{"output":{"results":[{}]}}"#,
    );
    check::<TaskReply>(&["{}", r#"{"output":{}}"#], "output", r#"{"request_id":"r"}"#);
    check::<TaskList>(&["{}", r#"{"data":[]}"#], "data", r#"{"data":[],"total":0}"#);
    check::<CustomizationReply>(&["{}"], "output", r#"{"output":{},"usage":{"count":1}}"#);
    check::<Batch>(&["{}", r#"{"status":"completed"}"#], "id", r#"{"id":"b"}"#);
    check::<BatchList>(&["{}", r#"{"data":[]}"#], "data", r#"{"object":"list","data":[]}"#);
    check::<File>(&["{}"], "id", r#"{"id":"f"}"#);
    check::<FileList>(&["{}"], "data", r#"{"object":"list"}"#);
    check::<FileDeleted>(&["{}", r#"{"deleted":true}"#], "id", r#"{"id":"f"}"#);
    check::<SocketEvent>(&["{}", r#"{"header":{}}"#], "header.event", r#"{"header":{"event":"new"}}"#);
    check::<SessionEvent>(&["{}"], "type", r#"{"type":"new"}"#);
}

#[test]
fn a_failed_task_is_an_error_that_keeps_the_task() {
    let body = r#"{"request_id":"r","output":{"task_id":"t","task_status":"FAILED","end_time":"2026-11-28",
        "code":"InvalidParameter","message":"check input data style","task_metrics":{"TOTAL":1,"FAILED":1}}}"#;
    let error = api_error(read::<TaskReply>(200, body.as_bytes()));
    assert_eq!((error.wire_code(), error.request_id()), (Some("InvalidParameter"), Some("r")));
    let task = TaskReply::of_error(&error).unwrap();
    assert_eq!((&*task.output.task_id, &task.output.task_status), ("t", &TaskStatus::Failed));
    assert_eq!(task.output.task_metrics.as_ref().unwrap().failed, 1);

    let part = r#"{"output":{"task_id":"t","task_status":"FAILED","results":[{"code":"FILE_DOWNLOAD_FAILED","message":"no"}]}}"#;
    assert_eq!(outcome::<TaskReply>(part), "FILE_DOWNLOAD_FAILED: no");
    // Without a word why.
    let silent = r#"{"output":{"task_id":"t","task_status":"FAILED"}}"#;
    assert!(TaskReply::of_error(&api_error(read::<TaskReply>(200, silent.as_bytes()))).is_some());

    for status in ["PENDING", "RUNNING", "SUCCEEDED", "CANCELED", "UNKNOWN", "NEW"] {
        let body = format!(r#"{{"output":{{"task_id":"t","task_status":"{status}"}}}}"#);
        assert_eq!(outcome::<TaskReply>(&body), "a reply", "{status}");
    }
    // No task failed here.
    let refused = read::<TaskReply>(400, br#"{"code":"InvalidParameter","message":"no"}"#);
    assert_eq!(TaskReply::of_error(&api_error(refused)), None);
}

#[test]
fn a_failed_event_of_a_socket_is_an_error() {
    let event = |header: &str| format!(r#"{{"header":{{"task_id":"t",{header}}},"payload":{{}}}}"#);
    for (header, expected) in [
        (
            r#""event":"task-failed","error_code":"InvalidParameter","error_message":"no""#,
            "InvalidParameter: no",
        ),
        (
            r#""event":"result-generated","status_code":421,"status_name":"InvalidParameter","status_message":"no""#,
            "InvalidParameter: no",
        ),
        (r#""event":"result-generated","status_code":500,"status_name":"InternalError""#, "InternalError: "),
        (r#""event":"result-generated","status_code":422,"status_name":"X","error_message":"no""#, "X: no"),
        (
            r#""event":"result-generated","status_code":200,"status_name":"Success","status_message":"OK""#,
            "a reply",
        ),
        (r#""event":"result-generated","status_code":null"#, "a reply"),
        (r#""event":"result-generated""#, "a reply"),
    ] {
        assert_eq!(outcome::<SocketEvent>(&event(header)), expected, "{header}");
    }
    let error = api_error(read::<SocketEvent>(
        200,
        event(r#""event":"result-generated","status_code":421"#).as_bytes(),
    ));
    assert_eq!(error.status(), 421);
}

#[test]
fn every_kind_of_error_says_whether_to_ask_again() {
    let retry = |error: Result<(), Error>| error.unwrap_err().retry();
    // A cut stream, in an event and between two.
    assert_eq!(retry(end::<ChatChunk>(r#"{"choices":[{"delta":{"content":"a"}}]}"#)), Retry::Backoff);
    let mut cut = Stream::<GenerationChunk>::new();
    cut.push(br#"data:{"output":{"#);
    cut.finish();
    assert_eq!(cut.next_event().unwrap_err().retry(), Retry::Backoff);
    let mut empty = Stream::<ChatChunk>::new();
    empty.finish();
    assert_eq!(empty.next_event().unwrap_err().retry(), Retry::Backoff);
    let mut whole = Stream::<ChatChunk>::new();
    whole.push(br#"{"choices":[]}"#);
    whole.finish();
    assert_eq!(whole.next_event().unwrap_err().retry(), Retry::AfterFix);
    let mut long = Stream::<ChatChunk>::new().longest_line(8);
    long.push(b"data: 12345");
    assert_eq!(long.next_event().unwrap_err().retry(), Retry::Never);

    let decode = |body: &str| read::<ChatCompletion>(200, body.as_bytes()).unwrap_err().retry();
    assert_eq!(decode(r#"{"choices":["#), Retry::Backoff);
    assert_eq!(decode("upstream"), Retry::Backoff);
    assert_eq!(decode(r#"{"choices":[]}"#), Retry::Backoff);
    assert_eq!(decode(r#"{"choices":{}}"#), Retry::Never);

    let refused =
        ResponseHead::from(400).parse::<ChatRequest>(br#"{"code":"InvalidParameter","message":"m"}"#);
    assert_eq!(refused.unwrap_err().retry(), Retry::AfterFix);
}

/// Whoever mixes up the two is told which one it is.
#[test]
fn a_stream_and_a_whole_answer_are_told_apart() {
    let event = "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\n\n";
    let streamed = read::<ChatCompletion>(200, event.as_bytes()).unwrap_err().to_string();
    assert!(streamed.ends_with("; it is a stream, which `ResponseHead::stream` reads"), "{streamed}");
    let text = read::<ChatCompletion>(200, b"<html>").unwrap_err().to_string();
    assert!(!text.contains("stream"), "{text}");

    let whole = r#"{"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]}"#;
    let mut stream = Stream::<ChatChunk>::new();
    stream.push(whole.as_bytes());
    stream.finish();
    let whole = stream.next_event().unwrap_err().to_string();
    assert!(whole.ends_with("; a request whose answer is to be streamed has `stream: true`"), "{whole}");
}
