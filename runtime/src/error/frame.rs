//! Errors in a frame of a stream: `event:error`, the status in a line of its own, the body after `data:`.

use super::answer::{Answer, DEPTH};
use super::message::is_failure;
use super::shapes;
use super::success::is_error_object;
use crate::wire::document;

/// Reads the first frame that holds an error.
pub(super) fn read(text: &str) -> Option<Answer> {
    let mut status = None;
    let mut data = String::new();
    for line in text.lines().chain([""]) {
        let line = line.trim_end();
        if let Some(rest) = status_line(line) {
            status = rest.trim().parse().ok().filter(|status| is_failure(*status));
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

/// What follows `:HTTP_STATUS/`, or `status:` as some of the service's hosts write it.
fn status_line(line: &str) -> Option<&str> {
    let comment =
        line.strip_prefix(':').and_then(|comment| comment.trim_start().strip_prefix("HTTP_STATUS/"));
    comment.or_else(|| line.strip_prefix("status:"))
}

fn error_in(data: &str) -> Option<Answer> {
    let document = document::read(data).ok()?;
    // A chunk of a completion is no error, though it may hold a message.
    let object = document.root().filter(|root| root.is_object() && is_error_object(*root))?;
    shapes::read(object, DEPTH)
}
