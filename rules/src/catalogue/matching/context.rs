//! What stands around a message: the words of those who passed it on, or of somebody else.

use core::ops::Range;

use super::super::vendors;

/// How much of what follows a message is looked at.
const REACH: usize = 256;

/// What stands between the elements of a list that is quoted or escaped.
const BESIDE_ELEMENT: &[char] = &['\'', '"', '`', '\\', '＇', '＂', ' '];
const COMMAS: &[char] = &[',', '，'];

/// What opens a message, and the blanks and digits before it.
const OPENING: &[char] = &['\'', '"', '`', '[', '(', '<', '\\', '“', '‘', '［', '（', '＇', '＂'];
const BLANKS: &[char] = &[' ', '\t', '\u{3000}'];
const DIGITS: &[char] = &['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/// How the words before a message end.
const ENDS_BEFORE: &[char] = &[':', '：', '-', '—', ']', '］', ')', '>', '\n', '.', '!', '|', '{', ','];

/// How a message ends, and how the words after it begin.
const SENTENCE_ENDS: &[char] = &['.', '!', '。', '．', '！', ' ', '\t'];
const BEGINS_AFTER: &[char] = &[
    '\n', '\r', '"', '\'', '`', '\\', ']', ')', '}', '>', '|', '(', '[', ':', '：', '”', '’', '＇', '＂',
    '］', '）',
];

/// What follows the message names another vendor, or repeats the key, as this service never does.
pub(super) fn names_another_vendor(text: &str, end: usize) -> bool {
    let after = window(text, end);
    after.starts_with(": sk-") || vendors::is_named_in(after)
}

/// The place is a whole message, or wrapped in the ways that messages are passed on: after a colon, a
/// bracket, a status; before the end, a bracket, a link to the documentation.
pub(super) fn is_delimited(text: &str, span: &Range<usize>) -> bool {
    opens(text.get(..span.start).unwrap_or("")) && closes(window(text, span.end))
}

/// The pattern ends with a list, and the list of the message has more elements: it is another message.
pub(super) fn goes_on(pattern: &str, text: &str, end: usize) -> bool {
    let after = window(text, end).trim_start_matches(BESIDE_ELEMENT);
    pattern.trim_end_matches('.').ends_with(']') && after.starts_with(COMMAS)
}

fn opens(before: &str) -> bool {
    let bare = before.trim_end_matches(OPENING).trim_end_matches(BLANKS);
    let status = bare.len() - bare.trim_end_matches(DIGITS).len();
    bare.is_empty() || status == 3 || bare.ends_with(ENDS_BEFORE)
}

fn closes(after: &str) -> bool {
    let after = after.trim_start_matches(SENTENCE_ENDS);
    after.is_empty()
        || after.starts_with(BEGINS_AFTER)
        || ["for details", "for more", "request id", "request_id", "requestid", "see ", "http"]
            .iter()
            .any(|start| after.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)))
}

fn window(text: &str, from: usize) -> &str {
    let mut end = text.len().min(from + REACH);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(from..end).unwrap_or("")
}
