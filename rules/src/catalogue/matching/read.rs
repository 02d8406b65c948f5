//! Reading one template at one place of a message.

use alloc::vec::Vec;
use core::ops::Range;

use super::pointer::last_place;
use super::template::{CaptureKind, Part, Template};
use super::tokens::Token;
use super::{COLONS, Capture, FULL_STOPS, QUOTES};

/// How far a capture may reach, so that a message of a megabyte costs no more than its length.
const REACH: usize = 1024;

/// What stands between the digits of a number.
const POINTS: &[char] = &['.', '．'];

/// What follows a quote that closes something, where a path would begin.
const NO_PATH: &[char] = &[',', '}'];

/// A message and its words.
pub(super) struct Text<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
}

/// Where a template was found.
pub(super) struct Reading {
    pub(super) span: Range<usize>,
    pub(super) captures: Vec<Capture>,
}

impl Text<'_> {
    /// Reads a template whose part number `part` stands at token number `token`.
    pub(super) fn read(&self, template: &Template, part: usize, token: usize) -> Option<Reading> {
        let ahead = template.parts.get(..part)?;
        if ahead.iter().all(|part| part.word().is_some()) {
            return self.read_from(template, token.checked_sub(part)?);
        }
        match template.parts.first()? {
            // The pattern begins with a capture, and words after it are found: look back over one name.
            Part::Capture { name, .. } => {
                let words = token.checked_sub(part - 1)?;
                let name_span = self.name_before(self.tokens.get(words)?.start)?;
                let mut reading = self.read_parts(template.parts.get(1..)?, words, name_span.start)?;
                reading.captures.insert(0, Capture { name, span: name_span });
                Some(reading)
            }
            // A lone word, a capture, and the words that are found: look back for the lone word.
            first => {
                let word = first.word()?;
                let nearby = token.saturating_sub(12)..token;
                nearby
                    .rev()
                    .filter(|at| self.hash(*at) == Some(word))
                    .find_map(|at| self.read_from(template, at))
            }
        }
    }

    fn read_from(&self, template: &Template, token: usize) -> Option<Reading> {
        self.read_parts(&template.parts, token, self.tokens.get(token)?.start)
    }

    fn read_parts(&self, parts: &[Part], first: usize, start: usize) -> Option<Reading> {
        let mut captures = Vec::new();
        let mut token = first;
        let mut end = start;
        let mut rest = parts;
        while let Some((part, following)) = rest.split_first() {
            rest = following;
            match *part {
                Part::Word(word) => {
                    let found = self.tokens.get(token).filter(|found| found.hash == word)?;
                    end = found.end;
                    token += 1;
                }
                Part::Fixed { name, word } => {
                    let found = self.tokens.get(token).filter(|found| found.hash == word)?;
                    captures.push(Capture { name, span: found.span() });
                    end = found.end;
                    token += 1;
                }
                Part::Capture { name, kind, after_colon } => {
                    let span = self.capture(kind, after_colon, end, token, rest)?;
                    end = span.end;
                    token += self.tokens.get(token..)?.iter().take_while(|token| token.start < end).count();
                    captures.push(Capture { name, span });
                }
            }
        }
        Some(Reading { span: start..end, captures })
    }

    /// What a capture holds that begins after byte `from` and before or at token number `token`.
    pub(super) fn capture(
        &self,
        kind: CaptureKind,
        after_colon: bool,
        from: usize,
        token: usize,
        rest: &[Part],
    ) -> Option<Range<usize>> {
        let tail = self.window(from);
        let between = if kind == CaptureKind::Path { "])］）-–－" } else { ":：，," };
        let gap =
            tail.len() - tail.trim_start_matches(|c: char| c.is_whitespace() || between.contains(c)).len();
        if after_colon && !tail.get(..gap)?.contains(COLONS) {
            return None;
        }
        let from = from + gap;
        let tail = self.window(from);
        let length = match kind {
            CaptureKind::Number => return self.number(token),
            CaptureKind::Path => return path(tail).map(|span| from + span.start..from + span.end),
            CaptureKind::Name | CaptureKind::Text
                if closing(tail).is_some_and(|close| kind == CaptureKind::Name || close == ']') =>
            {
                return quoted(tail).map(|span| from + span.start..from + span.end);
            }
            CaptureKind::Name => name(tail),
            CaptureKind::Place => return last_place(tail).map(|span| from + span.start..from + span.end),
            CaptureKind::Text if rest.is_empty() => text(tail),
            CaptureKind::Text if matches!(rest, [Part::Capture { kind: CaptureKind::Place, .. }]) => {
                last_place(tail)?.start
            }
            CaptureKind::Text => self.until(rest, token)?.saturating_sub(from),
        };
        let length = without_end(tail.get(..length)?, ",;:：，").len();
        (length > 0).then_some(from..from + length)
    }

    /// An integer or decimal number; letters stand for the `xxx` of the service's own page.
    fn number(&self, token: usize) -> Option<Range<usize>> {
        let span = self.tokens.get(token)?.span();
        if !begins_with_digit(self.text.get(span.clone())?) {
            return Some(span);
        }
        let negative = self.text.get(..span.start)?.ends_with('-');
        let end = match (self.text.get(span.end..)?.strip_prefix(POINTS), self.tokens.get(token + 1)) {
            (Some(fraction), Some(next)) if begins_with_digit(fraction) => next.end,
            _ => span.end,
        };
        Some(span.start - usize::from(negative)..end)
    }

    /// Where the words that follow a capture begin.
    fn until(&self, rest: &[Part], token: usize) -> Option<usize> {
        let words = rest.iter().map_while(Part::word);
        let nearby = token..self.tokens.len().min(token + REACH / 8);
        nearby.into_iter().find_map(|at| {
            let mut following = self.tokens.get(at..)?.iter();
            words
                .clone()
                .all(|word| following.next().is_some_and(|token| token.hash == word))
                .then_some(())?;
            Some(self.tokens.get(at)?.start)
        })
    }

    /// The name, quoted or not, that ends before byte `end`.
    fn name_before(&self, end: usize) -> Option<Range<usize>> {
        let head = self.text.get(..end)?;
        let trimmed = head.trim_end();
        let quote = trimmed.chars().next_back().filter(|c| QUOTES.contains(c));
        let inner = quote.map_or(trimmed, |quote| trimmed.trim_end_matches(quote));
        let mut from = inner.len().saturating_sub(REACH);
        while !inner.is_char_boundary(from) {
            from += 1;
        }
        let nearby = inner.get(from..)?;
        let begin = match quote {
            Some(quote) => nearby.rfind(quote)? + quote.len_utf8(),
            None => nearby
                .char_indices()
                .rfind(|(_, c)| c.is_whitespace() || QUOTES.contains(c))
                .map_or(0, |(at, c)| at + c.len_utf8()),
        };
        let start = from + begin;
        (start < inner.len()).then_some(start..inner.len())
    }

    /// A piece of text that begins at `from`, cut at the reach of a capture.
    fn window(&self, from: usize) -> &str {
        let mut end = self.text.len().min(from + REACH);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        self.text.get(from..end).unwrap_or("")
    }

    fn hash(&self, token: usize) -> Option<u32> {
        self.tokens.get(token).map(|token| token.hash)
    }
}

