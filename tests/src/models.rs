//! Lists of models, in either form.

use serde_json::{Value, json};

use crate::{Received, chat::CREATED, route::Served};

/// Where the OpenAI-compatible list is.
pub(crate) const OPENAI: &str = "/compatible-mode/v1/models";

/// Where the native list is.
pub(crate) const DASHSCOPE: &str = "/api/v1/models";

/// As many as a list needs.
const MODELS: [&str; 3] = ["qwen-plus", "qwen3-vl-plus", "text-embedding-v4"];

pub(crate) fn list() -> Served {
    let entry =
        |id: &&str| json!({ "id": id, "object": "model", "created": CREATED, "owned_by": "loopback" });
    Served::json(json!({ "object": "list", "data": MODELS.iter().map(entry).collect::<Vec<Value>>() }))
}

pub(crate) fn page(received: &Received, id: &str) -> Served {
    let name = received.query("model");
    let models = MODELS.iter().filter(|model| name.as_ref().is_none_or(|name| name == *model));
    let models: Vec<Value> = models.map(|model| json!({ "model": model })).collect();
    let output = json!({ "total": models.len(), "models": models, "page_no": 1, "page_size": MODELS.len() });
    Served::json(json!({ "request_id": id, "output": output }))
}
