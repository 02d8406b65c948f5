//! Errors that come with the status of a success.

use super::error_object::is_error_object;
use super::text::lossy;
use super::{html, sse_frame};
use crate::wire::document;

/// The body is an error, though its status is not.
pub(super) fn is_error(body: &[u8]) -> bool {
    let text = lossy(body);
    let text = text.trim();
    if html::is_page(text) {
        return true;
    }
    match document::read(text) {
        Ok(document) => document.root().is_some_and(|root| root.is_object() && is_error_object(root)),
        Err(_) => !text.starts_with('{') && sse_frame::read(text).is_some(),
    }
}
