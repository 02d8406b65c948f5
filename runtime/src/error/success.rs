//! Errors that come with the status of a success.

use serde_json::{Map, Value};

use super::text::lossy;
use super::{frame, page, shapes};

/// The body is an error, though its status is not.
pub(super) fn is_error(body: &[u8]) -> bool {
    let text = lossy(body);
    let text = text.trim();
    if page::is_page(text) {
        return true;
    }
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) => is_error_object(&object),
        Ok(_) => false,
        Err(_) => !text.starts_with('{') && frame::read(text).is_some(),
    }
}

pub(super) fn is_error_object(object: &Map<String, Value>) -> bool {
    let filled = |value: &Value| {
        value.as_object().is_some_and(|error| !error.is_empty())
            || value.as_str().is_some_and(|error| !error.is_empty())
    };
    // A completion may stand beside it: it was cut.
    if object.get("error").is_some_and(filled) {
        return true;
    }
    if object.get("choices").and_then(Value::as_array).is_some_and(|choices| !choices.is_empty()) {
        return false;
    }
    if object.get("response").and_then(|response| response.get("error")).is_some_and(filled) {
        return true;
    }
    if object.get("header").and_then(|header| header.get("event")).is_some_and(|event| event == "task-failed")
    {
        return true;
    }
    match object.get("output") {
        Some(Value::Object(output)) => output.get("task_status").is_some_and(|status| status == "FAILED"),
        Some(Value::Null) | None => is_flat(object) || nothing_uploaded(object),
        Some(_) => false,
    }
}

/// A code that is none of a success, and a message.
fn is_flat(object: &Map<String, Value>) -> bool {
    let code = shapes::text(object, &["code", "error_code"]).filter(|code| !shapes::is_success(code));
    code.is_some() && shapes::text(object, &["message", "msg", "error_message"]).is_some()
}

fn nothing_uploaded(object: &Map<String, Value>) -> bool {
    let Some(data) = object.get("data") else { return false };
    let count = |name: &str| data.get(name).and_then(Value::as_array).map_or(0, Vec::len);
    count("failed_uploads") > 0 && count("uploaded_files") == 0
}
