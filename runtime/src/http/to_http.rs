//! Requests as `http::Request`.

use std::fmt;

use http::{HeaderName, HeaderValue, Method, Request, header, request::Builder};
use qwen_request_rules::parameters::Protocol;

use super::Endpoint;
use crate::{ApiRequest, Checked, Delivery, RequestHeaders};

impl<T: ApiRequest> Checked<T> {
    /// The request as HTTP: method, URL, headers and body, for any client.
    ///
    /// A streamed request of the DashScope protocol has `X-DashScope-SSE: enable`, and one with a URL that begins
    /// with `oss://` has `X-DashScope-OssResourceResolve: enable`, and one that is answered by a task has
    /// `X-DashScope-Async: enable`, all by themselves.
    ///
    /// It fails if the endpoint's URL is none, the key or a header's value cannot stand in a header, or the request
    /// goes over a WebSocket.
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
        if T::DELIVERY == Delivery::Socket {
            return Err(HttpError(
                "the request goes over a WebSocket, as the payload of a command".to_owned(),
            ));
        }
        let body = serde_json::to_vec(self).map_err(|error| HttpError(error.to_string()))?;
        let mut key = HeaderValue::try_from(endpoint.authorization()).map_err(|_| HttpError::key())?;
        // `http` prints such a value as "Sensitive".
        key.set_sensitive(true);
        let accept = if self.is_streamed() { "text/event-stream" } else { "application/json" };
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(endpoint.url(T::PATH))
            .header(header::AUTHORIZATION, key)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, accept);
        if self.is_streamed() && T::API.protocol == Protocol::DashScope {
            request = request.header("x-dashscope-sse", "enable");
        }
        if T::DELIVERY == Delivery::Task {
            request = request.header("x-dashscope-async", "enable");
        }
        if has_oss_url(&body) {
            request = request.header(OSS_RESOLVE, "enable");
        }
        if let Some(headers) = self.headers() {
            request = with_headers(request, headers)?;
        }
        request.body(body).map_err(|error| HttpError(error.to_string()))
    }
}

const OSS_RESOLVE: HeaderName = HeaderName::from_static("x-dashscope-ossresourceresolve");

/// Whether a text of the body begins with `oss://`. One of free text may too: the header does no harm then.
fn has_oss_url(body: &[u8]) -> bool {
    const URL: &[u8] = b"\"oss://";
    body.windows(URL.len()).any(|window| window == URL)
}

fn with_headers(mut request: Builder, headers: &RequestHeaders) -> Result<Builder, HttpError> {
    let members = serde_json::to_value(headers).map_err(|error| HttpError(error.to_string()))?;
    for (name, value) in members.as_object().into_iter().flatten() {
        let Some(value) = value.as_str() else { continue };
        // It is there already, with the only value that it has.
        if !OSS_RESOLVE.as_str().eq_ignore_ascii_case(name) {
            request = request.header(name, value);
        } else if request.headers_ref().is_some_and(|headers| !headers.contains_key(OSS_RESOLVE)) {
            request = request.header(OSS_RESOLVE, value);
        }
    }
    Ok(request)
}

/// A request that cannot be written as HTTP.
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
