//! Faults that were found by hand, one by one: what each of them was, the properties beside this would find, too.

use qwen_request::{ChatRequest, Checker};
use qwen_request_rules::{
    check::{self, Finding, Options, StandIn, Verdict},
    models,
    parameters::{Api, CHAT, GENERATION, IMAGE_GENERATION, MULTIMODAL, TRANSCRIPTION},
};
use serde_json::{Value as Json, json};

use crate::{
    holed::{Change, HoleKind, Holed},
    oracle::as_the_macros_do,
    places::places,
};

/// What the rules find in a body whose members at these paths are expressions.
fn findings(
    api: &'static Api,
    body: &Json,
    holes: &[(&str, HoleKind)],
    options: Options<'_>,
) -> Vec<Finding> {
    let places = places(api, body);
    let change = |(path, kind): &(&str, HoleKind)| {
        places.iter().find(|place| place.path == *path).expect("a place of the body").change(*kind)
    };
    let changes: Vec<Change> = holes.iter().map(change).collect();
    check::check(api, &Holed::new(body, &changes).document, &options).findings
}

/// `qwen_request!` takes it for this rule neither as kept nor as broken.
fn assert_open(api: &'static Api, body: &Json, holes: &[(&str, HoleKind)], rule: &str) {
    // It speaks for all rules about what is hidden.
    let hidden = [check::rule("hidden_structure").unwrap()];
    let found = findings(api, body, holes, Options { allowed: &hidden, ..as_the_macros_do() });
    let of_rule = found.iter().find(|finding| finding.rule.id == rule);
    assert!(
        of_rule.is_some_and(|finding| matches!(finding.verdict, Verdict::Open(_))),
        "{rule} is not open in {body} with {holes:?}: {found:#?}"
    );
}

/// `try_qwen_request!` leaves it to the running program.
fn assert_not_broken(api: &'static Api, body: &Json, holes: &[(&str, HoleKind)], options: Options<'_>) {
    let mut found = findings(api, body, holes, options);
    found.retain(|finding| finding.verdict == Verdict::Broken && !finding.is_warning());
    assert!(found.is_empty(), "{body} with {holes:?}: {found:#?}");
}

fn assert_broken(api: &'static Api, body: &Json, rule: &str) {
    let found = findings(api, body, &[], as_the_macros_do());
    assert!(found.iter().any(|finding| finding.rule.id == rule), "{rule} is kept in {body}: {found:#?}");
}

/// A chat of one message, with other members.
fn chat(model: &str, others: Json) -> Json {
    let mut body = json!({ "model": model, "messages": [{ "role": "user", "content": "Hello" }] });
    if let (Json::Object(body), Json::Object(others)) = (&mut body, others) {
        body.extend(others);
    }
    body
}

fn tool() -> Json {
    json!([{ "type": "function", "function": { "name": "get_weather" } }])
}

#[test]
fn a_constant_n_beside_tools_is_open() {
    let body = chat("qwen-plus", json!({ "tools": tool(), "n": 4 }));
    assert_open(&CHAT, &body, &[("n", HoleKind::Constant)], "n_with_tools");
}

#[test]
fn a_constant_n_while_the_model_thinks_is_open() {
    let body = chat("qwen-plus", json!({ "stream": true, "enable_thinking": true, "n": 4 }));
    assert_open(&CHAT, &body, &[("n", HoleKind::Constant)], "n_while_thinking");
}

#[test]
fn an_unknown_n_is_open_for_the_rules_beside_a_range_that_is_switched_off() {
    let n_range = [check::rule("n_range").unwrap()];
    let options = Options { allowed: &n_range, ..as_the_macros_do() };
    for (body, rule) in [
        (chat("qwen-plus", json!({ "tools": tool(), "n": 4 })), "n_with_tools"),
        (chat("qwen-plus", json!({ "stream": true, "enable_thinking": true, "n": 4 })), "n_while_thinking"),
    ] {
        let found = findings(&CHAT, &body, &[("n", HoleKind::Value)], options);
        assert!(found.iter().any(|finding| finding.rule.id == rule), "{rule}: {found:#?}");
    }
}

