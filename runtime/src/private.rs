//! What the macros emit. Nothing here is for anybody else, and all of it may change in any release.
//!
//! The module has the version in its name: macros of another version do not find it, and nobody comes here by accident. It is
//! the only way to a [`Checked`] request that was not checked.

use std::any::type_name;
pub use std::{option::Option, option::Option::Some, primitive::*, vec::Vec};

pub use qwen_request_macros::{editor, qwen_request, try_qwen_request};
pub use qwen_request_rules::parameters::Bound;
use serde::Serialize;

pub use crate::{
    check::{Checked, InvalidRequest, ModelAs, Settings},
    fill::*,
    fit::*,
    request::*,
    wire::{Extra, Form, IntoElement, IntoList, IntoText, Json, List, Text},
};

/// Takes the word of `qwen_request!` that a request was checked while the program was compiled.
#[inline]
pub const fn unchecked<T>(request: T) -> Checked<T> {
    Checked::new(request, Settings::__NONE)
}

/// The same, for a call that says more than the body.
#[inline]
pub const fn unchecked_with<T>(request: T, settings: Settings) -> Checked<T> {
    Checked::new(request, settings)
}

/// What stands for the result of `try_qwen_request!` where there are compile errors.
pub const fn unchecked_result<T>(request: T) -> Result<Checked<T>, InvalidRequest> {
    Ok(unchecked(request))
}

/// Checks what `try_qwen_request!` has filled.
pub fn check<T: ApiRequest>(request: T) -> Result<Checked<T>, InvalidRequest> {
    check_with(request, Settings::__NONE)
}

/// The same, for a call that says more than the body.
pub fn check_with<T: ApiRequest>(request: T, settings: Settings) -> Result<Checked<T>, InvalidRequest> {
    crate::check::check_with(request, settings)
}

/// Takes the place of a value where none can be needed: beside `todo!()`, say.
pub fn never<T>() -> T {
    unreachable!()
}

/// What can stand where text with known spellings is expected: text, or the value itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a `{W}`",
    label = "text or a `{W}` is expected here, found `{Self}`",
    note = "of an `Option`, write `name?: option`; of a `Result`, `result?`; of a number, `value.to_string()`"
)]
pub trait IntoWord<W> {
    /// The value.
    fn into_word(self) -> W;
}

#[diagnostic::do_not_recommend]
impl<W: From<Text>, T: IntoText> IntoWord<W> for T {
    fn into_word(self) -> W {
        self.into_text().into()
    }
}

/// What can stand where a list, or one of several shapes, is expected.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a `{T}`",
    label = "expected what turns into a `{T}`, found `{Self}`",
    note = "of an `Option`, write `name?: option`, or `option.unwrap_or_default()`; of a `Result`, `result?`",
    note = "where a list stands, write `[element]` of one element and `[..iterator]` of an iterator",
    note = "where text stands, write `value.to_string()` of a number, and `texts.join(\" \")` of several texts",
    note = "of JSON, such as a `serde_json::Value`, write `serde_json::from_value::<{T}>(value)?`"
)]
pub trait IntoValue<T> {
    /// The value.
    fn into_value(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T, U: Into<T>> IntoValue<T> for U {
    fn into_value(self) -> T {
        self.into()
    }
}

/// What can be spliced into a list: an iterator over its elements, or over references to them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be spliced into a list of `{T}`",
    label = "expected a list of `{T}` or `&{T}`, found `{Self}`",
    note = "of a single element, write it without `..`; of elements of another type, `..list.iter().map(|element| ..)`",
    note = "of an `Option` of a list, write `..option.into_iter().flatten()`; of a `Result`, `..result?`"
)]
pub trait IntoElements<T> {
    /// The elements. A vector, whatever the list was: no type is left open that a second error could be about.
    fn into_elements(self) -> Vec<T>;
}

#[diagnostic::do_not_recommend]
impl<T, L: IntoIterator<Item: IntoElement<T>>> IntoElements<T> for L {
    fn into_elements(self) -> Vec<T> {
        self.into_iter().map(IntoElement::into_element).collect()
    }
}

/// What can stand in JSON that is sent as it is.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in JSON that is sent as it is",
    label = "expected text, a number, a boolean, `Json`, or another value that serde can serialize",
    note = "a type of your own can stand there if it derives `serde::Serialize`"
)]
pub trait IntoJson {
    /// The JSON, or a mark for the check that there is none for the value: a map has keys that are lists, say.
    fn into_json(self) -> Json;

    /// The JSON. It panics if there is none for the value.
    #[track_caller]
    fn certainly_into_json(self) -> Json;
}

#[diagnostic::do_not_recommend]
impl<T: Serialize> IntoJson for T {
    fn into_json(self) -> Json {
        Json::or_mark(&self)
    }

    #[expect(clippy::panic, reason = "the documentation of `qwen_request!` says so")]
    fn certainly_into_json(self) -> Json {
        let json = self.into_json();
        if let Some(reason) = json.unwritable() {
            let name = type_name::<T>();
            panic!(
                "`{name}` cannot be written as JSON: {reason}; `try_qwen_request!` returns it as an error"
            );
        }
        json
    }
}

/// Refuses a constant outside its range, at the place of the call: it panics while the program compiles.
#[track_caller]
pub const fn in_range(value: f64, low: Bound, high: Bound, message: &'static str) {
    assert!(qwen_request_rules::check::contains(low, high, value), "{}", message);
}
