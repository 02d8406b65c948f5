//! Objects with known members: their own types, and JSON that holds one.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::wire::{IntoElement, Json};

/// What can stand where an object is expected.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a `{To}`",
    label = "expected `{To}`, found `{Self}`",
    note = "of an `Option`, write `name?: option`; of a `Result`, `result?`",
    note = "JSON stands for an object in `try_qwen_request!`; else write the object out, as in `{{ .. }}`"
)]
pub trait IntoObject<To> {
    /// The object.
    fn into_object(self) -> To;
}

/// What can stand where an object is expected, if it fits: of JSON, that is checked when the program runs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a `{To}`",
    label = "expected `{To}`, found `{Self}`",
    note = "of an `Option`, write `name?: option`; of a `Result`, `result?`; of text that is JSON, `Json::parse(text)?`"
)]
pub trait TryIntoObject<To> {
    /// The object, or the JSON that is none.
    fn try_into_object(self) -> Result<To, Json>;
}

/// An object with known members.
pub trait Object: Clone + Default + DeserializeOwned {
    /// Keeps JSON that it cannot hold, where it is still empty.
    fn keep(&mut self, json: &Json);
}

#[diagnostic::do_not_recommend]
impl<T: Object> IntoObject<T> for T {
    #[inline]
    fn into_object(self) -> T {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Object> IntoObject<T> for &T {
    fn into_object(self) -> T {
        self.clone()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Object> TryIntoObject<T> for T {
    fn try_into_object(self) -> Result<T, Json> {
        Ok(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Object> TryIntoObject<T> for &T {
    fn try_into_object(self) -> Result<T, Json> {
        Ok(self.clone())
    }
}

#[diagnostic::do_not_recommend]
impl<T: Object> TryIntoObject<T> for &Json {
    fn try_into_object(self) -> Result<T, Json> {
        self.to().map_err(|_| self.clone())
    }
}

#[diagnostic::do_not_recommend]
impl<T: Object> IntoElement<T> for &Json {
    /// A list has no other place for what does not fit than its element: there, the check finds it.
    fn into_element(self) -> T {
        self.to().unwrap_or_else(|_| {
            let mut element = T::default();
            element.keep(self);
            element
        })
    }
}

/// What is read by way of `&Json`.
macro_rules! by_json {
    ($($from:ty: |$json:ident| $by:expr;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<T: Object> TryIntoObject<T> for $from {
            fn try_into_object(self) -> Result<T, Json> {
                let $json = self;
                $by.try_into_object()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Object> IntoElement<T> for $from {
            fn into_element(self) -> T {
                let $json = self;
                $by.into_element()
            }
        }
    )* };
}

by_json! {
    Json: |json| &json;
    Value: |value| &Json::or_mark(&value);
    &Value: |value| &Json::or_mark(value);
}