#[test]
fn a_constant_limit_while_the_model_thinks_is_open() {
    let (source, _) = refused_by("max_tokens_while_thinking");
    assert_open(&CHAT, &source, &[("max_tokens", HoleKind::Constant)], "max_tokens_while_thinking");
}

#[test]
fn a_count_of_images_is_open_while_a_switch_decides_its_range() {
    let body = json!({
        "model": "wan2.7-image",
        "input": { "messages": [{ "role": "user", "content": [{ "text": "A kingfisher" }] }] },
        "parameters": { "n": 10, "enable_sequential": false }
    });
    assert_broken(&IMAGE_GENERATION, &body, "image_count_range");
    assert_open(
        &IMAGE_GENERATION,
        &body,
        &[("parameters.enable_sequential", HoleKind::Value)],
        "image_count_range",
    );
}

#[test]
fn a_constant_among_stops_is_open() {
    let body = chat("qwen-plus", json!({ "stop": ["END", 42] }));
    assert_open(&CHAT, &body, &[("stop[1]", HoleKind::Constant)], "stop_of_one_kind");
}

#[test]
fn parameters_that_are_not_known_may_hold_what_a_rule_asks_for() {
    let body = json!({
        "model": "qwen3-32b",
        "input": { "messages": [{ "role": "user", "content": "Hello" }] },
        "parameters": { "enable_thinking": false }
    });
    for kind in [HoleKind::Value, HoleKind::Constant, HoleKind::Optional] {
        assert_not_broken(&GENERATION, &body, &[("parameters", kind)], as_the_macros_do());
    }
}

#[test]
fn a_mode_of_tool_choice_is_not_broken_while_the_model_is_not_known() {
    let body = chat("qwen3.7-plus", json!({ "tools": tool(), "tool_choice": "required" }));
    assert_not_broken(&CHAT, &body, &[("model", HoleKind::Value)], as_the_macros_do());
    let options = Options { stand_in: Some(StandIn::NoModel), ..as_the_macros_do() };
    assert_not_broken(&CHAT, &body, &[], options);
}

#[test]
fn a_part_whose_members_may_be_left_out_may_be_of_one_modality() {
    let body = json!({
        "model": "qwen3-vl-plus",
        "input": { "messages": [
            { "role": "user", "content": [{ "image": "https://example.com/a.png", "text": "What is it?" }] }
        ] }
    });
    let part = "input.messages[0].content[0]";
    let holes = ["image", "text"].map(|name| format!("{part}.{name}"));
    let holes = holes.each_ref().map(|path| (path.as_str(), HoleKind::Optional));
    assert_not_broken(&MULTIMODAL, &body, &holes, as_the_macros_do());
}

#[test]
fn a_partial_message_before_a_splice_may_be_the_last() {
    let body = json!({ "model": "qwen3-coder-plus", "messages": [
        { "role": "user", "content": "Count" }, { "role": "assistant", "content": "1, 2", "partial": true }
    ] });
    assert_not_broken(&CHAT, &body, &[("messages[1]", HoleKind::SpliceAfter)], as_the_macros_do());
}

#[test]
fn a_splice_after_the_message_to_translate_may_be_empty() {
    let body = chat(
        "qwen-mt-plus",
        json!({ "translation_options": { "source_lang": "auto", "target_lang": "English" } }),
    );
    assert_not_broken(&CHAT, &body, &[("messages[0]", HoleKind::SpliceAfter)], as_the_macros_do());
}

/// The JSON of the first case of a rule, and its API.
fn refused_by(rule: &str) -> (Json, &'static Api) {
    let sample = crate::samples::refused_by(rule);
    (sample.body, sample.api)
}

