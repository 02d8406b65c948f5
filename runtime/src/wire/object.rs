//! Structs for JSON objects.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserializer, Serialize, Serializer};

use super::member::{Mark, Member};
use super::{Extra, Field, Form, Json, Text};

/// Declares the struct of a JSON object.
///
/// ```ignore
/// object! {
///     /// What the struct is.
///     pub struct Message {
///         /// What the member is.
///         required role: Role,
///         /// A keyword is written raw.
///         optional r#type: Text,
///         /// A name that is no field name in Rust.
///         optional total: u64 as "TOTAL",
///     }
/// }
///
/// object! {
///     /// What the service writes: `lenient` also reads numbers in quotes, and numbers where a text belongs.
///     pub struct Completion: lenient {
///         /// What should be there: `null` and absent read as an empty list.
///         defaulted choices: List<Choice>,
///         /// What is no part of the JSON: it is never written.
///         beside headers: RequestHeaders,
///     }
/// }
/// ```
macro_rules! object {
    (
        $(#[doc = $about:literal])*
        pub struct $name:ident $(: $lenient:ident)? { $(
            $(#[doc = $doc:literal])*
            $presence:ident $field:ident: $type:ty $(as $wire:literal)?,
        )* }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, PartialEq)]
        pub struct $name {
            $(
                $(#[doc = $doc])*
                pub $field: $crate::wire::object!(@type $presence $type),
            )*
            /// Members that this version of the crate has no field for.
            pub extra: $crate::wire::Extra,
            #[doc(hidden)]
            pub __form: $crate::wire::Form,
        }

        impl $name {
            #[doc(hidden)]
            pub const __EMPTY: Self = Self {
                $($field: $crate::wire::Empty::<$crate::wire::object!(@type $presence $type)>::VALUE,)*
                extra: $crate::wire::Extra::EMPTY,
                __form: $crate::wire::Form::EMPTY,
            };

            #[doc(hidden)]
            pub const __FIELDS: &'static [$crate::wire::Field] = &[$(
                $crate::wire::Field {
                    name: $crate::wire::object!(@name $field $($wire)?),
                    rust_type: stringify!($type),
                    doc: concat!($($doc, "\n"),*),
                    required: $crate::wire::object!(@required $presence),
                },
            )*];
        }

        const _: () = {
            #[allow(non_camel_case_types, reason = "the fields' own names")]
            #[derive(Clone, Copy)]
            enum At { $($field),* }

            const ALL: &[At] = &[$(At::$field),*];
            const _: () = assert!(ALL.len() <= 64, "a form has 64 bits");

            impl $crate::wire::expansion::Object for $name {
                const NAME: &'static str = stringify!($name);
                const FIELDS: &'static [$crate::wire::Field] = Self::__FIELDS;
                const EMPTY: Self = Self::__EMPTY;

                fn read<'de, A: ::serde::de::MapAccess<'de>>(
                    &mut self,
                    at: usize,
                    map: &mut A,
                ) -> Result<(), A::Error> {
                    let is_lenient = $crate::wire::object!(@lenient $($lenient)?);
                    match ALL.get(at) {
                        $(Some(At::$field) => {
                            let read = $crate::wire::object!(@read $presence);
                            read(map, &mut self.$field, &mut self.__form, at, is_lenient)
                        })*
                        None => Ok(()),
                    }
                }

                fn write<M: ::serde::ser::SerializeMap>(
                    &self,
                    members: &mut $crate::wire::expansion::Members<M>,
                ) -> Result<(), M::Error> {
                    $($crate::wire::object!(@write $presence members, At::$field as usize, &self.$field);)*
                    members.write_extra(&self.extra)
                }

                fn form(&mut self) -> &mut $crate::wire::Form {
                    &mut self.__form
                }

                fn set_extra(&mut self, extra: $crate::wire::Extra) {
                    self.extra = extra;
                }
            }
        };

        impl Default for $name {
            fn default() -> Self {
                Self::__EMPTY
            }
        }

        $crate::fill::filled! { $name }

        impl ::std::fmt::Debug for $name {
            /// Only the members that are there.
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let mut out = out.debug_struct(stringify!($name));
                $(if !$crate::wire::Member::is_absent(&self.$field) {
                    out.field($crate::wire::expansion::wire_name(stringify!($field)), &self.$field);
                })*
                if !self.extra.is_empty() {
                    out.field("extra", &self.extra);
                }
                out.finish()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::expansion::serialize(self, self.__form, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::expansion::deserialize(deserializer)
            }
        }

        $crate::wire::leaf! { $name = $name::__EMPTY; }
    };

    (@lenient) => { false };
    (@lenient lenient) => { true };
    (@type required $type:ty) => { $type };
    (@type defaulted $type:ty) => { $type };
    (@type optional $type:ty) => { Option<$type> };
    (@type beside $type:ty) => { Option<$type> };
    (@read required) => { $crate::wire::expansion::read };
    (@read defaulted) => { $crate::wire::expansion::read_defaulted };
    (@read optional) => { $crate::wire::expansion::read };
    (@read beside) => { $crate::wire::expansion::read };
    (@write beside $members:ident, $at:expr, $value:expr) => {};
    (@write $presence:ident $members:ident, $at:expr, $value:expr) => { $members.write($at, $value)? };
    (@required required) => { true };
    (@required defaulted) => { false };
    (@required optional) => { false };
    (@required beside) => { false };
    (@name $field:ident) => { $crate::wire::expansion::wire_name(stringify!($field)) };
    (@name $field:ident $wire:literal) => { $wire };
}
pub(crate) use object;

