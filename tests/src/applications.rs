//! Applications: they repeat the prompt, tell one step on request, and stream it word by word.

use qwen_request::{ApplicationRequest, ApplicationResponsesRequest, Checked, ResponsesRequest};
use serde_json::{Value, json};

use crate::{Received, refusal::Refusal, route::Served};

/// Answers a call of any application.
pub(crate) fn answer(request: &Checked<ApplicationRequest>, received: &Received, id: &str) -> Served {
    let text = said(request);
    let parameters = request.parameters.clone().unwrap_or_default();
    let session = request.input.session_id.as_deref().unwrap_or("session-loopback");
    let thoughts = (parameters.has_thoughts == Some(true)).then(
        || json!([{ "thought": "The prompt is repeated.", "action_type": "response", "response": text }]),
    );
    let reply = |text: &str, finish_reason: &str, usage: Value| {
        let mut output = json!({ "text": text, "finish_reason": finish_reason, "session_id": session });
        if let Some(thoughts) = &thoughts {
            output["thoughts"] = thoughts.clone();
        }
        json!({ "output": output, "usage": usage, "request_id": id })
    };
    let words = text.split_whitespace().count();
    let usage =
        json!({ "models": [{ "model_id": "qwen-plus", "input_tokens": words, "output_tokens": words }] });
    if received.header("x-dashscope-sse") != "enable" {
        return Served::json(reply(&text, "stop", usage));
    }
    let is_incremental = parameters.incremental_output == Some(true);
    let mut so_far = String::new();
    let mut events = Vec::new();
    for word in text.split_inclusive(' ') {
        so_far += word;
        events.push(reply(if is_incremental { word } else { &so_far }, "null", json!({})));
    }
    events.push(reply(if is_incremental { "" } else { &so_far }, "stop", usage));
    let frame = |(number, event): (usize, &Value)| {
        format!("id:{}\nevent:result\n:HTTP_STATUS/200\ndata:{event}\n\n", number + 1)
    };
    Served::Events(events.iter().enumerate().map(frame).collect())
}

/// The same call of the model that any application has.
pub(crate) fn of_model(
    request: &Checked<ApplicationResponsesRequest>,
) -> Result<Checked<ResponsesRequest>, Refusal> {
    let call = ResponsesRequest {
        stream: request.stream,
        ..ResponsesRequest::new("qwen-plus", request.input.clone())
    };
    call.check().map_err(|invalid| Refusal::invalid(&invalid))
}

/// What the user has said last.
fn said(request: &Checked<ApplicationRequest>) -> String {
    let message = request.input.messages.as_deref().and_then(<[_]>::last);
    let content = message.map(|message| serde_json::to_value(&message.content).unwrap_or_default());
    let text = content.as_ref().and_then(|content| content.as_str().or_else(|| content["text"].as_str()));
    text.or(request.input.prompt.as_deref()).unwrap_or_default().to_owned()
}
