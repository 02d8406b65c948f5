//! The gateway's paths, and what they are as JSON pointers.

use alloc::string::String;

/// The path at the end of a message by which the gateway tells that a body breaks its schema: `.. -
/// 'tools.7'`. It reads rules, too, that no entry is written for.
pub fn schema_path(message: &str) -> Option<&str> {
    let (_, path) = message.trim_end_matches(['.', ' ', '\n']).rsplit_once(" - '")?;
    path.strip_suffix('\'').filter(|path| !path.is_empty() && !path.contains(char::is_whitespace))
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