/// The text without blanks and these marks at its end.
fn without_end<'t>(text: &'t str, marks: &str) -> &'t str {
    text.trim_end_matches(|c: char| c.is_whitespace() || marks.contains(c))
}

fn begins_with_digit(text: &str) -> bool {
    text.as_bytes().first().is_some_and(u8::is_ascii_digit)
}

/// The sign that closes what the first sign of the text opens.
fn closing(text: &str) -> Option<char> {
    match text.chars().next()? {
        quote @ ('\'' | '"' | '`') => Some(quote),
        '\u{2018}' => Some('\u{2019}'),
        '\u{201C}' => Some('\u{201D}'),
        '＇' => Some('＇'),
        '＂' => Some('＂'),
        '｀' => Some('｀'),
        '[' | '［' => Some(']'),
        '(' | '（' => Some(')'),
        _ => None,
    }
}

fn quoted(text: &str) -> Option<Range<usize>> {
    let close = closing(text)?;
    let open = text.chars().next()?.len_utf8();
    let inside = text.get(open..)?;
    // The wide forms of the closing brackets, too.
    let wide = match close {
        ']' => '］',
        ')' => '）',
        _ => close,
    };
    let length = inside.find(&[close, wide][..])?;
    (length > 0).then_some(open..open + length)
}

/// A run without white space, without the punctuation of the sentence around it.
fn name(text: &str) -> usize {
    let run = text.find(char::is_whitespace).unwrap_or(text.len());
    let run = text.get(..run).unwrap_or("");
    without_end(run, ".,;:!?)]}'\"`>。，；：！？）］＇＂").len()
}

/// What stands between quotes, up to white space: a path may hold quotes and brackets of its own.
fn path(text: &str) -> Option<Range<usize>> {
    let open = text.chars().next().filter(|c| QUOTES.contains(c))?.len_utf8();
    let inside = text.get(open..)?;
    let run = inside.get(..inside.find(char::is_whitespace).unwrap_or(inside.len()))?;
    // A bracket after the closing quote belongs to whoever passed the message on.
    let run = run.strip_suffix(']').filter(|run| run.ends_with('\'')).unwrap_or(run);
    let length = without_end(run, ".,;:!?)'\"`。，；：！？）＇＂").len();
    (length > 0 && !inside.starts_with(NO_PATH)).then_some(open..open + length)
}

/// The rest of the message, without its final full stop, the pointer to a help page, and what wraps it.
fn text(tail: &str) -> usize {
    let ends = ["\n", "\",", "\"}", "\\\"", " For details, see"];
    let length = ends.iter().filter_map(|end| tail.find(end)).min().unwrap_or(tail.len());
    let text = tail.get(..length).unwrap_or("").trim_end();
    // A bracket that nothing opens here belongs to whoever passed the message on.
    let text = text.strip_suffix(']').filter(|text| !text.contains('[')).unwrap_or(text);
    text.strip_suffix(FULL_STOPS).unwrap_or(text).len()
}
