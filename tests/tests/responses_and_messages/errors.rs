//! What the two APIs say when they refuse: an example for each, with its entry.

use qwen_request::Error;
use qwen_request::error::{ApiError, Retry};
use qwen_request::reply::ResponsesReply;
use qwen_request::stream::{MessagesEvent, ResponsesEvent};
use serde_json::{Value, json};

use crate::{events, sample};

fn flat(code: &str, message: &str) -> Value {
    json!({ "request_id": "r-1", "code": code, "message": message })
}

#[test]
fn each_refusal_finds_its_entry_in_every_envelope() {
    for (status, code, message, entry) in [
        (
            400,
            "InvalidParameter",
            "[400] missing_required_parameter: Missing required parameter: 'model'.",
            "W40",
        ),
        (400, "InvalidParameter", "Response with id 'resp_9' not found.", "W41"),
        (
            400,
            "invalid_parameter_error",
            "'reasoning_effort' must be one of: 'none', 'minimal', 'low', 'medium', 'high', 'xhigh'",
            "W42",
        ),
        (400, "InvalidParameter", "Request body format invalid", "W43"),
        (400, "invalid_request_error", "max_tokens: Field required", "W43"),
        (
            400,
            "InvalidParameter",
            "Invalid tool parameters schema: tool 'get_time' has invalid parameters schema: 'properties' should be a dict but got str",
            "W44",
        ),
        (401, "InvalidApiKey", "Invalid API-key provided.", "E195a"),
        (401, "authentication_error", "invalid x-api-key", "E195a"),
        (400, "InvalidParameter", "Range of max_tokens should be [1, 131072]", "E009"),
        (400, "InvalidParameter", "Model not exist.", "E031"),
    ] {
        let envelopes = [
            flat(code, message),
            json!({ "error": { "code": code, "message": message, "type": "invalid_request_error" } }),
            json!({ "type": "error", "error": { "type": code, "message": message }, "request_id": "r-1" }),
        ];
        for body in envelopes {
            let error = ApiError::from_response(status, body.to_string().as_bytes());
            assert_eq!(error.entry().map(|entry| entry.id), Some(entry), "{body}");
            assert_eq!((error.message(), error.retry()), (message, Retry::AfterFix), "{body}");
        }
    }
    let error = ApiError::from_response(
        400,
        flat("InvalidParameter", "[400] missing_required_parameter: Missing required parameter: 'model'.")
            .to_string()
            .as_bytes(),
    );
    assert_eq!(error.capture("param_name"), Some("model"));
}

/// A refusal of a stream that comes with its frames although the status is 400, and holds a frame of a chat.
#[test]
fn a_frame_inside_of_a_frame_is_read() {
    let inner = json!({
        "error": {
            "code": "invalid_parameter_error", "param": null, "type": "invalid_request_error",
            "message": "'reasoning_effort' must be one of: 'none', 'low'",
        },
        "id": "chatcmpl-1",
    });
    let body = flat("InvalidParameter", &format!("data: {inner}"));
    let error = ApiError::from_response(400, format!("event:error\ndata:{body}\n\n").as_bytes());
    assert_eq!(error.entry().map(|entry| entry.id), Some("W42"));
    assert_eq!(error.request_id(), Some("r-1"));
}

#[test]
fn a_response_that_fails_ends_its_stream_with_the_error() {
    let (before, error) = events::<ResponsesEvent>([sample("responses", "failed").as_bytes()]);
    let Some(Error::Api(error)) = error else { panic!("{error:?}") };
    assert_eq!(before.len(), 4);
    assert_eq!((error.status(), error.wire_code()), (400, Some("server_error")));
    assert_eq!(error.retry(), Retry::AfterFix);
    let failed = ResponsesReply::of_error(&error).unwrap();
    assert_eq!((failed.id.as_ref(), failed.status.as_str()), ("resp_1", "failed"));

    let (before, error) = events::<ResponsesEvent>([sample("responses", "error").as_bytes()]);
    let Some(Error::Api(error)) = error else { panic!("{error:?}") };
    assert_eq!((before.len(), error.entry().map(|entry| entry.id)), (2, Some("W41")));
    assert_eq!(ResponsesReply::of_error(&error), None);
}

#[test]
fn a_message_that_fails_ends_its_stream_with_the_error() {
    let (before, error) = events::<MessagesEvent>([sample("messages", "error").as_bytes()]);
    let Some(Error::Api(error)) = error else { panic!("{error:?}") };
    assert_eq!(
        (before.len(), error.wire_code(), error.message()),
        (1, Some("overloaded_error"), "Overloaded")
    );
}
