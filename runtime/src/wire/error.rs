//! Why JSON could not be read or written.

use std::fmt;

use qwen_request_rules::json::{Fault, ParseError};
use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::unwritable::Place;

/// Why JSON could not be read or written.
///
/// ```
/// use qwen_request::Json;
///
/// let error = Json::parse("{ \"a\": 1,\n  b }").unwrap_err();
/// assert_eq!((error.line(), error.column()), (2, 3));
/// println!("{error}");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonError {
    message: String,
    line: usize,
    column: usize,
    offset: Option<usize>,
    fault: Fault,
    /// Which value could not be written.
    // Boxed: few errors have one, and every `Result` has room for it.
    place: Option<Box<Place>>,
}

impl JsonError {
    // No `From`: what reads JSON here is no part of this crate's interface.
    pub(crate) fn new(refusal: &ParseError, json: &[u8]) -> Self {
        let before = json.get(..refusal.place()).unwrap_or(json);
        let line_start = memchr::memrchr(b'\n', before).map_or(0, |end| end + 1);
        Self {
            message: refusal.message().to_owned(),
            line: memchr::memchr_iter(b'\n', before).count() + 1,
            column: before.len() - line_start + 1,
            offset: Some(before.len()),
            fault: refusal.fault(),
            place: None,
        }
    }

    /// Text that is JSON is not what was asked for, found out at a place.
    pub(crate) fn at(line: usize, column: usize, message: String) -> Self {
        Self { message, line, column, offset: None, fault: Fault::Value, place: None }
    }

    pub(crate) fn without_place(message: String) -> Self {
        Self::at(0, 0, message)
    }

    /// The value at a place could not be written.
    pub(crate) fn unwritable((place, reason): (Place, String)) -> Self {
        Self { place: Some(Box::new(place)), ..Self::without_place(reason) }
    }

    /// The path of the value that could not be written, such as `messages[2].content`; `None` if JSON was read.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.place().map(|place| place.path.as_str())
    }

    /// The message, without the place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The line of the error, from 1; 0 if the place is unknown.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of the error in bytes, from 1; 0 if the place is unknown.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    /// The byte of the error in the text, from 0; `None` if the place is unknown.
    #[must_use]
    pub fn offset(&self) -> Option<usize> {
        self.offset
    }

    pub(crate) fn place(&self) -> Option<&Place> {
        self.place.as_deref()
    }

    pub(crate) fn fault(&self) -> Fault {
        self.fault
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { message, line, column, .. } = self;
        if let Some(path) = self.path().filter(|path| !path.is_empty()) {
            write!(out, "{path}: ")?;
        }
        if *line == 0 {
            out.write_str(message)
        } else {
            write!(out, "{message} at line {line} column {column}")
        }
    }
}

impl std::error::Error for JsonError {}

/// Serializes as `message`, `line`, `column` and `offset`.
impl Serialize for JsonError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("JsonError", 4)?;
        object.serialize_field("message", &self.message)?;
        object.serialize_field("line", &self.line)?;
        object.serialize_field("column", &self.column)?;
        object.serialize_field("offset", &self.offset)?;
        object.end()
    }
}
