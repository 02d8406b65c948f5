//! JSON objects as Rust structs: what every request and reply type is made with.
//!
//! A struct here holds a JSON object without losing anything: members that the crate does not know are kept in
//! [`Extra`], and a value that was read is written as it was (`null` stays `null`, absent stays absent, `2` stays
//! `2`). Nothing is buffered on the way in, which also keeps numbers exact when some crate of the build switches
//! `serde_json/arbitrary_precision` on.

use std::borrow::Cow;

mod extra;
mod form;
mod into_text;
mod json;
mod lenient;
mod member;
pub(crate) mod number;
mod object;
mod open_text;
mod union;

#[cfg(test)]
mod tests;

pub use extra::Extra;
pub use into_text::IntoText;
pub use json::{Json, JsonError};

#[doc(hidden)]
pub use form::{Field, Form};

pub(crate) use json::from_bytes;
pub(crate) use member::{Empty, Member, leaf};
pub(crate) use object::object;
pub(crate) use open_text::text_enum;
pub(crate) use union::union;

/// What [`object!`], [`text_enum!`] and [`union!`] expand to.
pub(crate) mod expansion {
    pub(crate) use super::form::wire_name;
    pub(crate) use super::member::{read, read_defaulted};
    pub(crate) use super::object::{Members, Object, deserialize, serialize};
    pub(crate) use super::open_text::{OpenText, deserialize as deserialize_text};
    pub(crate) use super::union::{Union, deserialize as deserialize_union};
}

/// Text in a request or reply: borrowed from the program, or owned.
pub type Text = Cow<'static, str>;

/// A JSON array in a request or reply: borrowed from the program, or owned.
pub type List<T> = Cow<'static, [T]>;
