//! What is merely new in bodies of the Responses and Messages APIs.

use qwen_request::{Checker, ConversationRequest, MessagesRequest, ResponsesRequest};
use serde_json::json;

use super::check;

#[test]
fn in_a_response() {
    let body = json!({
        "model": "qwen3.8-max",
        "input": [{ "role": "user", "content": [{ "type": "input_text", "text": "Hi" }] }],
        "tools": [{ "type": "function", "name": "a" }],
    });
    check::<ResponsesRequest>(
        &body,
        vec![
            ("/model", json!("qwen9-max"), "unknown_model", "/model"),
            ("/brand_new", json!([1]), "unknown_parameter", "/brand_new"),
            ("/input/0/mood", json!("calm"), "unknown_parameter", "/input/0/mood"),
            ("/input/-", json!({ "role": "critic", "content": "No." }), "value_listed", "/input/1/role"),
            ("/input/-", json!({ "role": "context" }), "value_listed", "/input/1/role"),
            (
                "/input/-",
                json!({ "type": "screen_call", "screen": { "id": 7 } }),
                "unknown_parameter",
                "/input/1/screen",
            ),
            (
                "/input/0/content/-",
                json!({ "type": "input_hologram", "hologram": "7" }),
                "unknown_parameter",
                "/input/0/content/1/hologram",
            ),
            (
                "/tools/-",
                json!({ "type": "shell", "working_folder": "/" }),
                "unknown_parameter",
                "/tools/1/working_folder",
            ),
            (
                "/tools/-",
                json!({ "type": "mcp", "server_label": "a", "server_url": "https://example.com", "server_protocol": "http3" }),
                "value_listed",
                "/tools/1/server_protocol",
            ),
            ("/tool_choice", json!("validated"), "response_tool_choice_mode", "/tool_choice"),
            (
                "/tool_choice",
                json!({ "type": "allowed_tools", "mode": "validated", "tools": [{ "type": "function", "name": "a" }] }),
                "value_listed",
                "/tool_choice/mode",
            ),
            (
                "/tool_choice",
                json!({ "type": "sandbox", "limit": 1 }),
                "unknown_parameter",
                "/tool_choice/limit",
            ),
            ("/text", json!({ "format": { "type": "grammar" } }), "value_listed", "/text/format/type"),
            ("/reasoning", json!({ "effort": "gigantic" }), "value_listed", "/reasoning/effort"),
        ],
    );
    check::<ConversationRequest>(
        &json!({ "items": [{ "type": "message", "role": "user", "content": "Hi" }] }),
        vec![
            ("/items/-", json!({ "type": "screen_call" }), "conversation_item_type", "/items/1"),
            (
                "/items/-",
                json!({ "type": "message", "role": "critic", "content": "No." }),
                "value_listed",
                "/items/1/role",
            ),
        ],
    );
}

#[test]
fn an_image_may_be_in_a_part_of_a_new_type() {
    let body = json!({
        "model": "qwen3.8-max",
        "input": [{ "role": "user", "content": [{ "type": "input_hologram" }] }],
        "tools": [{ "type": "image_search" }],
    });
    assert!(Checker::<ResponsesRequest>::new().report(&body).is_valid());
    let mut known = body.clone();
    known["input"][0]["content"][0] = json!({ "type": "input_text", "text": "Hi" });
    let report = Checker::<ResponsesRequest>::new().report(&known);
    assert_eq!(report.findings()[0].rule(), "image_search_needs_image");
}

#[test]
fn in_messages_of_anthropic() {
    let body = json!({
        "model": "glm-5.3",
        "max_tokens": 1024,
        "messages": [{ "role": "user", "content": [{ "type": "text", "text": "Hi" }] }],
        "system": [{ "type": "text", "text": "Be brief." }],
        "tools": [{ "name": "a", "input_schema": { "type": "object" } }],
    });
    check::<MessagesRequest>(
        &body,
        vec![
            ("/model", json!("glm-9"), "unknown_model", "/model"),
            ("/brand_new", json!(true), "unknown_parameter", "/brand_new"),
            (
                "/messages/-",
                json!({ "role": "critic", "content": "No." }),
                "value_listed",
                "/messages/1/role",
            ),
            (
                "/messages/0/content/-",
                json!({ "type": "hologram", "hologram": { "id": 7 } }),
                "unknown_parameter",
                "/messages/0/content/1/hologram",
            ),
            ("/system/-", json!({ "type": "image" }), "value_listed", "/system/1/type"),
            (
                "/tools/-",
                json!({ "type": "toolset_20270101", "name": "b", "uses": 2 }),
                "unknown_parameter",
                "/tools/1/uses",
            ),
            ("/tool_choice", json!({ "type": "validated" }), "value_listed", "/tool_choice/type"),
            (
                "/output_config",
                json!({ "format": { "type": "grammar" } }),
                "value_listed",
                "/output_config/format/type",
            ),
            ("/output_config", json!({ "effort": "gigantic" }), "value_listed", "/output_config/effort"),
        ],
    );
    let with_image = json!({
        "model": "qwen3-vl-plus",
        "max_tokens": 1024,
        "messages": [{ "role": "user", "content": [
            { "type": "image", "source": { "type": "url", "url": "https://example.com/a.png" } },
        ] }],
    });
    check::<MessagesRequest>(
        &with_image,
        vec![(
            "/messages/0/content/0/source",
            json!({ "type": "file" }),
            "value_listed",
            "/messages/0/content/0/source/type",
        )],
    );
}
