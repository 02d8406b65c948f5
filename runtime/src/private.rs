//! What the macros emit. Nothing here is for anybody else, and all of it may change in any release.

pub use std::{
    convert::Into, option::Option, option::Option::Some, primitive::*, result::Result::Ok, vec, vec::Vec,
};

pub use qwen_request_macros::{qwen_request, try_qwen_request};
pub use qwen_request_rules::check::Bound;

pub use crate::{
    check::{Checked, InvalidRequest, ModelAs, Settings},
    request::*,
    wire::{Extra, Form, IntoText, Json, List, Text},
};

/// Checks what `try_qwen_request!` has made.
pub fn checked<T: ApiRequest>(request: T, settings: Settings) -> Result<Checked<T>, InvalidRequest> {
    crate::check::check_with(request, settings)
}

/// A value with known spellings, out of text or of itself.
pub fn word<W, T: IntoWord<W>>(text: T) -> W {
    text.into_word()
}

/// What [`word`] takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a `{W}`",
    label = "text or a `{W}` is expected here, found `{Self}`"
)]
pub trait IntoWord<W> {
    /// The value.
    fn into_word(self) -> W;
}

impl<W: From<Text>, T: IntoText> IntoWord<W> for T {
    fn into_word(self) -> W {
        self.into_text().into()
    }
}

/// Appends the elements of `list`: values or references.
pub fn splice<T, L>(target: &mut Vec<T>, list: L)
where
    L: IntoIterator<Item: IntoElement<T>>,
{
    target.extend(list.into_iter().map(IntoElement::into_element));
}

/// What can be spliced into a list.
#[diagnostic::on_unimplemented(
    message = "a list of `{Self}` cannot be spliced into a list of `{T}`",
    label = "expected elements of type `{T}` or `&{T}`"
)]
pub trait IntoElement<T> {
    /// The element.
    fn into_element(self) -> T;
}

impl<T> IntoElement<T> for T {
    fn into_element(self) -> T {
        self
    }
}

impl<T: Clone> IntoElement<T> for &T {
    fn into_element(self) -> T {
        self.clone()
    }
}

/// What can stand in JSON that is sent as it is.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in JSON that is sent as it is",
    label = "expected text, a number, a boolean, `Json` or `serde_json::Value`"
)]
pub trait IntoJson {
    /// The JSON.
    fn into_json(self) -> Json;
}

macro_rules! into_json {
    ($($type:ty)*) => { $(
        impl IntoJson for $type {
            fn into_json(self) -> Json {
                Json::__render(&self)
            }
        }
    )* };
}

into_json! { bool u8 u16 u32 u64 i8 i16 i32 i64 usize isize f32 f64 &str String &String Text serde_json::Value &serde_json::Value }

impl IntoJson for Json {
    fn into_json(self) -> Json {
        self
    }
}

impl IntoJson for &Json {
    fn into_json(self) -> Json {
        self.clone()
    }
}

/// Refuses a constant outside its range, at the place of the call: it panics while the program compiles.
#[track_caller]
pub const fn in_range(value: f64, low: Bound, high: Bound, message: &'static str) {
    assert!(qwen_request_rules::check::contains(low, high, value), "{}", message);
}
