//! Texts, and the escapes in them.

use alloc::string::String;
use core::fmt::Write;

use super::Refusal;

/// Writes a text with its quotes. Only what JSON demands is escaped; other characters stand as they are.
pub fn write_text(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some((plain, special, after)) = split_at_special(rest) {
        out.push_str(plain);
        match special {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            0x8 => out.push_str("\\b"),
            0xc => out.push_str("\\f"),
            control => {
                // Writing to a `String` cannot fail.
                let _ = write!(out, "\\u{control:04x}");
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out.push('"');
}

/// Reads the rest of a text that begins at `start`, behind the quote, and has its first escape at `escape`; answers it,
/// and the place behind its closing quote.
pub(super) fn unescape(json: &str, start: usize, escape: usize) -> Result<(String, usize), Refusal> {
    let mut text = String::new();
    let (mut start, mut end) = (start, escape);
    loop {
        text.push_str(json.get(start..end).unwrap_or_default());
        match json.as_bytes().get(end) {
            Some(b'"') => return Ok((text, end + 1)),
            Some(b'\\') => {
                let (character, length) = escaped(json, end)?;
                text.push(character);
                start = end + length;
            }
            Some(_) => return Err(control_character(end)),
            None => return Err(unfinished(json)),
        }
        end = special_from(json, start);
    }
}

/// Where the next byte stands, from `start` on, that is not plain text: the closing quote, a backslash or a control
/// character; the end, if there is none.
#[inline]
pub(super) fn special_from(json: &str, start: usize) -> usize {
    let rest = json.as_bytes().get(start..).unwrap_or_default();
    start + find_special(rest).unwrap_or(rest.len())
}

#[cold]
pub(super) fn unfinished(json: &str) -> Refusal {
    Refusal::cut("the text has no end", json.len())
}

#[cold]
pub(super) fn control_character(place: usize) -> Refusal {
    Refusal::syntax("a control character stands in a text without an escape", place)
}

/// The character that the escape at `start` stands for, and the escape's length.
fn escaped(json: &str, start: usize) -> Result<(char, usize), Refusal> {
    let Some(kind) = json.as_bytes().get(start + 1) else { return Err(unfinished(json)) };
    let character = match kind {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode(json, start),
        _ => return Err(Refusal::syntax("JSON has no such escape", start)),
    };
    Ok((character, 2))
}

/// `\u00e9`, or two of them for a character beyond 16 bits.
fn unicode(json: &str, start: usize) -> Result<(char, usize), Refusal> {
    const LENGTH: usize = 6;
    let first = code_unit(json, start)?;
    let is_leading = (0xd800..0xdc00).contains(&first);
    if !is_leading {
        let lone = || Refusal::syntax("the second half of a character stands alone", start);
        return char::from_u32(first).map(|character| (character, LENGTH)).ok_or_else(lone);
    }
    let second = match json.as_bytes().get(start + LENGTH..) {
        Some([b'\\', b'u', ..]) => code_unit(json, start + LENGTH)?,
        Some([] | [b'\\']) => return Err(unfinished(json)),
        _ => 0,
    };
    if !(0xdc00..0xe000).contains(&second) {
        return Err(Refusal::syntax("the first half of a character stands alone", start));
    }
    let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
    // Both halves are in their ranges, so that there is such a character.
    Ok((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 2 * LENGTH))
}

/// The four hexadecimal digits of an escape.
fn code_unit(json: &str, start: usize) -> Result<u32, Refusal> {
    let Some(digits) = json.as_bytes().get(start + 2..start + 6) else { return Err(unfinished(json)) };
    let mut code = 0;
    for digit in digits {
        let Some(digit) = char::from(*digit).to_digit(16) else {
            return Err(Refusal::syntax("`\\u` is followed by four hexadecimal digits", start));
        };
        code = code * 16 + digit;
    }
    Ok(code)
}

/// The text before the first byte that needs an escape, that byte, and the text after it.
fn split_at_special(text: &str) -> Option<(&str, u8, &str)> {
    let at = find_special(text.as_bytes())?;
    let special = *text.as_bytes().get(at)?;
    Some((text.get(..at)?, special, text.get(at + 1..)?))
}

/// The first quote, backslash or control character.
#[inline]
fn find_special(bytes: &[u8]) -> Option<usize> {
    let (words, _) = bytes.as_chunks();
    let mut start = 0;
    for word in words {
        if let Some(at) = first_special(*word) {
            return Some(start + at);
        }
        start += word.len();
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
    Some(start + bytes.get(start..)?.iter().position(is_special)?)
}

/// The first of them among eight bytes, which are looked at all at once.
#[inline]
fn first_special(word: [u8; 8]) -> Option<usize> {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH_BITS: u64 = u64::from_le_bytes([0x80; 8]);

    let word = u64::from_le_bytes(word);
    // Subtraction sets the high bit of a byte that is less than what is subtracted. It may also do so to bytes above the
    // first of these, and never to one below.
    let less_than = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word;
    let is = |byte: u8| less_than(word ^ (ONES * u64::from(byte)), 1);
    let found = (less_than(word, 0x20) | is(b'"') | is(b'\\')) & HIGH_BITS;
    (found != 0).then_some(found.trailing_zeros() as usize / 8)
}

#[cfg(test)]
mod tests {
    use alloc::borrow::{Cow, ToOwned};

    use super::*;
    use crate::json::{Fault, Reader};

    fn written(text: &str) -> String {
        let mut out = String::new();
        write_text(&mut out, text);
        out
    }

    #[test]
    fn escapes_what_json_demands_and_nothing_else() {
        assert_eq!(written(""), r#""""#);
        assert_eq!(written("a\"b\\c/d"), r#""a\"b\\c/d""#);
        assert_eq!(written("\n\r\t\u{8}\u{c}\0\u{1f}"), r#""\n\r\t\b\f\u0000\u001f""#);
        assert_eq!(written("\u{7f}é你🙂"), "\"\u{7f}é你🙂\"");
    }

    #[test]
    fn reads_what_it_writes_whatever_stands_where() {
        for length in 0..80 {
            for at in 0..=length {
                for special in ["\"", "\\", "\n", "\u{1}", "é", "🙂"] {
                    let mut text = "x".repeat(length);
                    text.insert_str(at, special);
                    let json = written(&text);
                    let mut reader = Reader::new(&json);
                    assert_eq!(reader.text().as_deref(), Ok(text.as_str()));
                    assert_eq!(reader.end(), Ok(()));
                }
            }
        }
    }

    #[test]
    fn reads_every_escape() {
        let read = |json: &str| Reader::new(json).text().map(Cow::into_owned);
        assert_eq!(read(r#""\"\\\/\b\f\n\r\t""#), Ok("\"\\/\u{8}\u{c}\n\r\t".to_owned()));
        assert_eq!(read(r#""\u00e9\u00C9\u4f60""#), Ok("éÉ你".to_owned()));
        assert_eq!(read(r#""\ud83d\ude42!""#), Ok("🙂!".to_owned()));
        assert_eq!(read(r#""\u0000""#), Ok("\0".to_owned()));
    }

    #[test]
    fn refuses_what_json_lacks() {
        let is_cut = |json: &str| Reader::new(json).text().unwrap_err().fault() == Fault::Cut;
        for json in [
            r#""\x""#,
            r#""\u12g4""#,
            r#""\ud83d""#,
            r#""\ud83dx""#,
            r#""\ud83d\n""#,
            r#""\ud83d\u0041""#,
            r#""\ude42""#,
            "\"a\nb\"",
            "\"\u{1f}\"",
        ] {
            assert!(!is_cut(json), "{json}");
        }
        for json in
            ["\"", "\"a", "\"a\\", r#""\u"#, r#""\u00e"#, r#""\ud83d"#, r#""\ud83d\"#, r#""\ud83d\ude"#]
        {
            assert!(is_cut(json), "{json}");
        }
    }
}
