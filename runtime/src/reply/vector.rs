//! The numbers of a vector, whichever way they were asked for.

use std::ops::Deref;

use qwen_request_rules::json::ValueKind;

use super::base64;
use crate::wire::{
    Fault, List, Member, ParseError, Reader, Text, Writer, blank,
    expansion::{Leniency, Mark},
    serde_by_text,
};

/// The vector of an embedding, read from JSON numbers or, if the request asked for `base64`, from Base64.
///
/// ```
/// use qwen_request::{EmbeddingRequest, parse};
///
/// let body = br#"{"data":[{"index":0,"embedding":"AAAAPwAAgL4="}]}"#;
/// let reply = parse::<EmbeddingRequest>(200, body)?;
/// assert_eq!(*reply.data[0].embedding, [0.5, -0.25]);
/// # Ok::<(), qwen_request::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Vector {
    numbers: List<f64>,
    /// As it was written, if not as numbers.
    base64: Option<Text>,
}

impl Vector {
    /// The numbers.
    #[must_use]
    pub fn numbers(&self) -> &[f64] {
        &self.numbers
    }

    /// The Base64 that the numbers were read from: 32-bit floats, the lowest byte first.
    #[must_use]
    pub fn base64(&self) -> Option<&str> {
        self.base64.as_deref()
    }
}

impl Deref for Vector {
    type Target = [f64];

    fn deref(&self) -> &[f64] {
        self.numbers()
    }
}

impl From<Vec<f64>> for Vector {
    fn from(numbers: Vec<f64>) -> Self {
        Self { numbers: List::Owned(numbers), base64: None }
    }
}

/// Vectors of the same numbers are equal, however they were written.
impl PartialEq for Vector {
    fn eq(&self, other: &Self) -> bool {
        self.numbers == other.numbers
    }
}

impl Member for Vector {
    fn read(&mut self, reader: &mut Reader<'_>, manner: Leniency) -> Result<Mark, ParseError> {
        match reader.kind()? {
            ValueKind::List => self.numbers.read(reader, manner),
            ValueKind::Text => {
                let place = reader.place();
                let text = reader.text()?;
                let numbers =
                    floats(&text).map_err(|message| ParseError::new(Fault::Value, message, place))?;
                *self = Self { base64: Some(Text::Owned(text.into_owned())), ..Self::from(numbers) };
                Ok(Mark::Plain)
            }
            _ => Err(reader.unexpected("a list or a text")),
        }
    }

    fn write(&self, out: &mut Writer, mark: Mark) {
        match &self.base64 {
            Some(text) => out.text(text),
            None => self.numbers.write(out, mark),
        }
    }

    fn is_unset(&self) -> bool {
        self.numbers.is_empty() && self.base64.is_none()
    }
}

blank! { Vector = Vector { numbers: List::Borrowed(&[]), base64: None }; }
serde_by_text! { Vector }

/// The 32-bit floats that Base64 stands for.
fn floats(text: &str) -> Result<Vec<f64>, String> {
    let bytes = base64::decode(text).map_err(|error| error.to_string())?;
    let (floats, rest) = bytes.as_chunks();
    if !rest.is_empty() {
        return Err(format!("{} bytes of Base64 are no 32-bit floats", bytes.len()));
    }
    Ok(floats.iter().map(|float| f64::from(f32::from_le_bytes(*float))).collect())
}
