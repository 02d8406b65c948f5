//! Pairs of parameters, words and facts of models, in requests to chat.

use serde_json::json;

use crate::{
    edge::Edge,
    numbers::{chat, generation},
};

pub(crate) fn edges() -> Vec<Edge> {
    let mut edges = models();
    edges.extend(json_mode());
    edges.extend(pairs());
    edges.extend(translation());
    edges
}

fn models() -> Vec<Edge> {
    let body = chat("qwen-plus");
    let searching = chat("qwen-plus").with("enable_search", true);
    vec![
        body.edge("unknown_model", "model", "qwen-plus", "Qwen-plus"),
        body.edge("openai_unsupported", "model", "qwen-plus", "text-embedding-v4"),
        generation("qwen-plus").edge("wrong_endpoint", "model", "qwen-plus", "qwen3-vl-plus"),
        body.edge("retired_model", "model", "qwen-plus", "qwen3-max"),
        searching.edge("search_unsupported", "model", "qwen-plus", "qwen-long").told_at("enable_search"),
        chat("qwen-long").edge("search_unsupported", "enable_search", false, true),
    ]
}

fn json_mode() -> Vec<Edge> {
    let body = chat("qwen-plus").with("response_format", json!({ "type": "json_object" }));
    let at = "response_format.type";
    let said = body.with("messages[0].content", "Answer in JSON");
    let schema = json!({ "name": "answer", "schema": { "type": "object" } });
    let with_schema =
        chat("qwen-plus").with("response_format", json!({ "type": "text", "json_schema": schema }));
    let mut edges = vec![
        // No word of its own: the service looks for the letters.
        body.edge("json_mode_needs_json_word", "messages[0].content", "ajSoNb", "j son").told_at(at),
        body.edge(
            "json_mode_needs_json_word",
            "messages[0].content",
            json!([{ "type": "text", "text": "json" }]),
            json!([{ "type": "text", "text": "jso" }]),
        )
        .told_at(at),
        chat("qwen-plus")
            .breaks("json_mode_needs_json_word", "response_format", json!({ "type": "json_object" }))
            .told_at(at),
        said.with("stream", true).edge("json_mode_excludes_thinking", "enable_thinking", false, true),
        said.edge("response_format_type", at, "text", "json"),
        with_schema.edge("response_format_type", at, "json_schema", "jsonSchema"),
        with_schema.with(at, "json_schema").needs(
            "response_format_type",
            "response_format.json_schema",
            "response_format",
        ),
    ];
    edges.push(with_schema.with("model", "qwen-vl-max").edge(
        "json_schema_unsupported",
        at,
        "text",
        "json_schema",
    ));
    edges
}

fn pairs() -> Vec<Edge> {
    let body = chat("qwen-plus");
    let tools = json!([{ "type": "function", "function": { "name": "now" } }]);
    let spoken = chat("qwen3.5-omni-plus-2026-03-15")
        .with("stream", true)
        .with("audio", json!({ "voice": "Tina", "format": "wav" }));
    let (text, both) = (json!(["text"]), json!(["text", "audio"]));
    vec![
        body.with("tools", tools.clone()).edge("n_with_tools", "n", 1, 2),
        body.with("n", 2).breaks("n_with_tools", "tools", tools).told_at("n"),
        body.edge("stop_of_one_kind", "stop", json!(["a", "b"]), json!(["a", 1])).told_at("stop[1]"),
        body.edge("stop_of_one_kind", "stop", json!([1, 2]), json!([1, 2, "a"])).told_at("stop[2]"),
        body.edge("stop_of_one_kind", "stop", json!([[1], [2]]), json!([[1], 2])).told_at("stop[1]"),
        spoken.edge("audio_without_modality", "modalities", both.clone(), text).told_at("audio"),
        spoken.with("modalities", both).edge("voice_unknown", "audio.voice", "Tina", "tina"),
        body.edge(
            "header_value",
            "headers",
            json!({ "X-DashScope-OssResourceResolve": "enable" }),
            json!({ "X-DashScope-OssResourceResolve": "Enable" }),
        )
        .told_at("headers.X-DashScope-OssResourceResolve"),
        body.edge(
            "header_value",
            "headers",
            json!({ "X-DashScope-Wait-Timeout": "0" }),
            json!({ "X-DashScope-Wait-Timeout": "" }),
        )
        .told_at("headers.X-DashScope-Wait-Timeout"),
    ]
}

fn translation() -> Vec<Edge> {
    let body = chat("qwen-mt-plus")
        .with("translation_options", json!({ "source_lang": "auto", "target_lang": "English" }));
    let (user, system) =
        (json!({ "role": "user", "content": "a" }), json!({ "role": "system", "content": "a" }));
    vec![
        body.breaks("translation_messages", "messages", json!([user, user])).told_at("messages[1]"),
        body.breaks("translation_messages", "messages", json!([system, user])).told_at("messages[0]"),
        body.needs("translation_options_missing", "translation_options", "model"),
        body.edge("translation_language", "translation_options.source_lang", "auto", "Auto"),
        // What it is translated into is not found out.
        body.edge("translation_language", "translation_options.target_lang", "en", "auto"),
    ]
}
