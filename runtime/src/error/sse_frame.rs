//! Errors in a frame of a stream: `event:error`, the status in a line of its own, the body after `data:`.

use super::answer::Answer;
use super::error_object::is_error_object;
use super::message::is_failure;
use super::nested::{self, DEPTH};
use crate::wire::document;

/// Reads the first frame that holds an error.
pub(super) fn read(text: &str) -> Option<Answer> {
    let mut status = None;
    let mut data = String::new();
    for line in text.lines().chain([""]) {
        let line = line.trim_end();
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        if let Some(said) = status_in(field.as_bytes(), value.as_bytes()) {
            status = Some(said).filter(|status| is_failure(*status));
        } else if let Some(rest) = line.strip_prefix("data:") {
            data.push_str(rest);
        } else if line.is_empty() && !data.is_empty() {
            if let Some(answer) = error_in(&data) {
                return Some(Answer { status: answer.status.or(status), ..answer });
            }
            data.clear();
        }
    }
    None
}

/// The status that a line of a frame says: `:HTTP_STATUS/400`, or `status:500` as some of the service's hosts write it.
pub(crate) fn status_in(field: &[u8], value: &[u8]) -> Option<u16> {
    let value = value.trim_ascii();
    let digits = match field {
        b"" => value.strip_prefix(b"HTTP_STATUS/")?,
        b"status" => value,
        _ => return None,
    };
    str::from_utf8(digits).ok()?.trim().parse().ok()
}

fn error_in(data: &str) -> Option<Answer> {
    let document = document::read(data).ok()?;
    // A chunk of a completion is no error, though it may hold a message.
    let object = document.root().filter(|root| root.is_object() && is_error_object(*root))?;
    nested::in_json(object, DEPTH)
}
