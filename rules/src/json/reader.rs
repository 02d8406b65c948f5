//! The reader.

use alloc::borrow::Cow;
use core::ops::Range;

use super::{
    DEPTH_LIMIT, LongTexts, Number, ParseError,
    number::{split_integer, split_number},
    text::{NEAR, Special, first_special_far, first_special_near, unescape},
};

/// What a JSON value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A text.
    Text,
    /// `[..]`
    List,
    /// `{..}`
    Object,
}

/// Reads JSON text from its beginning to its end.
///
/// Lists and objects are entered, and each element read in its turn:
///
/// ```
/// use qwen_request_rules::json::{Reader, ParseError};
///
/// # fn main() -> Result<(), ParseError> {
/// let mut reader = Reader::new(r#"["a", "b"]"#);
/// let mut texts = Vec::new();
/// reader.enter_list()?;
/// while reader.next_element()? {
///     texts.push(reader.text()?);
/// }
/// reader.end()?;
/// assert_eq!(texts, ["a", "b"]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Reader<'t> {
    json: &'t str,
    at: usize,
    depth: usize,
    /// A list or object has just been entered.
    is_first: bool,
    /// Where long texts end, if the text is read more than once.
    long_texts: Option<&'t LongTexts>,
}

impl<'t> Reader<'t> {
    /// Reads this text.
    #[must_use]
    pub fn new(json: &'t str) -> Self {
        Self { json, at: 0, depth: 0, is_first: false, long_texts: None }
    }

    /// Reads this text, of which `long_texts` notes where its long texts end.
    #[must_use]
    pub fn with_notes(json: &'t str, long_texts: &'t LongTexts) -> Self {
        Self { long_texts: Some(long_texts), ..Self::new(json) }
    }

