//! The text that a string literal of Rust stands for.
//!
//! rustc has read the literal before the macro sees it, and says itself what is wrong with one: here a spelling is
//! right or nothing.

/// The text of a literal as it is spelt, suffix apart; `None` for a literal of another kind.
pub(super) fn value(spelling: &str) -> Option<String> {
    match spelling.strip_prefix('r') {
        Some(raw) => {
            let raw = raw.trim_matches('#');
            Some(raw.strip_prefix('"')?.strip_suffix('"')?.to_owned())
        }
        None => unescaped(spelling.strip_prefix('"')?.strip_suffix('"')?),
    }
}

fn unescaped(mut rest: &str) -> Option<String> {
    let mut text = String::with_capacity(rest.len());
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let mut characters = escape.chars();
        let character = match characters.next()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            same @ ('\\' | '"' | '\'') => same,
            'x' => {
                let (digits, after) = characters.as_str().split_at_checked(2)?;
                characters = after.chars();
                char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
            }
            'u' => {
                let (digits, after) = characters.as_str().strip_prefix('{')?.split_once('}')?;
                characters = after.chars();
                char::from_u32(u32::from_str_radix(&digits.replace('_', ""), 16).ok()?)?
            }
            // The text goes on with the next line, at its first character.
            '\n' => {
                rest = characters.as_str().trim_start_matches([' ', '\t', '\n', '\r']);
                continue;
            }
            _ => return None,
        };
        text.push(character);
        rest = characters.as_str();
    }
    text.push_str(rest);
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::value;

    /// Holds the reader to what rustc makes of the same literals.
    macro_rules! as_rustc {
        ($($literal:literal)*) => { $( assert_eq!(value(stringify!($literal)).as_deref(), Some($literal)); )* };
    }

    #[test]
    fn texts_are_what_rustc_reads() {
        as_rustc! {
            "" "plain" "\n\r\t\0\\\"\'" "\x00\x7f\x41b" "\u{e9}\u{1F_600}\u{0}x" "\\n" "\\\\" "a\\"
            "é\u{301}é" "one \
               line" "kept
            break" r"raw \n" r#"a "quoted" word"# r##"#"#"## r#"""# "#\"#" "r#"
        }
    }

    #[test]
    fn nothing_else_is_a_text() {
        for spelling in [
            "b\"x\"",
            "br\"x\"",
            "c\"x\"",
            "'x'",
            "b'x'",
            "1",
            "0.5",
            "",
            "r",
            "\"",
            r#""\/""#,
            r#""\u00e9""#,
            r#""\u{d800}""#,
            r#""\u{}""#,
            r#""\x8""#,
            r#""\b""#,
            r#""\""#,
            r#""\"#,
        ] {
            assert_eq!(value(spelling), None, "{spelling}");
        }
    }
}
