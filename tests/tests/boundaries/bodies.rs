//! Bodies that no rule refuses, to be changed in one place.

use qwen_request_rules::{
    check::Options,
    parameters::{APIS, Api},
};
use serde_json::{Value as Json, json};

use crate::judge;

/// A body, and its API.
#[derive(Clone)]
pub(crate) struct Body {
    api: &'static Api,
    json: Json,
}

impl Body {
    pub(crate) fn of(request: &str, json: Json) -> Self {
        let api = APIS.iter().find(|api| api.name == request).unwrap_or_else(|| panic!("no API `{request}`"));
        Self { api, json }
    }

    /// The same with another value at `place`, which is written as paths of findings are: `messages[0].content`.
    pub(crate) fn with(&self, place: &str, value: impl Into<Json>) -> Self {
        let mut body = self.clone();
        *judge::member(&mut body.json, place) = value.into();
        body
    }

    /// The rules that the body breaks, and where, warnings apart.
    pub(crate) fn broken(&self) -> Vec<(&'static str, String)> {
        let mut found = judge::found(self.api, &self.json, Options::default());
        found.retain(|(finding, _)| !finding.is_warning());
        found.into_iter().map(|(finding, path)| (finding.rule.id, path)).collect()
    }
}

/// A request to chat in the OpenAI-compatible protocol.
pub(crate) fn chat(model: &str) -> Body {
    Body::of("ChatRequest", json!({ "model": model, "messages": [{ "role": "user", "content": "Hello" }] }))
}

/// The same in the DashScope protocol.
pub(crate) fn generation(model: &str) -> Body {
    let input = json!({ "messages": [{ "role": "user", "content": "Hello" }] });
    Body::of("GenerationRequest", json!({ "model": model, "input": input }))
}

/// A request to a model for images or speech, which share an address with models that chat.
pub(crate) fn multimodal(model: &str, input: &Json) -> Body {
    Body::of("MultimodalRequest", json!({ "model": model, "input": input }))
}

/// A model for images, which is asked in a message.
pub(crate) fn image(model: &str) -> Body {
    multimodal(model, &json!({ "messages": [{ "role": "user", "content": [{ "text": "Mist" }] }] }))
}

/// A question, a call of a tool, and its answer.
pub(crate) fn conversation() -> Body {
    let calls = json!([{ "id": "1", "type": "function", "function": { "name": "now", "arguments": "{}" } }]);
    let messages = json!([
        { "role": "user", "content": "Hello" },
        { "role": "assistant", "tool_calls": calls },
        { "role": "tool", "tool_call_id": "1", "content": "12:00" },
    ]);
    chat("qwen-plus").with("messages", messages)
}
