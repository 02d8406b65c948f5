//! One mistake in a name, one finding: what depends on the name is not missed as well.

use qwen_request::{ChatRequest, Checker, check_json};
use serde_json::{Value as Json, json};

use crate::bodies::{Body, chat, conversation, generation, image, multimodal};

#[test]
fn a_misspelt_role_is_one_finding() {
    let translated = chat("qwen-mt-plus").with("translation_options", json!({ "target_lang": "English" }));
    let seen = multimodal(
        "qwen3-vl-plus",
        &json!({ "messages": [{ "role": "user", "content": [{ "text": "a" }] }] }),
    );
    let bodies = [
        (chat("qwen-plus"), "messages[0].role"),
        (translated, "messages[0].role"),
        (generation("qwen-plus"), "input.messages[0].role"),
        (seen, "input.messages[0].role"),
        (image("qwen-image-2.0"), "input.messages[0].role"),
    ];
    for (body, role) in bodies {
        assert_eq!(body.broken(), []);
        for misspelt in ["usr", "User", "assistent", "developer", ""] {
            assert_eq!(body.with(role, misspelt).broken(), [("role_known", role.to_owned())], "{misspelt}");
        }
    }
}

#[test]
fn the_answer_of_a_misspelt_tool_and_the_call_of_a_misspelt_assistant_are_no_second_finding() {
    let conversation = conversation();
    assert_eq!(conversation.broken(), []);
    for role in ["messages[1].role", "messages[2].role"] {
        assert_eq!(conversation.with(role, "Tool").broken(), [("role_known", role.to_owned())]);
    }
}

/// Checks as strictly as the macro does: rule, path and help of each finding.
fn strict(body: &Json) -> Vec<(String, String, String)> {
    let checker =
        Checker::<ChatRequest>::new().unknown_parameters(false).unknown_models(false).unknown_values(false);
    let Err(invalid) = checker.check_json(&body.to_string()) else { return Vec::new() };
    let told = invalid.findings().iter();
    told.map(|finding| (finding.rule().into(), finding.path().into(), finding.help().into())).collect()
}

#[test]
fn a_misspelt_key_is_one_finding_that_names_the_right_one() {
    let body = json!({
        "model": "qwen-plus",
        "messages": [{ "role": "user", "content": "Hello" }],
        "temperature": 0.7,
        "max_tokens": 100,
    });
    assert_eq!(strict(&body), []);
    let cases = [
        ("Model", "model"),
        ("MODEL", "model"),
        ("modle", "model"),
        ("Messages", "messages"),
        ("mesages", "messages"),
        ("message", "messages"),
        ("Temperature", "temperature"),
        ("temprature", "temperature"),
        ("maxTokens", "max_tokens"),
        ("Max_Tokens", "max_tokens"),
    ];
    for (misspelt, right) in cases {
        let mut body = body.clone();
        let value = body.as_object_mut().unwrap().remove(right).unwrap();
        body[misspelt] = value;
        let found = strict(&body);
        let [(rule, path, help)] = found.as_slice() else { panic!("{body}: {found:?}") };
        assert_eq!((rule.as_str(), path.as_str()), ("unknown_parameter", misspelt), "{body}");
        assert!(help.contains(&format!("`{right}`")), "{body}: {help}");
    }
}

#[test]
fn a_misspelt_key_deeper_in_the_body_is_one_finding() {
    let bodies: [(Body, Body, &str); 4] = [
        (
            chat("qwen-plus").with("messages[0]", json!({ "Role": "user", "content": "a" })),
            chat("qwen-plus"),
            "messages[0].Role",
        ),
        (
            chat("qwen-plus").with("messages[0]", json!({ "role": "user", "contents": "a" })),
            chat("qwen-plus"),
            "messages[0].contents",
        ),
        (
            generation("qwen-plus")
                .with("input", json!({ "Messages": [{ "role": "user", "content": "a" }] })),
            generation("qwen-plus"),
            "input.Messages",
        ),
        (
            Body::of("GenerationRequest", json!({ "model": "qwen-plus", "Input": { "prompt": "a" } })),
            generation("qwen-plus"),
            "Input",
        ),
    ];
    for (misspelt, right, path) in bodies {
        assert_eq!(right.broken(), []);
        assert_eq!(misspelt.broken(), [("unknown_parameter", path.to_owned())]);
    }
}

#[test]
fn a_checker_that_lets_unknown_names_through_misses_what_they_stand_for() {
    let body = r#"{ "Model": "qwen-plus", "messages": [{ "role": "user", "content": "Hello" }] }"#;
    let invalid = check_json::<ChatRequest>(body).unwrap_err();
    let [finding] = invalid.findings() else { panic!("{invalid}") };
    assert_eq!((finding.rule(), finding.path()), ("missing_parameter", ""));
    assert!(finding.message().contains("`model`"), "{}", finding.message());
}
