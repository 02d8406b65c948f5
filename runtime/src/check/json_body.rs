//! What a body to check may be.

use std::borrow::Cow;

use serde_json::Value;

use crate::wire::{Json, JsonError, utf8};

/// A JSON body as programs hold one: `&str`, `&String`, `&[u8]`, `&Vec<u8>`, `&serde_json::Value` or `&Json`.
///
/// Only this crate implements it.
///
/// ```
/// use qwen_request::{ChatRequest, Checker};
/// use serde_json::json;
///
/// let checker = Checker::<ChatRequest>::new();
/// let body = json!({ "model": "qwen-plus", "messages": [{ "role": "user", "content": "Hi" }] });
/// assert!(checker.report(&body).findings().is_empty());
/// assert!(checker.report(body.to_string().as_bytes()).findings().is_empty());
/// ```
pub trait JsonBody: sealed::Sealed {
    /// The text, which is checked. That of a `Value` is written first, and is compact.
    #[doc(hidden)]
    fn text(&self) -> Result<Cow<'_, str>, JsonError>;
}

macro_rules! json_body {
    ($($body:ty: |$this:ident| $text:expr;)*) => {$(
        impl sealed::Sealed for $body {}

        impl JsonBody for $body {
            fn text(&self) -> Result<Cow<'_, str>, JsonError> {
                let $this = self;
                $text
            }
        }
    )*};
}

json_body! {
    &str: |body| Ok(Cow::Borrowed(body));
    &String: |body| Ok(Cow::Borrowed(body));
    &[u8]: |body| utf8(body).map(Cow::Borrowed);
    &Vec<u8>: |body| utf8(body).map(Cow::Borrowed);
    &Value: |body| Json::from_value(body).map(|json| Cow::Owned(json.as_str().to_owned()));
    &Json: |body| Ok(Cow::Borrowed(body.as_str()));
}

impl<const N: usize> sealed::Sealed for &[u8; N] {}

impl<const N: usize> JsonBody for &[u8; N] {
    fn text(&self) -> Result<Cow<'_, str>, JsonError> {
        utf8(self.as_slice()).map(Cow::Borrowed)
    }
}

mod sealed {
    pub trait Sealed {}
}
