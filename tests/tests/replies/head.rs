//! What headers tell is never lost: the request's id, and that an answer was cut.

use qwen_request::{
    ChatRequest, Error, GenerationRequest, ResponseHead,
    reply::{
        CustomizationReply, EmbeddingReply, MultimodalEmbeddingReply, RerankReply, SpeechReply, TaskReply,
        TextEmbeddingReply, TextRerankReply,
    },
};
use ureq::http::{HeaderMap, Response};

fn head(status: u16, headers: &[(&'static str, &'static str)]) -> ResponseHead {
    ResponseHead::new(status, headers.iter().copied())
}

const PARTIAL: (&str, &str) = ("X-DashScope-PartialResponse", "true");
const ID: (&str, &str) = ("x-request-id", "from-head");

fn chat(reasons: &[&str]) -> String {
    let choices: Vec<String> = reasons
        .iter()
        .enumerate()
        .map(|(index, reason)| {
            format!(r#"{{"index":{index},"message":{{"content":"Hi"}},"finish_reason":{reason}}}"#)
        })
        .collect();
    format!(r#"{{"choices":[{}]}}"#, choices.join(","))
}

#[test]
fn a_partial_answer_is_not_complete() {
    let complete = |headers: &[_], reasons: &[&str]| {
        let body = chat(reasons);
        let completion = head(200, headers).parse::<ChatRequest>(body.as_bytes()).unwrap();
        assert_eq!(completion.text(), "Hi");
        completion.is_complete()
    };
    assert!(complete(&[], &[r#""stop""#]));
    assert!(complete(&[("x-dashscope-partialresponse", "false")], &[r#""stop""#]));
    assert!(!complete(&[PARTIAL], &["null"]));
    assert!(!complete(&[PARTIAL], &[r#""stop""#]));
    assert!(!complete(&[PARTIAL], &[r#""stop""#, r#""stop""#]));
}

#[test]
fn a_partial_answer_without_a_finish_reason_is_not_complete() {
    for output in [
        r#"{"message":{"phase":"answer","content":"Hi","status":"finished"}}"#,
        r#"{"sentence":{"text":"Hi","sentence_end":true},"text":"Hi"}"#,
    ] {
        let body = format!(r#"{{"output":{output},"request_id":"r"}}"#);
        let parse = |headers: &[_]| head(200, headers).parse::<GenerationRequest>(body.as_bytes()).unwrap();
        assert!(parse(&[]).is_complete() && !parse(&[PARTIAL]).is_complete(), "{body}");
    }
}

#[test]
fn the_choice_that_was_not_cut_keeps_its_reason() {
    let body = chat(&[r#""stop""#, "null"]);
    let completion = head(200, &[PARTIAL]).parse::<ChatRequest>(body.as_bytes()).unwrap();
    assert!(completion.finish_reason().is_some() && !completion.is_complete());
}

#[test]
fn both_forms_of_a_generation_can_be_partial() {
    for body in [
        r#"{"output":{"text":"Hi","finish_reason":"stop"},"request_id":"r"}"#,
        r#"{"output":{"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]},"request_id":"r"}"#,
    ] {
        let parse = |headers: &[_]| head(200, headers).parse::<GenerationRequest>(body.as_bytes()).unwrap();
        assert!(parse(&[]).is_complete());
        assert!(!parse(&[PARTIAL]).is_complete());
        assert_eq!(parse(&[PARTIAL]).text(), "Hi");
        assert_eq!(parse(&[ID]).request_id, "r");
    }
}

#[test]
fn the_id_of_the_head_counts_where_the_body_has_none() {
    let completion = head(200, &[ID]).parse::<ChatRequest>(chat(&["null"]).as_bytes()).unwrap();
    assert_eq!(completion.request_id.as_deref(), Some("from-head"));
    let task = br#"{"output":{"task_id":"t","task_status":"PENDING"}}"#;
    assert_eq!(head(200, &[ID]).read::<TaskReply>(task).unwrap().request_id, "from-head");

    let refused = |body: &str| match head(400, &[ID]).parse::<ChatRequest>(body.as_bytes()) {
        Err(Error::Api(error)) => error.request_id().map(str::to_owned),
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(r#"{"error":{"message":"m"}}"#).as_deref(), Some("from-head"));
    assert_eq!(refused("").as_deref(), Some("from-head"));
    assert_eq!(refused(r#"{"error":{"message":"m"},"request_id":"b"}"#).as_deref(), Some("b"));
}

#[test]
fn every_reply_with_a_member_for_the_id_keeps_it() {
    macro_rules! assert_kept {
        ($($reply:ident $member:ident $body:literal),* $(,)?) => { $(
            let read = |id: &str| {
                let body = $body.replacen('{', &format!("{{{id}"), 1);
                head(200, &[ID]).read::<$reply>(body.as_bytes()).unwrap()
            };
            let own = format!(r#""{}":"own","#, stringify!($member));
            assert_eq!(serde_json::to_value(read("")).unwrap()[stringify!($member)], "from-head");
            assert_eq!(serde_json::to_value(read(&own)).unwrap()[stringify!($member)], "own");
        )* };
    }
    assert_kept!(
        EmbeddingReply id r#"{"data":[{"index":0,"embedding":[0.5]}]}"#,
        TextEmbeddingReply request_id r#"{"output":{"embeddings":[{"text_index":0,"embedding":[0.5]}]}}"#,
        MultimodalEmbeddingReply request_id r#"{"output":{"embeddings":[{"index":0,"embedding":[0.5]}]}}"#,
        RerankReply id r#"{"results":[{"index":0,"relevance_score":0.5}]}"#,
        TextRerankReply request_id r#"{"output":{"results":[{"index":0,"relevance_score":0.5}]}}"#,
        SpeechReply request_id r#"{"output":{"audio":{"url":"https://example.com/a.mp3"}}}"#,
        CustomizationReply request_id r#"{"output":{"voice":"mine"}}"#,
    );
}

#[test]
fn refusals_in_streams_have_the_id_of_the_head() {
    for (status, body) in
        [(200, r#"data: {"error":{"message":"m"}}"#), (503, "upstream"), (200, "<html></html>")]
    {
        let mut stream = head(status, &[ID]).stream::<ChatRequest>();
        stream.push(body.as_bytes());
        stream.finish();
        let Err(Error::Api(error)) = stream.next_event() else { panic!("{body}") };
        assert_eq!(error.request_id(), Some("from-head"), "{body}");
    }
}

#[test]
fn headers_come_from_any_client() {
    let mut headers = HeaderMap::new();
    headers.insert("x-dashscope-requestid", "id".parse().unwrap());
    headers.insert("x-dashscope-partialresponse", "true".parse().unwrap());
    headers.insert("x-other", ureq::http::HeaderValue::from_bytes(b"\xff").unwrap());
    let head = ResponseHead::new(201, &headers);
    assert_eq!((head.status(), head.request_id(), head.is_partial()), (201, Some("id"), true));

    let mut response = Response::new(());
    *response.headers_mut() = headers;
    *response.status_mut() = ureq::http::StatusCode::CREATED;
    assert_eq!(ResponseHead::from(&response), head);
    assert_eq!(self::head(200, &[("x-request-id", " ")]).request_id(), None);
}
