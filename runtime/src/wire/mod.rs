//! JSON objects as Rust structs: what every request and reply type is made with.
//!
//! A struct here holds a JSON object without losing anything: members that the crate does not know are kept in
//! [`Extra`], and a value that was read is written as it was (`null` stays `null`, absent stays absent, `2` stays
//! `2`). It is read in one pass, each value straight into its field, and written in one: the macros below generate
//! what differs between types, a few lines each, and one reader and one writer serve them all.

use std::borrow::Cow;
use std::collections::VecDeque;

mod by_text;
pub(crate) mod document;
mod element;
mod error;
mod extra;
mod form;
mod into_text;
mod json;
mod list;
mod member;
mod number;
mod object;
mod open_text;
mod text;
mod union;
mod unwritable;
mod writer;

#[cfg(test)]
mod tests;

pub(crate) use element::Element;
pub use element::{IntoElement, IntoList};
pub use error::JsonError;
pub use extra::Extra;
pub use into_text::IntoText;
pub use json::Json;
pub(crate) use json::read_own_type;
pub use list::List;

#[doc(hidden)]
pub use form::{Field, Form, Presence};

pub(crate) use by_text::serde_by_text;
pub(crate) use member::{Blank, Empty, Member, blank};
pub(crate) use object::object;
pub(crate) use open_text::text_enum;
pub(crate) use qwen_request_rules::json::{Fault, LongTexts, ParseError, Reader, ValueKind};
pub(crate) use union::union;
pub(crate) use writer::Writer;

/// What [`object!`], [`text_enum!`] and [`union!`] expand to.
pub(crate) mod expansion {
    pub(crate) use super::by_text::{deserialize, serialize};
    pub(crate) use super::form::{Remarks, Word, required, words};
    pub(crate) use super::member::{Leniency, Mark};
    pub(crate) use super::object::{
        Object, Table, debug_object, keep as keep_object, read as read_object, write as write_object,
    };
    pub(crate) use super::open_text::{OpenText, read as read_open_text};
    pub(crate) use super::union::{Union, read as read_union};
}

/// Text in a request or reply: borrowed from the program, or owned.
///
/// ```
/// use qwen_request::{ChatRequest, Text};
///
/// const MODEL: Text = Text::Borrowed("qwen-plus");
/// let mut request = ChatRequest { model: MODEL, ..ChatRequest::default() };
/// request.model = format!("{MODEL}-latest").into();
/// assert_eq!(request.model, "qwen-plus-latest");
/// ```
pub type Text = Cow<'static, str>;

/// Reads JSON text.
pub(crate) fn from_json<T: Blank>(json: &str) -> Result<T, JsonError> {
    from_reader(Reader::new(json))
}

/// Reads the text of a reader.
pub(crate) fn from_reader<T: Blank>(reader: Reader<'_>) -> Result<T, JsonError> {
    let mut value = T::blank();
    read(&mut value, reader)?;
    Ok(value)
}

/// Reads the bytes of JSON text. Whether they are UTF-8 is looked at once, not for each text.
pub(crate) fn from_bytes<T: Blank>(json: &[u8]) -> Result<T, JsonError> {
    from_json(utf8(json)?)
}

/// Reads the bytes of JSON text into a new element of a queue, where it will stay: some are large.
pub(crate) fn append_bytes<T: Blank>(queue: &mut VecDeque<T>, json: &[u8]) -> Result<(), JsonError> {
    let json = utf8(json)?;
    queue.push_back(T::blank());
    let result = queue.back_mut().map_or(Ok(()), |value| read(value, Reader::new(json)));
    if result.is_err() {
        queue.pop_back();
    }
    result
}

pub(crate) fn to_json(value: &dyn Member) -> Result<String, JsonError> {
    /// Most bodies are not longer.
    const ROOM: usize = 1024;

    let mut out = Writer::with_capacity(ROOM);
    value.write(&mut out, expansion::Mark::Plain);
    out.finish()
}

/// The text that bytes are.
pub(crate) fn utf8(json: &[u8]) -> Result<&str, JsonError> {
    str::from_utf8(json)
        .map_err(|error| ParseError::new(Fault::Syntax, "the text is not UTF-8", error.valid_up_to()))
        .map_err(|refusal| JsonError::new(&refusal, json))
}

fn read(value: &mut dyn Member, mut reader: Reader<'_>) -> Result<(), JsonError> {
    let read = value.read(&mut reader, expansion::Leniency::Strict).and_then(|_| reader.end());
    read.map_err(|refusal| JsonError::new(&refusal, reader.json().as_bytes()))
}
