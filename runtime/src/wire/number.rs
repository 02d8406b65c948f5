//! Numbers.

use qwen_request_rules::json::{Number, ParseError, Reader, ValueKind};

use super::member::{Leniency, Mark, Member, blank};
use super::writer::Writer;

blank! {
    f64 = 0.0;
    i64 = 0;
    u8 = 0;
    u32 = 0;
    u64 = 0;
    usize = 0;
}

impl Member for f64 {
    #[expect(clippy::cast_precision_loss, reason = "as JSON's readers do")]
    fn read(&mut self, reader: &mut Reader<'_>, _: Leniency) -> Result<Mark, ParseError> {
        let (float, mark) = match reader.number()? {
            Number::Float(float) => (float, Mark::Plain),
            Number::Signed(integer) => (integer as f64, Mark::Respelt),
            Number::Unsigned(integer) => (integer as f64, Mark::Respelt),
        };
        *self = float;
        Ok(mark)
    }

    fn write(&self, out: &mut Writer, mark: Mark) {
        match (mark, integer(*self)) {
            (Mark::Respelt, Some(integer)) => out.number(Number::from(integer)),
            _ => out.number(Number::Float(*self)),
        }
    }

    fn is_unset(&self) -> bool {
        *self == 0.0
    }
}

impl Member for i64 {
    fn read(&mut self, reader: &mut Reader<'_>, _: Leniency) -> Result<Mark, ParseError> {
        let mut before = reader.clone();
        let integer = match reader.number()? {
            Number::Signed(integer) => Some(integer),
            Number::Unsigned(integer) => integer.try_into().ok(),
            Number::Float(_) => None,
        };
        *self = integer.ok_or_else(|| before.unexpected("an integer of 64 bits"))?;
        Ok(Mark::Plain)
    }

    fn write(&self, out: &mut Writer, _: Mark) {
        out.number(Number::from(*self));
    }

    fn is_unset(&self) -> bool {
        *self == 0
    }
}

macro_rules! small_integer {
    ($($type:ty: $wanted:literal;)*) => { $(
        /// In replies, it may be written as a float.
        impl Member for $type {
            fn read(&mut self, reader: &mut Reader<'_>, leniency: Leniency) -> Result<Mark, ParseError> {
                let mut before = reader.clone();
                let (integer, mark) = unsigned(reader.number()?, leniency);
                let integer = integer.and_then(|integer| integer.try_into().ok());
                *self = integer.ok_or_else(|| before.unexpected($wanted))?;
                Ok(mark)
            }

            fn write(&self, out: &mut Writer, mark: Mark) {
                write_unsigned(out, (*self).into(), mark);
            }

            fn is_unset(&self) -> bool {
                *self == 0
            }
        }
    )* };
}

small_integer! {
    u8: "an integer from 0 to 255";
    u32: "an integer of 32 bits that is not negative";
}

macro_rules! large_integer {
    ($($type:ty: $widen:expr;)*) => { $(
        /// In replies, it may stand in quotes or be written as a float.
        impl Member for $type {
            fn read(&mut self, reader: &mut Reader<'_>, leniency: Leniency) -> Result<Mark, ParseError> {
                if let Some(integer) = reader.plain_integer() {
                    *self = integer.try_into().map_err(|_| reader.unexpected(NATURAL))?;
                    return Ok(Mark::Plain);
                }
                let mut before = reader.clone();
                let (integer, mark) = match reader.kind()? {
                    ValueKind::Number => unsigned(reader.number()?, leniency),
                    ValueKind::Text if leniency == Leniency::Lenient => {
                        (in_quotes(&reader.text()?), Mark::Respelt)
                    }
                    _ => (None, Mark::Plain),
                };
                let integer = integer.and_then(|integer| integer.try_into().ok());
                *self = integer.ok_or_else(|| before.unexpected(NATURAL))?;
                Ok(mark)
            }

            fn write(&self, out: &mut Writer, mark: Mark) {
                let quote = if mark == Mark::Respelt { "\"" } else { "" };
                out.raw(quote);
                let widen: fn($type) -> u64 = $widen;
                write_unsigned(out, widen(*self), mark);
                out.raw(quote);
            }

            fn is_unset(&self) -> bool {
                *self == 0
            }
        }
    )* };
}

const NATURAL: &str = "an integer that is not negative";

// Counts, and places in lists.
large_integer! {
    u64: |count| count;
    usize: |place| place as u64;
}

/// The integer that a number is. In replies, `1.0` is `1`.
fn unsigned(number: Number, leniency: Leniency) -> (Option<u64>, Mark) {
    match number {
        Number::Unsigned(integer) => (Some(integer), Mark::Plain),
        Number::Float(float) if leniency == Leniency::Lenient => {
            (integer(float).and_then(|integer| integer.try_into().ok()), Mark::Float)
        }
        _ => (None, Mark::Plain),
    }
}

fn write_unsigned(out: &mut Writer, integer: u64, mark: Mark) {
    let is_float = mark == Mark::Float && integer <= EXACT;
    #[expect(clippy::cast_precision_loss, reason = "it is exact")]
    out.number(if is_float { Number::Float(integer as f64) } else { Number::Unsigned(integer) });
}

/// Up to here a float holds every integer.
const EXACT: u64 = 1 << 53;

/// The integer that a float stands for, if it stands for exactly one.
#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "the range is checked")]
fn integer(float: f64) -> Option<i64> {
    (float.fract() == 0.0 && float.abs() <= EXACT as f64).then_some(float as i64)
}

/// The integer that a text spells as it is written back: no sign, no zeros before the digits.
fn in_quotes(text: &str) -> Option<u64> {
    text.parse::<u64>().ok().filter(|integer| integer.to_string() == text)
}