    /// The whole text.
    #[must_use]
    pub fn json(&self) -> &'t str {
        self.json
    }

    /// The byte where the reader stands.
    #[must_use]
    pub fn place(&self) -> usize {
        self.at
    }

    /// What the next value is.
    #[inline]
    pub fn kind(&mut self) -> Result<ValueKind, ParseError> {
        Ok(match self.skip_blanks() {
            Some(b'n') => ValueKind::Null,
            Some(b't' | b'f') => ValueKind::Bool,
            Some(b'-' | b'0'..=b'9') => ValueKind::Number,
            Some(b'"') => ValueKind::Text,
            Some(b'[') => ValueKind::List,
            Some(b'{') => ValueKind::Object,
            Some(_) => return Err(ParseError::syntax("expected a value", self.at)),
            None => return Err(self.cut()),
        })
    }

    /// Reads a `null`, if the next value is one.
    #[inline]
    pub fn null(&mut self) -> Result<bool, ParseError> {
        if self.skip_blanks() != Some(b'n') {
            return Ok(false);
        }
        self.word("null")?;
        Ok(true)
    }

    /// Reads `true` or `false`.
    #[inline]
    pub fn bool(&mut self) -> Result<bool, ParseError> {
        match self.skip_blanks() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(self.unexpected("true or false")),
        }
    }

    /// Reads a number.
    #[inline]
    pub fn number(&mut self) -> Result<Number, ParseError> {
        if self.kind()? != ValueKind::Number {
            return Err(self.unexpected("a number"));
        }
        let rest = self.json.get(self.at..).unwrap_or_default();
        let Some((number, length)) = split_number(rest) else { return Err(self.no_number(rest)) };
        self.at += length;
        Ok(number)
    }

    /// Reads a number. If it is an integer that 64 bits do not hold, its digits come along: the number is only the nearest float.
    pub fn number_of_any_length(&mut self) -> Result<(Number, Option<&'t str>), ParseError> {
        self.kind()?;
        let start = self.at;
        let number = self.number()?;
        let spelling = self.json.get(start..self.at).unwrap_or_default();
        let is_integer = !spelling.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E'));
        let is_long = is_integer && matches!(number, Number::Float(float) if float != 0.0);
        Ok((number, is_long.then_some(spelling)))
    }

    /// Reads an integer that is not negative, if the next value is one without blanks before it.
    #[inline]
    pub fn plain_integer(&mut self) -> Option<u64> {
        let (integer, end) = split_integer(self.json.as_bytes(), self.at)?;
        let integer = integer?;
        if matches!(self.json.as_bytes().get(end), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        self.at = end;
        Some(integer)
    }

    /// Reads a text, if the next value is one without escapes and without blanks before it.
    #[inline]
    pub fn plain_text(&mut self) -> Option<&'t str> {
        if self.json.as_bytes().get(self.at) != Some(&b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = match first_special_near(self.json, start) {
            Special::At(end) => end,
            Special::Beyond(from) => self.end_of_long_text(start, from)?,
            Special::Nowhere => return None,
        };
        if self.json.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.json.get(start..end)
    }

    /// Reads a text. It is borrowed if it has no escapes.
    #[inline]
    pub fn text(&mut self) -> Result<Cow<'t, str>, ParseError> {
        if self.skip_blanks() != Some(b'"') {
            return Err(self.unexpected("a text"));
        }
        if let Some(text) = self.plain_text() {
            return Ok(Cow::Borrowed(text));
        }
        let (text, end) = unescape(self.json, self.at + 1)?;
        self.at = end;
        Ok(Cow::Owned(text))
    }

    /// Which bytes of the text that begins at `start` are known to be digits of Base64, if notes are taken and it is long.
    #[inline]
    #[must_use]
    pub fn known_digits(&self, start: usize) -> Option<Range<usize>> {
        let is_long = self.at.saturating_sub(start) > NEAR;
        self.long_texts.filter(|_| is_long)?.digits(start)
    }

    /// Enters a list.
    #[inline]
    pub fn enter_list(&mut self) -> Result<(), ParseError> {
        self.enter(b'[', "a list")
    }

    /// Whether the list has another element, which then comes next. If it has none, the list is left.
    #[inline]
    pub fn next_element(&mut self) -> Result<bool, ParseError> {
        self.next(b']', "expected `,` or `]`")
    }

    /// Enters an object.
    #[inline]
    pub fn enter_object(&mut self) -> Result<(), ParseError> {
        self.enter(b'{', "an object")
    }

    /// Whether the object has another member, whose name then comes next. If it has none, the object is left.
    #[inline]
    pub fn next_member(&mut self) -> Result<bool, ParseError> {
        let found = self.next(b'}', "expected `,` or `}`")?;
        if found && self.skip_blanks() != Some(b'"') {
            return Err(self.expected("expected the name of a member, in double quotes"));
        }
        Ok(found)
    }

    /// Whether the object has this member next, which `key` spells as it stands behind another: `,"name":`. Then it is read
    /// up to its value. What is written with blanks or escapes is not found.
    ///
    /// Who knows which member tends to come next need not search for where its name ends.
    #[inline]
    pub fn next_is(&mut self, key: &str) -> bool {
        // The first member has no comma.
        let key = key.as_bytes().get(usize::from(self.is_first)..).unwrap_or_default();
        let found = self.json.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(key));
        if found {
            self.at += key.len();
            self.is_first = false;
        }
        found
    }

    /// Reads a member's name and the colon.
    #[inline]
    pub fn name(&mut self) -> Result<Cow<'t, str>, ParseError> {
        let name = self.text()?;
        if self.skip_blanks() != Some(b':') {
            return Err(self.expected("expected `:`"));
        }
        self.at += 1;
        Ok(name)
    }

    /// Reads any value, and forgets it.
    pub fn skip(&mut self) -> Result<(), ParseError> {
        match self.kind()? {
            ValueKind::Null => self.word("null"),
            ValueKind::Bool => self.bool().map(drop),
            ValueKind::Number => self.number().map(drop),
            ValueKind::Text => self.text().map(drop),
            ValueKind::List => {
                self.enter_list()?;
                while self.next_element()? {
                    self.skip()?;
                }
                Ok(())
            }
            ValueKind::Object => {
                self.enter_object()?;
                while self.next_member()? {
                    self.name()?;
                    self.skip()?;
                }
                Ok(())
            }
        }
    }

    /// Refuses whatever follows.
    pub fn end(&mut self) -> Result<(), ParseError> {
        match self.skip_blanks() {
            None => Ok(()),
            Some(_) => Err(ParseError::syntax("more follows behind the value", self.at)),
        }
    }

    #[inline]
    fn enter(&mut self, open: u8, what: &str) -> Result<(), ParseError> {
        if self.skip_blanks() != Some(open) {
            return Err(self.unexpected(what));
        }
        if self.depth >= DEPTH_LIMIT {
            return Err(ParseError::too_deep(self.at));
        }
        self.depth += 1;
        self.at += 1;
        self.is_first = true;
        Ok(())
    }

    #[inline]
    fn next(&mut self, close: u8, expected: &'static str) -> Result<bool, ParseError> {
        let is_first = core::mem::take(&mut self.is_first);
        match self.skip_blanks() {
            Some(byte) if byte == close => {
                self.depth = self.depth.saturating_sub(1);
                self.at += 1;
                Ok(false)
            }
            Some(_) if is_first => Ok(true),
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(self.expected(expected)),
        }
    }

    #[inline]
    fn word(&mut self, word: &'static str) -> Result<(), ParseError> {
        let rest = self.json.as_bytes().get(self.at..).unwrap_or_default();
        if rest.get(..word.len()) == Some(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        Err(self.no_word(word))
    }

    /// Where a text ends that has nothing but plain text up to `from`.
    #[inline(never)]
    fn end_of_long_text(&self, start: usize, from: usize) -> Option<usize> {
        let search = || first_special_far(self.json, from);
        match self.long_texts {
            Some(noted) => noted.end(start, search),
            None => search().map(|(end, _)| end),
        }
    }

    /// The next byte that is no blank.
    #[inline]
    fn skip_blanks(&mut self) -> Option<u8> {
        loop {
            let byte = *self.json.as_bytes().get(self.at)?;
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
    }
}

mod refusals;
#[cfg(test)]
mod tests;
