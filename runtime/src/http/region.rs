//! The regions of Model Studio and their hosts: a key works in its own region only.

use qwen_request_rules::{serde_by_name, words};

/// A region of Model Studio.
///
/// Source: the chat completions reference as of autumn 2026.
///
/// ```
/// use qwen_request::Region;
///
/// assert_eq!(Region::Singapore.shared_host(), Some("https://dashscope-intl.aliyuncs.com"));
/// assert_eq!(Region::Tokyo.shared_host(), None);
/// assert_eq!(Region::Tokyo.id(), "ap-northeast-1");
/// assert_eq!("ap-northeast-1".parse(), Ok(Region::Tokyo));
/// ```
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

words! { Region: "region" {
    Beijing = "cn-beijing",
    Singapore = "ap-southeast-1",
    Virginia = "us-east-1",
    Frankfurt = "eu-central-1",
    Tokyo = "ap-northeast-1",
    HongKong = "cn-hongkong",
} }

serde_by_name! { Region }

/// What is known of a region.
struct Row {
    /// The name in a sentence.
    name: &'static str,
    /// The host that all workspaces share.
    shared_host: Option<&'static str>,
}

impl Region {
    const fn row(self) -> Row {
        let (name, shared_host) = match self {
            Self::Beijing => ("Beijing", Some("https://dashscope.aliyuncs.com")),
            Self::Singapore => ("Singapore", Some("https://dashscope-intl.aliyuncs.com")),
            Self::Virginia => ("the US", Some("https://dashscope-us.aliyuncs.com")),
            Self::Frankfurt => ("Frankfurt", None),
            Self::Tokyo => ("Tokyo", None),
            Self::HongKong => ("Hong Kong", Some("https://cn-hongkong.dashscope.aliyuncs.com")),
        };
        Row { name, shared_host }
    }

    /// The host that all workspaces of the region share.
    pub const fn shared_host(self) -> Option<&'static str> {
        self.row().shared_host
    }

    /// The region id, as in host names.
    pub const fn id(self) -> &'static str {
        self.as_str()
    }

    /// The region's name for people.
    pub(crate) fn name(self) -> &'static str {
        self.row().name
    }

    /// The shared host without the scheme.
    pub(crate) fn host_name(self) -> Option<&'static str> {
        self.shared_host()?.strip_prefix("https://")
    }

    /// The region of a host of Model Studio: by the id in its name, which hosts of workspaces have, or as a shared host.
    pub(crate) fn of_host(host: &str) -> Option<Self> {
        let by_id = |region: &Self| host.split('.').any(|label| label.ends_with(region.id()));
        let by_host = |region: &Self| region.host_name().is_some_and(|shared| host.contains(shared));
        let mut regions = Self::all();
        // The shared host of Hong Kong, which has the id, ends with that of Beijing.
        regions.clone().find(by_id).or_else(|| regions.find(by_host))
    }
}

#[cfg(test)]
mod tests {
    use super::Region;

    #[test]
    fn the_hosts_of_a_region_are_of_it() {
        for region in Region::all() {
            let workspace = format!("ws-1.{}.maas.aliyuncs.com", region.id());
            assert_eq!(Region::of_host(&workspace), Some(region));
            if let Some(host) = region.host_name() {
                assert_eq!(Region::of_host(host), Some(region), "{host}");
            }
        }
    }

    #[test]
    fn other_hosts_are_of_none() {
        for host in
            ["", "localhost:8080", "example.com", "us-east-1x.example.com", "dashscope.aliyuncs.example"]
        {
            assert_eq!(Region::of_host(host), None, "{host}");
        }
    }
}
