//! Bodies that the service refuses, by reports of users, and that were taken once; and the neighbours of what works.
//!
//! Each has the label of its report, the rule that it breaks, and the place.

use qwen_request::{ChatRequest, Checker, InvalidFinding, check_json};

/// The report, the request type, the rule, the place, and the body.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str);

const TABLE: &[Row] = &[
    (
        "K1",
        "ChatRequest",
        "completion_tokens_cover_budget",
        "max_completion_tokens",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"stream":true,"max_completion_tokens":4096,"thinking_budget":4096}"#,
    ),
    (
        "K2",
        "ChatRequest",
        "max_tokens_range",
        "max_tokens",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"stream":true,"enable_thinking":true,"max_tokens":200000}"#,
    ),
    (
        "K2",
        "ChatRequest",
        "max_tokens_while_thinking",
        "max_tokens",
        r#"{"model":"qwen3-max-2026-01-23","messages":[{"role":"user","content":"Hello"}],"stream":true,"enable_thinking":true,"max_tokens":32769}"#,
    ),
    (
        "K3",
        "ChatRequest",
        "effort_without_thinking",
        "reasoning_effort",
        r#"{"model":"qwen3.8-flash","messages":[{"role":"user","content":"Hello"}],"enable_thinking":false,"reasoning_effort":"low"}"#,
    ),
    (
        "K4",
        "MultimodalRequest",
        "incremental_output_while_thinking",
        "parameters.incremental_output",
        r#"{"model":"qwen3.5-plus","input":{"messages":[{"role":"user","content":[{"text":"Hello"}]}]},"parameters":{"incremental_output":false}}"#,
    ),
    (
        "K4",
        "MultimodalRequest",
        "incremental_output_while_thinking",
        "parameters.incremental_output",
        r#"{"model":"qwen3-vl-8b-thinking","input":{"messages":[{"role":"user","content":[{"text":"Hello"}]}]},"parameters":{"incremental_output":false}}"#,
    ),
    (
        "section 3",
        "MultimodalRequest",
        "incremental_output_only",
        "parameters.incremental_output",
        r#"{"model":"qwen3.5-flash","input":{"messages":[{"role":"user","content":[{"text":"Hello"}]}]},"parameters":{"incremental_output":false,"enable_thinking":false}}"#,
    ),
    (
        "section 3",
        "MultimodalRequest",
        "incremental_output_only",
        "parameters.incremental_output",
        r#"{"model":"qwen3.5-plus","input":{"messages":[{"role":"user","content":[{"text":"Hello"}]}]},"parameters":{"incremental_output":false,"enable_thinking":false}}"#,
    ),
    (
        "section 3",
        "ChatRequest",
        "reasoning_effort_unknown",
        "reasoning_effort",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"reasoning_effort":"max"}"#,
    ),
    (
        "K4",
        "ChatRequest",
        "n_while_thinking",
        "n",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"stream":true,"n":2}"#,
    ),
    (
        "section 3",
        "TextToImageRequest",
        "image_size",
        "parameters.size",
        r#"{"model":"wan2.2-t2i-flash","input":{"prompt":"a cat"},"parameters":{"size":"+1024*+1024"}}"#,
    ),
    (
        "K9",
        "ChatRequest",
        "tool_choice_while_thinking",
        "tool_choice",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"tools":[{"type":"function","function":{"name":"look_up"}}],"tool_choice":"required"}"#,
    ),
    (
        "K9",
        "ChatRequest",
        "tool_choice_mode",
        "tool_choice",
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}],"tools":[{"type":"function","function":{"name":"look_up"}}],"tool_choice":"required"}"#,
    ),
    // A voice that was cloned does not speak with a model for designed ones, or one that has its own voices.
    (
        "1",
        "MultimodalRequest",
        "voice_of_another_model",
        "input.voice",
        r#"{"model":"qwen3-tts-vd-2026-01-26","input":{"text":"Hello","voice":"qwen-tts-vc-anna-voice-20260801120000123-1a2b"}}"#,
    ),
    (
        "1",
        "MultimodalRequest",
        "voice_of_another_model",
        "input.voice",
        r#"{"model":"qwen3-tts-flash","input":{"text":"Hello","voice":"qwen-tts-vd-anna-voice-20260801120000123-1a2b"}}"#,
    ),
    (
        "2",
        "ChatRequest",
        "part_type_known",
        "messages[0].content[0].type",
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":[{"type":"file","file":{"file_url":"https://example.com/a.pdf"}},{"type":"text","text":"Hello"}]}]}"#,
    ),
    (
        "2",
        "ChatRequest",
        "media_url",
        "messages[0].content[0].file.file_url",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":[{"type":"file","file":{"file_url":"/tmp/a.pdf"}},{"type":"text","text":"Hello"}]}]}"#,
    ),
    (
        "6",
        "EmbeddingRequest",
        "embedding_word",
        "encoding_format",
        r#"{"model":"text-embedding-v4","input":["Hello"],"encoding_format":"base32"}"#,
    ),
    (
        "9",
        "ChatRequest",
        "json_schema_unsupported",
        "response_format.type",
        r#"{"model":"deepseek-v3.1","messages":[{"role":"user","content":"Hello"}],"response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":{"type":"object"}}}}"#,
    ),
    (
        "10",
        "TextToImageRequest",
        "image_size",
        "parameters.size",
        r#"{"model":"wan2.5-t2i-preview","input":{"prompt":"a cat"},"parameters":{"size":"512*512"}}"#,
    ),
    (
        "12",
        "ChatRequest",
        "tool_name_form",
        "tools[0].function.name",
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}],"tools":[{"type":"function","function":{"name":""}}]}"#,
    ),
    (
        "12",
        "ChatRequest",
        "tool_name_form",
        "tools[0].function.name",
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}],"tools":[{"type":"function","function":{"name":"a23456789b23456789c23456789d23456789e23456789f23456789g23456789h2345"}}]}"#,
    ),
    (
        "13",
        "ChatRequest",
        "video_frames",
        "messages[0].content[0].video",
        r#"{"model":"qwen-omni-turbo","stream":true,"messages":[{"role":"user","content":[{"type":"video","video":["https://example.com/1.png","https://example.com/2.png","https://example.com/3.png"]},{"type":"text","text":"What happens?"}]}]}"#,
    ),
    (
        "Models",
        "ChatRequest",
        "openai_unsupported",
        "model",
        r#"{"model":"decision-model-preview","messages":[{"role":"user","content":"Hello"}]}"#,
    ),
];

