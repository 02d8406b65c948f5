//! Types of the user's: `serde_json` reads and writes them.

use std::io::{self, Write};

use qwen_request_rules::json::{Number, ParseError, Reader, write_number};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::ser::{Formatter, Serializer};
use serde_json::{Deserializer, Error};

use super::{Json, check_depth, finite};
use crate::wire::JsonError;

/// Reads a text that should be JSON.
pub(crate) fn read_text<T: DeserializeOwned>(text: &str) -> Result<T, JsonError> {
    check(text)?;
    read(text)
}

/// Reads a text that is JSON.
pub(super) fn read<T: DeserializeOwned>(json: &str) -> Result<T, JsonError> {
    let mut deserializer = Deserializer::from_str(json);
    // Its limit is one level less, and the depth is known by now.
    deserializer.disable_recursion_limit();
    T::deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value))
        .map_err(|error| misfit(&error))
}

/// Refuses what is no JSON as all readers here do, with their limits: afterwards, only the type can be another.
fn check(json: &str) -> Result<(), JsonError> {
    let mut reader = Reader::new(json);
    let read = reader.skip().and_then(|()| reader.end());
    read.map_err(|refusal| JsonError::new(&refusal, json.as_bytes()))
}

/// A type has no use for JSON.
#[cold]
fn misfit(error: &Error) -> JsonError {
    // It counts the bytes up to the place where it has found that the type does not fit.
    let column = if error.is_data() { error.column() + 1 } else { error.column() };
    JsonError::at(error.line(), column, message(error))
}

/// Writes a value without blanks. A float that is no number becomes `null`.
pub(super) fn write<T: Serialize + ?Sized>(value: &T) -> Result<String, JsonError> {
    let mut json = Vec::new();
    let result = value.serialize(&mut Serializer::with_formatter(&mut json, Spelling::default()));
    written(json, result)
}

/// The same, but a float that is no number is refused.
pub(super) fn write_strictly<T: Serialize + ?Sized>(value: &T) -> Result<String, JsonError> {
    let json = write(value)?;
    if json.contains("null") {
        finite::check(value)?;
    }
    Ok(json)
}

/// What has been written. Not generic, so that it is compiled once.
fn written(json: Vec<u8>, result: Result<(), Error>) -> Result<String, JsonError> {
    result.map_err(|error| JsonError::without_place(message(&error)))?;
    String::from_utf8(json).map_err(|error| JsonError::without_place(error.to_string()))
}

/// What is wrong, without the place. Of text that is JSON, and of a value that is to become it, some words of `serde_json`
/// would say too little.
fn message(error: &Error) -> String {
    let words = error.to_string();
    let words = match words.rsplit_once(" at line ") {
        Some((words, _)) if error.line() > 0 => words,
        _ => &words,
    };
    match words {
        "trailing characters" | "trailing comma" => "expected no more in this list or object",
        "key must be a string" => "the name of a member must be a text, a number or a truth value",
        words => words,
    }
    .to_owned()
}

/// Has `serde_json` write what it is given as it is written here, and no deeper than readers go.
#[derive(Default)]
struct Spelling {
    depth: usize,
}

impl Spelling {
    fn enter(&mut self) -> io::Result<()> {
        check_depth(self.depth).map_err(refused)?;
        self.depth += 1;
        Ok(())
    }

    fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
}

impl Formatter for Spelling {
    fn write_f32<W: Write + ?Sized>(&mut self, out: &mut W, float: f32) -> io::Result<()> {
        // By its own digits: the nearest `f64` has more.
        self.write_f64(out, float.to_string().parse().map_err(io::Error::other)?)
    }

    fn write_f64<W: Write + ?Sized>(&mut self, out: &mut W, float: f64) -> io::Result<()> {
        let mut digits = String::new();
        write_number(&mut digits, Number::Float(float));
        out.write_all(digits.as_bytes())
    }

    /// The number of a `Value`, with `serde_json/arbitrary_precision`.
    fn write_number_str<W: Write + ?Sized>(&mut self, out: &mut W, digits: &str) -> io::Result<()> {
        self.write_raw_fragment(out, digits)
    }

    /// JSON in any spelling: a `RawValue`.
    fn write_raw_fragment<W: Write + ?Sized>(&mut self, out: &mut W, json: &str) -> io::Result<()> {
        let json = Json::parse(json).map_err(|error| io::Error::other(error.message().to_owned()))?;
        out.write_all(json.as_str().as_bytes())
    }

    fn begin_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.enter()?;
        out.write_all(b"[")
    }

    fn end_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.leave();
        out.write_all(b"]")
    }

    fn begin_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.enter()?;
        out.write_all(b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.leave();
        out.write_all(b"}")
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it is what `map_err` hands on")]
fn refused(refusal: ParseError) -> io::Error {
    io::Error::other(refusal.message().to_owned())
}
