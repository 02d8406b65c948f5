//! What a finding tells besides its rule: the service's answer with its values, and that sources differ.

use qwen_request::{ChatRequest, check_json};

/// A chat of one message with a model, and further members.
fn chat(model: &str, members: &str) -> String {
    format!(r#"{{"model":"{model}","messages":[{{"role":"user","content":"Hello, JSON"}}]{members}}}"#)
}

/// What is quoted of the service's answer to a body that breaks one rule.
fn answer(rule: &str, body: &str) -> Option<String> {
    let invalid = check_json::<ChatRequest>(body).unwrap_err();
    let [found] = invalid.findings() else { panic!("{invalid}") };
    assert_eq!(found.rule(), rule);
    found.answer()
}

#[test]
fn answers_have_the_values_that_are_known() {
    let empty = |model: &str, members: &str| {
        let body = chat(model, members).replace("Hello, JSON", "");
        answer("content_empty", &body).unwrap_or_default()
    };
    assert!(empty("qwen-plus", "").ends_with("Range of input length should be [1, 997952]"));
    let thinking = r#","stream":true,"enable_thinking":true"#;
    assert!(empty("qwen-plus", thinking).ends_with("Range of input length should be [1, 995904]"));
    assert_eq!(empty("qwen-brand-new", ""), "", "of a model that nobody knows nothing is quoted");

    let part =
        chat("qwen3.8-max", "").replace(r#""Hello, JSON""#, r#"[{"type":"image_url","text":"Hello"}]"#);
    let quoted = answer("part_content_missing", &part).unwrap();
    assert!(quoted.contains("Required parameter(image_url) missing or invalid"), "{quoted}");

    let limit = |model: &str| {
        answer("max_completion_tokens_range", &chat(model, r#","max_completion_tokens":0"#))
            .unwrap_or_default()
    };
    assert!(limit("qwen-plus").ends_with("Range of max_tokens should be [1, 32768]"));
    assert_eq!(limit("qwen-brand-new"), "");
}

#[test]
fn the_help_says_where_sources_differ() {
    let help = |rule: &str, body: &str| {
        let invalid = check_json::<ChatRequest>(body).unwrap_err();
        assert!(invalid.to_string().contains(&format!("rule: {rule}")), "{invalid}");
        let found = invalid.findings().iter().find(|found| found.rule() == rule).unwrap();
        found.help().to_owned()
    };
    let json_mode = r#","stream":true,"enable_thinking":true,"response_format":{"type":"json_object"}"#;
    let no_stream = r#","enable_thinking":true"#;
    for model in ["qwen-plus", "qwen-flash", "qwen3-max", "qwen3-vl-plus"] {
        let told = help("thinking_needs_stream", &chat(model, no_stream));
        assert!(told.ends_with("; sources differ, the error page counts"), "{model}: {told}");
        let told = help("json_mode_excludes_thinking", &chat(model, json_mode));
        assert!(told.ends_with("; sources differ, the error page counts"), "{model}: {told}");
    }
    // Of the open models of Qwen3 no page says otherwise.
    let told = help("thinking_needs_stream", &chat("qwen3-32b", no_stream));
    assert!(!told.contains("sources differ"), "{told}");
}
