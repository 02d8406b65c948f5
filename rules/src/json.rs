//! How a JSON text is written here: one spelling per value, without blanks.
//!
//! The macro renders literal schemas with this while a program compiles, and the runtime renders values that
//! it reads: both give the same bytes, so that either compares with the other.

use alloc::string::String;
use core::fmt::Write;

/// A JSON number, with the difference between `2` and `2.0` kept.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// Written without point and exponent, zero or greater.
    Unsigned(u64),
    /// Written without point and exponent, less than zero.
    Signed(i64),
    /// Everything else.
    Float(f64),
}

/// Writes a number. Integers stay integers; JSON has no infinity and no NaN, they become `null`.
pub fn write_number(out: &mut String, number: Number) {
    // Writing to a `String` cannot fail.
    let _ = match number {
        Number::Unsigned(integer) => write!(out, "{integer}"),
        Number::Signed(integer) => write!(out, "{integer}"),
        Number::Float(float) if float.is_finite() => write!(out, "{float:?}"),
        Number::Float(_) => write!(out, "null"),
    };
}

/// Writes a text with its quotes. Only what JSON demands is escaped; other characters stand as they are.
pub fn write_text(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some((plain, character, after)) = split_at_escape(rest) {
        out.push_str(plain);
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            control => {
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out.push('"');
}

/// The text before the first character that needs an escape, that character, and the text after it.
fn split_at_escape(text: &str) -> Option<(&str, char, &str)> {
    let at = text.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))?;
    let (plain, rest) = text.split_at_checked(at)?;
    let mut characters = rest.chars();
    let character = characters.next()?;
    Some((plain, character, characters.as_str()))
}

/// Whether a text is JSON, and nothing else.
pub fn is_json(text: &str) -> bool {
    /// How deep it may nest, as for every body.
    const DEPTH_LIMIT: usize = crate::document::DEPTH_LIMIT;

    let mut syntax = Syntax { rest: text.as_bytes() };
    let complete = syntax.value(DEPTH_LIMIT).is_some();
    syntax.blanks();
    complete && syntax.rest.is_empty()
}

/// Walks over JSON text and answers only whether it is that.
struct Syntax<'t> {
    rest: &'t [u8],
}

impl Syntax<'_> {
    fn value(&mut self, depth: usize) -> Option<()> {
        self.blanks();
        match self.rest.first()? {
            b'{' => self.container(b'}', depth, |syntax, depth| {
                syntax.text()?;
                syntax.blanks();
                syntax.expect(b":")?;
                syntax.value(depth)
            }),
            b'[' => self.container(b']', depth, Self::value),
            b'"' => self.text(),
            b't' => self.expect(b"true"),
            b'f' => self.expect(b"false"),
            b'n' => self.expect(b"null"),
            _ => self.number(),
        }
    }

    fn container(
        &mut self,
        close: u8,
        depth: usize,
        element: fn(&mut Self, usize) -> Option<()>,
    ) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        self.advance(1);
        self.blanks();
        if self.rest.first() == Some(&close) {
            self.advance(1);
            return Some(());
        }
        loop {
            self.blanks();
            element(self, depth)?;
            self.blanks();
            match self.rest.first()? {
                b',' => self.advance(1),
                found if *found == close => {
                    self.advance(1);
                    return Some(());
                }
                _ => return None,
            }
        }
    }

    fn text(&mut self) -> Option<()> {
        self.expect(b"\"")?;
        loop {
            let (first, rest) = self.rest.split_first()?;
            self.rest = rest;
            match first {
                b'"' => return Some(()),
                b'\\' => self.escape()?,
                0..=0x1f => return None,
                _ => {}
            }
        }
    }

    fn escape(&mut self) -> Option<()> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        match first {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(()),
            b'u' => {
                let digits = self.rest.get(..4)?;
                let hex = digits.iter().all(u8::is_ascii_hexdigit);
                self.advance(4);
                hex.then_some(())
            }
            _ => None,
        }
    }

    fn number(&mut self) -> Option<()> {
        self.skip_one(b"-");
        match self.digits() {
            (1, _) | (2.., true) => {}
            _ => return None,
        }
        if self.skip_one(b".") {
            self.some_digits()?;
        }
        if self.skip_one(b"eE") {
            self.skip_one(b"+-");
            self.some_digits()?;
        }
        Some(())
    }

    /// Skips digits; answers how many there were, and whether the first was not 0.
    fn digits(&mut self) -> (usize, bool) {
        let count = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let plain = self.rest.first() != Some(&b'0');
        self.advance(count);
        (count, plain)
    }

    fn some_digits(&mut self) -> Option<()> {
        (self.digits().0 > 0).then_some(())
    }

    fn skip_one(&mut self, any: &[u8]) -> bool {
        let found = self.rest.first().is_some_and(|byte| any.contains(byte));
        self.advance(usize::from(found));
        found
    }

    fn expect(&mut self, bytes: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(bytes)?;
        Some(())
    }

    fn blanks(&mut self) {
        let count = self.rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
        self.advance(count);
    }

    fn advance(&mut self, count: usize) {
        self.rest = self.rest.get(count..).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        let mut out = String::new();
        write_text(&mut out, text);
        out
    }

    fn number(number: Number) -> String {
        let mut out = String::new();
        write_number(&mut out, number);
        out
    }

    #[test]
    fn escapes_what_json_demands_and_nothing_else() {
        assert_eq!(text(""), r#""""#);
        assert_eq!(text("a\"b\\c/d"), r#""a\"b\\c/d""#);
        assert_eq!(text("\n\r\t\u{8}\u{c}\0\u{1f}"), r#""\n\r\t\b\f\u0000\u001f""#);
        assert_eq!(text("\u{7f}é你🙂"), "\"\u{7f}é你🙂\"");
    }

    #[test]
    fn keeps_integers_and_floats_apart() {
        assert_eq!(number(Number::Unsigned(u64::MAX)), "18446744073709551615");
        assert_eq!(number(Number::Signed(i64::MIN)), "-9223372036854775808");
        assert_eq!(number(Number::Float(2.0)), "2.0");
        assert_eq!(number(Number::Float(0.1)), "0.1");
        assert_eq!(number(Number::Float(-0.0)), "-0.0");
        assert_eq!(number(Number::Float(1e300)), "1e300");
        assert_eq!(number(Number::Float(1e-7)), "1e-7");
    }

    #[test]
    fn has_no_spelling_for_what_is_no_number() {
        assert_eq!(number(Number::Float(f64::NAN)), "null");
        assert_eq!(number(Number::Float(f64::INFINITY)), "null");
    }
}
