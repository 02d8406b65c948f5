//! What counts as text.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::Text;

/// A value that a request takes as text.
///
/// Borrowed text is copied: a request owns what is not part of the program itself.
///
/// ```
/// use qwen_request::{IntoText, Message};
///
/// fn greet(name: impl IntoText) -> Message {
///     Message::user(format!("Hello, {}!", name.into_text()))
/// }
///
/// assert_eq!(greet("Ada"), greet(String::from("Ada")));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not text",
    label = "text is expected here, found `{Self}`",
    note = "text is `&str`, `String`, `Cow<str>`, `Box<str>`, `Rc<str>`, `Arc<str>` or `char`",
    note = "of an `Option`, write `option.unwrap_or_default()`, or `name?: option` for a member; of a `Result`, `result?`",
    note = "of a number, write `value.to_string()`; of a path, `path.display().to_string()`; of several texts, `texts.join(\" \")` if one is meant, and `try_qwen_request!` for a list",
    note = "bytes of an image, a video or audio are text as a URL: `format!(\"data:image/png;base64,{{base64}}\")`"
)]
pub trait IntoText {
    /// The text.
    fn into_text(self) -> Text;
}

#[diagnostic::do_not_recommend]
impl IntoText for &str {
    fn into_text(self) -> Text {
        Cow::Owned(self.to_owned())
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for &&str {
    fn into_text(self) -> Text {
        (*self).into_text()
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for String {
    fn into_text(self) -> Text {
        Cow::Owned(self)
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for &String {
    fn into_text(self) -> Text {
        self.as_str().into_text()
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for Cow<'_, str> {
    fn into_text(self) -> Text {
        Cow::Owned(self.into_owned())
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for &Cow<'_, str> {
    fn into_text(self) -> Text {
        self.as_ref().into_text()
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for &Box<str> {
    fn into_text(self) -> Text {
        self.as_ref().into_text()
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for &Rc<str> {
    fn into_text(self) -> Text {
        self.as_ref().into_text()
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for &Arc<str> {
    fn into_text(self) -> Text {
        self.as_ref().into_text()
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for &&String {
    fn into_text(self) -> Text {
        self.as_str().into_text()
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for Box<str> {
    fn into_text(self) -> Text {
        Cow::Owned(self.into_string())
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for Rc<str> {
    fn into_text(self) -> Text {
        self.as_ref().into_text()
    }
}

#[diagnostic::do_not_recommend]
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

#[diagnostic::do_not_recommend]
impl IntoText for char {
    fn into_text(self) -> Text {
        Cow::Owned(self.to_string())
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for &char {
    fn into_text(self) -> Text {
        (*self).into_text()
    }
}
