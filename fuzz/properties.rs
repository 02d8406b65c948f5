//! What holds for all bytes, whoever sent them: nothing panics, and more.

use std::{fmt::Debug, io::Cursor};

use qwen_request::{
    ApiRequest, ApplicationRequest, ChatCompletion, ChatRequest, Checked, Checker, Endpoint, GenerationReply,
    GenerationRequest, MediaFile, MessagesRequest, MessagesTurn, MultimodalRequest, RealtimeRequest,
    ResponsesItem, ResponsesRequest, check_media,
    error::ApiError,
    reply::{
        ApplicationReply, BatchList, Completion, DashScopeFileList, DashScopeUploadReply, FileList, ItemList,
        MessagesReply, ModelList, ModelPage, RealtimeEvent, Reply, ResponsesReply, TaskList, TaskReply,
        TokenizerReply, UploadPolicyReply, read,
    },
    stream::{
        ApplicationChunk, ChatChunk, ChatCollector, CompletionChunk, CompletionCollector, GenerationChunk,
        GenerationCollector, MessagesCollector, MessagesEvent, Output, ResponsesCollector, ResponsesEvent,
        Stream, StreamEvent,
    },
};
use serde::Serialize;
use serde_json::Value;

/// An event stream yields the same events and the same end, however it is cut, and stays at its end.
pub(crate) fn sse(bytes: &[u8]) {
    /// The length of the pieces, the limit of a line, and the status come out of the input.
    fn check<E: StreamEvent + Debug + PartialEq>(bytes: &[u8]) {
        let [piece, limit, status, bytes @ ..] = bytes else { return };
        let stream = || {
            let stream = Stream::<E>::of_response(if *status == 255 { 429 } else { 200 });
            if *limit < 128 { stream.longest_line(usize::from(*limit) * 8) } else { stream }
        };
        let whole = events(stream(), [bytes]);
        assert_eq!(whole, events(stream(), bytes.chunks(usize::from(*piece).max(1))));
        assert_eq!(whole, events(stream(), bytes.split_inclusive(|byte| *byte == b'\n')));
    }
    check::<ChatChunk>(bytes);
    check::<GenerationChunk>(bytes);
    check::<ResponsesEvent>(bytes);
    check::<MessagesEvent>(bytes);
    check::<ApplicationChunk>(bytes);
    check::<CompletionChunk>(bytes);
}

/// The events of a stream, and the error that ended it.
fn events<'a, E: StreamEvent>(
    mut stream: Stream<E>,
    pieces: impl IntoIterator<Item = &'a [u8]>,
) -> (Vec<E>, Option<String>) {
    pieces.into_iter().for_each(|piece| stream.push(piece));
    stream.finish();
    let mut events = Vec::new();
    let error = loop {
        match stream.next_event() {
            Ok(Some(event)) => events.push(event),
            Ok(None) => break None,
            Err(error) => break Some(format!("{error} {error:?}")),
        }
    };
    assert!(stream.is_ended());
    stream.push(b"data: {}\n\n");
    assert!(stream.next_event().is_ok_and(|event| event.is_none()) == error.is_none());
    (events, error)
}

/// A collector takes every event, prints what it collects, and its reply can be written and read.
pub(crate) fn collector(bytes: &[u8]) {
    let (chunks, _) = events(Stream::<ChatChunk>::new(), [bytes]);
    let mut collector = ChatCollector::new();
    for chunk in chunks {
        collector.push(chunk);
    }
    let completion = collector.finish();
    written_and_read(&completion);
    for choice in &completion.choices {
        written_and_read(&choice.message.clone().into_history());
    }

    let (chunks, _) = events(Stream::<GenerationChunk>::new(), [bytes]);
    for output in [Output::Incremental, Output::Cumulative] {
        let mut collector = GenerationCollector::new(output);
        for chunk in chunks.clone() {
            collector.push(chunk);
        }
        written_and_read(&collector.finish());
    }

    let mut collector = ResponsesCollector::new();
    events(Stream::<ResponsesEvent>::new(), [bytes]).0.into_iter().for_each(|event| collector.push(event));
    let response = collector.finish();
    written_and_read(&response);
    for item in &response.output {
        written(&ResponsesItem::from(item.clone()));
    }

    let mut collector = CompletionCollector::new();
    events(Stream::<CompletionChunk>::new(), [bytes]).0.into_iter().for_each(|event| collector.push(event));
    written_and_read(&collector.finish());

    let mut collector = MessagesCollector::new();
    events(Stream::<MessagesEvent>::new(), [bytes]).0.into_iter().for_each(|event| collector.push(event));
    let message = collector.finish();
    written_and_read(&message);
    written(&MessagesTurn::from(message));
}

/// A reply that can be read is written as it was read.
pub(crate) fn replies(bytes: &[u8]) {
    fn check<R: Reply + Serialize + Debug + PartialEq>(bytes: &[u8]) {
        if let Ok(reply) = read::<R>(200, bytes) {
            written_and_read(&reply);
        }
    }
    check::<ChatCompletion>(bytes);
    check::<ChatChunk>(bytes);
    check::<GenerationReply>(bytes);
    check::<TaskReply>(bytes);
    check::<TaskList>(bytes);
    check::<ResponsesReply>(bytes);
    check::<ItemList>(bytes);
    check::<MessagesReply>(bytes);
    check::<Completion>(bytes);
    check::<TokenizerReply>(bytes);
    check::<FileList>(bytes);
    check::<DashScopeFileList>(bytes);
    check::<DashScopeUploadReply>(bytes);
    check::<UploadPolicyReply>(bytes);
    check::<BatchList>(bytes);
    check::<ModelList>(bytes);
    check::<ModelPage>(bytes);
    check::<ApplicationReply>(bytes);
    check::<RealtimeEvent>(bytes);
}

