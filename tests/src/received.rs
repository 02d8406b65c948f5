//! What the server received.

use hyper::{HeaderMap, Method, Uri, body::Bytes, header};

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Received {
    /// The HTTP method.
    pub method: Method,
    /// The path.
    pub path: String,
    /// The headers. `Authorization` prints as `Sensitive`.
    pub headers: HeaderMap,
    /// The bytes of the body.
    pub body: Bytes,
}

impl Received {
    pub(crate) fn new(method: Method, uri: &Uri, mut headers: HeaderMap, body: Bytes) -> Self {
        if let Some(key) = headers.get_mut(header::AUTHORIZATION) {
            key.set_sensitive(true);
        }
        Self { method, path: uri.path().to_owned(), headers, body }
    }

    /// The text of a header; empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The body as text; empty if it is none.
    pub fn text(&self) -> &str {
        str::from_utf8(&self.body).unwrap_or_default()
    }

    /// Whether it speaks the protocol of the Messages API.
    pub(crate) fn is_anthropic(&self) -> bool {
        self.path.starts_with("/apps/anthropic/")
    }

    /// Whether it speaks the protocol of OpenAI, not that of DashScope.
    pub(crate) fn is_openai(&self) -> bool {
        self.path.starts_with("/compatible-")
    }
}
