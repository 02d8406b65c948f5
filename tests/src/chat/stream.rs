//! A completion in chunks, as the service cuts it.

use serde_json::{Value, json};

use super::{
    answer::{Answer, Call},
    completion::CREATED,
};
use crate::{behaviour::ErrorFrame, refusal::Refusal};

/// The events of a stream, `[DONE]` included.
pub(crate) fn events(answer: &Answer, id: &str, include_usage: bool) -> Vec<String> {
    let mut events = Vec::new();
    for choice in 0..answer.choices {
        let deltas = deltas(answer).into_iter().map(|delta| (delta, Value::Null));
        let end = json!({ "content": "", "reasoning_content": null });
        for (delta, finish_reason) in deltas.chain([(end, json!(answer.finish_reason()))]) {
            let choice =
                json!({ "index": choice, "delta": delta, "finish_reason": finish_reason, "logprobs": null });
            events.push(event(&chunk(answer, id, &[choice], &Value::Null)));
        }
    }
    if include_usage {
        events.push(event(&chunk(answer, id, &[], &answer.usage())));
    }
    events.push("data: [DONE]\n\n".to_owned());
    events
}

/// An error in the middle of a stream.
pub(crate) fn error_event(refusal: &Refusal, frame: ErrorFrame, request_id: &str) -> String {
    match frame {
        ErrorFrame::OpenAi => event(&refusal.envelope(request_id)),
        ErrorFrame::DashScope => {
            format!("event:error\n:HTTP_STATUS/{}\ndata:{}\n\n", refusal.status(), refusal.flat(request_id))
        }
    }
}

fn event(data: &Value) -> String {
    format!("data: {data}\n\n")
}

fn chunk(answer: &Answer, id: &str, choices: &[Value], usage: &Value) -> Value {
    json!({
        "id": format!("chatcmpl-{id}"),
        "object": "chat.completion.chunk",
        "created": CREATED,
        "model": answer.model,
        "choices": choices,
        "usage": usage,
        "system_fingerprint": null,
    })
}

/// Reasoning, then text, then tool calls. The role comes with the first piece, which is empty.
fn deltas(answer: &Answer) -> Vec<Value> {
    let first = match &answer.reasoning {
        Some(_) => json!({ "role": "assistant", "content": null, "reasoning_content": "" }),
        None => json!({ "role": "assistant", "content": "" }),
    };
    let reasoning = answer.reasoning.as_deref().unwrap_or_default();
    let reasoning = words(reasoning).map(|word| json!({ "content": null, "reasoning_content": word }));
    let content = words(&answer.content).map(|word| json!({ "content": word, "reasoning_content": null }));
    let calls = answer.calls.iter().enumerate().flat_map(call);
    std::iter::once(first).chain(reasoning).chain(content).chain(calls).collect()
}

/// The pieces of a tool call: the first has id and name, the others an empty id, and parts of the arguments.
fn call((index, call): (usize, &Call)) -> Vec<Value> {
    let begin = json!({
        "index": index,
        "id": call.id,
        "type": "function",
        "function": { "name": call.name, "arguments": "" },
    });
    let pieces = call.arguments.split_inclusive(['"', ',']).map(|arguments| {
        json!({ "index": index, "id": "", "type": "function", "function": { "arguments": arguments } })
    });
    let pieces = std::iter::once(begin).chain(pieces);
    pieces.map(|piece| json!({ "content": null, "tool_calls": [piece] })).collect()
}

/// The text, word by word.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(' ')
}
