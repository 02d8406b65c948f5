//! The body of an answer, in whatever form it comes.

use super::answer::Answer;
use super::nested::{self, DEPTH};
use super::text::lossy;
use super::{html, printed, sse_frame, xml};
use crate::wire::document;

/// Reads a body of any form; what no form fits is a message as a whole.
pub(super) fn read(body: &[u8]) -> Answer {
    let text = lossy(body);
    let text = text.trim();
    let document = document::read(text).unwrap_or_default();
    let found = document
        .root()
        .and_then(|root| nested::in_json(root, DEPTH))
        .or_else(|| sse_frame::read(text))
        .or_else(|| html::read(text))
        .or_else(|| xml::read(text))
        .or_else(|| nested::in_text(text, DEPTH));
    found.unwrap_or_else(|| printed::read(text))
}
