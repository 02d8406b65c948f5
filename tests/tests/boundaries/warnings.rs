//! What the service takes although a page denies it, or ignores: it warns, and never refuses.

use qwen_request_rules::{check::Options, parameters::APIS};

use crate::judge::found;

/// A rule that warns, the model, and what makes it warn.
const WARNED: &[(&str, &str, &str)] = &[
    ("thinking_limit_without_effect", "kimi-k3", r#","thinking_budget":1000"#),
    ("thinking_limit_without_effect", "kimi/kimi-k3", r#","thinking_budget":1000"#),
    ("thinking_limit_without_effect", "glm-5.3", r#","thinking_budget":1000"#),
    ("thinking_limit_without_effect", "glm-5.3", r#","reasoning_effort":"none""#),
    ("thinking_limit_without_effect", "ZHIPU/GLM-5.3", r#","reasoning_effort":"none""#),
    ("thinking_limit_without_effect", "ZHIPU/GLM-5.3-Flash", r#","reasoning_effort":"none""#),
    ("search_without_stream", "qwen3.8-max", r#","enable_search":true"#),
    ("search_without_stream", "qwen3.5-plus", r#","enable_search":true,"enable_thinking":false"#),
    (
        "search_strategy_unsupported",
        "qwen3.8-27b",
        r#","stream":true,"enable_search":true,"search_options":{"search_strategy":"agent"}"#,
    ),
    (
        "tool_stream_missing",
        "glm-5.1",
        r#","stream":true,"tools":[{"type":"function","function":{"name":"now"}}]"#,
    ),
    (
        "tool_stream_missing",
        "glm-5.2",
        r#","stream":true,"tool_stream":false,"tools":[{"type":"function","function":{"name":"now"}}]"#,
    ),
];

/// The same where nothing is to be said.
const NOT_WARNED: &[(&str, &str)] = &[
    ("kimi-k2.5", r#","stream":true,"enable_thinking":true,"thinking_budget":1000"#),
    ("kimi-k3", r#","reasoning_effort":"none""#),
    ("glm-5.2", r#","reasoning_effort":"none""#),
    ("qwen3.8-max", r#","reasoning_effort":"none""#),
    ("qwen3.7-max", r#","enable_search":true"#),
    (
        "qwen3.8-max",
        r#","stream":true,"enable_search":true,"search_options":{"search_strategy":"agent_max"}"#,
    ),
    ("qwen3.5-plus", r#","stream":true,"enable_search":true,"search_options":{"search_strategy":"agent"}"#),
    (
        "qwen3.8-omni-flash",
        r#","stream":true,"enable_search":true,"search_options":{"search_strategy":"agent"}"#,
    ),
    ("glm-5.2", r#","tools":[{"type":"function","function":{"name":"now"}}]"#),
    ("glm-5.3", r#","stream":true,"tools":[{"type":"function","function":{"name":"now"}}]"#),
    ("qwen-plus", r#","stream":true,"tools":[{"type":"function","function":{"name":"now"}}]"#),
    ("qwen-brand-new", r#","thinking_budget":1000,"enable_search":true"#),
];

#[test]
fn what_only_documents_deny_is_taken_with_a_warning() {
    let api = APIS.iter().find(|api| api.name == "ChatRequest").unwrap();
    let told = |model: &str, members: &str| {
        let text =
            format!(r#"{{"model":"{model}","messages":[{{"role":"user","content":"Hello"}}]{members}}}"#);
        let found = found(api, &serde_json::from_str(&text).unwrap(), Options::default());
        // The table lacks one of the models on purpose.
        let found = found.iter().filter(|(finding, _)| finding.rule.id != "unknown_model");
        found.map(|(finding, _)| (finding.rule.id, finding.is_warning())).collect::<Vec<_>>()
    };
    for (rule, model, members) in WARNED {
        assert_eq!(told(model, members), [(*rule, true)], "{model}{members}");
    }
    for (model, members) in NOT_WARNED {
        assert_eq!(told(model, members), [], "{model}{members}");
    }
}
