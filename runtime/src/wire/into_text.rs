//! What counts as text.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::Text;

/// A value that a request takes as text.
///
/// Borrowed text is copied: a request owns what is not part of the program itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not text",
    label = "text is expected here, found `{Self}`",
    note = "text is `&str`, `String`, `Cow<str>`, `Box<str>`, `Rc<str>`, `Arc<str>` or `char`; \
            of another value, `.to_string()` or `format!(..)` makes one"
)]
pub trait IntoText {
    /// The text.
    fn into_text(self) -> Text;
}

impl IntoText for &str {
    fn into_text(self) -> Text {
        Cow::Owned(self.to_owned())
    }
}

impl IntoText for &&str {
    fn into_text(self) -> Text {
        (*self).into_text()
    }
}

impl IntoText for String {
    fn into_text(self) -> Text {
        Cow::Owned(self)
    }
}

impl IntoText for &String {
    fn into_text(self) -> Text {
        self.as_str().into_text()
    }
}

impl IntoText for Cow<'_, str> {
    fn into_text(self) -> Text {
        Cow::Owned(self.into_owned())
    }
}

impl IntoText for &Cow<'_, str> {
    fn into_text(self) -> Text {
        self.as_ref().into_text()
    }
}

impl IntoText for &Box<str> {
    fn into_text(self) -> Text {
        self.as_ref().into_text()
    }
}

impl IntoText for &Rc<str> {
    fn into_text(self) -> Text {
        self.as_ref().into_text()
    }
}

impl IntoText for &Arc<str> {
    fn into_text(self) -> Text {
        self.as_ref().into_text()
    }
}

impl IntoText for &&String {
    fn into_text(self) -> Text {
        self.as_str().into_text()
    }
}

impl IntoText for Box<str> {
    fn into_text(self) -> Text {
        Cow::Owned(self.into_string())
    }
}

impl IntoText for Rc<str> {
    fn into_text(self) -> Text {
        self.as_ref().into_text()
    }
}

impl IntoText for Arc<str> {
    fn into_text(self) -> Text {
        self.as_ref().into_text()
    }
}

/// What never is, can be text: `user(refuse())`, where `fn refuse() -> !`.
#[diagnostic::do_not_recommend]
impl IntoText for <fn() -> ! as Returned>::Value {
    fn into_text(self) -> Text {
        self
    }
}

/// What a function returns. The type `!` has no other name on stable.
pub trait Returned {
    /// The type.
    type Value;
}

impl<T> Returned for fn() -> T {
    type Value = T;
}

impl IntoText for char {
    fn into_text(self) -> Text {
        Cow::Owned(self.to_string())
    }
}

impl IntoText for &char {
    fn into_text(self) -> Text {
        (*self).into_text()
    }
}
