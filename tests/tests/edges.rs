//! For each rule the nearest body that keeps it: it compiles, without a warning, and the run-time check takes it too.

#![deny(deprecated)]

use qwen_request::{ChatRequest, Checked, qwen_request};
use qwen_request_rules::check::RULES;

macro_rules! edges {
    ($($rule:ident { $($body:tt)* })*) => {
        const EDGES: &[&str] = &[$(stringify!($rule)),*];

        $(#[test]
        fn $rule() {
            assert_accepted(qwen_request! { $($body)* });
        })*
    };
}

fn assert_accepted(request: Checked<ChatRequest>) {
    // An edit is checked anew.
    assert_eq!(request.clone().edit(|_| {}).unwrap(), request);
}

#[test]
fn every_rule_has_an_edge() {
    let mut rules: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    rules.sort_unstable();
    assert_eq!(EDGES, rules);
}

edges! {
    duplicate_parameter {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: 0.2,
        extra_body: { mine: 1 },
    }
    integer_width {
        model: "qwen-plus",
        messages: [user("Hello")],
        top_k: 4294967295,
    }
    json_mode_excludes_thinking {
        model: "qwen-plus",
        messages: [system("Answer in JSON."), user("Hello")],
        enable_thinking: false,
        response_format: { type: "json_object" },
    }
    json_mode_needs_json_word {
        model: "qwen-plus",
        messages: [user([text("As json, please")])],
        response_format: { type: "json_object" },
    }
    max_completion_tokens_range {
        model: "qwen-plus",
        messages: [user("Hello")],
        max_completion_tokens: 1,
    }
    max_tokens_range {
        model: "qwen-plus",
        messages: [user("Hello")],
        max_tokens: 32768,
    }
    messages_not_empty {
        model: "qwen-plus",
        messages: [user("")],
    }
    missing_parameter {
        model: "qwen-plus",
        messages: [{ role: "assistant" }],
    }
    n_range {
        model: "qwen-plus",
        messages: [user("Hello")],
        n: 4,
    }
    presence_penalty_range {
        model: "qwen-plus",
        messages: [user("Hello")],
        presence_penalty: -2.0,
    }
    repetition_penalty_range {
        model: "qwen-plus",
        messages: [user("Hello")],
        repetition_penalty: 0.001,
    }
    retired_model {
        model: "qwen-flash",
        messages: [user("Hello")],
    }
    seed_range {
        model: "qwen-plus",
        messages: [user("Hello")],
        seed: 2147483647,
    }
    stream_options_without_stream {
        model: "qwen-plus",
        messages: [user("Hello")],
        stream: true,
        stream_options: { include_usage: true },
    }
    temperature_range {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: 1.999,
    }
    thinking_budget_range {
        model: "qwen-plus",
        messages: [user("Hello")],
        stream: true,
        enable_thinking: true,
        thinking_budget: 81920,
    }
    thinking_needs_stream {
        model: "qwen-plus",
        messages: [user("Hello")],
        enable_thinking: true,
        stream: true,
    }
    tool_message_needs_call {
        model: "qwen-plus",
        messages: [
            user("What time is it?"),
            {
                role: "assistant",
                tool_calls: [{ id: "call_1", type: "function", function: { name: "now", arguments: "{}" } }],
            },
            tool("call_1", "12:00"),
        ],
    }
    tool_name_search {
        model: "qwen-plus",
        messages: [user("Hello")],
        tools: [{ type: "function", function: { name: "search_documents" } }],
    }
    top_k_range {
        model: "qwen-plus",
        messages: [user("Hello")],
        top_k: 0,
    }
    top_logprobs_range {
        model: "qwen-plus",
        messages: [user("Hello")],
        logprobs: true,
        top_logprobs: 5,
    }
    top_p_range {
        model: "qwen-plus",
        messages: [user("Hello")],
        top_p: 1,
    }
    undocumented_parameter {
        #![allow(undocumented_parameter)]
        model: "qwen-plus",
        messages: [user("Hello")],
        frequency_penalty: 0.5,
    }
    unknown_model {
        model: "my-finetune" as "qwen-plus",
        messages: [user("Hello")],
    }
    unknown_parameter {
        model: "qwen-plus",
        messages: [user("Hello")],
        extra_body: { max_token: 100 },
    }
    value_type {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: 1,
        stop: ["END", [42, 43]],
    }
}
