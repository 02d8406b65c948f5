//! A request that passed the check.

use std::{fmt, ops::Deref};

use serde::{Serialize, Serializer};

use super::{InvalidRequest, Settings, check_with};
use crate::{ApiRequest, wire::JsonError};

/// A request that broke no rule of the catalogue when it was checked.
///
/// Its fields are read as those of the request, and set by [`edit`](Self::edit), which checks the request again:
///
/// ```
/// use qwen_request::qwen_request;
///
/// let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
/// let warmer = request.edit(|request| request.temperature = Some(1.2))?;
/// assert_eq!(warmer.temperature, Some(1.2));
/// # Ok::<(), qwen_request::InvalidRequest>(())
/// ```
///
/// Only a check makes one: [`qwen_request!`](crate::qwen_request) while the program compiles,
/// [`try_qwen_request!`](crate::try_qwen_request), [`Checker`](super::Checker) and the `check` method of a
/// request while it runs. Code that sends requests can take this type and need not check again.
///
/// It dereferences to the request for reading. [`edit`](Self::edit) changes it and checks it again.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, PartialEq)]
pub struct Checked<T> {
    request: T,
    settings: Settings,
}

impl<T> Checked<T> {
    /// For the checks, and for the macros, which have checked the request while the program was compiled.
    pub(crate) const fn new(request: T, settings: Settings) -> Self {
        Self { request, settings }
    }

    /// What the call said that made it.
    #[cfg(feature = "media")]
    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The request itself, which can then be changed.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.request
    }
}

impl<T: ApiRequest> Checked<T> {
    /// The body as it is sent, as JSON text. It fails if a number is not finite.
    ///
    /// ```
    /// # use qwen_request::qwen_request;
    /// let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    /// assert_eq!(request.to_json()?, r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}]}"#);
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub fn to_json(&self) -> Result<String, JsonError> {
        self.request.to_json()
    }

    /// Changes the request and checks it again, with the rules that were switched off and the model stand-in
    /// that it was made with.
    ///
    /// ```
    /// # use qwen_request::qwen_request;
    /// let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    /// let warmer = request.clone().edit(|request| request.temperature = Some(1.2)).unwrap();
    /// assert_eq!(warmer.temperature, Some(1.2));
    /// assert!(request.edit(|request| request.temperature = Some(2.0)).is_err());
    /// ```
    pub fn edit(self, change: impl FnOnce(&mut T)) -> Result<Self, InvalidRequest> {
        let Self { mut request, settings } = self;
        change(&mut request);
        check_with(request, settings)
    }
}

impl<T> Deref for Checked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.request
    }
}

impl<T> AsRef<T> for Checked<T> {
    fn as_ref(&self) -> &T {
        &self.request
    }
}

impl<T: Serialize> Serialize for Checked<T> {
    /// Serializes the body of the request. [`Envelope`](crate::Envelope) keeps `stream` and `headers`, too.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.request.serialize(serializer)
    }
}

impl<T: fmt::Debug> fmt::Debug for Checked<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Checked").field(&self.request).finish()
    }
}
