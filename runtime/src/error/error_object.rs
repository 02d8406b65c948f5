//! Which JSON objects are errors, whatever the status they come with.

use qwen_request_rules::document::{RawNode, Value};

use super::envelopes::{self, elements, is_text};
use super::message;

/// The object is an error.
pub(super) fn is_error_object(object: RawNode<'_>) -> bool {
    let filled = |error: RawNode<'_>| match error.value() {
        Value::Object => error.children().next().is_some(),
        Value::Text(text) => !text.is_empty(),
        _ => false,
    };
    // A completion may stand beside it: it was cut.
    if object.get("error").is_some_and(filled) || is_flat(object) {
        return true;
    }
    if object.get("choices").is_some_and(|choices| elements(choices).next().is_some()) {
        return false;
    }
    if object.get("response").and_then(|response| response.get("error")).is_some_and(filled) {
        return true;
    }
    if object.get("header").is_some_and(is_failed_event) {
        return true;
    }
    object.get("output").is_some_and(|output| is_text(output, "task_status", "FAILED"))
        || nothing_uploaded(object)
        || is_unsuccessful(object)
}

/// A code that is none of a success, and a message.
fn is_flat(object: RawNode<'_>) -> bool {
    let code = envelopes::text(object, &["code", "error_code"]).filter(|code| !envelopes::is_success(code));
    code.is_some() && envelopes::text(object, &["message", "msg", "error_message"]).is_some()
}

/// The header of an event of a WebSocket that tells of a failure, by its name or by its status.
fn is_failed_event(header: RawNode<'_>) -> bool {
    is_text(header, "event", "task-failed")
        || envelopes::number(header, &["status_code"]).is_some_and(message::is_failure)
}

/// An answer of Alibaba Cloud's own APIs, which says so as a truth value or as a text.
fn is_unsuccessful(object: RawNode<'_>) -> bool {
    object.get("Success").is_some_and(|success| match success.value() {
        Value::Bool(success) => !success,
        Value::Text(text) => text.eq_ignore_ascii_case("false"),
        _ => false,
    })
}

fn nothing_uploaded(object: RawNode<'_>) -> bool {
    let Some(data) = object.get("data") else { return false };
    let has_any = |name: &str| data.get(name).is_some_and(|files| elements(files).next().is_some());
    has_any("failed_uploads") && !has_any("uploaded_files")
}
