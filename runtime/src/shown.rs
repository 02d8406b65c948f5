//! Text from outside, made safe to print: a server, or whoever sits between, must not forge the lines of a log or bring
//! a key into it.

use std::borrow::Cow;
use std::fmt::{self, Debug, Display, Formatter};

/// How much of a text is shown, in bytes: a service that repeats its input may send a megabyte.
const LONGEST: usize = 2000;

/// What passes for a key has this many characters at least.
const SHORTEST_KEY: usize = 6;

/// A text from outside as people and logs may see it.
///
/// Keys are masked, control characters (those of line breaks, terminals and writing directions) are escaped, and the
/// text ends after 2,000 bytes with `…`.
///
/// ```
/// use qwen_request::error::Shown;
///
/// assert_eq!(Shown("no such key: sk-0123456789\nINFO all is well").to_string(), r"no such key: sk-***\nINFO all is well");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a>(pub &'a str);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Escaped(&masked(self.0)).fmt(f)
    }
}

/// In quotes, as a string is.
impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(&masked(self.0), f)
    }
}

impl serde::Serialize for Shown<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A text whose control characters are escaped, whatever else it holds: a finding quotes the user's own body.
pub(crate) struct Escaped<'a>(pub(crate) &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(acts) {
            f.write_str(rest.get(..at).unwrap_or(""))?;
            let mut after = rest.get(at..).unwrap_or("").chars();
            if let Some(letter) = after.next() {
                write!(f, "{}", letter.escape_default())?;
            }
            rest = after.as_str();
        }
        f.write_str(rest)
    }
}

/// A character that does something instead of showing something.
fn acts(letter: char) -> bool {
    let breaks_lines = matches!(letter, '\u{2028}' | '\u{2029}');
    let turns_direction = matches!(letter, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    letter.is_control() || breaks_lines || turns_direction || letter == '\u{FEFF}'
}

/// The beginning of a text, without its keys.
fn masked(text: &str) -> Cow<'_, str> {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut masked = String::new();
    let mut copied = 0;
    while let Some((start, length)) = next_key(text, copied, end) {
        masked.push_str(text.get(copied..start).unwrap_or(""));
        masked.push_str("***");
        copied = start + length;
    }
    let rest = text.get(copied..end).unwrap_or("");
    if copied == 0 && end == text.len() {
        return Cow::Borrowed(text);
    }
    masked.push_str(rest);
    if end < text.len() {
        masked.push('…');
    }
    Cow::Owned(masked)
}

/// The secret part of the next key that begins between two bytes: where, and how long. It may reach further.
fn next_key(text: &str, from: usize, end: usize) -> Option<(usize, usize)> {
    let mut at = from;
    while let Some(step) = text.get(at..end)?.find(['s', 'b', 'B']) {
        at += step;
        let secret = after_prefix(text, at).filter(|_| begins_word(text.get(..at).unwrap_or("")));
        if let Some(start) = secret {
            let length = key_length(text.get(start..)?);
            // Part of a sentence (`Bearer authentication`) is no key.
            let is_key = length >= SHORTEST_KEY
                && (text.get(at..)?.starts_with('s')
                    || text.get(start..start + length)?.contains(|c: char| c.is_ascii_digit()));
            if is_key {
                return Some((start, length));
            }
        }
        at += 1;
    }
    None
}

/// Where the secret part begins, if a key's first part stands here: `sk-`, the same with an escaped hyphen, `Bearer `.
fn after_prefix(text: &str, at: usize) -> Option<usize> {
    const HYPHENS: [&str; 6] = ["-", "\\u002d", "\\u002D", "\\x2d", "\\x2D", "%2D"];
    let rest = text.get(at..)?;
    if let Some(rest) = rest.strip_prefix("sk") {
        let hyphen = HYPHENS.iter().find(|hyphen| rest.starts_with(**hyphen))?;
        return Some(at + 2 + hyphen.len());
    }
    let bearer = rest.get(..6).filter(|word| word.eq_ignore_ascii_case("bearer"))?;
    let blank = rest.strip_prefix(bearer)?.chars().next().filter(|c| matches!(c, ' ' | '\t' | '+'))?;
    // `Bearer sk-..` is a key of the first kind.
    let start = at + bearer.len() + blank.len_utf8();
    (!text.get(start..)?.starts_with("sk")).then_some(start)
}

