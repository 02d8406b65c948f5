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
