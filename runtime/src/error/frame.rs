//! Errors in a frame of a stream: `event:error`, the status in a comment line, the body after `data:`.

use super::answer::Answer;
use super::shapes;
use super::success::is_error_object;
use crate::wire::document;

/// Reads the first frame that holds an error.
pub(super) fn read(text: &str) -> Option<Answer> {
    let mut status = None;
    let mut data = String::new();
    for line in text.lines().chain([""]) {
        let line = line.trim_end();
        if let Some(rest) = line.strip_prefix(":HTTP_STATUS/") {
            status = rest.trim().parse().ok().filter(|status| *status != 200);
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

fn error_in(data: &str) -> Option<Answer> {
    let document = document::read(data).ok()?;
    // A chunk of a completion is no error, though it may hold a message.
    let object = document.root().filter(|root| root.is_object() && is_error_object(*root))?;
    shapes::read(object)
}