#[test]
fn what_is_refused_names_its_rule_and_place() {
    let mut wrong = Vec::new();
    for (label, request, rule, path, body) in TABLE {
        let found: Vec<(String, String)> = for_request!(*request, Request => match Checker::<Request>::new().unknown_values(false).check_json(body) {
            Ok(_) => Vec::new(),
            Err(invalid) => {
                invalid.findings().iter().map(|found| (found.rule().to_owned(), found.path().to_owned())).collect()
            }
        });
        if found != [((*rule).to_owned(), (*path).to_owned())] {
            wrong.push(format!("{label}: {rule} at {path}, found {found:?}\n{body}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_limit_while_thinking_is_the_one_that_the_answer_names() {
    let body = r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"enable_thinking":true,"stream":true,"max_tokens":200000}"#;
    let invalid = check_json::<ChatRequest>(body).unwrap_err();
    let answers: Vec<_> = invalid.findings().iter().filter_map(InvalidFinding::answer).collect();
    assert!(answers.iter().any(|answer| answer.contains("[1, 131072]")), "{invalid}");
}

#[test]
fn what_belongs_to_the_schema_of_a_tool_is_told_where() {
    let body = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}],"tools":[{"type":"function","function":
        {"name":"look_up","parameters":{"type":"object","properties":{"city":{"type":"string"}}},"required":["city"]}}]}"#;
    let invalid = Checker::<ChatRequest>::new().unknown_parameters(false).check_json(body).unwrap_err();
    let [found] = invalid.findings() else { panic!("{invalid}") };
    assert_eq!((found.rule(), found.path()), ("unknown_parameter", "tools[0].function.required"));
    assert!(found.help().contains(r#"`"parameters": {"required": ..}`"#), "{}", found.help());
}

/// Bodies that break a rule about `qwen-plus`, or about another model that is known.
const OF_A_MODEL: &[&str] = &[
    r#""enable_thinking":true"#,
    r#""enable_thinking":false"#,
    r#""max_tokens":99999999"#,
    r#""stream":true,"max_tokens":99999999,"enable_thinking":true"#,
    r#""stream":true,"enable_thinking":true,"thinking_budget":99999999"#,
    r#""reasoning_effort":"max""#,
    r#""reasoning_effort":"low","thinking_budget":5"#,
    r#""enable_search":true"#,
    r#""n":4,"stream":true"#,
    r#""response_format":{"type":"json_schema","json_schema":{"name":"a","schema":{}}}"#,
    r#""tools":[{"type":"function","function":{"name":"a"}}],"tool_choice":"required""#,
];

#[test]
fn of_a_model_that_the_table_lacks_no_default_is_held_against_a_body() {
    for members in OF_A_MODEL {
        let body =
            format!(r#"{{"model":"qwen9-max","messages":[{{"role":"user","content":"Hello"}}],{members}}}"#);
        if let Err(invalid) = check_json::<ChatRequest>(&body) {
            panic!("{invalid}\n{body}");
        }
    }
    for part in [
        r#"{"type":"image_url","image_url":{"url":"https://example.com/a.png"}}"#,
        r#"{"type":"video","video":["https://example.com/a.png"]}"#,
        r#"{"type":"file","file":{"file_url":"https://example.com/a.pdf"}}"#,
    ] {
        let body = format!(r#"{{"model":"qwen9-max","messages":[{{"role":"user","content":[{part}]}}]}}"#);
        let _ = check_json::<ChatRequest>(&body).unwrap();
    }
}

#[test]
fn a_snapshot_that_the_table_lacks_has_what_is_stable_in_its_family() {
    // Its numbers are its own.
    let body = |model: &str, members: &str| {
        format!(r#"{{"model":"{model}","messages":[{{"role":"user","content":"Hello"}}],{members}}}"#)
    };
    for members in OF_A_MODEL {
        let _ = check_json::<ChatRequest>(&body("qwen-plus-2027-01-01", members)).unwrap();
        let _ = check_json::<ChatRequest>(&body("qwen3.8-max-latest", members)).unwrap();
    }
    let image = r#"{"model":"qwen-plus-2027-01-01","messages":[{"role":"user","content":[
        {"type":"image_url","image_url":{"url":"https://example.com/a.png"}},{"type":"text","text":"Hello"}]}]}"#;
    let invalid = check_json::<ChatRequest>(image).unwrap_err();
    let [found] = invalid.findings() else { panic!("{invalid}") };
    assert_eq!(found.rule(), "modality_unsupported");
    assert!(found.message().contains("taken from `qwen-plus`"), "{}", found.message());
    let strict = Checker::<ChatRequest>::new().unknown_models(false);
    let invalid = strict.check_json(&body("qwen-plus-2027-01-01", r#""n":1"#)).unwrap_err();
    assert_eq!(invalid.findings().first().map(InvalidFinding::rule), Some("unknown_model"));
}
