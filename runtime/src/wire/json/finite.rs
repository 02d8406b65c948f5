//! Floats that JSON has no number for, anywhere in a value. `serde_json` writes `null` for them.

use serde::ser::{
    Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use crate::wire::{JsonError, writer::no_number};

/// Refuses a value that has such a float.
pub(super) fn check<T: Serialize + ?Sized>(value: &T) -> Result<(), JsonError> {
    value.serialize(Finite).map_err(|error| JsonError::without_place(error.to_string()))
}

/// An error that is a message.
type Error = serde::de::value::Error;

/// Looks at all floats of a value, and writes nothing.
struct Finite;

/// What holds no float.
macro_rules! fine {
    ($($method:ident($($type:ty),*);)*) => { $(
        fn $method(self, $(_: $type),*) -> Result<(), Error> {
            Ok(())
        }
    )* };
}

/// What holds other values is looked through by the same type.
macro_rules! enter {
    ($($method:ident($($type:ty),*);)*) => { $(
        fn $method(self, $(_: $type),*) -> Result<Self, Error> {
            Ok(self)
        }
    )* };
}

impl Serializer for Finite {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    fn serialize_f32(self, float: f32) -> Result<(), Error> {
        self.serialize_f64(float.into())
    }

    fn serialize_f64(self, float: f64) -> Result<(), Error> {
        if float.is_finite() { Ok(()) } else { Err(Error::custom(no_number(float))) }
    }

    fine! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_i128(i128);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_u128(u128);
        serialize_char(char);
        serialize_str(&str);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
        serialize_unit_variant(&'static str, u32, &'static str);
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    enter! {
        serialize_seq(Option<usize>);
        serialize_tuple(usize);
        serialize_tuple_struct(&'static str, usize);
        serialize_tuple_variant(&'static str, u32, &'static str, usize);
        serialize_map(Option<usize>);
        serialize_struct(&'static str, usize);
        serialize_struct_variant(&'static str, u32, &'static str, usize);
    }
}

/// What looks at one value after the other, with their names if they have some.
macro_rules! inside {
    ($($trait:ident: $($method:ident($($name:ty)?))*;)*) => { $(
        impl $trait for Finite {
            type Ok = ();
            type Error = Error;

            $(fn $method<T: Serialize + ?Sized>(&mut self, $(_: $name,)? value: &T) -> Result<(), Error> {
                value.serialize(Self)
            })*

            fn end(self) -> Result<(), Error> {
                Ok(())
            }
        }
    )* };
}

inside! {
    SerializeSeq: serialize_element();
    SerializeTuple: serialize_element();
    SerializeTupleStruct: serialize_field();
    SerializeTupleVariant: serialize_field();
    SerializeMap: serialize_key() serialize_value();
    SerializeStruct: serialize_field(&'static str);
    SerializeStructVariant: serialize_field(&'static str);
}