/// What [`object!`] generates; all else is written once, below.
pub(crate) trait Object: Sized {
    const NAME: &'static str;
    const FIELDS: &'static [Field];
    const EMPTY: Self;

    /// Reads the value of the field at this index.
    fn read<'de, A: MapAccess<'de>>(&mut self, at: usize, map: &mut A) -> Result<(), A::Error>;

    /// Writes all members.
    fn write<M: SerializeMap>(&self, members: &mut Members<M>) -> Result<(), M::Error>;

    fn form(&mut self) -> &mut Form;

    fn set_extra(&mut self, extra: Extra);
}

pub(crate) fn serialize<T: Object, S: Serializer>(
    object: &T,
    form: Form,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut members = Members { map: serializer.serialize_map(None)?, form, fields: T::FIELDS };
    object.write(&mut members)?;
    members.map.end()
}

pub(crate) fn deserialize<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Reading(PhantomData))
}

/// An object on its way out.
pub(crate) struct Members<M> {
    map: M,
    form: Form,
    fields: &'static [Field],
}

impl<M: SerializeMap> Members<M> {
    pub(crate) fn write<T: Member>(&mut self, at: usize, value: &T) -> Result<(), M::Error> {
        let Some(Field { name, .. }) = self.fields.get(at) else { return Ok(()) };
        if value.is_unset() {
            if self.form.is_null(at) {
                return self.map.serialize_entry(name, &());
            }
            if value.is_absent() || self.form.is_absent(at) {
                return Ok(());
            }
        }
        let mark = if self.form.is_respelt(at) { Mark::Respelt } else { Mark::Plain };
        self.map.serialize_entry(name, &Written(value, mark))
    }

    pub(crate) fn write_extra(&mut self, extra: &Extra) -> Result<(), M::Error> {
        extra.iter().try_for_each(|(name, value)| self.map.serialize_entry(name, value))
    }
}

struct Written<'a, T>(&'a T, Mark);

impl<T: Member> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer, self.1)
    }
}

struct Reading<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for Reading<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut object = T::EMPTY;
        let mut progress = Progress { fields: T::FIELDS, seen: 0, next: 0, unknown: Vec::new() };
        while let Some(at) = progress.next_field(&mut map)? {
            object.read(at, &mut map)?;
        }
        progress.check_absent(object.form())?;
        if !progress.unknown.is_empty() {
            object.set_extra(progress.unknown.into());
        }
        Ok(object)
    }
}

/// How far the reading of an object has come. Not generic over the object, so that its code is there once.
struct Progress {
    fields: &'static [Field],
    /// The fields that have been read, as a set of their indices.
    seen: u64,
    /// Where the next field is looked for first: members tend to come in the order of the fields.
    next: usize,
    unknown: Vec<(Text, Json)>,
}

impl Progress {
    /// The index of the next member that has a field. Those without are stored on the way.
    fn next_field<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<Option<usize>, A::Error> {
        while let Some(key) = map.next_key_seed(KeyOf(self))? {
            match key {
                Key::Field(at, field) => {
                    if self.seen & (1 << at) != 0 {
                        return Err(A::Error::duplicate_field(field.name));
                    }
                    self.seen |= 1 << at;
                    self.next = at + 1;
                    return Ok(Some(at));
                }
                Key::Unknown(name) => self.unknown.push((Text::Owned(name), map.next_value()?)),
            }
        }
        Ok(None)
    }

    /// Refuses an object that lacks a required member, and remembers which others are not there.
    fn check_absent<E: serde::de::Error>(&self, form: &mut Form) -> Result<(), E> {
        for (at, field) in self.fields.iter().enumerate() {
            if self.seen & (1 << at) != 0 {
                continue;
            }
            if field.required {
                return Err(E::missing_field(field.name));
            }
            form.mark_absent(at);
        }
        Ok(())
    }
}

enum Key {
    Field(usize, &'static Field),
    Unknown(String),
}

struct KeyOf<'a>(&'a Progress);

impl<'de> DeserializeSeed<'de> for KeyOf<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyOf<'_> {
    type Value = Key;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        let Progress { fields, next, .. } = *self.0;
        let from_next = fields.iter().enumerate().skip(next);
        let mut in_turn = from_next.chain(fields.iter().enumerate().take(next));
        Ok(match in_turn.find(|(_, field)| field.name == name) {
            Some((at, field)) => Key::Field(at, field),
            None => Key::Unknown(name.to_owned()),
        })
    }
}
