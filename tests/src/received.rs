//! What the server received.

use std::borrow::Cow;

use hyper::{HeaderMap, Method, Uri, body::Bytes, header};

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Received {
    /// The HTTP method.
    pub method: Method,
    /// The path.
    pub path: String,
    /// The query, without its question mark; empty if there is none.
    pub query: String,
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
        let (path, query) = (uri.path().to_owned(), uri.query().unwrap_or_default().to_owned());
        Self { method, path, query, headers, body }
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

    /// A member of the query.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        let mut members = self.query.split('&').filter_map(|member| member.split_once('='));
        members.find(|(known, _)| *known == name).map(|(_, value)| decoded(value).into_owned())
    }

    /// Those of the things that `after` and `limit` ask for, and whether there are more.
    pub(crate) fn page<T>(&self, all: Vec<(String, T)>) -> (Vec<(String, T)>, bool) {
        let after = self.query("after").and_then(|after| all.iter().position(|(id, _)| *id == after));
        let limit = self.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(usize::MAX);
        let begin = after.map_or(0, |at| at + 1);
        let has_more = all.len().saturating_sub(begin) > limit;
        (all.into_iter().skip(begin).take(limit).collect(), has_more)
    }

    /// Whether it speaks the protocol of OpenAI, not that of DashScope.
    pub(crate) fn is_openai(&self) -> bool {
        self.path.starts_with("/compatible-")
    }
}

/// The text of a member of a query.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let digits = [rest.clone().next(), rest.clone().nth(1)]
            .map(|digit| char::from(digit.unwrap_or_default()).to_digit(16));
        match (byte, digits) {
            (b'%', [Some(high), Some(low)]) => {
                bytes.extend(u8::try_from(high * 16 + low));
                rest.nth(1);
            }
            _ => bytes.push(byte),
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}
