//! The part of a URL that all requests share.

use std::fmt;

use crate::wire::Text;

/// A base URL: scheme and host, maybe a path, maybe a query that every request carries.
///
/// It may hold secrets, as user info or in the query: `Debug` shows neither.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct BaseUrl {
    /// Without a slash at the end.
    before_path: Text,
    query: Option<String>,
}

impl BaseUrl {
    pub(super) const fn of_host(url: &'static str) -> Self {
        Self { before_path: Text::Borrowed(url), query: None }
    }

    /// A fragment is no part of a request and left out.
    pub(super) fn new(url: &str) -> Self {
        let url = url.split_once('#').map_or(url, |(url, _)| url);
        let (before_path, query) = match url.split_once('?') {
            Some((before, query)) => (before, Some(query.to_owned())),
            None => (url, None),
        };
        Self { before_path: Text::Owned(before_path.trim_end_matches('/').to_owned()), query }
    }

    pub(super) fn before_path(&self) -> &str {
        &self.before_path
    }

    /// The URL of a path, which may have a query, too.
    pub(super) fn join(&self, path: &str) -> String {
        let Some(query) = &self.query else { return format!("{}{path}", self.before_path) };
        let separator = if path.contains('?') { '&' } else { '?' };
        format!("{}{path}{separator}{query}", self.before_path)
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.before_path();
        let (scheme, rest) = match url.find("://") {
            Some(at) => url.split_at_checked(at + 3).unwrap_or((url, "")),
            None => ("", url),
        };
        let (user_info, host) = match rest.rsplit_once('@') {
            Some((_, host)) => ("***@", host),
            None => ("", rest),
        };
        let query = if self.query.is_some() { "?***" } else { "" };
        format!("{scheme}{user_info}{host}{query}").fmt(out)
    }
}
