//! Errors in text that is not JSON: printed by a client, cut off, wrapped by a terminal, quoted as Python
//! quotes.

use super::answer::Answer;
use super::text::joined;

/// How many members are looked at: a body that has more is no error's.
const MEMBERS: usize = 64;

/// Reads single members.
pub(super) fn read(text: &str) -> Option<Answer> {
    // A body inside a text inside a body: the inner one is the service's.
    let escaped = innermost_quotes(text);
    let (text, quotes) = match &escaped {
        Some(text) => (text.as_str(), &[MARK][..]),
        None => (text, &['"', '\''][..]),
    };
    let mut answer = Answer::default();
    let mut rest = text;
    for _ in 0..MEMBERS {
        let Some((name, value, tail)) = next_member(rest, quotes) else { break };
        rest = tail;
        let slot = match name.as_str() {
            "code" | "error_code" => &mut answer.code,
            "message" | "error_message" => &mut answer.message,
            "type" => &mut answer.kind,
            "param" => &mut answer.param,
            "request_id" | "requestId" => &mut answer.request_id,
            "error" => {
                answer.enveloped = true;
                continue;
            }
            _ => continue,
        };
        if let Some(value) = value {
            *slot = Some(value);
        }
    }
    (answer.message.is_some() || answer.code.is_some()).then_some(answer)
}

/// What stands for the quotes of one level, which no text has.
const MARK: char = '\u{1}';

/// Before a quote that was put into JSON `n` times over stand 2^n - 1 backslashes.
const LEVELS: [&str; 4] = ["\\", "\\\\\\", "\\\\\\\\\\\\\\", "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"];

/// The text with marks for the quotes of the deepest level of escapes that has a message, if any has.
fn innermost_quotes(text: &str) -> Option<String> {
    let backslashes = LEVELS.iter().rev().find(|level| {
        let name = format!("{level}\"message{level}\"");
        text.match_indices(&name).any(|(at, _)| !text.get(..at).is_some_and(|before| before.ends_with('\\')))
    })?;
    let mut marked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('"') {
        let bare = before.trim_end_matches('\\');
        if before.len() - bare.len() == backslashes.len() {
            marked.push_str(bare);
            marked.push(MARK);
        } else {
            marked.push_str(before);
            marked.push('"');
        }
        rest = after;
    }
    marked.push_str(rest);
    Some(marked)
}

/// A quoted name, a colon and what follows, if that is a text; then what is left to read.
fn next_member<'a>(text: &'a str, quotes: &[char]) -> Option<(String, Option<String>, &'a str)> {
    let mut rest = text;
    loop {
        let (_, name) = rest.split_once(quotes)?;
        let (name, after) = name.split_once(quotes)?;
        let value = after.trim_start().strip_prefix(':').map(str::trim_start);
        match value {
            Some(value) if name.len() <= 40 => {
                // A terminal may have broken the name.
                let name: String = name.split_whitespace().collect();
                let (value, tail) =
                    quoted(value, quotes).map_or((None, value), |(value, tail)| (Some(joined(value)), tail));
                return Some((name, value.filter(|value| !value.is_empty()), tail));
            }
            // What was taken for the opening quote closes something: go on behind it.
            _ => rest = rest.split_once(quotes)?.1,
        }
    }
}

/// A quoted text, which ends at its quote before a comma, a closing bracket, a new line or the end: others
/// are part of it.
fn quoted<'a>(text: &'a str, quotes: &[char]) -> Option<(&'a str, &'a str)> {
    let quote = text.chars().next().filter(|first| quotes.contains(first))?;
    let inside = text.get(quote.len_utf8()..)?;
    // `"{"error": ..`: a body that was put between quotes as it is.
    if inside.starts_with('{') {
        return None;
    }
    let ended = inside.match_indices(quote).find_map(|(end, _)| {
        let tail = inside.get(end + quote.len_utf8()..)?;
        let behind = tail.trim_start_matches([' ', '\t']);
        let is_end = behind.is_empty() || behind.starts_with([',', '}', ')', ']', '\n', '\r']);
        is_end.then_some((inside.get(..end)?, tail))
    });
    // A body that was cut ends in the middle of a text.
    ended.or(Some((inside, "")))
}
