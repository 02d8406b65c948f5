//! Messages: their roles, their order, and what they hold.

use serde_json::{Value as Json, json};

use crate::{
    edge::{Body, Edge},
    numbers::{chat, generation, multimodal},
};

pub(crate) fn edges() -> Vec<Edge> {
    let mut edges = order();
    edges.extend(calls());
    edges.extend(content());
    edges.extend(parts());
    edges
}

fn says(role: &str) -> Json {
    json!({ "role": role, "content": "Hello" })
}

fn order() -> Vec<Edge> {
    let body = chat("qwen-plus");
    let (user, assistant, system) = (says("user"), says("assistant"), says("system"));
    let prefix = |role: &str| json!({ "role": role, "content": "Roses", "partial": true });
    let mut edges = vec![
        body.breaks("messages_not_empty", "messages", json!([])),
        generation("qwen-plus").breaks("messages_not_empty", "input.messages", json!([])),
        generation("qwen-plus").needs("input_empty", "input.messages", "input"),
        generation("qwen-plus").with("input", json!({ "prompt": "Hello" })).needs(
            "input_empty",
            "input.prompt",
            "input",
        ),
        body.edge("user_message_missing", "messages", json!([system, user]), json!([system])),
        body.edge(
            "user_message_missing",
            "messages",
            json!([system, prefix("assistant")]),
            json!([system, assistant]),
        ),
        body.edge("last_message", "messages", json!([assistant, user]), json!([user, assistant]))
            .told_at("messages[1].role"),
        body.edge("last_message", "messages", json!([system, user]), json!([user, system]))
            .told_at("messages[1].role"),
        body.edge(
            "partial_is_last",
            "messages",
            json!([user, prefix("assistant")]),
            json!([prefix("assistant"), user]),
        )
        .told_at("messages[0].partial"),
        body.edge(
            "partial_is_last",
            "messages",
            json!([user, prefix("assistant")]),
            json!([user, prefix("user")]),
        )
        .told_at("messages[1].partial"),
        body.with("stream", true)
            .with("messages", json!([user, prefix("assistant")]))
            .edge("partial_while_thinking", "enable_thinking", false, true)
            .told_at("messages[1].partial"),
        chat("qwen3.5-plus")
            .with("messages", json!([user, prefix("assistant")]))
            .edge("partial_while_thinking", "enable_thinking", false, Json::Null)
            .told_at("messages[1].partial"),
    ];
    for role in ["system", "user", "assistant", "function"] {
        let messages = json!([says(role), user]);
        edges.push(
            body.edge("role_known", "messages", messages, json!([says("developer"), user]))
                .told_at("messages[0].role"),
        );
    }
    edges
}

/// An assistant's message that calls a tool for each id.
fn asks(ids: &[&str]) -> Json {
    let calls: Vec<Json> = ids
        .iter()
        .map(|id| json!({ "id": id, "type": "function", "function": { "name": "now", "arguments": "{}" } }))
        .collect();
    json!({ "role": "assistant", "tool_calls": calls })
}

fn answers(id: &str) -> Json {
    json!({ "role": "tool", "tool_call_id": id, "content": "12:00" })
}

/// A question, a call of a tool, and its answer.
pub(crate) fn conversation() -> Body {
    chat("qwen-plus").with("messages", json!([says("user"), asks(&["1"]), answers("1")]))
}

