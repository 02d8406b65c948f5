//! Values that can be a member of an object.

use std::fmt;
use std::marker::PhantomData;

use qwen_request_rules::json::Number;
use serde::de::{DeserializeOwned, DeserializeSeed, Error as _, MapAccess, Unexpected, Visitor};
use serde::{Deserializer, Serialize, Serializer};

use super::number::{self, Start};
use super::{Form, Json, List};

/// What an object's [`Form`] remembers of one member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Plain,
    Null,
    /// The type's other spelling: a float without a point, an integer in quotes, a text without quotes.
    Respelt,
}

/// How a member is read, and how it was written.
#[derive(Debug)]
pub(crate) struct Manner {
    /// Whether a number may stand where a text belongs, and the other way round.
    pub(super) is_lenient: bool,
    pub(super) mark: Mark,
}

/// A value that can be a member of an object.
///
/// Most are read and written by serde alone. Options, numbers and texts have a form to remember.
pub(crate) trait Member: Serialize + DeserializeOwned {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, _: &mut Manner) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn write<S: Serializer>(&self, serializer: S, _: Mark) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    /// Whether the value is the one that a field has before it is set.
    fn is_unset(&self) -> bool;

    /// Whether the member is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// The value that a field has before it is set.
///
/// `Empty::<T>::VALUE` is an inherent constant for each `T`, not a trait's: rustc allows `..EMPTY` in constants only where it
/// can see that what is left over needs no drop, and it does not look through a trait.
pub(crate) struct Empty<T>(PhantomData<T>);

macro_rules! leaf {
    ($($type:ty = $empty:expr;)*) => { $(
        impl $crate::wire::Empty<$type> {
            #[allow(dead_code, reason = "not every type is one of a field that must be there")]
            pub(crate) const VALUE: $type = $empty;
        }

        impl $crate::wire::Member for $type {
            fn is_unset(&self) -> bool {
                *self == $empty
            }
        }
    )* };
}
pub(crate) use leaf;

leaf! {
    bool = false;
    u32 = 0;
    i64 = 0;
    Json = Json::NULL;
}

impl<T: Clone> Empty<List<T>> {
    pub(crate) const VALUE: List<T> = List::Borrowed(&[]);
}

impl<T: Clone + Serialize + DeserializeOwned> Member for List<T> {
    fn is_unset(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Empty<Option<T>> {
    pub(crate) const VALUE: Option<T> = None;
}

impl<T: Member> Member for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, manner: &mut Manner) -> Result<Self, D::Error> {
        deserializer.deserialize_option(Optional(manner, PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S, mark: Mark) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(serializer, mark),
            None => serializer.serialize_unit(),
        }
    }

    fn is_unset(&self) -> bool {
        self.is_none()
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl Empty<f64> {
    #[allow(dead_code, reason = "not every type is one of a field that must be there")]
    pub(crate) const VALUE: f64 = 0.0;
}

impl Member for f64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, manner: &mut Manner) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Float(manner))
    }

    fn write<S: Serializer>(&self, serializer: S, mark: Mark) -> Result<S::Ok, S::Error> {
        if !self.is_finite() {
            return Err(serde::ser::Error::custom(format_args!("JSON has no number {self}")));
        }
        match (mark, integer(*self)) {
            (Mark::Respelt, Some(integer)) => serializer.serialize_i64(integer),
            _ => serializer.serialize_f64(*self),
        }
    }

    fn is_unset(&self) -> bool {
        *self == 0.0
    }
}

/// The integer that a float stands for, if it stands for exactly one.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
fn integer(float: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (float.fract() == 0.0 && float.abs() <= EXACT).then_some(float as i64)
}

/// Reads the next member's value into its field.
pub(crate) fn read<'de, T: Member, A: MapAccess<'de>>(
    map: &mut A,
    field: &mut T,
    form: &mut Form,
    at: usize,
    is_lenient: bool,
) -> Result<(), A::Error> {
    let mut manner = Manner { is_lenient, mark: Mark::Plain };
    *field = map.next_value_seed(Value(&mut manner, PhantomData))?;
    form.note(at, manner.mark);
    Ok(())
}

/// The same for a member whose `null` means the value that its field has already.
pub(crate) fn read_defaulted<'de, T: Member, A: MapAccess<'de>>(
    map: &mut A,
    field: &mut T,
    form: &mut Form,
    at: usize,
    is_lenient: bool,
) -> Result<(), A::Error> {
    let mut manner = Manner { is_lenient, mark: Mark::Plain };
    if let Some(value) = map.next_value_seed(Value::<Option<T>>(&mut manner, PhantomData))? {
        *field = value;
    }
    form.note(at, manner.mark);
    Ok(())
}

struct Value<'a, T>(&'a mut Manner, PhantomData<T>);

impl<'de, T: Member> DeserializeSeed<'de> for Value<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer, self.0)
    }
}

struct Optional<'a, T>(&'a mut Manner, PhantomData<T>);

impl<'de, T: Member> Visitor<'de> for Optional<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value or null")
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        self.0.mark = Mark::Null;
        Ok(None)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::read(deserializer, self.0).map(Some)
    }
}

struct Float<'a>(&'a mut Manner);

impl<'de> Visitor<'de> for Float<'_> {
    type Value = f64;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a number")
    }

    fn visit_f64<E>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    #[expect(clippy::cast_precision_loss, reason = "as JSON's readers do")]
    fn visit_u64<E>(self, value: u64) -> Result<f64, E> {
        self.0.mark = Mark::Respelt;
        Ok(value as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "as JSON's readers do")]
    fn visit_i64<E>(self, value: i64) -> Result<f64, E> {
        self.0.mark = Mark::Respelt;
        Ok(value as f64)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<f64, A::Error> {
        match number::start(map)? {
            Start::Number(Number::Unsigned(value)) => self.visit_u64(value),
            Start::Number(Number::Signed(value)) => self.visit_i64(value),
            Start::Number(Number::Float(value)) => Ok(value),
            Start::Object(..) => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}
