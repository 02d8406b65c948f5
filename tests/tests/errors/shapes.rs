//! Every form of body that an error comes in, and the successes that look like one.

use qwen_request::error::{ApiError, ErrorCode, ErrorFamily, Retry};

const THINKING: &str = "parameter.enable_thinking must be set to false for non-streaming calls";

fn read(status: u16, body: &str) -> ApiError {
    ApiError::from_response(status, body.as_bytes())
}

fn entry_of(error: &ApiError) -> Option<&'static str> {
    error.entry().map(|entry| entry.id)
}

#[track_caller]
fn assert_parts(error: &ApiError, status: u16, code: Option<&str>, message: &str, request_id: Option<&str>) {
    assert_eq!(error.status(), status);
    assert_eq!(error.wire_code(), code);
    assert_eq!(error.message(), message);
    assert_eq!(error.request_id(), request_id);
}

#[test]
fn openai_envelope() {
    let body = r#"{"error":{"code":"invalid_parameter_error","param":"messages","message":"Model not found","type":"invalid_request_error"},"id":"chatcmpl-1","request_id":"r-1"}"#;
    let error = read(400, body);
    assert_parts(&error, 400, Some("invalid_parameter_error"), "Model not found", Some("r-1"));
    assert_eq!(error.code(), Some(&ErrorCode::InvalidParameter));
    assert_eq!((error.param(), error.kind()), (Some("messages"), Some("invalid_request_error")));
}

