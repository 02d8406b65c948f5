//! Chats of the DashScope protocol.

use qwen_request::{Checked, GenerationContent, GenerationMessage, GenerationRequest, Role};
use serde_json::{Value, json};

use crate::{Received, chat::Answer, route::Served};

pub(crate) fn answer(request: &Checked<GenerationRequest>, received: &Received, id: &str) -> Served {
    let parameters = request.parameters.as_ref();
    let thinks = parameters.is_some_and(|parameters| parameters.enable_thinking == Some(true));
    let answer = Answer::of(&request.model, &question(request), thinks);
    if received.header("x-dashscope-sse") != "enable" {
        return Served::json(body(
            &answer,
            &message(&answer.content, answer.reasoning.as_deref()),
            "stop",
            id,
        ));
    }
    let is_incremental = parameters.is_some_and(|parameters| parameters.incremental_output == Some(true));
    let mut said = String::new();
    let mut events = Vec::new();
    for (number, word) in (1..).zip(answer.content.split_inclusive(' ')) {
        said.push_str(word);
        let text = if is_incremental { word } else { &said };
        // What was thought comes first, in one piece.
        let reasoning = answer.reasoning.as_deref().filter(|_| number == 1 || !is_incremental);
        let finish_reason = if said.len() == answer.content.len() { "stop" } else { "null" };
        let data = body(&answer, &message(text, reasoning), finish_reason, id);
        events.push(format!("id:{number}\nevent:result\n:HTTP_STATUS/200\ndata:{data}\n\n"));
    }
    Served::Events(events)
}

/// What the user has said last.
fn question(request: &GenerationRequest) -> String {
    let messages = request.input.messages.as_deref().unwrap_or_default();
    let last = messages.iter().rev().find(|message| message.role == Role::User).map(text);
    last.or_else(|| request.input.prompt.as_deref().map(str::to_owned)).unwrap_or_default()
}

fn text(message: &GenerationMessage) -> String {
    match &message.content {
        Some(GenerationContent::Text(text)) => text.clone().into_owned(),
        Some(GenerationContent::Parts(parts)) => {
            parts.iter().filter_map(|part| part.text.as_deref()).collect::<Vec<_>>().join(" ")
        }
        _ => String::new(),
    }
}

fn message(content: &str, reasoning: Option<&str>) -> Value {
    match reasoning {
        Some(reasoning) => json!({ "role": "assistant", "content": content, "reasoning_content": reasoning }),
        None => json!({ "role": "assistant", "content": content }),
    }
}

fn body(answer: &Answer, message: &Value, finish_reason: &str, id: &str) -> Value {
    let (input, output) = answer.words();
    json!({
        "output": { "choices": [{ "finish_reason": finish_reason, "message": message }] },
        "usage": { "input_tokens": input, "output_tokens": output, "total_tokens": input + output },
        "request_id": id,
    })
}
