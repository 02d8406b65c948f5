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

/// Why there is no such endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// The environment variable `DASHSCOPE_API_KEY` is not set.
    MissingKey,
    /// The region has no host that all workspaces share: use [`Endpoint::workspace`].
    NoSharedHost(Region),
    /// The workspace id is no part of a host name: the key would go to another host.
    InvalidWorkspace,
}

impl Endpoint {
    /// The host of a region that all workspaces share. Frankfurt and Tokyo have none.
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

    /// Any other host: a gateway, the finance cloud, a server for tests.
    ///
    /// The key goes to whatever host the URL names: take it from your configuration, not from a request. Paths are put
    /// behind the path of the URL and before its query. `Debug` shows neither user info nor query.
    pub fn custom(base_url: impl IntoText, key: impl IntoText) -> Self {
        Self::at(BaseUrl::new(&base_url.into_text()), key)
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

    /// The whole URL of a path.
    pub fn url(&self, path: &str) -> String {
        self.base_url.join(path)
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
