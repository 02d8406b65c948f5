//! Whether to try again, where the status says nothing of it: streams, tasks and sockets fail under the status of a
//! success.

use qwen_request::error::{ApiError, ErrorClass, Retry};
use serde_json::json;

fn flat(status: u16, code: &str, message: &str) -> ApiError {
    let body = json!({ "code": code, "message": message, "request_id": "r" });
    ApiError::from_response(status, body.to_string().as_bytes())
}

fn enveloped(code: Option<&str>, kind: Option<&str>) -> ApiError {
    let body = json!({ "error": { "message": "new words", "type": kind, "param": null, "code": code } });
    ApiError::from_response(200, body.to_string().as_bytes())
}

#[test]
fn faults_of_the_service_under_a_success_pass() {
    for code in [
        "InternalError",
        "InternalError.Unknown",
        "InternalError.Algo",
        "InternalError.Timeout",
        "InternalSynthesizerError",
        "internal_error",
        "internal_server_error",
        "SystemError",
        "ServiceUnavailable",
        "service_unavailable",
        "RequestTimeOut",
        "ResponseTimeout",
        "gateway_timeout",
        "ModelServingError",
        "server_error",
    ] {
        for status in [200, 0, 101] {
            assert_eq!(flat(status, code, "new words").retry(), Retry::Backoff, "{status} {code}");
        }
    }
}

#[test]
fn faults_of_the_caller_under_a_success_are_not_tried_again() {
    for code in [
        "InvalidParameter",
        "InternalError.Algo.InvalidParameter",
        "BadRequest",
        "Brand.New",
        "InvalidTimeout",
    ] {
        assert_eq!(flat(200, code, "new words").retry(), Retry::AfterFix, "{code}");
    }
    // The model server is nearer to the fault than the code of the answer.
    let message = "InternalError.Algo.InvalidParameter: new words";
    assert_eq!(flat(200, "InternalError", message).retry(), Retry::AfterFix);
}

#[test]
fn the_type_counts_where_the_code_is_new() {
    assert_eq!(enveloped(None, Some("server_error")).retry(), Retry::Backoff);
    assert_eq!(enveloped(Some("brand_new"), Some("server_error")).retry(), Retry::Backoff);
    assert_eq!(enveloped(Some("invalid_parameter_error"), Some("server_error")).retry(), Retry::AfterFix);
    assert_eq!(enveloped(Some("brand_new"), Some("invalid_request_error")).retry(), Retry::AfterFix);
    assert_eq!(enveloped(None, None).retry(), Retry::AfterFix);
}

#[test]
fn throttles_and_bills_are_known_by_their_code() {
    assert_eq!(flat(200, "Throttling", "new words").retry(), Retry::Backoff);
    assert_eq!(flat(200, "Throttling.RateQuota", "new words").retry(), Retry::Backoff);
    assert_eq!(flat(200, "Arrearage", "new words").retry(), Retry::Account);
}

#[test]
fn a_status_of_a_failure_decides_before_the_words_of_a_code() {
    assert_eq!(flat(400, "InternalError.Unknown", "new words").retry(), Retry::AfterFix);
    assert_eq!(flat(500, "InternalError.Unknown", "new words").retry(), Retry::Backoff);
}

#[test]
fn every_form_of_a_failure_under_a_success_has_its_retry() {
    for body in [
        r#"data: {"error":{"message":"Internal server error, please retry later","type":"internal_error","param":null,"code":"internal_error"}}"#,
        r#"{"output":{"task_id":"1","task_status":"FAILED","code":"InternalError.Unknown","message":"unknown"},"request_id":"2"}"#,
        r#"{"header":{"task_id":"t","event":"task-failed","error_code":"InternalSynthesizerError","error_message":"Internal synthesizer error","attributes":{}},"payload":{}}"#,
        r#"{"type":"error","error":{"type":"server_error","code":"brand_new","message":"new words"}}"#,
    ] {
        assert_eq!(ApiError::from_response(200, body.as_bytes()).retry(), Retry::Backoff, "{body}");
    }
}

#[test]
fn the_status_of_a_frame_counts_in_both_spellings() {
    for line in [":HTTP_STATUS/500", ": HTTP_STATUS/500", "status:500", "status: 500"] {
        let frame =
            format!("id:1\nevent:error\n{line}\ndata:{{\"code\":\"New\",\"message\":\"new words\"}}\n\n");
        let error = ApiError::from_response(200, frame.as_bytes());
        assert_eq!((error.status(), error.retry()), (500, Retry::Backoff), "{line}");
    }
    let frame = "event:error\nstatus:200\ndata:{\"code\":\"New\",\"message\":\"new words\"}\n\n";
    assert_eq!(ApiError::from_response(400, frame.as_bytes()).status(), 400);
}

#[test]
fn the_window_of_a_plan_is_no_throttle() {
    let answer = |message: &str| {
        let body = json!({
            "error": { "message": message, "type": "invalid_request_error", "param": null, "code": "throttling" },
            "request_id": "r-1",
        });
        ApiError::from_response(429, body.to_string().as_bytes())
    };
    for window in ["hour", "week", "month"] {
        let error = answer(&format!("{window} allocated quota exceeded."));
        assert_eq!((error.retry(), error.class()), (Retry::Wait, Some(ErrorClass::Allowance)), "{window}");
        assert_eq!(error.capture("window"), Some(window));
        assert!(!error.is_throttled() && !error.is_billing(), "{window}");
    }
    let error = answer("concurrency allocated quota exceeded.");
    assert!(error.is_throttled());
    assert_eq!((error.retry(), error.entry().map(|entry| entry.id)), (Retry::Backoff, Some("W25")));
    let error = answer("new words");
    assert_eq!((error.retry(), error.is_throttled()), (Retry::Backoff, true));
}

#[test]
fn a_spent_budget_is_a_bill() {
    for message in ["Budget limit exceeded.", "new words"] {
        let error = flat(429, "BudgetLimitExceeded", message);
        assert!(error.is_billing() && !error.is_throttled(), "{message}");
        assert_eq!(error.retry(), Retry::Account, "{message}");
    }
}