/// Rules ask the model whose rules hold, not the name that is sent.
#[test]
fn a_stand_in_is_judged_as_the_model_itself() {
    let mut differences = Vec::new();
    for sample in crate::samples::refused().iter().chain(&crate::samples::right()) {
        let Some(model) = sample.model() else { continue };
        let mut renamed = sample.body.clone();
        renamed["model"] = "mine".into();
        let as_model = Options { stand_in: Some(StandIn::Model(model)), ..as_the_macros_do() };
        let told = |body: &Json| -> Vec<_> {
            let found = findings(sample.api, body, &[], as_model);
            found.into_iter().map(|finding| (finding.rule.id, finding.place)).collect()
        };
        let (own, other) = (told(&sample.body), told(&renamed));
        if own != other {
            differences.push(format!("{}: {own:?}, as \"mine\" {other:?}", sample.name));
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
}

#[test]
fn two_recordings_for_a_stand_in_are_counted_by_its_limit() {
    let body = json!({
        "model": "mine",
        "input": { "file_urls": ["https://example.com/a.wav", "https://example.com/b.wav"] }
    });
    let options = Options { stand_in: Some(StandIn::Model("fun-asr")), ..as_the_macros_do() };
    let found = findings(&TRANSCRIPTION, &body, &[], options);
    assert!(!found.iter().any(|finding| finding.message.contains("1 to 100 URLs, found 2")), "{found:#?}");
}

/// Who writes JSON has neither short forms nor `as` nor `extra_body: { .. }`.
#[test]
fn findings_in_json_are_told_in_the_words_of_json() {
    let bodies = [
        json!({ "model": "qwen-plus", "messages": "Hello" }),
        json!({ "model": "qwen-plus", "messages": [] }),
        chat("my-finetune", json!({})),
        chat("qwen-plus", json!({ "temprature": 1, "brand_new": 1 })),
    ];
    for body in bodies {
        let checker = Checker::<ChatRequest>::new()
            .unknown_parameters(false)
            .unknown_models(false)
            .unknown_values(false);
        let invalid = checker.check_json(&body.to_string()).unwrap_err();
        for found in invalid.findings() {
            let words = format!("{} {}", found.message(), found.help());
            for macro_only in ["user(\"", "\" as \"", "extra_body", "#![allow"] {
                assert!(!words.contains(macro_only), "{body}: {words}");
            }
        }
    }
}

/// What a rule says about a model that thinks holds for one that thinks unasked.
#[test]
fn rules_about_a_thinking_model_say_what_they_read() {
    // Where the table has a number for the model, that one counts.
    let unlimited = models::all()
        .find(|model| {
            model.is_chat()
                && model.thinks_by_default() == Some(true)
                && model.max_output_thinking().is_none()
                && !model.output_covers_thinking()
        })
        .expect("a model that thinks by default and whose limit no page tells");
    for (rule, model, others) in [
        ("n_while_thinking", "qwen3.5-plus", json!({ "n": 2 })),
        ("max_tokens_while_thinking", unlimited.id(), json!({ "max_tokens": 40_000 })),
    ] {
        let mut body = chat(model, others);
        body["stream"] = true.into();
        let is_broken = |body: &Json| {
            let found = findings(&CHAT, body, &[], as_the_macros_do());
            found.iter().any(|finding| finding.rule.id == rule)
        };
        assert!(is_broken(&body), "{rule}: unasked");
        body["enable_thinking"] = true.into();
        assert!(is_broken(&body), "{rule}: switched on");
        body["enable_thinking"] = false.into();
        assert!(!is_broken(&body), "{rule}: switched off");
    }
}

#[test]
fn only_an_assistant_that_calls_tools_goes_without_content() {
    let calls =
        json!([{ "id": "call_1", "type": "function", "function": { "name": "now", "arguments": "{}" } }]);
    let body = json!({ "model": "qwen-plus", "messages": [
        { "role": "user", "content": "What time is it?" }, { "role": "user", "tool_calls": calls }
    ] });
    assert_broken(&CHAT, &body, "content_missing");
}

#[test]
fn a_size_is_written_in_digits_alone() {
    let (mut body, api) = refused_by("image_size");
    body["parameters"]["size"] = "+1024*+1024".into();
    assert_broken(api, &body, "image_size");
}
