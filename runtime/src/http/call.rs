//! What all calls about stored things are made of.

use crate::wire::Text;

/// A call about something that is stored: everything of a request but the host and the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Call {
    pub(super) method: &'static str,
    pub(super) path: String,
    /// JSON.
    pub(super) body: Option<String>,
}

impl Call {
    pub(super) fn get(path: String) -> Self {
        Self { method: "GET", path, body: None }
    }

    pub(super) fn post(path: String) -> Self {
        Self { method: "POST", path, body: None }
    }

    #[cfg(feature = "tuning")]
    pub(super) fn put(path: String) -> Self {
        Self { method: "PUT", path, body: None }
    }

    #[cfg(any(feature = "files", feature = "responses", feature = "tuning"))]
    pub(super) fn delete(path: String) -> Self {
        Self { method: "DELETE", path, body: None }
    }

    #[cfg(any(feature = "responses", feature = "tuning"))]
    pub(super) fn with_body(self, body: String) -> Self {
        Self { body: Some(body), ..self }
    }
}

/// What a filter says in a query.
pub(super) fn text(value: Option<&Text>) -> Option<String> {
    value.map(|text| text.clone().into_owned())
}

/// The same of a number.
pub(super) fn number(value: Option<u32>) -> Option<String> {
    value.map(|number| number.to_string())
}

/// What every kind of call has, each around a [`Call`].
macro_rules! call {
    ($name:ident) => {
        impl $name {
            /// The HTTP method.
            #[must_use]
            pub fn method(&self) -> &'static str {
                self.0.method
            }

            /// The path on each host of Model Studio, with its query.
            #[must_use]
            pub fn path(&self) -> &str {
                &self.0.path
            }

            /// The body, if there is one: JSON.
            #[must_use]
            pub fn body(&self) -> Option<&str> {
                self.0.body.as_deref()
            }

            /// The call as HTTP.
            #[cfg(feature = "http")]
            pub fn to_http(
                &self,
                endpoint: &$crate::Endpoint,
            ) -> Result<::http::Request<Vec<u8>>, $crate::HttpError> {
                self.0.to_http(endpoint)
            }
        }
    };
}
pub(super) use call;
