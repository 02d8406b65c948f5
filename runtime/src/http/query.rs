//! Pieces of paths and queries.

use std::fmt::Write as _;

/// Text as a piece of a path or a query: an id with a slash in it stays one piece.
pub(crate) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'~' | b'.') {
            out.push(char::from(byte));
        } else {
            // Writing into a `String` does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// The query with those of the members that have a value, and its question mark; empty if none has.
pub(super) fn query<const N: usize>(members: [(&str, Option<String>); N]) -> String {
    let mut query = String::new();
    for (name, value) in members {
        if let Some(value) = value {
            let mark = if query.is_empty() { '?' } else { '&' };
            // As above.
            let _ = write!(query, "{mark}{name}={}", encoded(&value));
        }
    }
    query
}
