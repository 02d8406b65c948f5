//! Errors in text that is not JSON: printed by a client, cut off, wrapped by a terminal, quoted as Python
//! quotes.

use super::answer::Answer;
use super::shapes;
use super::text::joined;
use crate::wire::document;

/// How many members are looked at: a body that has more is no error's.
const MEMBERS: usize = 64;

/// Reads a whole JSON object inside the text, or else single members.
pub(super) fn read(text: &str) -> Option<Answer> {
    embedded(text).or_else(|| members(text))
}

/// `ApiException: {"code": ..}`, `401 - {"error": ..}`.
fn embedded(text: &str) -> Option<Answer> {
    let json = text.get(text.find('{')?..)?;
    shapes::read(document::read_first(json).ok()?.root()?)
}

fn members(text: &str) -> Option<Answer> {
    // A body inside a text inside a body: the inner one is the service's.
    let escaped = if text.contains("\\\"message\\\"") { Some(text.replace("\\\"", "\u{1}")) } else { None };
    let (text, quotes) = match &escaped {
        Some(text) => (text.as_str(), &['\u{1}'][..]),
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
