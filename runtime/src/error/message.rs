//! What stands around the service's own words inside a message.

use std::sync::LazyLock;

use qwen_request_rules::catalogue::{Match, Matcher, narrow};

use super::text::joined;

static MATCHER: LazyLock<Matcher> = LazyLock::new(Matcher::new);

pub(super) fn find(message: &str) -> Option<Match> {
    MATCHER.find(message)
}

/// The entry of a message that was cut short.
pub(super) fn find_beginning(message: &str) -> Option<Match> {
    MATCHER.find_beginning(message, head(message).map_or(0, |head| head.end))
}

/// The head of a message that came through the model server: `<400> InternalError.Algo.InvalidParameter: `.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Head<'a> {
    /// Where it starts.
    pub(super) start: usize,
    /// Where the message behind it starts.
    pub(super) end: usize,
    /// The number in angle brackets, if it is an HTTP status of a failure.
    pub(super) status: Option<u16>,
    /// The dotted code.
    pub(super) code: &'a str,
    /// It begins with a number in angle brackets: what stands before is not the service's.
    pub(super) numbered: bool,
}

/// Finds the head, at the start of a message or behind the words of somebody who passed it on.
pub(super) fn head(message: &str) -> Option<Head<'_>> {
    // Messages are short: to search for one letter costs less than to prepare the search for a word.
    let (start, rest) = message
        .match_indices('I')
        .filter_map(|(at, _)| Some((at, message.get(at..)?)))
        .find(|(_, rest)| rest.starts_with("InternalError.Algo"))?;
    let length =
        rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_')).unwrap_or(rest.len());
    let code = rest.get(..length)?.trim_end_matches('.');
    let end = start + code.len();
    let end = message.get(end..)?.strip_prefix(':').map_or(end, |_| end + 1);
    let before = message.get(..start)?.trim_end();
    let bracket = before.strip_suffix('>').and_then(|before| before.rsplit_once('<'));
    let (start, number, numbered) = match bracket {
        Some((before, number))
            if (1..=10).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            (before.len(), number.parse().ok(), true)
        }
        _ => (start, None, false),
    };
    Some(Head { start, end, status: number.filter(|status| is_failure(*status)), code, numbered })
}

/// A status that tells of a failure.
pub(crate) fn is_failure(status: u16) -> bool {
    (400..600).contains(&status)
}

/// The code that stands before the head or in brackets, as some print it: `InvalidParameter: <500> ..`,
/// `ServiceUnavailable - <503> ..`, `HTTP 400 (invalid_request_error: invalid_parameter_error)`.
pub(super) fn code_before(text: &str) -> Option<&str> {
    let bracketed =
        text.split_once("(invalid_request_error: ").and_then(|(_, code)| Some(code.split_once(')')?.0));
    if bracketed.is_some() {
        return bracketed;
    }
    let before = text.trim_end().strip_suffix([':', '-'])?.trim_end();
    let code = before.rsplit([' ', '\n']).next()?;
    let named = code.starts_with(|c: char| c.is_ascii_uppercase())
        && code.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    (named && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')).then_some(code)
}

/// The service's own words in a text that holds nothing else to go by.
pub(super) fn in_text(text: &str) -> String {
    let whole = text;
    let text = joined(whole);
    let Some(found) = find(&text) else {
        return bare(whole.get(head(whole).map_or(0, |head| head.start)..).unwrap_or(whole)).to_owned();
    };
    let (lead, trail) = edges(found.pattern);
    let mut start = found.span.start;
    if text.get(..start).is_some_and(|before| before.ends_with(lead)) {
        start -= lead.len();
    }
    if let Some(head) =
        head(&text).filter(|head| text.get(head.end..start).is_some_and(|gap| gap.trim().is_empty()))
    {
        start = head.start;
    }
    let after = text.get(found.span.end..).unwrap_or("");
    let trailing = after.chars().zip(trail.chars()).take_while(|(found, known)| narrow(*found) == *known);
    let after = after.get(trailing.map(|(found, _)| found.len_utf8()).sum()..).unwrap_or("");
    // A full stop is the message's own, unless the sentence of somebody else goes on behind it.
    let stopped = after.strip_prefix(['.', '。', '．']);
    let goes_on = |rest: &str| {
        rest.strip_prefix(' ')
            .is_some_and(|rest| rest.starts_with(char::is_alphabetic) && !rest.starts_with("For "))
    };
    let after = stopped.filter(|rest| !goes_on(rest)).unwrap_or(after);
    let after = after.get(place(after).len() + link(after).len()..).unwrap_or("");
    text.get(start..text.len() - after.len()).unwrap_or(&text).to_owned()
}

/// A text without the brackets and the client's name around it: `[API Error: 400 ..]`.
fn bare(text: &str) -> &str {
    let inside = text.strip_prefix("[API Error: ").and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    let status =
        inside.get(..4).filter(|status| status.ends_with(' ') && status.trim_end().parse::<u16>().is_ok());
    inside.get(status.map_or(0, str::len)..).unwrap_or(inside).trim()
}

/// The punctuation before the first word of a pattern and after its last one.
fn edges(pattern: &str) -> (&str, &str) {
    let inner = |c: char| c.is_alphanumeric() || c == '{';
    let lead = pattern.find(inner).unwrap_or(0);
    let trail =
        pattern.rfind(|c: char| c.is_alphanumeric() || c == '}' || c == '_').map_or(pattern.len(), |at| {
            at + pattern.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8)
        });
    (pattern.get(..lead).unwrap_or(""), pattern.get(trail..).unwrap_or(""))
}

/// The member that some messages name behind their full stop: `: input.contents`.
fn place(after: &str) -> &str {
    let Some(name) = after.strip_prefix(": ") else { return "" };
    let length =
        name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_')).unwrap_or(name.len());
    let named = name.get(..length).is_some_and(|name| name.contains('.') && !name.ends_with('.'));
    if named { after.get(..2 + length).unwrap_or("") } else { "" }
}

/// The pointer to the documentation: ` For details, see: https://..`.
fn link(after: &str) -> &str {
    let Some(link) = after.strip_prefix(" For details, see: ") else { return "" };
    let length = link.find(|c: char| c.is_whitespace() || c == '"' || c == ']').unwrap_or(link.len());
    after.get(..after.len() - link.len() + length).unwrap_or("")
}