fn calls() -> Vec<Edge> {
    let body = chat("qwen-plus");
    let user = says("user");
    let conversation = conversation();
    vec![
        conversation
            .breaks(
                "tool_message_needs_call",
                "messages",
                json!([user, asks(&["1"]), answers("1"), answers("2")]),
            )
            .told_at("messages[3].tool_call_id"),
        // Answers may stand in any order, but nothing between them and the calls.
        body.edge(
            "tool_message_needs_call",
            "messages",
            json!([user, asks(&["1", "2"]), answers("2"), answers("1")]),
            json!([user, asks(&["1"]), answers("1"), user, answers("1")]),
        )
        .told_at("messages[4].tool_call_id"),
        body.edge(
            "tool_message_needs_call",
            "messages",
            json!([user, asks(&["1"]), answers("1")]),
            json!([user, answers("1")]),
        )
        .told_at("messages[1].tool_call_id"),
        body.edge(
            "tool_call_needs_answer",
            "messages",
            json!([user, asks(&["1", "2"]), answers("1"), answers("2")]),
            json!([user, asks(&["1", "2"]), answers("1"), user]),
        )
        .told_at("messages[1].tool_calls[1].id"),
        body.edge(
            "tool_call_needs_answer",
            "messages",
            json!([user, asks(&["1"]), answers("1")]),
            json!([user, asks(&["1"])]),
        )
        .told_at("messages[1].tool_calls[0].id"),
        conversation.edge("arguments_not_json", "messages[1].tool_calls[0].function.arguments", "{}", ""),
        conversation.edge(
            "arguments_not_json",
            "messages[1].tool_calls[0].function.arguments",
            "{\"a\": 1}",
            "{\"a\": 1",
        ),
        conversation
            .edge(
                "tool_calls_not_empty",
                "messages",
                json!([user, asks(&["1"]), answers("1")]),
                json!([{ "role": "user", "content": "Hello", "tool_calls": [] }]),
            )
            .told_at("messages[0].tool_calls"),
    ]
}

fn content() -> Vec<Edge> {
    let body = chat("qwen-plus");
    vec![
        body.edge("content_empty", "messages[0].content", " ", ""),
        body.edge("content_empty", "messages[0].content", json!([{ "type": "text", "text": "" }]), json!([])),
        // Only the user must say something.
        body.edge(
            "content_empty",
            "messages",
            json!([{ "role": "system", "content": "" }, says("user")]),
            json!([says("system"), { "role": "user", "content": "" }]),
        )
        .told_at("messages[1].content"),
        body.needs("content_missing", "messages[0].content", "messages[0]"),
        body.edge(
            "content_missing",
            "messages",
            json!([says("user"), asks(&["1"]), answers("1")]),
            json!([says("user"), { "role": "assistant" }, says("user")]),
        )
        .told_at("messages[1]"),
    ]
}

fn parts() -> Vec<Edge> {
    let body = chat("qwen3-vl-plus");
    let mut edges = vec![body.with("messages[0].content", json!([{ "type": "text", "text": "a" }])).breaks(
        "part_content_missing",
        "messages[0].content[0]",
        json!({ "type": "text" }),
    )];
    let omni = chat("qwen3.5-omni-plus").with("stream", true);
    for (kind, value) in [
        ("text", json!("a")),
        ("image_url", json!({ "url": "https://example.com/a.png" })),
        ("video_url", json!({ "url": "https://example.com/a.mp4" })),
        ("input_audio", json!({ "data": "https://example.com/a.wav", "format": "wav" })),
    ] {
        let right = omni.with("messages[0].content", json!([{ "type": kind, kind: value }]));
        edges.push(right.breaks("part_type_known", "messages[0].content[0].type", format!("{kind}s")));
        edges.push(right.needs(
            "part_content_missing",
            &format!("messages[0].content[0].{kind}"),
            "messages[0].content[0]",
        ));
    }
    let seen = multimodal(
        "qwen3-vl-plus",
        json!({ "messages": [{ "role": "user", "content": [{ "image": "https://example.com/a.png" }] }] }),
    );
    let part = "input.messages[0].content[0]";
    edges.push(seen.edge("part_of_one_modality", part, json!({ "text": "a" }), json!({})));
    edges.push(seen.edge(
        "part_of_one_modality",
        part,
        json!({ "text": "a" }),
        json!({ "text": "a", "image": "https://example.com/a.png" }),
    ));
    edges
}
