//! Errors that gateways put into their own, and that clients print.

use qwen_request::error::{ApiError, ErrorCode};
use serde_json::json;

const TOKENS: &str = "<400> InternalError.Algo.InvalidParameter: Range of max_tokens should be [1, 8192]";

fn own() -> serde_json::Value {
    let error = json!({
        "message": TOKENS, "type": "invalid_request_error", "param": null, "code": "invalid_parameter_error",
    });
    json!({ "error": error, "request_id": "r-1" })
}

fn read(body: &str) -> ApiError {
    ApiError::from_response(400, body.as_bytes())
}

#[track_caller]
fn assert_own(error: &ApiError) {
    assert_eq!(error.message(), TOKENS);
    assert_eq!((error.code(), error.request_id()), (Some(&ErrorCode::InvalidParameter), Some("r-1")));
    assert_eq!(error.entry().map(|entry| entry.id), Some("E009"));
    assert_eq!(error.capture("max_tokens_limit"), Some("8192"));
}

#[test]
fn a_body_in_a_member_of_a_gateway_is_the_error() {
    let text = own().to_string();
    let gateway = |name: &str, value: &serde_json::Value| json!({ "code": "provider_error", "message": "Error in upstream response", "type": "provider_error", name: value });
    for name in ["details", "detail", "body", "upstream_response"] {
        assert_own(&read(&gateway(name, &json!(text)).to_string()));
        assert_own(&read(&gateway(name, &json!(format!("Error code: 400 - {text}"))).to_string()));
        assert_own(&read(&gateway(name, &own()).to_string()));
        assert_own(&read(&json!({ "error": gateway(name, &json!(text)) }).to_string()));
        assert_own(&read(&json!({ name: text }).to_string()));
        assert_own(&read(&json!({ name: own() }).to_string()));
    }
}

#[test]
fn a_body_as_python_prints_it_is_the_error() {
    let printed = "Error code: 400 - {'error': {'code': 'invalid_parameter_error', 'message': \"<400> InternalError.Algo.InvalidParameter: 'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.\", 'param': None, 'type': 'invalid_request_error'}, 'request_id': '58'}";
    for body in [
        json!({ "detail": printed }).to_string(),
        json!({ "error": { "message": printed } }).to_string(),
        printed.to_owned(),
    ] {
        let error = read(&body);
        assert_eq!(error.entry().map(|entry| entry.id), Some("E024"), "{body}");
        assert_eq!(
            (error.code(), error.request_id()),
            (Some(&ErrorCode::InvalidParameter), Some("58")),
            "{body}"
        );
        assert!(error.message().ends_with("of type 'json_object'."), "{body}");
    }
}

#[test]
fn what_is_no_error_inside_a_gateway_s_is_left_alone() {
    // The request is repeated; the service's own answer has other members.
    let request = json!({ "model": "m", "messages": [{ "role": "user", "content": "the \"message\"" }] });
    for body in [
        json!({ "code": "provider_error", "message": "no luck", "request": request.to_string() }),
        json!({ "code": "provider_error", "message": "no luck", "request": request }),
        json!({ "code": "provider_error", "message": "no luck", "details": "{\"message\":\"only words\"}" }),
    ] {
        let error = read(&body.to_string());
        assert_eq!((error.message(), error.wire_code()), ("no luck", Some("provider_error")), "{body}");
    }
    let known =
        json!({ "code": "InvalidParameter", "message": "Model not found", "input": own().to_string() });
    assert_eq!(read(&known.to_string()).entry().map(|entry| entry.id), Some("E031"));
}

#[test]
fn errors_are_read_through_four_others() {
    let mut body = own();
    for depth in 1..=4 {
        body = json!({ "error": { "message": format!("Provider said: {body}"), "code": "upstream_error" } });
        let text = body.to_string();
        assert_own(&read(&text));
        assert_own(&read(&format!("stream error: {text}")));
        // Cut, it is no JSON any more.
        let error = read(text.strip_suffix('}').unwrap());
        assert_eq!(error.entry().map(|entry| entry.id), Some("E009"), "{depth}");
    }
    let beyond = json!({ "error": { "message": body.to_string(), "code": "upstream_error" } });
    assert_eq!(read(&beyond.to_string()).wire_code(), Some("upstream_error"));
}

