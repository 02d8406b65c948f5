//! Requests as `http::Request`.

use std::fmt;

use http::{HeaderName, HeaderValue, Method, Request, header, request::Builder};
use qwen_request_rules::{document::RawNode, parameters::Protocol};

use super::{Endpoint, call::Call};
use crate::wire::{document, to_json};
use crate::{ApiRequest, Checked, Delivery, RequestHeaders};

impl<T: ApiRequest> Checked<T> {
    /// The request as HTTP: method, URL, headers and body, for any client.
    ///
    /// A streamed request of the DashScope protocol has `X-DashScope-SSE: enable`, and one with a URL that begins
    /// with `oss://` has `X-DashScope-OssResourceResolve: enable`, and one that is answered by a task has
    /// `X-DashScope-Async: enable`, all by themselves.
    ///
    /// It fails if the endpoint's URL is invalid or has no scheme, if the key or a header value is not valid in a header, if the request
    /// goes over a WebSocket or is signed, or if its path names what it does not: such requests have a call of their own, and those to
    /// an application its `app_id`.
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
        if T::API.protocol == Protocol::OpenApi {
            return Err(HttpError(
                "the request is signed with an `AccessKey`: see `KnowledgeCall`".to_owned(),
            ));
        }
        let Some(path) = self.path() else {
            return Err(HttpError("the request names no application: set `app_id`".to_owned()));
        };
        if path.contains('{') {
            return Err(HttpError(format!("the path names what is changed: `{path}`")));
        }
        let body = self.to_json().map_err(|error| HttpError(error.to_string()))?;
        let parts = Parts {
            path: &path,
            protocol: T::API.protocol,
            is_streamed: self.is_streamed(),
            is_task: self.is_task(),
            headers: self.headers(),
            body: body.into_bytes(),
        };
        parts.into_http(endpoint)
    }
}

/// What differs between requests. It knows no request type: it is compiled with this crate.
struct Parts<'a> {
    path: &'a str,
    protocol: Protocol,
    is_streamed: bool,
    is_task: bool,
    headers: Option<&'a RequestHeaders>,
    body: Vec<u8>,
}

impl Parts<'_> {
    fn into_http(self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, HttpError> {
        if let Some(problem) = endpoint.problem() {
            return Err(HttpError(problem));
        }
        let accept = if self.is_streamed { "text/event-stream" } else { "application/json" };
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(endpoint.url(self.path))
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, accept);
        request = match endpoint.api_key().filter(|_| self.protocol == Protocol::Anthropic) {
            Some(key) => request.header("x-api-key", secret(key)?),
            None => request.header(header::AUTHORIZATION, secret(&endpoint.authorization())?),
        };
        if self.protocol == Protocol::Anthropic {
            // The service does not heed it. Gateways for the same protocol do.
            request = request.header("anthropic-version", ANTHROPIC_VERSION);
        }
        if self.is_streamed && self.protocol == Protocol::DashScope {
            request = request.header("x-dashscope-sse", "enable");
        }
        if self.is_task {
            request = request.header("x-dashscope-async", "enable");
        }
        if has_oss_url(&self.body) {
            request = request.header(OSS_RESOLVE, "enable");
        }
        if let Some(headers) = self.headers {
            request = with_headers(request, headers)?;
        }
        request.body(self.body).map_err(HttpError::of)
    }
}

impl Call {
    pub(super) fn to_http(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, HttpError> {
        let mut request = begin(endpoint, self.method, &self.path)?;
        let body = self.body.as_deref().unwrap_or_default().as_bytes();
        if self.body.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        if has_oss_url(body) {
            request = request.header(OSS_RESOLVE, "enable");
        }
        request.body(body.to_vec()).map_err(HttpError::of)
    }
}

/// The head of a call about something that is stored, or to be stored.
pub(super) fn begin(endpoint: &Endpoint, method: &str, path: &str) -> Result<Builder, HttpError> {
    if let Some(problem) = endpoint.problem() {
        return Err(HttpError(problem));
    }
    Ok(Request::builder()
        .method(method)
        .uri(endpoint.url(path))
        .header(header::AUTHORIZATION, secret(&endpoint.authorization())?)
        .header(header::ACCEPT, "application/json"))
}

/// The version of Anthropic's protocol that the service speaks.
const ANTHROPIC_VERSION: &str = "2023-06-01";

/// A header that holds the key.
fn secret(value: &str) -> Result<HeaderValue, HttpError> {
    let mut key = HeaderValue::try_from(value).map_err(|_| HttpError::key())?;
    // `http` prints such a value as "Sensitive".
    key.set_sensitive(true);
    Ok(key)
}

const OSS_RESOLVE: HeaderName = HeaderName::from_static("x-dashscope-ossresourceresolve");

/// Whether a text of the body begins with `oss://`. One of free text may too: the header does no harm then.
fn has_oss_url(body: &[u8]) -> bool {
    const URL: &[u8] = b"\"oss://";
    body.windows(URL.len()).any(|window| window == URL)
}

fn with_headers(mut request: Builder, headers: &RequestHeaders) -> Result<Builder, HttpError> {
    // The checks have refused it already: this is the place where it would do harm.
    if let Some((name, _)) = headers.extra.iter().next() {
        return Err(HttpError(format!("`{}` is not a header that can be set", name.escape_debug())));
    }
    let json = to_json(headers).map_err(|error| HttpError(error.to_string()))?;
    let members = document::read(&json).map_err(|refusal| HttpError(refusal.message().to_owned()))?;
    for member in members.root().map(RawNode::children).unwrap_or_default() {
        let (Some(name), Some(value)) = (member.key(), member.text()) else { continue };
        // It is there already, with the only value that it has.
        if !OSS_RESOLVE.as_str().eq_ignore_ascii_case(name) {
            request = request.header(name, value);
        } else if request.headers_ref().is_some_and(|headers| !headers.contains_key(OSS_RESOLVE)) {
            request = request.header(OSS_RESOLVE, value);
        }
    }
    Ok(request)
}

/// A request that cannot be turned into HTTP.
///
/// ```
/// use qwen_request::{Endpoint, Region, TaskCall};
///
/// let endpoint = Endpoint::new(Region::Singapore, "sk-...\n")?;
/// let error = TaskCall::query("0d1f").to_http(&endpoint).unwrap_err();
/// // The key itself is not in it.
/// assert_eq!(error.to_string(), "the key has characters that cannot stand in a header");
/// # Ok::<(), qwen_request::EndpointError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpError(String);

impl HttpError {
    /// Why the parts make no request.
    #[expect(clippy::needless_pass_by_value, reason = "it stands for a closure")]
    pub(super) fn of(error: http::Error) -> Self {
        Self(error.to_string())
    }

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
