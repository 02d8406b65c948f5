//! Requests as `http::Request`.

use std::fmt;

use http::{HeaderValue, Method, Request, header};

use super::Endpoint;
use crate::{ApiRequest, Checked};

impl<T: ApiRequest> Checked<T> {
    /// The request as HTTP: method, URL, headers and body, for any client.
    ///
    /// It fails if the endpoint's URL is none, or its key cannot stand in a header.
    ///
    /// ```
    /// use qwen_request::{Endpoint, Region, qwen_request};
    ///
    /// let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    /// let http = request.to_http(&Endpoint::new(Region::Singapore, "sk-...")?)?;
    /// assert_eq!(http.uri().path(), "/compatible-mode/v1/chat/completions");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_http(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, HttpError> {
        let body = serde_json::to_vec(self).map_err(|error| HttpError(error.to_string()))?;
        let mut key = HeaderValue::try_from(endpoint.authorization()).map_err(|_| HttpError::key())?;
        // `http` prints such a value as "Sensitive".
        key.set_sensitive(true);
        let accept = if self.is_streamed() { "text/event-stream" } else { "application/json" };
        Request::builder()
            .method(Method::POST)
            .uri(endpoint.url(T::PATH))
            .header(header::AUTHORIZATION, key)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, accept)
            .body(body)
            .map_err(|error| HttpError(error.to_string()))
    }
}

/// An endpoint that no HTTP request can be made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpError(String);

impl HttpError {
    fn key() -> Self {
        Self("the key has characters that cannot stand in a header".to_owned())
    }
}

impl fmt::Display for HttpError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for HttpError {}
