//! What depends on whether the model thinks, and on whether the answer is streamed.

use serde_json::json;

use crate::{
    edge::{Body, Edge},
    numbers::{chat, generation},
};

pub(crate) fn edges() -> Vec<Edge> {
    let mut edges = switches();
    edges.extend(limits());
    edges.extend(efforts());
    edges.extend(streams());
    edges.extend(forms());
    edges
}

/// A call that switches thinking on, in a stream.
fn thinking(model: &str) -> Body {
    chat(model).with("stream", true).with("enable_thinking", true)
}

fn switches() -> Vec<Edge> {
    vec![
        thinking("qwen3-32b").edge("thinking_needs_stream", "stream", true, false).told_at("enable_thinking"),
        // By default, too; an effort that switches nothing off on this model does not count.
        chat("qwen3-32b").with("enable_thinking", false).needs(
            "thinking_needs_stream",
            "enable_thinking",
            "model",
        ),
        chat("qwq-plus").with("stream", true).edge("thinking_only_model", "enable_thinking", true, false),
        chat("qwen-long").edge("thinking_switch_unsupported", "enable_thinking", false, true),
        chat("qwen-long").edge("thinking_switch_without_effect", "enable_thinking", json!(null), false),
        thinking("qwen-plus").edge("n_while_thinking", "n", 1, 2),
        thinking("qwen-plus")
            .with("n", 2)
            .with("enable_thinking", false)
            .breaks("n_while_thinking", "enable_thinking", true)
            .told_at("n"),
        chat("qwen3.5-plus").with("enable_thinking", false).with("n", 2).needs(
            "n_while_thinking",
            "enable_thinking",
            "n",
        ),
    ]
}

fn limits() -> Vec<Edge> {
    let told = thinking("qwen-plus").with("thinking_budget", 4096);
    vec![
        told.edge("completion_tokens_cover_budget", "max_completion_tokens", 4097, 4096),
        told.with("max_completion_tokens", 1)
            .with("enable_thinking", false)
            .breaks("completion_tokens_cover_budget", "enable_thinking", true)
            .told_at("max_completion_tokens"),
        told.with("max_completion_tokens", 1)
            .with("thinking_budget", json!(null))
            .breaks("completion_tokens_cover_budget", "thinking_budget", 1)
            .told_at("max_completion_tokens"),
        thinking("qwen3-max").edge("max_tokens_while_thinking", "max_tokens", 32_768, 32_769),
    ]
}

fn efforts() -> Vec<Edge> {
    let body = chat("qwen3.8-max");
    vec![
        chat("kimi-k3").edge("thinking_limit_without_effect", "thinking_budget", json!(null), 1000),
        chat("glm-5.3").edge("thinking_limit_without_effect", "reasoning_effort", "low", "none"),
        chat("glm-5.3")
            .with("thinking_budget", 1000)
            .with("model", "glm-5")
            .breaks("thinking_limit_without_effect", "model", "glm-5.3")
            .told_at("thinking_budget"),
        body.edge("reasoning_effort_unknown", "reasoning_effort", "minimal", "max"),
        body.with("thinking_budget", 1)
            .breaks("effort_excludes_budget", "reasoning_effort", "low")
            .told_at("thinking_budget"),
        body.with("reasoning_effort", "low").breaks("effort_excludes_budget", "thinking_budget", 1),
        chat("qwen3.8-flash").with("enable_thinking", false).edge(
            "effort_without_thinking",
            "reasoning_effort",
            "none",
            "low",
        ),
        chat("qwen3.8-flash")
            .with("reasoning_effort", "low")
            .edge("effort_without_thinking", "enable_thinking", true, false)
            .told_at("reasoning_effort"),
    ]
}

fn streams() -> Vec<Edge> {
    let spoken = chat("qwen3.8-omni-flash").with("stream", true).with("modalities", json!(["text", "audio"]));
    let searching = thinking("qwen3.5-plus").with("enable_search", true);
    let slides = chat("qwen-doc-turbo").with("skill", json!([{ "type": "ppt" }])).with("stream", true);
    let mut edges = vec![
        chat("qwen3-omni-flash").edge("stream_only_model", "stream", true, false).told_at("model"),
        spoken.with("modalities", json!(["text"])).with("stream", false).breaks(
            "audio_needs_stream",
            "modalities",
            json!(["text", "audio"]),
        ),
        spoken.breaks("audio_needs_stream", "stream", false).told_at("modalities"),
        searching.breaks("search_while_thinking_needs_stream", "stream", false).told_at("enable_search"),
        searching
            .with("enable_thinking", json!(null))
            .breaks("search_without_stream", "stream", false)
            .told_at("enable_search"),
        // Such a model is not multimodal.
        chat("qwen3.7-max")
            .with("enable_search", true)
            .breaks("search_without_stream", "model", "qwen3.8-max")
            .told_at("enable_search"),
        chat("qwen3.8-max").with("stream", true).with("enable_search", true).edge(
            "search_strategy_unsupported",
            "search_options.search_strategy",
            "max",
            "agent",
        ),
        chat("qwen3.5-plus")
            .with("stream", true)
            .with("enable_search", true)
            .with("search_options.search_strategy", "agent")
            .breaks("search_strategy_unsupported", "model", "qwen3.8-flash")
            .told_at("search_options.search_strategy"),
        slides.breaks("skill_needs_stream", "stream", false).told_at("skill"),
        chat("qwen-plus")
            .with("logprobs", true)
            .with("top_logprobs", 1)
            .breaks("top_logprobs_without_logprobs", "logprobs", false)
            .told_at("top_logprobs"),
        chat("qwen-plus")
            .with("enable_search", true)
            .with("search_options", json!({}))
            .breaks("search_options_without_search", "enable_search", false)
            .told_at("search_options"),
    ];
    for (name, value, rule) in [
        ("stream_options", json!({ "include_usage": true }), "stream_options_without_stream"),
        ("tool_stream", json!(true), "tool_stream_without_stream"),
    ] {
        let body = chat("qwen-plus").with("stream", true).with(name, value);
        edges.push(body.breaks(rule, "stream", false).told_at(name));
    }
    edges
}

/// The form of replies in the DashScope protocol.
fn forms() -> Vec<Edge> {
    let thinks = generation("qwen-plus").with("stream", true).with(
        "parameters",
        json!({ "enable_thinking": true, "incremental_output": true, "result_format": "message" }),
    );
    let by_default = generation("qwen3-4b").with("stream", true);
    let tools = json!([{ "type": "function", "function": { "name": "now" } }]);
    let with_tools =
        generation("qwen-plus").with("parameters", json!({ "tools": tools, "result_format": "message" }));
    vec![
        thinks.breaks("incremental_output_while_thinking", "parameters.incremental_output", false),
        thinks.needs(
            "incremental_output_while_thinking",
            "parameters.incremental_output",
            "parameters.enable_thinking",
        ),
        thinks.breaks("result_format_while_thinking", "parameters.result_format", "text"),
        thinks.needs(
            "result_format_while_thinking",
            "parameters.result_format",
            "parameters.enable_thinking",
        ),
        by_default.with("parameters.enable_thinking", false).edge(
            "incremental_output_only",
            "parameters.incremental_output",
            true,
            false,
        ),
        with_tools.breaks("result_format_with_tools", "parameters.result_format", "text"),
        with_tools.needs("result_format_with_tools", "parameters.result_format", "parameters.tools"),
    ]
}
