//! Bytes as text.

use std::borrow::Cow;

use qwen_request_rules::json::without_byte_order_mark;

/// The bytes as text, whatever they are, without a byte order mark.
pub(super) fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(without_byte_order_mark(bytes))
}

/// One line of text in which a terminal, a log or a comment has broken the lines of a message.
pub(super) fn joined(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.trim_start();
        let line = line.strip_prefix("// ").or_else(|| line.strip_prefix("* ")).unwrap_or(line);
        for word in line.split_whitespace() {
            if !joined.is_empty() {
                joined.push(' ');
            }
            joined.push_str(word);
        }
    }
    joined
}