/// A word may begin here. Part of a word (`task-id`) does not; but the letter of an escape (`\n`, `\u000a`, `%20`), as
/// texts inside JSON have them, ends no word.
fn begins_word(before: &str) -> bool {
    if !before.ends_with(|c: char| c.is_ascii_alphanumeric()) {
        return true;
    }
    let letters = |count: usize| before.len().checked_sub(count).and_then(|at| before.split_at_checked(at));
    let is_escape = |mark: &str, digits: usize| {
        letters(digits).is_some_and(|(head, tail)| {
            head.ends_with(mark) && tail.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
    };
    let is_letter = letters(1).is_some_and(|(head, letter)| {
        head.ends_with('\\') && matches!(letter, "n" | "r" | "t" | "b" | "f" | "v" | "0")
    });
    is_letter || is_escape("\\u", 4) || is_escape("\\x", 2) || is_escape("%", 2)
}

/// How many characters of a key stand here.
fn key_length(text: &str) -> usize {
    text.find(|c: char| !(c.is_ascii_alphanumeric() || "-_*.~".contains(c))).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::{Escaped, LONGEST, Shown};

    #[test]
    fn keys_are_masked_whatever_stands_around_them() {
        let key = "sk-0123456789abcdef";
        for (before, after) in [
            ("", ""),
            ("the key ", " is no good"),
            ("\"", "\""),
            ("'", "'"),
            ("Bearer ", ""),
            ("Authorization: bearer ", ","),
            ("key=", "&x=1"),
            (r#"{\"key\":\""#, r#"\"}"#),
            (r"line\n", r"\n"),
            (r"line\\n", ""),
            (r"line\u000a", ""),
            (r"line\r\n", ""),
            ("?q=%20", ""),
            ("密钥", "无效"),
        ] {
            let shown = Shown(&format!("{before}{key}{after}")).to_string();
            assert_eq!(shown, format!("{before}sk-***{after}"));
        }
        assert_eq!(Shown(r"sk\u002d0123456789").to_string(), r"sk\u002d***");
        assert_eq!(Shown("Bearer eyJhbGciOi.J9_x-y end").to_string(), "Bearer *** end");
    }

    #[test]
    fn words_are_no_keys() {
        for text in [
            "task-0123456789",
            "sk-12345",
            "risk-assessment",
            "Bearer authentication is required",
            "sk-",
            "Bearer ",
        ] {
            assert_eq!(Shown(text).to_string(), text);
        }
        assert_eq!(Shown("sk-123456").to_string(), "sk-***");
    }

    #[test]
    fn what_acts_is_escaped() {
        assert_eq!(Escaped("a\r\n\u{1b}[31m\tb").to_string(), r"a\r\n\u{1b}[31m\tb");
        for letter in [
            '\0', '\u{7f}', '\u{85}', '\u{9b}', '\u{2028}', '\u{2029}', '\u{202e}', '\u{2066}', '\u{200f}',
            '\u{61c}',
        ] {
            assert_eq!(Escaped(&letter.to_string()).to_string(), format!("\\u{{{:x}}}", u32::from(letter)));
        }
        for text in ["", "plain", "é ü 中文 🙂 \\n \"quoted\"", "a\u{200d}b"] {
            assert_eq!(Escaped(text).to_string(), text);
        }
    }

    #[test]
    fn long_texts_end_early_and_no_key_is_cut_in_two() {
        assert_eq!(Shown(&"x".repeat(LONGEST)).to_string(), "x".repeat(LONGEST));
        assert_eq!(Shown(&"é".repeat(LONGEST)).to_string(), format!("{}…", "é".repeat(LONGEST / 2)));
        let cut = format!("{} sk-0123456789{}", "x".repeat(LONGEST - 8), "y".repeat(50));
        assert_eq!(Shown(&cut).to_string(), format!("{} sk-***…", "x".repeat(LONGEST - 8)));
    }

    #[test]
    fn debugging_quotes_it() {
        assert_eq!(format!("{:?}", Shown("a \"b\"\nsk-0123456789")), r#""a \"b\"\nsk-***""#);
    }
}
