//! What is merely new passes, and is sent as it came. With strict settings it is refused at its place.

use qwen_request::{
    ApiRequest, BatchRequest, ChatRequest, Checker, EmbeddingRequest, GenerationRequest, MultimodalRequest,
    SpeechTaskRequest, TextToImageRequest, VideoGenerationRequest, check_json,
};
use serde_json::{Value, json};

mod responses_and_messages;

/// A place of a right body, what is put there, and where the strict checker finds it.
type New = (&'static str, Value, &'static str, &'static str);

#[track_caller]
fn check<T: ApiRequest>(right: &Value, news: Vec<New>) {
    assert!(strict::<T>().report(right).is_valid(), "{:#?}", strict::<T>().report(right));
    for (place, value, rule, pointer) in news {
        let mut body = right.clone();
        put(&mut body, place, &value);
        let report = Checker::<T>::new().report(&body);
        assert!(report.is_valid(), "{body}: {report:#?}");
        let sent = check_json::<T>(&body.to_string()).unwrap().to_json().unwrap();
        assert_eq!(serde_json::from_str::<Value>(&sent).unwrap(), body, "it is sent as it came");

        let strict = strict::<T>().report(&body);
        let found: Vec<_> =
            strict.findings().iter().map(|finding| (finding.rule(), finding.pointer())).collect();
        assert!(found.contains(&(rule, pointer)), "{body}: {found:?}");
    }
}

fn strict<T: ApiRequest>() -> Checker<T> {
    Checker::new().unknown_parameters(false).unknown_models(false).unknown_values(false)
}

fn put(body: &mut Value, place: &str, value: &Value) {
    let (parent, name) = place.rsplit_once('/').unwrap();
    match body.pointer_mut(parent).unwrap() {
        Value::Array(list) => match name {
            "-" => list.push(value.clone()),
            at => list[at.parse::<usize>().unwrap()] = value.clone(),
        },
        object => object[name] = value.clone(),
    }
}

#[test]
fn in_a_chat() {
    let body = json!({ "model": "qwen-plus", "messages": [{ "role": "user", "content": "JSON, please." }] });
    check::<ChatRequest>(
        &body,
        vec![
            ("/model", json!("qwen9-max"), "unknown_model", "/model"),
            ("/brand_new", json!({ "a": [1] }), "unknown_parameter", "/brand_new"),
            ("/messages/0/mood", json!("calm"), "unknown_parameter", "/messages/0/mood"),
            (
                "/messages/-",
                json!({ "role": "developer", "content": "Hi" }),
                "role_known",
                "/messages/1/role",
            ),
            ("/messages/-", json!({ "role": "context" }), "role_known", "/messages/1/role"),
            ("/messages/0/role", json!("critic"), "role_known", "/messages/0/role"),
            (
                "/messages/0/content",
                json!([{ "type": "text", "text": "Hi" }, { "type": "hologram", "hologram": { "id": "7" } }]),
                "part_type_known",
                "/messages/0/content/1/type",
            ),
            (
                "/response_format",
                json!({ "type": "grammar", "grammar": "a" }),
                "response_format_type",
                "/response_format/type",
            ),
            ("/tools", json!([{ "type": "web_search" }]), "tool_type", "/tools/0/type"),
            (
                "/tools",
                json!([{ "type": "function", "function": { "name": "a" } }, { "type": "mcp", "server_label": "b" }]),
                "tool_type",
                "/tools/1/type",
            ),
            (
                "/tools",
                json!([{ "type": "custom", "custom": { "name": "c" } }]),
                "tool_type",
                "/tools/0/type",
            ),
        ],
    );
    let mut with_tools = body.clone();
    with_tools["tools"] = json!([{ "type": "function", "function": { "name": "a" } }]);
    check::<ChatRequest>(
        &with_tools,
        vec![
            ("/tool_choice", json!("validated"), "tool_choice_mode", "/tool_choice"),
            (
                "/tool_choice",
                json!({ "type": "allowed_tools", "allowed_tools": { "mode": "auto" } }),
                "unknown_parameter",
                "/tool_choice/allowed_tools",
            ),
            ("/tools/0/function/cache", json!(true), "unknown_parameter", "/tools/0/function/cache"),
        ],
    );
}

#[test]
fn words_of_models() {
    let body = |model: &str| json!({ "model": model, "messages": [{ "role": "user", "content": "Hi" }] });
    let translation = json!({
        "model": "qwen-mt-plus",
        "messages": [{ "role": "user", "content": "Hi" }],
        "translation_options": { "source_lang": "auto", "target_lang": "English" },
    });
    check::<ChatRequest>(
        &translation,
        vec![
            (
                "/translation_options/target_lang",
                json!("Klingon"),
                "translation_language",
                "/translation_options/target_lang",
            ),
            (
                "/translation_options/source_lang",
                json!("tlh"),
                "translation_language",
                "/translation_options/source_lang",
            ),
        ],
    );
    check::<ChatRequest>(
        &body("qwen3.8-max"),
        vec![("/reasoning_effort", json!("gigantic"), "reasoning_effort_unknown", "/reasoning_effort")],
    );
}

#[test]
fn in_the_dashscope_protocol() {
    let generation = json!({
        "model": "qwen-plus",
        "input": { "messages": [{ "role": "user", "content": "Hi" }] },
        "parameters": { "result_format": "message" },
    });
    check::<GenerationRequest>(
        &generation,
        vec![
            ("/model", json!("qwen9-max"), "unknown_model", "/model"),
            ("/parameters/brand_new", json!(1), "unknown_parameter", "/parameters/brand_new"),
            ("/input/messages/0/role", json!("critic"), "role_known", "/input/messages/0/role"),
            (
                "/parameters/response_format",
                json!({ "type": "xml" }),
                "response_format_type",
                "/parameters/response_format/type",
            ),
            ("/parameters/tools", json!([{ "type": "computer" }]), "tool_type", "/parameters/tools/0/type"),
        ],
    );
    let multimodal = json!({
        "model": "qwen3-vl-plus",
        "input": { "messages": [{ "role": "user", "content": [{ "text": "Hi" }] }] },
    });
    check::<MultimodalRequest>(
        &multimodal,
        vec![
            (
                "/input/messages/0/content/-",
                json!({ "hologram": "https://example.com/a" }),
                "part_of_one_modality",
                "/input/messages/0/content/1",
            ),
            (
                "/input/messages/-",
                json!({ "role": "context", "content": [{ "text": "Hi" }] }),
                "role_known",
                "/input/messages/1/role",
            ),
        ],
    );
}

#[test]
fn in_other_apis() {
    check::<EmbeddingRequest>(
        &json!({ "model": "text-embedding-v4", "input": "Hi" }),
        vec![
            ("/encoding_format", json!("int8"), "embedding_word", "/encoding_format"),
            ("/model", json!("text-embedding-v9"), "unknown_model", "/model"),
            ("/brand_new", json!(1), "unknown_parameter", "/brand_new"),
        ],
    );
    check::<BatchRequest>(
        &json!({ "input_file_id": "file-1", "endpoint": "/v1/chat/completions", "completion_window": "24h" }),
        vec![("/endpoint", json!("/v1/rerank"), "batch_endpoint", "/endpoint")],
    );
    check::<VideoGenerationRequest>(
        &json!({
            "model": "wan2.7-i2v",
            "input": { "prompt": "A cat.", "media": [{ "type": "first_frame", "url": "https://example.com/a.png" }] },
        }),
        vec![
            (
                "/input/media/-",
                json!({ "type": "depth_map", "url": "https://example.com/b.png" }),
                "video_media",
                "/input/media",
            ),
            ("/input/media/-", json!({ "type": "pose", "points": [1, 2] }), "video_media", "/input/media"),
            ("/model", json!("wan9.0-i2v"), "unknown_model", "/model"),
        ],
    );
    let speech = json!({
        "model": "cosyvoice-v3-flash",
        "task_group": "audio", "task": "tts", "function": "SpeechSynthesizer",
        "input": {},
        "parameters": { "text_type": "PlainText", "voice": "longanyang" },
    });
    check::<SpeechTaskRequest>(
        &speech,
        vec![
            ("/parameters/text_type", json!("Markdown"), "value_listed", "/parameters/text_type"),
            ("/parameters/format", json!("flac"), "value_listed", "/parameters/format"),
            ("/function", json!("SpeechPainter"), "value_listed", "/function"),
        ],
    );
}

#[test]
fn words_for_sizes() {
    check::<VideoGenerationRequest>(
        &json!({ "model": "wan2.7-t2v", "input": { "prompt": "A cat." }, "parameters": { "resolution": "720P" } }),
        vec![("/parameters/resolution", json!("8K"), "video_frame", "/parameters/resolution")],
    );
    let image = json!({ "model": "wan2.2-t2i-flash", "input": { "prompt": "A cat." }, "parameters": { "size": "1024*1024" } });
    check::<TextToImageRequest>(
        &image,
        vec![("/parameters/size", json!("8K"), "image_size", "/parameters/size")],
    );
    let mut too_small = image;
    too_small["parameters"]["size"] = json!("1*1");
    assert!(
        !Checker::<TextToImageRequest>::new().report(&too_small).is_valid(),
        "a number of pixels is no word"
    );
}

#[test]
fn what_is_known_to_be_wrong_is_no_new_thing() {
    let found = |body: Value| -> Vec<(&'static str, String)> {
        let report = Checker::<ChatRequest>::new().report(&body);
        report.findings().iter().map(|finding| (finding.rule(), finding.pointer().to_owned())).collect()
    };
    // The tool type is known: what it needs is missing.
    let user = json!([{ "role": "user", "content": "Hi" }]);
    assert_eq!(
        found(json!({ "model": "qwen-plus", "messages": user, "tools": [{ "type": "function" }] })),
        [("missing_parameter", "/tools/0".into())]
    );
    // So is this language, by other models.
    assert_eq!(
        found(json!({
            "model": "qwen-mt-lite", "messages": user,
            "translation_options": { "source_lang": "auto", "target_lang": "Afrikaans" },
        })),
        [("translation_language", "/translation_options/target_lang".into())]
    );
    // A role that is known needs a content.
    assert_eq!(
        found(json!({ "model": "qwen-plus", "messages": [{ "role": "user" }] })),
        [("content_missing", "/messages/0".into())]
    );
}
