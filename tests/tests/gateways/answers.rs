//! What Model Studio would have answered.

use qwen_request::{
    ApiError, ApiRequest, ChatRequest, Checker, EmbeddingRequest, ErrorCode, GenerationRequest,
    InvalidRequest, MessagesRequest, ServiceError, check_json, error::entry,
};
use serde_json::{Value, json};

fn invalid<T: ApiRequest>(body: &Value) -> InvalidRequest {
    let strict = Checker::<T>::new().unknown_models(false);
    strict.report(body).into_result().unwrap_err()
}

#[test]
fn the_answer_of_a_finding_comes_in_parts() {
    let body = json!({ "model": "qwen-plus", "messages": [{ "role": "user", "content": "Hi" }], "top_p": 7 });
    let invalid = invalid::<ChatRequest>(&body);
    let finding = &invalid.findings()[0];
    assert_eq!(
        (finding.status(), finding.code(), finding.service_message()),
        (Some(400), Some("InvalidParameter"), Some("Range of top_p should be (0.0, 1.0]"))
    );
    assert_eq!(
        finding.answer().as_deref(),
        Some("400 InvalidParameter: Range of top_p should be (0.0, 1.0]")
    );
}

#[test]
fn a_service_error_is_in_the_envelope_of_the_protocol() {
    let chat = json!({ "model": "qwen-plus", "messages": [{ "role": "user", "content": "Hi" }], "top_p": 7 });
    let generation = json!({
        "model": "qwen-plus",
        "input": { "messages": [{ "role": "user", "content": "Hi" }] },
        "parameters": { "top_p": 7 },
    });
    let message = "Range of top_p should be (0.0, 1.0]";
    let error = invalid::<ChatRequest>(&chat).to_service_error();
    assert_eq!(
        json!(error),
        json!({ "error": {
            "message": message, "type": "invalid_request_error", "param": null, "code": "invalid_parameter_error",
        } })
    );
    let error = invalid::<GenerationRequest>(&generation).to_service_error().with_request_id("7");
    assert_eq!(json!(error), json!({ "code": "InvalidParameter", "message": message, "request_id": "7" }));
}

#[test]
fn in_the_envelope_of_anthropic_the_type_is_beside_the_message() {
    let body = json!({
        "model": "qwen3.8-max", "max_tokens": 1024, "temperature": 7, "messages": [{ "role": "user", "content": "Hi" }],
    });
    let invalid = invalid::<MessagesRequest>(&body);
    let message = invalid.findings()[0].service_message().unwrap().to_owned();
    let error = invalid.to_service_error();
    let envelope =
        json!({ "type": "error", "error": { "type": "invalid_request_error", "message": message } });
    assert_eq!((error.status(), json!(error)), (400, envelope.clone()));

    let mut with_id = envelope;
    with_id["request_id"] = json!("7");
    let error = error.with_request_id("7");
    assert_eq!(json!(error), with_id);
    let read = ApiError::from_response(error.status(), error.to_json().as_bytes());
    assert_eq!((read.message(), read.request_id()), (message.as_str(), Some("7")));
    assert_eq!(read.entry(), invalid.findings()[0].entry());
}

#[test]
fn other_refusals_have_their_envelope_there_too() {
    let of = |entry_id: &str| ServiceError::new::<MessagesRequest>(entry(entry_id).unwrap(), &[]);
    let kind =
        |error: &ServiceError| (error.status(), json!(error)["error"]["type"].as_str().unwrap().to_owned());
    let no_json = check_json::<MessagesRequest>("{").unwrap_err().to_service_error();
    assert_eq!(kind(&no_json), (400, "invalid_request_error".into()));
    let body =
        json!({ "model": "qwen-pluss", "max_tokens": 1, "messages": [{ "role": "user", "content": "Hi" }] });
    let unknown_model = invalid::<MessagesRequest>(&body).to_service_error();
    assert_eq!(kind(&unknown_model), (404, "not_found_error".into()));
    assert_eq!(kind(&of("E195b")), (401, "authentication_error".into()));
    let busy = of("E213b");
    assert_eq!(kind(&busy), (429, "rate_limit_error".into()));
    assert!(ApiError::from_response(busy.status(), busy.to_json().as_bytes()).is_throttled());
}

#[test]
fn an_unknown_model_is_answered_as_the_protocol_does() {
    let chat = json!({ "model": "qwen-pluss", "messages": [{ "role": "user", "content": "Hi" }] });
    let error = invalid::<ChatRequest>(&chat).to_service_error();
    assert_eq!((error.status(), error.code()), (404, "model_not_found"));
    assert_eq!(error.message(), "The model qwen-pluss does not exist or you do not have access to it.");
    let embedding = json!({ "model": "text-embeding-v4", "input": "Hi" });
    assert_eq!(invalid::<EmbeddingRequest>(&embedding).to_service_error().status(), 404);
    let generation = json!({ "model": "qwen-pluss", "input": { "prompt": "Hi" }, "parameters": {} });
    let error = invalid::<GenerationRequest>(&generation).to_service_error();
    assert_eq!((error.status(), error.code(), error.message()), (400, "InvalidParameter", "Model not found"));
}

#[test]
fn a_body_that_is_no_json_is_answered_too() {
    let error = check_json::<ChatRequest>("{").unwrap_err().to_service_error();
    assert_eq!((error.status(), error.code()), (400, "invalid_parameter_error"));
    assert_eq!(error.message(), entry("E019").unwrap().message_with(&[]).to_string());
}

#[test]
fn where_no_page_has_the_words_the_rule_has_them() {
    let body = r#"{"model":"qwen-plus","model":"qwen-max","messages":[{"role":"user","content":"Hi"}]}"#;
    let invalid = check_json::<ChatRequest>(body).unwrap_err();
    let finding = &invalid.findings()[0];
    assert_eq!(
        (finding.rule(), finding.status(), finding.service_message()),
        ("duplicate_parameter", None, None)
    );
    let error = invalid.to_service_error();
    assert_eq!((error.status(), error.message()), (400, finding.message()));
}

#[test]
fn this_crate_reads_the_answers_as_those_of_the_service() {
    let chat = json!({ "model": "qwen-plus", "messages": [{ "role": "user", "content": "Hi" }], "top_p": 7 });
    let invalid = invalid::<ChatRequest>(&chat);
    for error in
        [invalid.to_service_error(), invalid.to_service_error().in_envelope_of::<GenerationRequest>()]
    {
        let read = ApiError::from_response(error.status(), error.with_request_id("7").to_json().as_bytes());
        assert_eq!(read.entry(), invalid.findings()[0].entry());
        assert_eq!((read.code(), read.request_id()), (Some(&ErrorCode::InvalidParameter), Some("7")));
    }
}

#[test]
fn a_gateway_refuses_for_reasons_of_its_own() {
    let wrong_key = ServiceError::new::<ChatRequest>(entry("E195b").unwrap(), &[]);
    assert_eq!(wrong_key.status(), 401);
    assert_eq!(json!(wrong_key)["error"]["type"], "invalid_request_error");
    let busy = ServiceError::new::<ChatRequest>(entry("E213b").unwrap(), &[]);
    assert!(ApiError::from_response(busy.status(), busy.to_json().as_bytes()).is_throttled());
}
