//! The part of a URL that all requests share.

use std::fmt;

use qwen_request_rules::parameters::APIS;

use super::Region;
use crate::wire::Text;

/// Where the paths of a protocol begin. They go behind the base URL, which may end with one already.
const ROOTS: [&str; 4] = ["/compatible-mode/v1", "/compatible-api/v1", "/api/v1", "/api-ws/v1"];

/// The same, of OpenAI's protocol.
const OPEN_AI: &str = "/compatible-mode/v1";

/// What roots end with. A base URL may lack it, and that of a gateway may have it alone.
const VERSION: &str = "/v1";

/// Schemes, and those of the same host's other kind of connection.
const SCHEMES: [(&str, &str); 2] = [("https://", "wss://"), ("http://", "ws://")];

/// A base URL: scheme and host, maybe a path, maybe a query that every request carries.
///
/// It may hold secrets, as user info or in the query: `Debug` shows neither.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct BaseUrl {
    /// Without a slash at the end.
    before_path: Text,
    query: Option<String>,
    /// What paths begin with, and what they are to begin with instead.
    instead: Vec<(Text, Text)>,
}

impl BaseUrl {
    pub(super) const fn of_host(url: &'static str) -> Self {
        Self { before_path: Text::Borrowed(url), query: None, instead: Vec::new() }
    }

    /// A fragment is no part of a request and left out, and so is the root of a protocol, which each path begins with.
    pub(super) fn new(url: &str) -> Self {
        let url = url.trim();
        let url = url.split_once('#').map_or(url, |(url, _)| url);
        let (before_path, query) = match url.split_once('?') {
            Some((before, query)) => (before, Some(query.to_owned())),
            None => (url, None),
        };
        let before_path = before_path.trim_end_matches('/');
        let (rootless, root) = split_root(before_path);
        let (scheme, after_scheme) =
            rootless.split_at_checked(scheme_length(rootless)).unwrap_or(("", rootless));
        let rootless = scheme.to_ascii_lowercase() + after_scheme;
        let is_gateway = root == VERSION && Region::of_host(&rootless).is_none();
        let instead = if is_gateway { vec![(OPEN_AI.into(), VERSION.into())] } else { Vec::new() };
        let before_path = SCHEMES
            .iter()
            .find_map(|(web, socket)| Some(format!("{web}{}", rootless.strip_prefix(socket)?)))
            .unwrap_or(rootless);
        Self { before_path: Text::Owned(before_path), query, instead }
    }

    /// Has paths that begin with one begin with another.
    pub(super) fn replace(&mut self, path: Text, instead: Text) {
        self.instead.retain(|(known, _)| *known != path);
        self.instead.push((path, instead));
    }

    pub(super) fn before_path(&self) -> &str {
        &self.before_path
    }

    /// The URL of a path, which may have a query, too.
    pub(super) fn join(&self, path: &str) -> String {
        let (instead, rest) = self.replaced(path).unwrap_or(("", path));
        let before_path = &self.before_path;
        let Some(query) = &self.query else { return format!("{before_path}{instead}{rest}") };
        let separator = if path.contains('?') { '&' } else { '?' };
        format!("{before_path}{instead}{rest}{separator}{query}")
    }

    /// The same for a WebSocket.
    pub(super) fn join_socket(&self, path: &str) -> String {
        let url = self.join(path);
        let of_socket =
            SCHEMES.iter().find_map(|(web, socket)| Some(format!("{socket}{}", url.strip_prefix(web)?)));
        of_socket.unwrap_or(url)
    }

    /// What a path begins with instead, and how it goes on. The longest beginning counts.
    fn replaced<'a>(&'a self, path: &'a str) -> Option<(&'a str, &'a str)> {
        let fitting = self.instead.iter().filter_map(|(from, to)| {
            let rest = path.strip_prefix(from.as_ref())?;
            (rest.is_empty() || rest.starts_with(['/', '?'])).then_some((from, to, rest))
        });
        fitting.max_by_key(|(from, ..)| from.len()).map(|(_, to, rest)| (to.as_ref(), rest))
    }

    /// Why no request can go there.
    #[cfg(feature = "http")]
    pub(super) fn problem(&self) -> Option<String> {
        let has_scheme = SCHEMES.iter().any(|(web, _)| self.before_path.starts_with(web));
        (!has_scheme).then(|| {
            let example = if self.before_path.contains("://") || self.before_path.is_empty() {
                "https://dashscope-intl.aliyuncs.com".to_owned()
            } else {
                format!("https://{}", self.without_secrets().trim_start_matches('/'))
            };
            format!(
                "the base URL {:?} does not begin with `https://` or `http://`: write {example:?}",
                self.without_secrets()
            )
        })
    }

    fn without_secrets(&self) -> String {
        let url = self.before_path();
        let (scheme, rest) = url.split_at_checked(scheme_length(url)).unwrap_or(("", url));
        let (user_info, host) = match rest.rsplit_once('@') {
            Some((_, host)) => ("***@", host),
            None => ("", rest),
        };
        let query = if self.query.is_some() { "?***" } else { "" };
        format!("{scheme}{user_info}{host}{query}")
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.without_secrets().fmt(out)
    }
}

/// Cuts off the root of a protocol, or the whole path of an API, which people have in their settings. Answers the root, too.
fn split_root(url: &str) -> (&str, &str) {
    let has_host = |rootless: &str| rootless.len() > scheme_length(url);
    let is_model_studio = Region::of_host(url).is_some();
    // Without its version, `/api` may be the prefix of any gateway.
    let unversioned = ROOTS
        .iter()
        .filter_map(|root| root.strip_suffix(VERSION))
        .filter(|root| is_model_studio || *root != "/api");
    let ends = APIS.iter().map(|api| api.path).chain(ROOTS).chain(unversioned).chain([VERSION]);
    for end in ends {
        if let Some(rootless) = url.strip_suffix(end)
            && has_host(rootless)
        {
            return (rootless.trim_end_matches('/'), end);
        }
    }
    (url, "")
}

/// How long the scheme of a URL is, with what follows it up to the host.
fn scheme_length(url: &str) -> usize {
    const AFTER_SCHEME: &str = "://";
    url.find(AFTER_SCHEME).map_or(0, |at| at + AFTER_SCHEME.len())
}