#[test]
fn codes_that_are_numbers_are_codes_unless_they_are_statuses() {
    for body in [
        r#"{"code":1234,"message":"no luck"}"#,
        r#"{"code":"1234","message":"no luck"}"#,
        r#"{"error":{"code":1234,"message":"no luck"}}"#,
        r#"{"error":{"code":"1234","message":"no luck"}}"#,
    ] {
        assert_eq!(read(body).wire_code(), Some("1234"), "{body}");
    }
    for number in ["400", "503", "100", "599"] {
        assert_eq!(
            read(&format!(r#"{{"code":{number},"message":"no luck"}}"#)).wire_code(),
            None,
            "{number}"
        );
        assert_eq!(
            read(&format!(r#"{{"error":{{"code":{number},"message":"no luck"}}}}"#)).wire_code(),
            None
        );
    }
    for number in ["99", "600"] {
        assert_eq!(read(&format!(r#"{{"code":{number},"message":"no luck"}}"#)).wire_code(), Some(number));
    }
}

#[test]
fn the_id_of_a_completion_is_the_request_s() {
    let error = read(r#"{"error":{"code":"x","message":"no luck"},"id":"chatcmpl-4f1c-7"}"#);
    assert_eq!(error.request_id(), Some("4f1c-7"));
    let error = read(r#"{"error":{"code":"x","message":"no luck"},"id":"chatcmpl-1","request_id":"r-1"}"#);
    assert_eq!(error.request_id(), Some("r-1"));
    let error = read(r#"{"error":{"code":"x","message":"no luck"},"id":"batch_1"}"#);
    assert_eq!(error.request_id(), None);
}

#[test]
fn members_that_sdks_print_are_read() {
    let words = "Range of max_tokens should be [1, 8192]";
    for text in [
        format!("[InvalidParameter] {words} (requestId: 4f1c-7)"),
        format!("ApiException: [InvalidParameter] {words} (requestId: 4f1c-7)"),
        format!("request_id: 4f1c-7\nstatus_code: 400\ncode: InvalidParameter\nmessage: {words}"),
        format!("status_code=400, code=InvalidParameter, message={words}, request_id=4f1c-7"),
        format!("HTTP返回码：400\n错误码：InvalidParameter\n错误信息：{words}\n请求ID：4f1c-7"),
        format!(
            "HTTP status code: 400\nError code: InvalidParameter\nError message: {words}\nRequest ID: 4f1c-7"
        ),
    ] {
        let error = ApiError::from_response(500, text.as_bytes());
        assert_eq!(error.message(), words, "{text}");
        assert_eq!(
            (error.wire_code(), error.request_id()),
            (Some("InvalidParameter"), Some("4f1c-7")),
            "{text}"
        );
        assert_eq!(error.entry().map(|entry| entry.id), Some("E009"), "{text}");
    }
    let text = "error, status code: 404, message: no luck, request_id: 4f1c-7";
    let error = ApiError::from_response(200, text.as_bytes());
    assert_eq!((error.status(), error.message(), error.request_id()), (404, "no luck", Some("4f1c-7")));
    let error = read("[Throttling.Brand] no luck (requestId: 4f1c-7)");
    assert_eq!((error.message(), error.wire_code()), ("no luck", Some("Throttling.Brand")));
    assert_eq!(error.code(), Some(&ErrorCode::Throttling));
}

#[test]
fn words_with_colons_are_no_members() {
    for text in [
        "the exit code: 3",
        "[tts:]Engine return error code: 418",
        "[OpenAI] no luck",
        "no luck\nRequest ID: XXX",
        "a message: of hope",
    ] {
        let error = read(text);
        assert_eq!((error.wire_code(), error.request_id(), error.status()), (None, None, 400), "{text}");
        assert!(text.starts_with(error.message()), "{text}: {}", error.message());
    }
}
