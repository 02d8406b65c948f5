//! The gateway's paths, and what they are as JSON pointers.

use alloc::string::String;
use core::ops::Range;

use super::COLONS;
use crate::document::write_pointer_step;

/// The members of a DashScope body in which the gateway names places.
const ROOTS: [&str; 3] = ["input.", "parameters.", "payload."];

/// What ends a message, and a line of it.
const ENDS: &[char] = &['.', ' ', '\n'];
const LINE_ENDS: &[char] = &['\n', '\r'];

/// What parts the steps of a path.
const BETWEEN_STEPS: &[char] = &['.', '[', ']', '\'', '"'];

/// The path at the end of a message by which the gateway tells that a body breaks its schema: `.. -
/// 'tools.7'`, `..: parameters.top_p`. It reads rules, too, that no entry is written for.
pub fn schema_path(message: &str) -> Option<&str> {
    quoted_place(message).or_else(|| {
        let place = message.get(last_place(message)?)?;
        ROOTS.iter().any(|root| place.starts_with(root)).then_some(place)
    })
}

fn quoted_place(message: &str) -> Option<&str> {
    let (_, path) = message.trim_end_matches(ENDS).rsplit_once(" - '")?;
    path.strip_suffix('\'').filter(|path| !path.is_empty() && !path.contains(char::is_whitespace))
}

/// Where the path stands that follows the last colon of the first line: `a valid number: parameters.top_p`.
/// It may be the whole text.
pub(super) fn last_place(text: &str) -> Option<Range<usize>> {
    let line = text.get(..text.find(LINE_ENDS).unwrap_or(text.len()))?;
    let line = line.get(..line.find(" For details, see").unwrap_or(line.len()))?;
    let path = line.rsplit(COLONS).next()?.trim_start();
    let start = line.len() - path.len();
    let is_of_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.[]".contains(byte);
    let length = path.bytes().take_while(is_of_path).count();
    // A full stop, and a bracket that nothing opens here, belong to the words around it.
    let path = path.get(..length)?.trim_end_matches('.');
    let path =
        path.strip_suffix(']').filter(|path| !path.contains('[')).unwrap_or(path).trim_end_matches('.');
    (!path.is_empty()).then_some(start..start + path.len())
}

/// A path as the gateway prints it (`messages.[0].content`, `tools.7`, `messages.['0].role`) as a JSON
/// pointer (`/messages/0/content`).
pub fn pointer(path: &str) -> String {
    let mut pointer = String::with_capacity(path.len() + 1);
    for step in path.split(BETWEEN_STEPS) {
        if step.is_empty() {
            continue;
        }
        // Writing to a `String` cannot fail.
        let _ = write_pointer_step(&mut pointer, step);
    }
    pointer
}
