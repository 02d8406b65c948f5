//! The gateway's paths as JSON pointers.

use alloc::string::String;

/// A path as the gateway prints it (`messages.[0].content`, `tools.7`, `messages.['0].role`) as a JSON pointer (`/messages/0/content`).
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
