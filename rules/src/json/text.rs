//! Texts, and the escapes in them.

use alloc::string::String;
use core::{fmt::Write, ops::Range};

use super::ParseError;
use crate::base64;

/// Writes a text with its quotes. Only what JSON demands is escaped; other characters stand as they are.
pub fn write_text(out: &mut String, text: &str) {
    out.push('"');
    let mut plain = 0;
    while let Some(place) = first_special(text, plain) {
        out.push_str(text.get(plain..place).unwrap_or_default());
        plain = place + 1;
        match text.as_bytes().get(place).copied().unwrap_or_default() {
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
    }
    out.push_str(text.get(plain..).unwrap_or_default());
    out.push('"');
}

/// Reads the rest of a text that begins at `start`, behind the quote; answers it, and the place behind its closing quote.
pub(super) fn unescape(json: &str, start: usize) -> Result<(String, usize), ParseError> {
    let next = |from| first_special(json, from).ok_or_else(|| unfinished(json));
    let (mut plain, mut place) = (start, next(start)?);
    let mut text = String::with_capacity(2 * (place - start));
    loop {
        text.push_str(json.get(plain..place).unwrap_or_default());
        let resume = match json.as_bytes().get(place..) {
            // It stands for itself: the plain text goes on with it.
            Some([b'\\', b'"' | b'\\' | b'/', ..]) => {
                plain = place + 1;
                place + 2
            }
            Some([b'\\', ..]) => {
                let (character, length) = escaped(json, place)?;
                text.push(character);
                plain = place + length;
                plain
            }
            Some([b'"', ..]) => return Ok((text, place + 1)),
            _ => return Err(control_character(place)),
        };
        place = next(resume)?;
    }
}

/// Where the first byte is that is not plain text: a quote, a backslash or a control character.
pub(super) enum Special {
    /// Here.
    At(usize),
    /// Not before this byte: the text is long.
    Beyond(usize),
    /// Not in the text.
    Nowhere,
}

/// How far a text is searched as if it were short.
pub(super) const NEAR: usize = 256;

/// The first special byte from `start` on.
#[inline]
pub(super) fn first_special(text: &str, start: usize) -> Option<usize> {
    match first_special_near(text, start) {
        Special::At(at) => Some(at),
        Special::Beyond(from) => first_special_far(text, from).map(|(at, _)| at),
        Special::Nowhere => None,
    }
}

/// The first special byte from `start` on, if it is near: most texts are short.
#[inline]
pub(super) fn first_special_near(text: &str, start: usize) -> Special {
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    if let Some(at) = rest.first_chunk().and_then(|word| first_in(*word)) {
        return Special::At(start + at);
    }
    let plain = plain_blocks(rest.get(..NEAR).unwrap_or(rest), is_plain_near);
    if plain == NEAR {
        return Special::Beyond(start + plain);
    }
    first_behind(rest, plain).map_or(Special::Nowhere, |at| Special::At(start + at))
}

/// The same in a text that turned out to be long, such as a `data:` URL: the larger the blocks, the less there is to do for a
/// byte. Beside it, which bytes are known to be digits of Base64.
#[inline(never)]
pub(super) fn first_special_far(text: &str, start: usize) -> Option<(usize, Range<usize>)> {
    let rest = text.as_bytes().get(start..)?;
    // Nearly all long texts are files, and digits of Base64 are plain: so nobody has to look for those once more.
    let digits = base64::digits_at_start(rest);
    let plain = digits + plain_blocks(rest.get(digits..)?, is_plain_far);
    let plain = plain + plain_blocks(rest.get(plain..)?, is_plain_near);
    first_behind(rest, plain).map(|at| (start + at, start..start + digits))
}

/// The first special byte behind `plain` others, which is in the next block or nowhere.
#[inline]
fn first_behind(bytes: &[u8], plain: usize) -> Option<usize> {
    let mut next = plain;
    let (words, rest) = bytes.get(plain..)?.as_chunks();
    for word in words {
        if let Some(at) = first_in(*word) {
            return Some(next + at);
        }
        next += word.len();
    }
    rest.iter().position(|byte| is_special(*byte) != 0).map(|at| next + at)
}

/// How many bytes the blocks at the beginning have that are plain text.
#[inline]
fn plain_blocks<const SIZE: usize>(bytes: &[u8], is_plain: impl Fn(&[u8; SIZE]) -> bool) -> usize {
    let (blocks, _) = bytes.as_chunks::<SIZE>();
    blocks.iter().take_while(|block| is_plain(block)).count() * SIZE
}

// Without a branch for each byte, the compiler looks at all of a block at once. Which way is the shorter depends on the size:
// the first has less to do for a block, the second for a byte.

#[inline]
fn is_plain_near(block: &[u8; 16]) -> bool {
    block.iter().fold(0, |found, byte| found | is_special(*byte)) == 0
}

#[inline]
fn is_plain_far(block: &[u8; 128]) -> bool {
    let plainness = |byte: u8| byte.saturating_sub(b' ' - 1).min(byte ^ b'"').min(byte ^ b'\\');
    block.iter().fold(u8::MAX, |least, byte| least.min(plainness(*byte))) != 0
}

#[inline]
fn is_special(byte: u8) -> u8 {
    u8::from(byte < b' ') | u8::from(byte == b'"') | u8::from(byte == b'\\')
}

#[cold]
fn unfinished(json: &str) -> ParseError {
    ParseError::cut("the text has no end", json.len())
}

#[cold]
fn control_character(place: usize) -> ParseError {
    ParseError::syntax("a control character stands in a text without an escape", place)
}

/// The character that the escape at `start` stands for, if not for itself, and the escape's length.
#[inline]
fn escaped(json: &str, start: usize) -> Result<(char, usize), ParseError> {
    let Some(kind) = json.as_bytes().get(start + 1) else { return Err(unfinished(json)) };
    let character = match kind {
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'u' => return unicode(json, start),
        _ => return Err(ParseError::syntax("JSON has no such escape", start)),
    };
    Ok((character, 2))
}

/// `\u00e9`, or two of them for a character beyond 16 bits.
fn unicode(json: &str, start: usize) -> Result<(char, usize), ParseError> {
    const LENGTH: usize = 6;
    let first = code_unit(json, start)?;
    let is_leading = (0xd800..0xdc00).contains(&first);
    if !is_leading {
        let lone = || ParseError::syntax("the second half of a character stands alone", start);
        return char::from_u32(first).map(|character| (character, LENGTH)).ok_or_else(lone);
    }
    let second = match json.as_bytes().get(start + LENGTH..) {
        Some([b'\\', b'u', ..]) => code_unit(json, start + LENGTH)?,
        Some([] | [b'\\']) => return Err(unfinished(json)),
        _ => 0,
    };
    if !(0xdc00..0xe000).contains(&second) {
        return Err(ParseError::syntax("the first half of a character stands alone", start));
    }
    let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
    // Both halves are in their ranges, so that there is such a character.
    Ok((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 2 * LENGTH))
}

/// The four hexadecimal digits of an escape.
fn code_unit(json: &str, start: usize) -> Result<u32, ParseError> {
    let Some(digits) = json.as_bytes().get(start + 2..start + 6) else { return Err(unfinished(json)) };
    let mut code = 0;
    for digit in digits {
        let Some(digit) = char::from(*digit).to_digit(16) else {
            return Err(ParseError::syntax("`\\u` is followed by four hexadecimal digits", start));
        };
        code = code * 16 + digit;
    }
    Ok(code)
}

/// The first special byte of eight.
#[inline]
fn first_in(word: [u8; 8]) -> Option<usize> {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH_BITS: u64 = u64::from_le_bytes([0x80; 8]);

    let word = u64::from_le_bytes(word);
    // Subtraction sets the high bit of a byte that is less than what is subtracted, and of bytes that had it: no byte of
    // these is special. What it borrows may set it in the bytes above the first special one, but in none below.
    let less_than = |word: u64, limit: u64| word.wrapping_sub(ONES * limit);
    let is = |byte: u8| less_than(word ^ (ONES * u64::from(byte)), 1);
    let found = (less_than(word, 0x20) | is(b'"') | is(b'\\')) & !word & HIGH_BITS;
    (found != 0).then(|| found.trailing_zeros() as usize / 8)
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
        for length in (0..80).chain([255, 256, 257, 400, 529]) {
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