#[test]
fn absent_members_stay_absent() {
    let error = read(400, r#"{"error":{"message":"Model not found","param":null,"code":null}}"#);
    assert_parts(&error, 400, None, "Model not found", None);
    // Python prints an absent member as a word.
    let error =
        read(400, r#"{"error":{"message":"Model not found","param":"None","type":"None","code":"x"}}"#);
    assert_eq!((error.param(), error.kind()), (None, None));
}

#[test]
fn anthropic_envelope() {
    let body =
        r#"{"type":"error","error":{"type":"rate_limit_error","message":"slow down"},"request_id":"r-1"}"#;
    let error = read(429, body);
    assert_parts(&error, 429, Some("rate_limit_error"), "slow down", Some("r-1"));
    assert_eq!(error.code(), Some(&ErrorCode::Throttling));
}

#[test]
fn the_last_of_two_members_with_one_name_counts() {
    let error = read(400, r#"{"message":"first","code":"First","message":"last","code":"Last"}"#);
    assert_parts(&error, 400, Some("Last"), "last", None);
}

#[test]
fn plain_string_under_error() {
    assert_parts(&read(405, r#"{"error":"Method Not Allowed"}"#), 405, None, "Method Not Allowed", None);
}

#[test]
fn frame_of_a_stream() {
    let frame = "id:1\nevent:error\n:HTTP_STATUS/429\ndata:{\"code\":\"Throttling\",\"message\":\"Requests throttling triggered.\",\"request_id\":\"r-2\"}\n\n";
    for (status, newline) in [(200, "\n"), (400, "\r\n")] {
        let error = read(status, &frame.replace('\n', newline));
        assert_parts(&error, 429, Some("Throttling"), "Requests throttling triggered.", Some("r-2"));
        assert_eq!(error.retry(), Retry::Backoff);
    }
    let error = read(
        200,
        "data: {\"choices\":[]}\n\ndata: {\"error\":{\"code\":\"internal_error\",\"message\":\"inference error.\"}}",
    );
    assert_parts(&error, 200, Some("internal_error"), "inference error.", None);
}

#[test]
fn failed_tasks() {
    let task = r#"{"request_id":"r-3","output":{"task_id":"t","task_status":"FAILED","code":"InvalidFile.NoHuman","message":"The input image has no human body. Please upload other image with single person."}}"#;
    let error = ApiError::in_success_body(task.as_bytes()).unwrap();
    assert_eq!(error.request_id(), Some("r-3"));
    assert_eq!(error.code(), Some(&ErrorCode::FileNoHuman));
    assert_eq!(entry_of(&error), Some("E113"));
    // The task's code alone is the entry, whatever stands beside it.
    let subtask = r#"{"output":{"task_status":"FAILED","results":[{"subtask_status":"FAILED","code":"FILE_DOWNLOAD_FAILED","message":"no luck"}]}}"#;
    let error = ApiError::in_success_body(subtask.as_bytes()).unwrap();
    assert_eq!((entry_of(&error), error.message()), (Some("E272"), "no luck"));
}

#[test]
fn sockets() {
    let failed = r#"{"header":{"task_id":"t","event":"task-failed","error_code":"InvalidParameter","error_message":"[tts:]Engine return error code: 418","attributes":{}},"payload":{}}"#;
    let error = ApiError::in_success_body(failed.as_bytes()).unwrap();
    assert_parts(&error, 200, Some("InvalidParameter"), "[tts:]Engine return error code: 418", None);
    assert_eq!((entry_of(&error), error.capture("engine_code")), (Some("E091"), Some("418")));
    let realtime = r#"{"event_id":"e","type":"error","error":{"type":"invalid_request_error","code":"invalid_value","message":"The requested voice 'Bob' is not supported."}}"#;
    let error = ApiError::in_success_body(realtime.as_bytes()).unwrap();
    assert_eq!((entry_of(&error), error.capture("voice")), (Some("E106"), Some("Bob")));
}

#[test]
fn batches_and_uploads() {
    let line = r#"{"id":"1","custom_id":"a","response":{"status_code":429,"request_id":"r-4","body":{"error":{"code":"limit_requests","message":"You exceeded your current requests list."}}},"error":null}"#;
    assert_parts(
        &read(200, line),
        429,
        Some("limit_requests"),
        "You exceeded your current requests list.",
        Some("r-4"),
    );
    let line = r#"{"id":"1","custom_id":"a","response":null,"error":{"code":"mismatched_model","message":"The model 'qwen-max' for this request does not match the rest of the batch. Each batch must contain requests for a single model."}}"#;
    assert_eq!(read(200, line).capture("model"), Some("qwen-max"));
    let job = r#"{"id":"batch_1","status":"failed","errors":{"object":"list","data":[{"code":"duplicate_custom_id","message":"twice","param":"custom_id","line":3}]}}"#;
    let error = read(200, job);
    assert_parts(&error, 200, Some("duplicate_custom_id"), "twice", None);
    assert_eq!(error.param(), Some("custom_id"));
    let upload = r#"{"data":{"uploaded_files":[],"failed_uploads":[{"name":"a","code":"BadRequest.TooLarge","message":"Payload Too Large."}]},"request_id":"r-5"}"#;
    let error = ApiError::in_success_body(upload.as_bytes()).unwrap();
    assert_parts(&error, 200, Some("BadRequest.TooLarge"), "Payload Too Large.", Some("r-5"));
}

#[test]
fn proxies() {
    let error = read(
        502,
        "<html>\r\n<head><title>502 Bad\n Gateway</title></head><body>Access denied.</body></html>",
    );
    assert_parts(&error, 502, None, "502 Bad Gateway", None);
    assert_eq!((entry_of(&error), error.retry()), (None, Retry::Backoff));
    assert_parts(&read(503, ""), 503, None, "", None);
    assert_parts(&read(504, "upstream request timeout"), 504, None, "upstream request timeout", None);
    let cut = r#"{"error":{"code":"invalid_parameter_error","message":"parameter.enable_thinking must be set to false for non-stre"#;
    assert_eq!(read(400, cut).message(), "parameter.enable_thinking must be set to false for non-stre");
}

#[test]
fn bodies_inside_messages() {
    let inner =
        format!(r#"{{"error":{{"code":"InvalidParameter","message":"{THINKING}"}},"request_id":"r-6"}}"#);
    let outer = serde_json::json!({ "error": { "code": "upstream_error", "message": format!("Provider said: {inner}") } });
    let error = read(502, &outer.to_string());
    assert_parts(&error, 502, Some("InvalidParameter"), THINKING, Some("r-6"));
    assert_eq!(entry_of(&error), Some("E001a"));
}

#[test]
fn errors_that_gateways_pass_on() {
    let raw = format!(
        r#"{{"error":{{"code":"invalid_parameter_error","message":"{THINKING}"}},"request_id":"r-7"}}"#
    );
    let metadata = serde_json::json!({ "raw": raw, "provider_name": "Alibaba" });
    let outer = serde_json::json!({ "error": { "code": 400, "message": "Provider returned error", "metadata": metadata } });
    let error = read(400, &outer.to_string());
    assert_parts(&error, 400, Some("invalid_parameter_error"), THINKING, Some("r-7"));
    assert_eq!(entry_of(&error), Some("E001a"));
    let lite = r#"{"error":{"message":"litellm.BadRequestError: <400> InternalError.Algo.InvalidParameter: Model not found","type":null,"param":null,"code":"400"}}"#;
    assert_eq!(entry_of(&read(400, lite)), Some("E031"));
}

#[test]
fn the_number_in_angle_brackets_is_the_truest_status() {
    let error = read(
        400,
        r#"{"code":"InvalidParameter","message":"<500> InternalError.Algo: Receive batching backend response failed!"}"#,
    );
    assert_eq!((error.status(), error.retry()), (500, Retry::Backoff));
    let error = read(200, r#"{"code":"x","message":"<429> InternalError.Algo: slow down"}"#);
    assert_eq!((error.status(), error.is_throttled()), (429, true));
    for number in ["5000202", "10", "200", "99999999999999999999"] {
        let body = format!(r#"{{"code":"x","message":"<{number}> InternalError.Algo: it failed"}}"#);
        assert_eq!(read(400, &body).status(), 400, "{number}");
    }
}

#[test]
fn header_ids_count_where_the_body_has_none() {
    let error = read(400, r#"{"code":"x","message":"y"}"#).with_request_id("from-header");
    assert_eq!(error.request_id(), Some("from-header"));
    let error =
        read(400, r#"{"code":"x","message":"y","request_id":"from-body"}"#).with_request_id("from-header");
    assert_eq!(error.request_id(), Some("from-body"));
}

#[test]
fn the_family_of_the_request_chooses_among_equal_texts() {
    let body = r#"{"code":"InvalidParameter","message":"The request parameter is invalid, please check the request parameter."}"#;
    assert_eq!(entry_of(&read(400, body).about(ErrorFamily::Image)), Some("E085"));
    assert_eq!(entry_of(&read(400, body).about(ErrorFamily::Video)), Some("E087"));
}

#[test]
fn successes_are_no_errors() {
    for body in [
        "",
        "{}",
        "[]",
        "null",
        "7",
        r#"{"id":"c","choices":[{"message":{"role":"assistant","content":"an error"}}],"error":null}"#,
        r#"{"choices":[{"message":{"content":"hi"}}],"error":{},"code":"","message":"b"}"#,
        r#"{"output":{"text":"hi"},"code":"","message":"","request_id":"r"}"#,
        r#"{"output":{"task_status":"SUCCEEDED","error_code":0,"error_message":"Success"},"code":"200","message":"OK"}"#,
        r#"{"error_code":0,"error_message":"Success"}"#,
        r#"{"code":"Success","message":"done"}"#,
        r#"{"output":{"task_id":"t","task_status":"PENDING"},"request_id":"r"}"#,
        r#"{"data":{"uploaded_files":[{"name":"a"}],"failed_uploads":[{"name":"b","code":"x","message":"y"}]}}"#,
        r#"{"id":"b","status":"completed","errors":null}"#,
        r#"{"id":"r","object":"response","status":"completed","error":null,"output":[]}"#,
        r#"{"header":{"event":"task-started"},"payload":{}}"#,
        "data: {\"choices\":[{\"delta\":{\"content\":\"error\"}}]}\n\ndata: [DONE]\n\n",
        "id:1\nevent:result\n:HTTP_STATUS/200\ndata:{\"output\":{\"text\":\"x\"},\"request_id\":\"r\"}\n\n",
    ] {
        assert!(ApiError::in_success_body(body.as_bytes()).is_none(), "{body}");
    }
}

#[test]
fn errors_under_the_status_of_a_success_are_errors() {
    for body in [
        r#"{"error":{"code":"x","message":"y"}}"#,
        r#"{"error":"nothing here"}"#,
        r#"{"code":"InvalidParameter","message":"y","request_id":"r"}"#,
        r#"{"choices":null,"error":{"message":"y"}}"#,
        r#"{"choices":[{"message":{"content":"hi"}}],"error":{"message":"cut"}}"#,
        r#"{"choices":[{"message":{"content":"hi"}}],"error":{},"code":"a","message":"b"}"#,
        r#"{"code":"DataInspectionFailed","message":"y","output":{"text":"","finish_reason":"stop"}}"#,
        r#"{"code":"Throttling","message":"y","output":{"text":null,"choices":null},"request_id":"r"}"#,
        r#"{"header":{"event":"result-generated","status_code":421,"status_name":"InvalidParameter"},"payload":{}}"#,
        r#"{"type":"response.failed","response":{"error":{"code":"x","message":"y"}}}"#,
        "<!DOCTYPE html><html></html>",
        "\u{FEFF}{\"error\":{\"message\":\"y\"}}",
        "event:error\ndata:{\"code\":\"x\",\"message\":\"y\"}\n\n",
    ] {
        assert!(ApiError::in_success_body(body.as_bytes()).is_some(), "{body}");
    }
}
