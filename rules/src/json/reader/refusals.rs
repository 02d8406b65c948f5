//! What a reader says of text that is no JSON, or not the value that was asked for.

use alloc::{borrow::Cow, format, string::String};

use super::{Reader, ValueKind};
use crate::json::{Fault, ParseError, write_number};

impl Reader<'_> {
    /// The next value is not what it should be: what it is instead.
    #[cold]
    pub fn unexpected(&mut self, wanted: &str) -> ParseError {
        let place = match self.kind() {
            Ok(_) => self.at,
            Err(refusal) => return refusal,
        };
        let found = match self.describe() {
            Ok(found) => found,
            Err(refusal) => return refusal,
        };
        ParseError::new(Fault::Value, format!("expected {wanted}, found {found}"), place)
    }

    /// The next value in words.
    fn describe(&mut self) -> Result<Cow<'static, str>, ParseError> {
        /// How much of a text is shown.
        const SHOWN: usize = 40;

        Ok(match self.kind()? {
            ValueKind::Null => self.word("null").map(|()| "null")?.into(),
            ValueKind::Bool => format!("`{}`", self.bool()?).into(),
            ValueKind::Number => {
                let mut number = String::new();
                write_number(&mut number, self.number()?);
                format!("`{number}`").into()
            }
            ValueKind::Text => {
                let text = self.text()?;
                match text.char_indices().nth(SHOWN) {
                    None => format!("the text {text:?}").into(),
                    Some((end, _)) => format!("the text {:?}..", text.get(..end).unwrap_or_default()).into(),
                }
            }
            ValueKind::List => "a list".into(),
            ValueKind::Object => "an object".into(),
        })
    }

    #[cold]
    pub(super) fn no_word(&self, word: &'static str) -> ParseError {
        let rest = self.json.as_bytes().get(self.at..).unwrap_or_default();
        if word.as_bytes().starts_with(rest) { self.cut() } else { self.expected("expected a value") }
    }

    #[cold]
    pub(super) fn expected(&self, message: &'static str) -> ParseError {
        if self.at >= self.json.len() { self.cut() } else { ParseError::syntax(message, self.at) }
    }

    #[cold]
    pub(super) fn cut(&self) -> ParseError {
        ParseError::cut("the text ends too early", self.json.len())
    }

    /// What begins like a number and is none: `1.`, `01`, `1e999`.
    #[cold]
    pub(super) fn no_number(&self, rest: &str) -> ParseError {
        let is_digit = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E');
        let is_whole = rest.bytes().all(|byte| is_digit(&byte));
        let ends_open = !rest.as_bytes().last().is_some_and(u8::is_ascii_digit);
        if is_whole && ends_open {
            self.cut()
        } else {
            ParseError::syntax("JSON has no such number", self.at)
        }
    }
}
