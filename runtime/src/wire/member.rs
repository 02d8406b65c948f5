//! Values that JSON is read into, and that are written as JSON.

use std::fmt;
use std::marker::PhantomData;

use qwen_request_rules::json::{ParseError, Reader};

use super::{List, Writer};

/// A value that can be a member of an object.
///
/// Readers and writers of objects take it as `dyn`: a struct then costs a program little more than its size.
pub(crate) trait Member: fmt::Debug {
    /// Takes the value that comes next.
    fn read(&mut self, reader: &mut Reader<'_>, leniency: Leniency) -> Result<Mark, ParseError>;

    fn write(&self, out: &mut Writer, mark: Mark);

    /// Whether the value is the one that a field has before it is set.
    fn is_unset(&self) -> bool;

    /// Whether it is a text that an enum has no variant for.
    fn is_unknown_word(&self) -> bool {
        false
    }

    /// Whether the member is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// What an object's [`Form`](super::Form) remembers of one member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Plain,
    Null,
    /// The type's other spelling: a float without a point, an integer in quotes, a text without quotes.
    Respelt,
    /// An integer that was written as a float, `1.0`.
    Float,
}

/// How a member is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leniency {
    Strict,
    /// A number may stand where a text belongs, and the other way round, and a whole float where an integer belongs.
    Lenient,
}

/// The value that a field has before it is set.
///
/// `Empty::<T>::VALUE` is an inherent constant for each `T`, not a trait's: rustc allows `..EMPTY` in constants only where it
/// can see that what is left over needs no drop, and it does not look through a trait.
pub(crate) struct Empty<T>(PhantomData<T>);

/// The same for code that is generic: what is read begins as this.
pub(crate) trait Blank: Member {
    fn blank() -> Self;
}

macro_rules! blank {
    ($($type:ty = $empty:expr;)*) => { $(
        impl $crate::wire::Empty<$type> {
            #[allow(dead_code, reason = "not every type is one of a field that must be there")]
            pub(crate) const VALUE: $type = $empty;
        }

        impl $crate::wire::Blank for $type {
            fn blank() -> Self {
                $empty
            }
        }
    )* };
}
pub(crate) use blank;

blank! {
    bool = false;
}

impl Member for bool {
    fn read(&mut self, reader: &mut Reader<'_>, _: Leniency) -> Result<Mark, ParseError> {
        *self = reader.bool()?;
        Ok(Mark::Plain)
    }

    fn write(&self, out: &mut Writer, _: Mark) {
        out.raw(if *self { "true" } else { "false" });
    }

    fn is_unset(&self) -> bool {
        !*self
    }
}

impl<T: Clone> Empty<List<T>> {
    pub(crate) const VALUE: List<T> = List::Borrowed(&[]);
}

impl<T: Clone + Blank> Blank for List<T> {
    fn blank() -> Self {
        List::Borrowed(&[])
    }
}

impl<T: Clone + Blank> Member for List<T> {
    /// Elements that are all spelt alike are written like that again.
    fn read(&mut self, reader: &mut Reader<'_>, leniency: Leniency) -> Result<Mark, ParseError> {
        let mut list = Vec::new();
        let spelling = read_elements(reader, &mut |reader| {
            if list.is_empty() {
                // Most lists of what takes much room have one element.
                list.reserve_exact(1);
            }
            list.push(T::blank());
            list.last_mut().map_or(Ok(Mark::Plain), |element| element.read(reader, leniency))
        })?;
        *self = if list.is_empty() { Self::blank() } else { List::Owned(list) };
        Ok(spelling)
    }

    fn write(&self, out: &mut Writer, mark: Mark) {
        let mut before = "[";
        for element in self {
            out.raw(before);
            element.write(out, mark);
            before = ",";
        }
        out.raw(if self.is_empty() { "[]" } else { "]" });
    }

    fn is_unset(&self) -> bool {
        self.is_empty()
    }
}

/// Reads a list, each element by `read`; answers how they are spelt, if all are spelt alike.
fn read_elements(
    reader: &mut Reader<'_>,
    read: &mut dyn FnMut(&mut Reader<'_>) -> Result<Mark, ParseError>,
) -> Result<Mark, ParseError> {
    let mut spelling = None;
    reader.enter_list()?;
    while reader.next_element()? {
        let mark = read(reader)?;
        spelling = Some(if spelling.is_none_or(|before| before == mark) { mark } else { Mark::Plain });
    }
    Ok(spelling.unwrap_or(Mark::Plain))
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Blank> Member for Box<T> {
    fn read(&mut self, reader: &mut Reader<'_>, leniency: Leniency) -> Result<Mark, ParseError> {
        (**self).read(reader, leniency)
    }

    fn write(&self, out: &mut Writer, mark: Mark) {
        (**self).write(out, mark);
    }

    fn is_unset(&self) -> bool {
        (**self).is_unset()
    }
}

impl<T> Empty<Option<T>> {
    pub(crate) const VALUE: Option<T> = None;
}

impl<T: Blank> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T: Blank> Member for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>, leniency: Leniency) -> Result<Mark, ParseError> {
        match reader.null() {
            Ok(false) => self.insert(T::blank()).read(reader, leniency),
            Ok(true) => {
                *self = None;
                Ok(Mark::Null)
            }
            Err(error) => Err(error),
        }
    }

    fn write(&self, out: &mut Writer, mark: Mark) {
        match self {
            Some(value) => value.write(out, mark),
            None => out.raw("null"),
        }
    }

    fn is_unset(&self) -> bool {
        self.is_none()
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}
