//! The gateway's paths, and what they are as JSON pointers.

use alloc::string::String;
use core::ops::Range;

/// The members of a DashScope body in which the gateway names places.
const ROOTS: [&str; 3] = ["input.", "parameters.", "payload."];

/// The path at the end of a message by which the gateway tells that a body breaks its schema: `.. -
/// 'tools.7'`, `..: parameters.top_p`. It reads rules, too, that no entry is written for.
pub fn schema_path(message: &str) -> Option<&str> {
    quoted_place(message).or_else(|| {
        let place = message.get(last_place(message)?)?;
        ROOTS.iter().any(|root| place.starts_with(root)).then_some(place)
    })
}

fn quoted_place(message: &str) -> Option<&str> {
    let (_, path) = message.trim_end_matches(['.', ' ', '\n']).rsplit_once(" - '")?;
    path.strip_suffix('\'').filter(|path| !path.is_empty() && !path.contains(char::is_whitespace))
}

/// Where the path stands that follows the last colon of the first line: `a valid number: parameters.top_p`.
/// It may be the whole text.
pub(super) fn last_place(text: &str) -> Option<Range<usize>> {
    let line = text.split(['\n', '\r']).next()?;
    let line = line.split(" For details, see").next()?;
    let rest = line.rsplit([':', '：']).next()?;
    let path = rest.trim_start();
    let start = line.len() - path.len();
    let length =
        path.find(|c: char| !(c.is_ascii_alphanumeric() || "_-.[]".contains(c))).unwrap_or(path.len());
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
    for step in path.split(['.', '[', ']', '\'', '"']).filter(|step| !step.is_empty()) {
        pointer.push('/');
        for letter in step.chars() {
            match letter {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                _ => pointer.push(letter),
            }
        }
    }
    pointer
}
