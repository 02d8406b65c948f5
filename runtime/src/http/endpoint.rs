//! The hosts of Model Studio and the key for them.

use std::{env, fmt};

use super::base_url::BaseUrl;
use super::region::Region;
use crate::wire::{IntoText, Text};

/// The environment variable that holds the key.
const KEY_VARIABLE: &str = "DASHSCOPE_API_KEY";

/// Where requests go: a host of Model Studio and the key for it.
///
/// A key belongs to one region: sent to the host of another, it is refused as if it were wrong. The key is in
/// no output of this crate: neither in `Debug`, nor in errors.
///
/// ```
/// use qwen_request::{Endpoint, Region};
///
/// let endpoint = Endpoint::new(Region::Singapore, "sk-...")?;
/// assert_eq!(endpoint.base_url(), "https://dashscope-intl.aliyuncs.com");
/// assert!(!format!("{endpoint:?}").contains("sk-..."));
/// # Ok::<(), qwen_request::EndpointError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Endpoint {
    base_url: BaseUrl,
    key: Text,
    /// Whether Anthropic's header carries the key where Anthropic's protocol is spoken.
    has_api_key_header: bool,
}

/// Why an endpoint could not be made.
///
/// ```
/// use qwen_request::{Endpoint, EndpointError, Region};
///
/// let endpoint = match Endpoint::new(Region::Tokyo, "sk-...") {
///     Err(EndpointError::NoSharedHost(region)) => Endpoint::workspace(region, "ws-1", "sk-...")?,
///     endpoint => endpoint?,
/// };
/// assert_eq!(endpoint.base_url(), "https://ws-1.ap-northeast-1.maas.aliyuncs.com");
/// # Ok::<(), EndpointError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// The environment variable `DASHSCOPE_API_KEY` is not set.
    MissingKey,
    /// The region has no host that all workspaces share: use [`Endpoint::workspace`].
    NoSharedHost(Region),
    /// The workspace id is not a valid label of a host name: the key could go to another host.
    InvalidWorkspace,
}

impl Endpoint {
    /// The host of a region that all workspaces share. Frankfurt and Tokyo have none. For any other URL, of a gateway or of a server
    /// for tests, there is [`custom`](Self::custom).
    pub fn new(region: Region, key: impl IntoText) -> Result<Self, EndpointError> {
        let base_url = region.shared_host().ok_or(EndpointError::NoSharedHost(region))?;
        Ok(Self::at(BaseUrl::of_host(base_url), key))
    }

    /// The host of one workspace in a region.
    ///
    /// The id becomes a part of the host's name: 1 to 63 letters, digits and hyphens, with a hyphen at neither end. Any
    /// other text is refused, since it could name another host.
    ///
    /// ```
    /// use qwen_request::{Endpoint, EndpointError, Region};
    ///
    /// let endpoint = Endpoint::workspace(Region::Frankfurt, "ws-1", "sk-...")?;
    /// assert_eq!(endpoint.base_url(), "https://ws-1.eu-central-1.maas.aliyuncs.com");
    ///
    /// let refused = Endpoint::workspace(Region::Frankfurt, "evil.com/", "sk-...");
    /// assert_eq!(refused, Err(EndpointError::InvalidWorkspace));
    /// # Ok::<(), EndpointError>(())
    /// ```
    pub fn workspace(region: Region, workspace: &str, key: impl IntoText) -> Result<Self, EndpointError> {
        if !is_host_label(workspace) {
            return Err(EndpointError::InvalidWorkspace);
        }
        Ok(Self::custom(format!("https://{workspace}.{}.maas.aliyuncs.com", region.id()), key))
    }

    /// Any base URL: of a gateway, of the finance cloud, of a server for tests, or one that another client is set up with.
    ///
    /// A URL that ends with the root of a protocol, such as `/compatible-mode/v1` or `/api/v1`, is that of its host: each request goes to
    /// the path of its own API. Of a gateway, a path that ends with `/v1` alone is the root of the OpenAI-compatible protocol, and any
    /// other path goes before those of the APIs; [`with_path`](Self::with_path) says otherwise. A query is sent with every request.
    ///
    /// The key goes to whatever host the URL names: take it from your configuration, not from a request. `Debug` shows neither user
    /// info nor query. A URL without a scheme is an error of each `to_http`.
    ///
    /// ```
    /// use qwen_request::{ApiRequest, ChatRequest, Endpoint};
    ///
    /// for (base_url, url) in [
    ///     ("https://dashscope.aliyuncs.com/compatible-mode/v1/", "https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions"),
    ///     ("https://dashscope.aliyuncs.com/api/v1", "https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions"),
    ///     ("https://gateway.example/qwen", "https://gateway.example/qwen/compatible-mode/v1/chat/completions"),
    ///     ("https://gateway.example/v1", "https://gateway.example/v1/chat/completions"),
    /// ] {
    ///     assert_eq!(Endpoint::custom(base_url, "sk-...").url(ChatRequest::PATH), url);
    /// }
    /// ```
    pub fn custom(base_url: impl IntoText, key: impl IntoText) -> Self {
        Self::at(BaseUrl::new(&base_url.into_text()), key)
    }