fn written_and_read<T: Serialize + serde::de::DeserializeOwned + Debug + PartialEq>(value: &T) {
    let written = serde_json::to_string(value).expect("what was read can be written");
    let again: T = serde_json::from_str(&written).expect("what was written can be read");
    assert_eq!(*value, again);
    assert_eq!(serde_json::to_string(&again).ok(), Some(written));
}

/// What goes back with the next request is JSON.
fn written<T: Serialize>(value: &T) {
    let written = serde_json::to_string(value).expect("what was read can be written");
    assert!(qwen_request::Json::parse(&written).is_ok());
}

/// A refusal keeps its body and can be printed, whatever the body is.
pub(crate) fn api_error(bytes: &[u8]) {
    for error in
        [Some(ApiError::from_response(400, bytes)), ApiError::in_success_body(bytes)].into_iter().flatten()
    {
        assert!(bytes.starts_with(error.raw()) && (error.is_cut() || error.raw() == bytes));
        let _ = (error.retry(), error.is_throttled(), error.captures().count(), error.pointer());
        let _ = (error.to_string(), format!("{error:#?}"));
        assert!(serde_json::to_string(&error).is_ok());
    }
}

/// A body is refused by a rule or read as the request that it is: the rules know all that the type cannot hold. What is
/// read is sent without a loss, and under headers of our own alone.
pub(crate) fn check_json(bytes: &[u8]) {
    fn check<T: ApiRequest + Debug + PartialEq>(body: &str) {
        let checker = Checker::<T>::new();
        match checker.check_json(body) {
            Ok(request) => {
                let written = serde_json::to_string(&request).expect("what was read can be written");
                assert_eq!(checker.check_json(&written).expect("what is right stays right"), request);
                sent(&request, body);
            }
            Err(invalid) => {
                let _ = (invalid.to_string(), format!("{invalid:?}"));
                // The rules stop at a depth of their own.
                if invalid.findings().is_empty() && depth(body) < 64 {
                    assert!(serde_json::from_str::<Value>(body).is_err(), "{invalid}");
                }
            }
        }
    }
    let Ok(body) = str::from_utf8(bytes) else { return };
    check::<ChatRequest>(body);
    check::<GenerationRequest>(body);
    check::<MultimodalRequest>(body);
    check::<ResponsesRequest>(body);
    check::<MessagesRequest>(body);
    check::<ApplicationRequest>(body);
    check::<RealtimeRequest>(body);
}

/// Whatever a file holds, it is judged by the rules of files, and its header comes to an end.
pub(crate) fn media(bytes: &[u8]) {
    for part in [
        r#"{"type":"image_url","image_url":{"url":"oss://a"}}"#,
        r#"{"type":"video_url","video_url":{"url":"oss://a"}}"#,
        r#"{"type":"input_audio","input_audio":{"data":"oss://a","format":"wav"}}"#,
    ] {
        let body = format!(
            r#"{{"model":"qwen3.5-omni-plus","stream":true,"messages":[{{"role":"user","content":[{part}]}}]}}"#
        );
        let request = Checker::<ChatRequest>::new().check_json(&body).expect("the body is right");
        let open = |_: &str| Ok(Some(MediaFile::new(Cursor::new(bytes.to_vec()))));
        if let Err(invalid) = check_media(&request, open) {
            let _ = (invalid.to_string(), format!("{invalid:?}"));
            assert!(
                invalid.findings().iter().all(|finding| finding.rule().starts_with("media_")),
                "{invalid}"
            );
        }
    }
}

/// What leaves is the body as it came, and no header came out of it.
fn sent<T: ApiRequest>(request: &Checked<T>, body: &str) {
    let http = match request.to_http(&Endpoint::custom("http://localhost", "sk-1")) {
        Ok(http) => http,
        // The id of an application, or of what is changed, stands in no body.
        Err(_) if request.path().is_none_or(|path| path.contains('{')) => return,
        Err(error) => panic!("what was read can be sent: {error}"),
    };
    // Where JSON says a member twice, or a number that is no float, nobody can compare.
    if let (Ok(came), Ok(left)) =
        (serde_json::from_str::<Value>(body), serde_json::from_slice::<Value>(http.body()))
    {
        assert_eq!(came, left, "{body}");
    }
    assert!(request.headers().is_none());
    let mut names: Vec<_> = http.headers().keys().map(ToString::to_string).collect();
    names.retain(|name| !(*name == "x-dashscope-ossresourceresolve" && body.contains("oss:")));
    names.retain(|name| !(*name == "anthropic-version" && T::PATH.contains("/anthropic/")));
    names.sort_unstable();
    assert_eq!(names, ["accept", "authorization", "content-type"]);
    assert_eq!(http.headers().len(), http.headers().keys_len());
    assert_eq!(http.headers()["authorization"], "Bearer sk-1");
    let accept = if request.is_streamed() { "text/event-stream" } else { "application/json" };
    assert_eq!(http.headers()["accept"], accept);
}

/// How many brackets are opened, those inside texts included.
fn depth(body: &str) -> usize {
    body.matches(['[', '{']).count()
}
