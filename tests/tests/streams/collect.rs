//! Folding a stream into the reply that the same request would have got without streaming.

use std::path::Path;

use qwen_request::reply::{ChatCompletion, GenerationReply};
use qwen_request::stream::{
    ChatChunk, ChatCollector, GenerationChunk, GenerationCollector, Output, Stream, StreamEvent,
};
use serde_json::{Value, json};

pub(crate) fn events<E: StreamEvent>(text: &str) -> Vec<E> {
    let mut stream = Stream::<E>::new();
    stream.push(text.as_bytes());
    stream.finish();
    std::iter::from_fn(|| stream.next_event().ok().flatten()).collect()
}

pub(crate) fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/replies/streams").join(name);
    std::fs::read_to_string(path).unwrap()
}

/// The completion of these chunks, and what was printed on the way.
pub(crate) fn collect_chat(chunks: impl IntoIterator<Item = ChatChunk>) -> (ChatCompletion, String) {
    let mut collector = ChatCollector::new();
    let mut printed = String::new();
    for chunk in chunks {
        collector.push(chunk);
        printed += collector.new_text();
    }
    (collector.finish(), printed)
}

pub(crate) fn collect_generation(
    output: Output,
    chunks: impl IntoIterator<Item = GenerationChunk>,
) -> (GenerationReply, String) {
    let mut collector = GenerationCollector::new(output);
    let mut printed = String::new();
    for chunk in chunks {
        collector.push(chunk);
        printed += collector.new_text();
    }
    (collector.finish(), printed)
}

/// The completion of chunks with these deltas for the first choice.
pub(crate) fn of_deltas(deltas: &[Value]) -> ChatCompletion {
    let chunks = deltas.iter().map(|delta| chunk(&json!({"choices": [{"index": 0, "delta": delta}]})));
    collect_chat(chunks).0
}

pub(crate) fn chunk(chunk: &Value) -> ChatChunk {
    serde_json::from_value(chunk.clone()).unwrap()
}

pub(crate) fn calls(completion: &ChatCompletion) -> Vec<(&str, &str, &str)> {
    let calls = completion.tool_calls().iter();
    calls.map(|call| (&*call.id, &*call.function.name, &*call.function.arguments)).collect()
}
