//! A completion in one piece.

use serde_json::{Value, json};

use super::answer::{Answer, Call};

/// When everything here was created: the same second for ever, so that tests can compare.
pub(crate) const CREATED: u64 = 1_764_547_200;

/// The body of the answer.
pub(crate) fn of(answer: &Answer, id: &str) -> Value {
    let choices: Vec<Value> = (0..answer.choices)
        .map(|index| {
            json!({
                "index": index,
                "message": message(answer),
                "finish_reason": answer.finish_reason(),
                "logprobs": null,
            })
        })
        .collect();
    json!({
        "id": format!("chatcmpl-{id}"),
        "object": "chat.completion",
        "created": CREATED,
        "model": answer.model,
        "choices": choices,
        "usage": answer.usage(),
        "system_fingerprint": null,
    })
}

fn message(answer: &Answer) -> Value {
    let mut message = json!({ "role": "assistant", "content": answer.content });
    if let Some(members) = message.as_object_mut() {
        if let Some(reasoning) = &answer.reasoning {
            members.insert("reasoning_content".to_owned(), json!(reasoning));
        }
        if !answer.calls.is_empty() {
            let calls: Vec<Value> = answer.calls.iter().enumerate().map(call).collect();
            members.insert("tool_calls".to_owned(), json!(calls));
        }
    }
    message
}

fn call((index, call): (usize, &Call)) -> Value {
    json!({
        "index": index,
        "id": call.id,
        "type": "function",
        "function": { "name": call.name, "arguments": call.arguments },
    })
}