    /// Has requests to a path, and to all paths below it, go elsewhere on the same host: for gateways with paths of their own.
    ///
    /// ```
    /// use qwen_request::{ApiRequest, ChatRequest, Endpoint};
    ///
    /// let gateway = Endpoint::custom("https://gateway.example", "sk-...")
    ///     .with_path("/compatible-mode/v1", "/openai/v1")
    ///     .with_path(ChatRequest::PATH, "/chat");
    /// assert_eq!(gateway.url("/compatible-mode/v1/embeddings"), "https://gateway.example/openai/v1/embeddings");
    /// assert_eq!(gateway.url(ChatRequest::PATH), "https://gateway.example/chat");
    /// ```
    #[must_use]
    pub fn with_path(mut self, path: impl IntoText, instead: impl IntoText) -> Self {
        self.base_url.replace(path.into_text(), instead.into_text());
        self
    }

    /// The shared host of a region, with the key from the environment variable `DASHSCOPE_API_KEY`.
    pub fn from_env(region: Region) -> Result<Self, EndpointError> {
        match env::var(KEY_VARIABLE) {
            Ok(key) if !key.trim().is_empty() => Self::new(region, key.trim()),
            _ => Err(EndpointError::MissingKey),
        }
    }

    /// The same, with the key in `x-api-key` instead of `Authorization` where a request is a message of Anthropic's protocol.
    /// The service takes either; some gateways only know this one.
    #[must_use]
    pub fn with_api_key_header(mut self) -> Self {
        self.has_api_key_header = true;
        self
    }

    /// The part of the URL before the path, without a slash at the end. User info, if there is any, is in it.
    pub fn base_url(&self) -> &str {
        self.base_url.before_path()
    }

    /// The full URL of a path.
    pub fn url(&self, path: &str) -> String {
        self.base_url.join(path)
    }

    /// The whole URL of a path for a WebSocket: `wss`, or `ws` where the base URL is `http`.
    ///
    /// ```
    /// use qwen_request::{Endpoint, Region};
    ///
    /// let endpoint = Endpoint::new(Region::Singapore, "sk-...")?;
    /// assert_eq!(endpoint.socket_url("/api-ws/v1/inference"), "wss://dashscope-intl.aliyuncs.com/api-ws/v1/inference");
    /// # Ok::<(), qwen_request::EndpointError>(())
    /// ```
    pub fn socket_url(&self, path: &str) -> String {
        self.base_url.join_socket(path)
    }

    /// Why no request can go there.
    #[cfg(feature = "http")]
    pub(super) fn problem(&self) -> Option<String> {
        self.base_url.problem()
    }

    /// The value of the `Authorization` header. It holds the key: do not log it.
    pub fn authorization(&self) -> String {
        format!("Bearer {}", self.key)
    }

    /// The key, if [`with_api_key_header`](Self::with_api_key_header) was said: the value of the `x-api-key` header of a message
    /// in Anthropic's protocol. Do not log it.
    pub fn api_key(&self) -> Option<&str> {
        self.has_api_key_header.then_some(&self.key)
    }

    fn at(base_url: BaseUrl, key: impl IntoText) -> Self {
        Self { base_url, key: key.into_text(), has_api_key_header: false }
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Endpoint").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

impl fmt::Display for EndpointError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingKey => write!(out, "the environment variable `{KEY_VARIABLE}` is not set"),
            Self::NoSharedHost(region) => {
                write!(out, "{region:?} has no host that all workspaces share: use the one of your workspace")
            }
            Self::InvalidWorkspace => out.write_str(
                "a workspace id has 1 to 63 letters, digits and hyphens, with a hyphen at neither end",
            ),
        }
    }
}

impl std::error::Error for EndpointError {}

/// Whether a text can stand between two dots of a host name.
fn is_host_label(text: &str) -> bool {
    const LONGEST: usize = 63;
    let is_hyphen_at_end = text.starts_with('-') || text.ends_with('-');
    (1..=LONGEST).contains(&text.len())
        && !is_hyphen_at_end
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
