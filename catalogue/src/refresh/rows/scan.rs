//! Reads as much of Rust as rows of the model table are made of: constants, and chains of calls.

use std::ops::Range;

/// A chain of calls: `QWEN_3.named("qwen3-max").output(65_536)`.
pub(super) struct Chain<'t> {
    /// What the calls begin with: a constant, or `Row::of`.
    pub(super) base: &'t str,
    /// What is handed to the base, where it is a call.
    pub(super) argument: Option<&'t str>,
    pub(super) calls: Vec<Call<'t>>,
    /// Where it stands.
    pub(super) place: Range<usize>,
}

pub(super) struct Call<'t> {
    pub(super) name: &'t str,
    pub(super) argument: &'t str,
    /// Where the argument stands.
    pub(super) place: Range<usize>,
}

/// The value of each constant of this type: where its name and its value stand.
pub(super) fn constants<'t>(text: &'t str, kind: &str) -> Vec<(&'t str, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = find(text, at..text.len(), |rest| rest.starts_with("const ")) {
        at = next + "const ".len();
        // A function has a body instead of a semicolon at its end.
        if text.get(at..).is_some_and(|rest| rest.starts_with("fn ")) {
            continue;
        }
        let end = find(text, at..text.len(), |rest| rest.starts_with(';')).unwrap_or(text.len());
        let Some((head, _)) = text.get(at..end).and_then(|item| item.split_once('=')) else { continue };
        if let Some((name, of_kind)) = head.split_once(':')
            && of_kind.trim() == kind
        {
            found.push((name.trim(), at + head.len() + 1..end));
        }
        at = end;
    }
    found
}

/// The elements of a list: `&[a, b]`.
pub(super) fn elements(text: &str, list: Range<usize>) -> Vec<Range<usize>> {
    let Some(start) = find(text, list.clone(), |rest| rest.starts_with('[')) else { return Vec::new() };
    let mut at = start + 1;
    let mut found = Vec::new();
    loop {
        let end = find(text, at..list.end, |rest| rest.starts_with([',', ']'])).unwrap_or(list.end);
        let element = code(text, at..end);
        if !element.is_empty() {
            found.push(element);
        }
        if text.get(end..).is_none_or(|rest| !rest.starts_with(',')) {
            return found;
        }
        at = end + 1;
    }
}

/// A chain that stands here.
pub(super) fn chain(text: &str, place: Range<usize>) -> Option<Chain<'_>> {
    let place = code(text, place);
    let base = name(text, place.start, |byte| byte == b':')?;
    let mut at = base.end;
    let argument = parenthesized(text, at..place.end);
    at = argument.as_ref().map_or(at, |argument| argument.end + 1);
    let mut calls = Vec::new();
    loop {
        at = code(text, at..place.end).start;
        if at >= place.end {
            break;
        }
        let dot = text.get(at..)?.strip_prefix('.')?;
        let called = name(text, text.len() - dot.len(), |_| false)?;
        let argument = parenthesized(text, called.end..place.end)?;
        at = argument.end + 1;
        calls.push(Call { name: text.get(called)?, argument: text.get(argument.clone())?, place: argument });
    }
    let argument = argument.and_then(|argument| text.get(argument));
    Some(Chain { base: text.get(base)?, argument, calls, place })
}

/// The range without spaces and comments at its ends.
fn code(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = text.get(range.clone()).unwrap_or_default();
    let mut rest = inside.trim_start();
    while rest.starts_with("//") {
        rest = rest.find('\n').and_then(|end| rest.get(end..)).unwrap_or_default().trim_start();
    }
    let start = range.end - rest.len();
    start..start + rest.trim_end().len()
}

fn name(text: &str, start: usize, also: impl Fn(u8) -> bool) -> Option<Range<usize>> {
    let rest = text.get(start..)?;
    let length =
        rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_' || also(*byte)).count();
    (length > 0).then_some(start..start + length)
}

/// What stands in the parentheses that open at the start of the range.
fn parenthesized(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    text.get(range.clone())?.strip_prefix('(')?;
    let start = range.start + 1;
    let end = find(text, start..range.end, |rest| rest.starts_with(')'))?;
    Some(start..end)
}

/// The first place, outside of brackets, strings and comments, where what follows is as wanted.
fn find(text: &str, range: Range<usize>, wanted: impl Fn(&str) -> bool) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = range.start;
    while at < range.end {
        let rest = text.get(at..)?;
        if depth == 0 && wanted(rest) {
            return Some(at);
        }
        at += match rest.chars().next()? {
            '"' => string(rest),
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            character => {
                match character {
                    '(' | '[' | '{' => depth += 1,
                    ')' | ']' | '}' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                character.len_utf8()
            }
        };
    }
    None
}

/// How long the string is that a text begins with, its quotes included.
fn string(text: &str) -> usize {
    let mut escaped = true; // The first quote opens it.
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}
