//! Values whose JSON kind tells what they are: a text or a list of parts, say.

use std::fmt;
use std::marker::PhantomData;

use qwen_request_rules::json::Number;
use serde::Deserializer;
use serde::de::value::{
    BoolDeserializer, F64Deserializer, I64Deserializer, MapAccessDeserializer, SeqAccessDeserializer,
    StrDeserializer, StringDeserializer, U64Deserializer, UnitDeserializer,
};
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::number::{self, Start};

/// Declares an enum with a variant per JSON kind. The kinds: null, bool, integer, number, text, list, object.
///
/// ```ignore
/// union! {
///     /// What is said.
///     pub enum Content {
///         /// Text alone.
///         Text(Text) from text,
///         /// Text, pictures, sound.
///         Parts(List<Part>) from list,
///     }
/// }
/// ```
///
/// The first variant is what an unset field of this type holds.
macro_rules! union {
    (
        $(#[doc = $about:literal])*
        pub enum $name:ident {
            $(#[doc = $first_doc:literal])*
            $first:ident($first_type:ty) from $first_kind:ident,
            $($(#[doc = $doc:literal])* $variant:ident($type:ty) from $kind:ident,)*
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = $first_doc])*
            $first($first_type),
            $($(#[doc = $doc])* $variant($type),)*
        }

        impl $crate::wire::expansion::Union for $name {
            const KINDS: &'static [&'static str] = &[stringify!($first_kind), $(stringify!($kind)),*];

            $crate::wire::union!(@read $first_kind $first);
            $($crate::wire::union!(@read $kind $variant);)*
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::$first(value) => value.serialize(serializer),
                    $(Self::$variant(value) => value.serialize(serializer),)*
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::expansion::deserialize_union(deserializer)
            }
        }

        $crate::wire::leaf! { $name = $name::$first($crate::wire::Empty::<$first_type>::VALUE); }
    };

    (@read $kind:ident $variant:ident) => {
        fn $kind<'de, D: ::serde::Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
            ::serde::Deserialize::deserialize(value).map(Self::$variant)
        }
    };
}
pub(crate) use union;

/// What [`union!`] generates: a function for each kind that the value may have. The others refuse.
pub(crate) trait Union: Sized {
    const KINDS: &'static [&'static str];

    fn null<'de, D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value)
    }

    fn bool<'de, D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value)
    }

    /// A number without point and exponent.
    fn integer<'de, D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        Self::number(value)
    }

    fn number<'de, D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value)
    }

    fn text<'de, D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value)
    }

    fn list<'de, D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value)
    }

    fn object<'de, D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value)
    }
}

pub(crate) fn deserialize<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(Reading(PhantomData))
}

/// Fails with an error that tells what the value is and what it may be.
fn refuse<'de, T: Union, D: Deserializer<'de>>(value: D) -> Result<T, D::Error> {
    value.deserialize_any(Refusing(PhantomData))
}

fn expecting<T: Union>(out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut before = "";
    for kind in T::KINDS {
        write!(out, "{before}{kind}")?;
        before = " or ";
    }
    Ok(())
}

/// Serde's own answer to each kind is the error.
struct Refusing<T>(PhantomData<T>);

impl<T: Union> Visitor<'_> for Refusing<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        expecting::<T>(out)
    }
}

struct Reading<T>(PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for Reading<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        expecting::<T>(out)
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        T::null(UnitDeserializer::new())
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        T::bool(BoolDeserializer::new(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        T::integer(U64Deserializer::new(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        T::integer(I64Deserializer::new(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        T::number(F64Deserializer::new(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        T::text(StrDeserializer::new(value))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<T, E> {
        T::text(StringDeserializer::new(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<T, A::Error> {
        T::list(SeqAccessDeserializer::new(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        match number::start(map)? {
            Start::Number(Number::Unsigned(value)) => self.visit_u64(value),
            Start::Number(Number::Signed(value)) => self.visit_i64(value),
            Start::Number(Number::Float(value)) => self.visit_f64(value),
            Start::Object(first, rest) => T::object(MapAccessDeserializer::new(Replay { first, rest })),
        }
    }
}

/// An object whose first key has been read already.
struct Replay<A> {
    first: Option<String>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(StringDeserializer::new(first)).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.rest.next_value_seed(seed)
    }
}
