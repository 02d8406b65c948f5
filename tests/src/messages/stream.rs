//! A message in events, as the service cuts it.

use serde_json::{Value, json};

/// The events that a whole message is streamed in.
pub(super) fn events(message: &Value) -> Vec<String> {
    let mut begun = message.clone();
    begun["content"] = json!([]);
    begun["stop_reason"] = Value::Null;
    begun["usage"]["output_tokens"] = 0.into();
    let mut events = vec![event("message_start", &json!({ "type": "message_start", "message": begun }))];
    for (index, block) in message["content"].as_array().into_iter().flatten().enumerate() {
        let (begun, deltas) = cut(block);
        let start = json!({ "type": "content_block_start", "index": index, "content_block": begun });
        events.push(event("content_block_start", &start));
        for delta in deltas {
            let delta = json!({ "type": "content_block_delta", "index": index, "delta": delta });
            events.push(event("content_block_delta", &delta));
        }
        events.push(event("content_block_stop", &json!({ "type": "content_block_stop", "index": index })));
    }
    events.push(event("ping", &json!({ "type": "ping" })));
    let delta = json!({ "stop_reason": message["stop_reason"], "stop_sequence": null });
    let end = json!({ "type": "message_delta", "delta": delta, "usage": message["usage"] });
    events.push(event("message_delta", &end));
    events.push(event("message_stop", &json!({ "type": "message_stop" })));
    events
}

/// A block as it begins, and what comes to it.
fn cut(block: &Value) -> (Value, Vec<Value>) {
    let mut begun = block.clone();
    let (member, kind, delta) = match block["type"].as_str().unwrap_or_default() {
        "thinking" => ("thinking", "thinking_delta", "thinking"),
        "tool_use" => ("input", "input_json_delta", "partial_json"),
        _ => ("text", "text_delta", "text"),
    };
    let whole = match &block[member] {
        Value::String(text) => text.clone(),
        input => input.to_string(),
    };
    begun[member] = if member == "input" { json!({}) } else { "".into() };
    let deltas = whole.split_inclusive(' ').map(|piece| json!({ "type": kind, delta: piece })).collect();
    (begun, deltas)
}

fn event(name: &str, data: &Value) -> String {
    format!("event:{name}\ndata:{data}\n\n")
}
