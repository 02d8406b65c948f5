//! Completions of code, and the tokenizer, whose tokens are words.

use qwen_request::{ApiRequest, Checked, CompletionRequest, TokenizerRequest};
use serde_json::{Value, json};

use crate::{chat::CREATED, route::Served};

/// What is between all texts.
const FILLED_IN: [&str; 2] = ["/* nobody ", "knows */"];

pub(crate) fn answer(request: &Checked<CompletionRequest>, id: &str) -> Served {
    if !request.is_streamed() {
        let body = body(request, id, &[choice(&FILLED_IN.concat(), &json!("stop"))], &usage(request));
        return Served::json(body);
    }
    let pieces = FILLED_IN.iter().map(|piece| choice(piece, &Value::Null));
    let choices = pieces.chain([choice("", &json!("stop"))]);
    let mut events: Vec<Value> = choices.map(|choice| body(request, id, &[choice], &Value::Null)).collect();
    let options = request.stream_options.as_ref();
    if options.is_some_and(|options| options.include_usage == Some(true)) {
        events.push(body(request, id, &[], &usage(request)));
    }
    let events = events.iter().map(|event| format!("data: {event}\n\n"));
    Served::Events(events.chain(["data: [DONE]\n\n".to_owned()]).collect())
}

pub(crate) fn tokens(request: &Checked<TokenizerRequest>, id: &str) -> Served {
    let prompt = request.input.prompt.as_deref().unwrap_or_default();
    let tokens: Vec<&str> = prompt.split_inclusive(' ').collect();
    let ids: Vec<usize> = tokens.iter().map(|token| token.len()).collect();
    Served::json(json!({
        "output": { "token_ids": ids, "tokens": tokens },
        "usage": { "input_tokens": tokens.len() },
        "request_id": id,
    }))
}

fn choice(text: &str, finish_reason: &Value) -> Value {
    json!({ "index": 0, "text": text, "finish_reason": finish_reason, "logprobs": null })
}

fn body(request: &CompletionRequest, id: &str, choices: &[Value], usage: &Value) -> Value {
    json!({
        "id": format!("cmpl-{id}"),
        "object": "text_completion",
        "created": CREATED,
        "model": request.model,
        "choices": choices,
        "usage": usage,
        "system_fingerprint": null,
    })
}

fn usage(request: &CompletionRequest) -> Value {
    let (prompt, completion) = (request.prompt.split_whitespace().count(), FILLED_IN.len());
    json!({ "prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion })
}
