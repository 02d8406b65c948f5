//! The hosts of Model Studio and the key for them.

use std::{env, fmt};

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
    base_url: Text,
    key: Text,
}

/// A region of Model Studio.
///
/// Source: the chat completions reference as of autumn 2026.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// China (Beijing): all models.
    Beijing,
    /// Singapore: the international service.
    Singapore,
    /// US (Virginia).
    Virginia,
    /// Germany (Frankfurt): workspace hosts only.
    Frankfurt,
    /// Japan (Tokyo): workspace hosts only.
    Tokyo,
    /// China (Hong Kong). Its shared host is being retired.
    HongKong,
}

/// Why there is no such endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// The environment variable `DASHSCOPE_API_KEY` is not set.
    MissingKey,
    /// The region has no host that all workspaces share: use [`Endpoint::workspace`].
    NoSharedHost(Region),
}

impl Endpoint {
    /// The host of a region that all workspaces share. Frankfurt and Tokyo have none.
    pub fn new(region: Region, key: impl IntoText) -> Result<Self, EndpointError> {
        let base_url = region.shared_host().ok_or(EndpointError::NoSharedHost(region))?;
        Ok(Self { base_url: Text::Borrowed(base_url), key: key.into_text() })
    }

    /// The host of one workspace in a region.
    ///
    /// ```
    /// use qwen_request::{Endpoint, Region};
    ///
    /// let endpoint = Endpoint::workspace(Region::Frankfurt, "ws-1", "sk-...");
    /// assert_eq!(endpoint.base_url(), "https://ws-1.eu-central-1.maas.aliyuncs.com");
    /// ```
    pub fn workspace(region: Region, workspace: &str, key: impl IntoText) -> Self {
        Self::custom(format!("https://{workspace}.{}.maas.aliyuncs.com", region.id()), key)
    }

    /// Any other host: a gateway, the finance cloud, a server for tests. Without a slash at the end.
    pub fn custom(base_url: impl IntoText, key: impl IntoText) -> Self {
        let base_url = base_url.into_text();
        let trimmed = base_url.trim_end_matches('/');
        let base_url = if trimmed.len() == base_url.len() { base_url } else { trimmed.to_owned().into() };
        Self { base_url, key: key.into_text() }
    }

    /// The shared host of a region, with the key from the environment variable `DASHSCOPE_API_KEY`.
    pub fn from_env(region: Region) -> Result<Self, EndpointError> {
        match env::var(KEY_VARIABLE) {
            Ok(key) if !key.trim().is_empty() => Self::new(region, key.trim()),
            _ => Err(EndpointError::MissingKey),
        }
    }

    /// The part of the URL before the path.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The whole URL of a path.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }

    /// The value of the `Authorization` header. It holds the key: do not log it.
    pub fn authorization(&self) -> String {
        format!("Bearer {}", self.key)
    }
}

impl Region {
    /// The host that all workspaces of the region share.
    pub fn shared_host(self) -> Option<&'static str> {
        match self {
            Self::Beijing => Some("https://dashscope.aliyuncs.com"),
            Self::Singapore => Some("https://dashscope-intl.aliyuncs.com"),
            Self::Virginia => Some("https://dashscope-us.aliyuncs.com"),
            Self::HongKong => Some("https://cn-hongkong.dashscope.aliyuncs.com"),
            Self::Frankfurt | Self::Tokyo => None,
        }
    }

    /// The region's name in host names.
    pub fn id(self) -> &'static str {
        match self {
            Self::Beijing => "cn-beijing",
            Self::Singapore => "ap-southeast-1",
            Self::Virginia => "us-east-1",
            Self::Frankfurt => "eu-central-1",
            Self::Tokyo => "ap-northeast-1",
            Self::HongKong => "cn-hongkong",
        }
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
        }
    }
}

impl std::error::Error for EndpointError {}
