//! Completions: streams, and what they make up.

use qwen_request::{
    CompletionRequest, Error,
    error::Retry,
    reply::{Completion, FinishReason},
    stream::{CompletionChunk, CompletionCollector, Stream, StreamError},
};
use serde_json::{Value, json};

const STREAM: &str = concat!(
    r#"data: {"id":"cmpl-1","object":"text_completion","created":1739000000,"model":"qwen2.5-coder-32b-instruct","choices":[{"index":0,"text":"retu","finish_reason":null,"logprobs":null}],"usage":null,"system_fingerprint":null}"#,
    "\n\n",
    r#"data: {"id":"cmpl-1","object":"text_completion","created":1739000000,"model":"qwen2.5-coder-32b-instruct","choices":[{"index":0,"text":"rn é","finish_reason":null,"logprobs":null,"new":{"a":1}}],"usage":null}"#,
    "\n\n",
    r#"data: {"id":"cmpl-1","object":"text_completion","created":1739000000,"model":"qwen2.5-coder-32b-instruct","choices":[{"index":0,"text":"","finish_reason":"stop","logprobs":null}],"usage":null,"later":true}"#,
    "\n\n",
    r#"data: {"id":"cmpl-1","object":"text_completion","created":1739000000,"model":"qwen2.5-coder-32b-instruct","choices":[],"usage":{"prompt_tokens":20,"completion_tokens":2,"total_tokens":22}}"#,
    "\n\n",
    "data: [DONE]\n\n",
);

fn events<'p>(pieces: impl IntoIterator<Item = &'p [u8]>) -> (Vec<CompletionChunk>, Option<Error>) {
    let mut stream = Stream::<CompletionChunk>::new();
    pieces.into_iter().for_each(|piece| stream.push(piece));
    stream.finish();
    let mut events = Vec::new();
    loop {
        match stream.next_event() {
            Ok(Some(event)) => events.push(event),
            Ok(None) => return (events, None),
            Err(error) => return (events, Some(error)),
        }
    }
}

fn collected(chunks: Vec<CompletionChunk>) -> (Completion, String) {
    let mut collector = CompletionCollector::new();
    let mut printed = String::new();
    for chunk in chunks {
        collector.push(chunk);
        printed += collector.new_text();
    }
    (collector.finish(), printed)
}

#[test]
fn a_stream_is_the_same_wherever_it_is_cut() {
    let (whole, error) = events([STREAM.as_bytes()]);
    assert!(error.is_none());
    assert_eq!(whole.len(), 4);
    for at in 0..STREAM.len() {
        let (first, second) = STREAM.as_bytes().split_at(at);
        assert_eq!(events([first, second]).0, whole, "{at}");
    }
}

#[test]
fn chunks_make_up_the_completion_and_lose_nothing() {
    let (completion, printed) = collected(events([STREAM.as_bytes()]).0);
    assert_eq!((completion.text(), printed.as_str()), ("return é", "return é"));
    assert!(completion.is_complete());
    let expected = json!({
        "id": "cmpl-1",
        "object": "text_completion",
        "created": 1_739_000_000,
        "model": "qwen2.5-coder-32b-instruct",
        "choices": [{ "index": 0, "text": "return é", "finish_reason": "stop", "new": { "a": 1 } }],
        "usage": { "prompt_tokens": 20, "completion_tokens": 2, "total_tokens": 22 },
        "later": true,
    });
    assert_eq!(serde_json::to_value(&completion).unwrap(), expected);
}

#[test]
fn a_stream_that_breaks_off_is_told_and_its_text_kept() {
    let cut = STREAM.find("\"finish_reason\":\"stop\"").unwrap();
    let (chunks, error) = events([&STREAM.as_bytes()[..cut]]);
    assert!(matches!(error, Some(Error::Stream(StreamError::EndedEarly { .. }))), "{error:?}");
    let (completion, _) = collected(chunks);
    assert_eq!((completion.text(), completion.is_complete()), ("return é", false));
    assert_eq!(completion.finish_reason(), None);
}

#[test]
fn an_error_in_a_stream_is_one() {
    let (_, error) = events([&b"data: {\"error\":{\"message\":\"Requests rate limit exceeded, please try again later.\",\"code\":\"limit_requests\"}}\n\n"[..]]);
    assert!(error.is_some_and(|error| error.retry() == Retry::Backoff));
}

#[test]
fn choices_are_told_apart_by_their_index() {
    let chunk = |index: u64, text: &str, reason: Value| -> CompletionChunk {
        let choice = json!({ "index": index, "text": text, "finish_reason": reason });
        serde_json::from_value(json!({ "choices": [choice] })).unwrap()
    };
    let chunks = vec![
        chunk(1, "b", Value::Null),
        chunk(0, "a", Value::Null),
        chunk(1, "B", json!("length")),
        chunk(0, "A", json!("stop")),
    ];
    let (completion, _) = collected(chunks);
    let texts: Vec<_> = completion.choices.iter().map(|choice| (choice.index, &*choice.text)).collect();
    assert_eq!(texts, [(0, "aA"), (1, "bB")]);
    assert_eq!(completion.choices[1].finish_reason, Some(FinishReason::Length));
    assert!(!completion.is_complete());
}

#[test]
fn the_prompt_has_the_marks_of_the_model() {
    let request = CompletionRequest::fill_in("qwen2.5-coder-7b-instruct", "a", "b");
    assert_eq!(request.prompt, "<|fim_prefix|>a<|fim_suffix|>b<|fim_middle|>");
    assert!(request.check().is_ok());
}
