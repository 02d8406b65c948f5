//! What the loopback server refuses, in the service's envelope and words, as the crate reads it.

use qwen_request::{
    ApiError, ChatRequest, Endpoint, Error, ErrorCode, check_json, error::Retry, parse, qwen_request,
};
use qwen_request_tests::Loopback;
use serde_json::{Value, json};

use crate::wire;

/// The refusal of an answer.
fn refusal(answer: &wire::Answer) -> ApiError {
    match parse::<ChatRequest>(answer.status, &answer.body) {
        Err(Error::Api(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// The refusal of a body that breaks one rule.
fn refused(body: &str) -> ApiError {
    let studio = Loopback::start().unwrap();
    refusal(&wire::post(body, &studio.endpoint()))
}

#[track_caller]
fn assert_refused(body: &str, status: u16, code: &str, entry: &str, message: &str) {
    let error = refused(body);
    assert_eq!(error.status(), status);
    assert_eq!(error.wire_code(), Some(code));
    assert_eq!(error.message(), message);
    let candidates: Vec<&str> = error.candidates().iter().map(|entry| entry.id).collect();
    assert!(candidates.contains(&entry), "{candidates:?}");
}

#[test]
fn json_mode_without_the_word_json() {
    assert_refused(
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"response_format":{"type":"json_object"}}"#,
        400,
        "invalid_parameter_error",
        "E024",
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
    );
}

#[test]
fn thinking_without_a_stream() {
    assert_refused(
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"enable_thinking":true}"#,
        400,
        "invalid_parameter_error",
        "E001a",
        "parameter.enable_thinking must be set to false for non-streaming calls",
    );
}

#[test]
fn a_parameter_out_of_range() {
    assert_refused(
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"top_p":0}"#,
        400,
        "invalid_parameter_error",
        "E011a",
        "Range of top_p should be (0.0, 1.0]",
    );
}

#[test]
fn a_limit_of_the_model_is_told() {
    let error =
        refused(r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"max_tokens":9999999}"#);
    assert_eq!(error.entry().map(|entry| entry.id), Some("E009"));
    let limit: u32 = error.capture("max_tokens_limit").unwrap().parse().unwrap();
    assert!((1..9_999_999).contains(&limit), "{limit}");
}

/// Members that break one rule each, beside a model and a question.
const BROKEN: [&str; 16] = [
    r#""temperature":2"#,
    r#""temperature":"hot""#,
    r#""top_p":1.5"#,
    r#""top_k":-1"#,
    r#""presence_penalty":-3"#,
    r#""repetition_penalty":0"#,
    r#""n":0"#,
    r#""seed":-1"#,
    r#""seed":1.5"#,
    r#""max_tokens":0"#,
    r#""thinking_budget":99999999"#,
    r#""top_logprobs":6"#,
    r#""stop":7"#,
    r#""response_format":7"#,
    r#""stream":"yes""#,
    r#""tools":[{"type":"function","function":{"name":"search","description":"Finds pages"}}]"#,
];

#[test]
fn what_a_check_foretells_is_what_is_answered() {
    let studio = Loopback::start().unwrap();
    for broken in BROKEN {
        let body =
            format!(r#"{{"model":"qwen-plus","messages":[{{"role":"user","content":"Hi"}}],{broken}}}"#);
        let invalid = check_json::<ChatRequest>(&body).unwrap_err();
        let finding = &invalid.findings()[0];
        let error = refusal(&wire::post(&body, &studio.endpoint()));
        let candidates: Vec<&str> = error.candidates().iter().map(|entry| entry.id).collect();
        match finding.entry() {
            Some(foretold) => assert!(candidates.contains(&foretold.id), "{broken}: {candidates:?}: {error}"),
            // No page tells the words.
            None => assert_eq!(error.message(), finding.message(), "{broken}"),
        }
        assert!(!error.message().contains('{'), "{error}");
        assert_eq!(error.status(), 400);
    }
}

#[test]
fn an_unknown_model() {
    assert_refused(
        r#"{"model":"qwen-pluss","messages":[{"role":"user","content":"Hi"}]}"#,
        404,
        "model_not_found",
        "E207c",
        "The model qwen-pluss does not exist or you do not have access to it.",
    );
}

#[test]
fn no_model() {
    assert_refused(
        r#"{"messages":[{"role":"user","content":"Hi"}]}"#,
        400,
        "invalid_request_error",
        "E104",
        "you must provide a model parameter.",
    );
}

#[test]
fn a_body_that_is_no_json() {
    assert_refused(
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}"#,
        400,
        "invalid_parameter_error",
        "E019",
        "Required body invalid, please check the request body format.",
    );
}

#[test]
fn a_wrong_key() {
    let studio = Loopback::start().unwrap();
    let request = qwen_request! { model: "qwen-plus", messages: [user("Hi")] };
    let error = refusal(&wire::send(&request, &Endpoint::custom(studio.url(), "sk-wrong")));
    assert_eq!((error.status(), error.code()), (401, Some(&ErrorCode::InvalidApiKey)));
    assert_eq!(error.retry(), Retry::AfterFix);
}

#[test]
fn the_envelope_is_that_of_the_openai_mode() {
    let studio = Loopback::start().unwrap();
    let answer = wire::post("{}", &Endpoint::custom(studio.url(), "sk-wrong"));
    let body: Value = serde_json::from_slice(&answer.body).unwrap();
    let expected = json!({
        "error": {
            "message": "Incorrect API key provided.",
            "type": "invalid_request_error",
            "param": null,
            "code": "invalid_api_key",
        },
        "request_id": "00000000-0000-4000-8000-000000000001",
    });
    assert_eq!(body, expected);
}

#[test]
fn another_path_or_method() {
    let studio = Loopback::start().unwrap();
    let request = qwen_request! { model: "qwen-plus", messages: [user("Hi")] };
    let error = refusal(&wire::send(&request, &Endpoint::custom(studio.url() + "/v2", Loopback::KEY)));
    assert_eq!((error.status(), error.message()), (404, "Not found!"));

    let mut get = request.to_http(&studio.endpoint()).unwrap();
    *get.method_mut() = ureq::http::Method::PUT;
    let mut response = wire::open(get);
    let body = response.body_mut().read_to_vec().unwrap();
    let error = ApiError::from_response(response.status().as_u16(), &body);
    assert_eq!((error.status(), error.message()), (400, "Request method 'PUT' is not supported."));
}
