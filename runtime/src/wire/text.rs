//! Texts.

use std::borrow::Cow;

use qwen_request_rules::json::{ParseError, Reader, ValueKind, write_number};

use super::member::{Leniency, Mark, Member, blank};
use super::{Text, Writer};

blank! {
    Text = Text::Borrowed("");
}

/// In replies, a number may stand for its text.
impl Member for Text {
    fn read(&mut self, reader: &mut Reader<'_>, leniency: Leniency) -> Result<Mark, ParseError> {
        if let Some(text) = reader.plain_text() {
            *self = Cow::Owned(text.to_owned());
            return Ok(Mark::Plain);
        }
        if leniency == Leniency::Lenient && reader.kind()? == ValueKind::Number {
            let mut text = String::new();
            write_number(&mut text, reader.number()?);
            *self = Cow::Owned(text);
            return Ok(Mark::Respelt);
        }
        *self = Cow::Owned(reader.text()?.into_owned());
        Ok(Mark::Plain)
    }

    fn write(&self, out: &mut Writer, mark: Mark) {
        if mark == Mark::Respelt && is_number(self) { out.raw(self) } else { out.text(self) }
    }

    fn is_unset(&self) -> bool {
        self.is_empty()
    }
}

/// Whether a text is a number as it is written here.
fn is_number(text: &str) -> bool {
    let mut reader = Reader::new(text);
    let mut written = String::new();
    let Ok(number) = reader.number() else { return false };
    write_number(&mut written, number);
    written == text
}
