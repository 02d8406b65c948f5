//! Tools, and the choice among them.

use serde_json::{Value as Json, json};

use crate::{
    edge::{Body, Edge},
    numbers::chat,
};

pub(crate) fn edges() -> Vec<Edge> {
    let mut edges = descriptions();
    edges.extend(choices());
    edges
}

fn tool(name: &str) -> Json {
    json!({ "type": "function", "function": { "name": name } })
}

fn with_tool(model: &str) -> Body {
    chat(model).with("tools", json!([tool("now")]))
}

fn descriptions() -> Vec<Edge> {
    let body = with_tool("qwen-plus");
    let name = "tools[0].function.name";
    let schema =
        json!({ "type": "object", "properties": { "city": { "type": "string" } }, "required": ["city"] });
    let described = body.with("tools[0].function.parameters", schema);
    vec![
        body.breaks("tools_not_empty", "tools", json!([])),
        body.edge("tools_unsupported", "model", "qwen-plus", "qwen-long").told_at("tools"),
        with_tool("glm-5.2").breaks("tool_stream_missing", "stream", true).told_at("tools"),
        with_tool("glm-5.2").with("stream", true).edge("tool_stream_missing", "tool_stream", true, false),
        with_tool("glm-5.3")
            .with("stream", true)
            .breaks("tool_stream_missing", "model", "glm-5.1")
            .told_at("tools"),
        body.edge("tool_type", "tools[0].type", "function", "Function"),
        body.edge("tool_name_search", name, "Search", "search"),
        body.edge("tool_name_form", name, "a", ""),
        body.edge("tool_name_form", name, "a".repeat(64), "a".repeat(65)),
        described.edge("tool_schema", "tools[0].function.parameters.type", "object", "string"),
        described.edge("tool_schema", "tools[0].function.parameters.required[0]", "city", "City"),
    ]
}

fn choices() -> Vec<Edge> {
    let body = with_tool("qwen-plus");
    let named = |name: &str| json!({ "type": "function", "function": { "name": name } });
    let thinking = body.with("stream", true).with("enable_thinking", true);
    let forced = body.with("stream", true).with("tool_choice", named("now"));
    vec![
        body.with("tool_choice", "auto").needs("tool_choice_needs_tools", "tools", "tool_choice"),
        body.edge("tool_choice_mode", "tool_choice", "auto", "any"),
        body.edge("tool_choice_mode", "tool_choice", "none", "required"),
        with_tool("qwen3.7-plus").with("enable_thinking", false).edge(
            "tool_choice_mode",
            "tool_choice",
            "required",
            "Required",
        ),
        thinking.edge("tool_choice_while_thinking", "tool_choice", "auto", named("now")),
        forced.edge("tool_choice_while_thinking", "enable_thinking", false, true).told_at("tool_choice"),
        with_tool("qwen3.7-plus").edge("tool_choice_while_thinking", "tool_choice", "none", "required"),
        body.edge("tool_choice_names_tool", "tool_choice", named("now"), named("Now"))
            .told_at("tool_choice.function.name"),
    ]
}
