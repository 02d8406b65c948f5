//! What these calls are refused with.

use qwen_request::error::{ApiError, Retry};
use serde_json::json;

fn id(error: &ApiError) -> Option<&'static str> {
    error.entry().map(|entry| entry.id)
}

#[test]
fn messages_have_entries() {
    for (status, code, message, entry, retry) in [
        (400, "InvalidParameter", "File not found.", "W60", Retry::AfterFix),
        (
            400,
            "BadRequest.TooLarge",
            "Out of space, <839> B of <1024> B storage space has been used.",
            "W61",
            Retry::Account,
        ),
        (
            400,
            "BadRequest.TooMany",
            "Out of number, <10> of <10> files has been uploaded.",
            "W62",
            Retry::Account,
        ),
        (400, "BadRequest.TooLarge", "Payload Too Large.", "E171", Retry::AfterFix),
        (
            429,
            "Throttling.RateQuota",
            "Requests rate limit exceeded, please try again later.",
            "E213a",
            Retry::Backoff,
        ),
    ] {
        let body = json!({ "code": code, "message": message, "request_id": "1" });
        let error = ApiError::from_response(status, body.to_string().as_bytes());
        assert_eq!((id(&error), error.retry()), (Some(entry), retry), "{message}");
    }
}

#[test]
fn numbers_in_a_message_are_captured() {
    let body = json!({ "code": "BadRequest.TooLarge", "message": "Out of space, <839> B of <1024> B storage space has been used." });
    let error = ApiError::from_response(400, body.to_string().as_bytes());
    assert_eq!((error.capture("used"), error.capture("max_bytes")), (Some("839"), Some("1024")));
}

#[test]
fn a_wrong_purpose_names_the_right_one() {
    let body = br#"{"error":{"message":"'purpose' must be 'file-extract'","type":"invalid_request_error","param":"purpose","code":null}}"#;
    let error = ApiError::from_response(400, body);
    assert_eq!((id(&error), error.capture("purpose")), (Some("W63"), Some("file-extract")));
}

#[test]
fn a_line_that_sends_the_test_model_elsewhere_has_an_entry() {
    let message = "The provided URL '/v1/chat/completions' does not match the test model 'batch-test-model'.";
    let body =
        json!({ "errors": { "data": [{ "code": "mismatched_test_url", "message": message, "line": 1 }] } });
    let error = ApiError::from_response(400, body.to_string().as_bytes());
    assert_eq!((id(&error), error.capture("model")), (Some("W64"), Some("batch-test-model")));
}

#[test]
fn hosts_of_oss_answer_in_xml() {
    let declared = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    let error = "<Error>\n  <Code>AccessDenied</Code>\n  <Message>Invalid according to Policy: Policy expired.</Message>\n  \
        <RequestId>5C3D</RequestId>\n  <HostId>h</HostId>\n</Error>";
    for body in [error.to_owned(), format!("{declared}{error}")] {
        let error = ApiError::from_response(403, body.as_bytes());
        assert_eq!((id(&error), error.wire_code()), (Some("E199"), Some("AccessDenied")), "{body}");
        assert_eq!(error.request_id(), Some("5C3D"));
    }
    let other = "<Error><Code>EntityTooLarge</Code><Message>a &lt;b&gt; &amp;amp; c</Message></Error>";
    let error = ApiError::from_response(400, other.as_bytes());
    assert_eq!((error.wire_code(), error.message()), (Some("EntityTooLarge"), "a <b> &amp; c"));
    // What is cut, or has nothing of an error, is a message as a whole.
    for body in ["<Error><Code>AccessDen", "<Error></Error>", "<Errors/>"] {
        assert_eq!(ApiError::from_response(403, body.as_bytes()).message(), body);
    }
}
