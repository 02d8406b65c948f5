//! From an address to the API that it is the address of.

use std::{
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};

use qwen_request_rules::{
    parameters::{APIS, Api, CONVERSATION, Delivery, REALTIME, method_of},
    words::UnknownWord,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::wire::Text;

/// A request type, known by its name and its address alone: what a gateway finds for the calls that pass it.
///
/// ```
/// use qwen_request::RequestType;
///
/// let found = RequestType::for_path("POST", "/compatible-mode/v1/chat/completions").expect("an API of the service");
/// assert_eq!((found.name(), found.feature()), ("ChatRequest", None));
/// assert_eq!(RequestType::for_path("GET", "/compatible-mode/v1/chat/completions"), None);
/// ```
#[derive(Clone, Copy)]
pub struct RequestType(pub(crate) &'static Api);

impl RequestType {
    /// The type of the requests that are sent to a path with a method. `None` for a call without a body that is checked, such as
    /// the question how a task is, and for addresses that this version of the crate does not know.
    ///
    /// A WebSocket is opened with GET: each event of a realtime session is a `RealtimeRequest`.
    ///
    /// A whole URL will do. A query and a slash at the end do not count, and neither does the older address of the Responses API:
    ///
    /// ```
    /// use qwen_request::RequestType;
    ///
    /// for path in [
    ///     "/compatible-mode/v1/responses",
    ///     "/api/v2/apps/protocols/compatible-mode/v1/responses",
    ///     "https://dashscope.aliyuncs.com/compatible-mode/v1/responses/?trace=1",
    /// ] {
    ///     assert_eq!(RequestType::for_path("POST", path).map(RequestType::name), Some("ResponsesRequest"));
    /// }
    /// let application = RequestType::for_path("POST", "/api/v1/apps/0123/completion");
    /// assert_eq!(application.map(RequestType::name), Some("ApplicationRequest"));
    /// ```
    #[must_use]
    pub fn for_path(method: &str, path: &str) -> Option<Self> {
        let path = of_service(path);
        // Commands of several types go over the WebSocket of tasks. That of realtime sessions has one type for all its events.
        if path == REALTIME.path {
            return method.eq_ignore_ascii_case("GET").then_some(Self(&REALTIME));
        }
        let takes = |api: &Api| {
            api.delivery != Delivery::Socket
                && method.eq_ignore_ascii_case(method_of(api))
                && is_path_of(api, path)
        };
        APIS.iter().copied().find(|api| takes(api)).map(Self)
    }

    /// The request types of all APIs, those of features that are off too.
    pub fn all() -> impl Iterator<Item = Self> {
        APIS.iter().copied().map(Self)
    }

    /// The name of the type, such as `ChatRequest`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// The HTTP method: `POST`, but for requests that change what is there.
    #[must_use]
    pub fn method(self) -> &'static str {
        method_of(self.0)
    }

    /// The path on each host of Model Studio. A piece in braces stands for an id.
    #[must_use]
    pub const fn path(self) -> &'static str {
        self.0.path
    }

    /// The feature of this crate that brings the type, if one does.
    #[must_use]
    pub fn feature(self) -> Option<&'static str> {
        self.0.family.feature()
    }
}

/// By name: no two have one.
impl PartialEq for RequestType {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for RequestType {}

impl Hash for RequestType {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl fmt::Display for RequestType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.name())
    }
}

/// By its name, such as `ChatRequest`.
impl FromStr for RequestType {
    type Err = UnknownWord;

    fn from_str(name: &str) -> Result<Self, UnknownWord> {
        Self::all().find(|known| known.name() == name).ok_or(UnknownWord::new("request type", &[]))
    }
}

impl Serialize for RequestType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for RequestType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Text::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

impl fmt::Debug for RequestType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("RequestType").field(&self.name()).finish()
    }
}

/// The path as the table of APIs has it.
fn of_service(url: &str) -> &str {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let path = match path.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default(),
        None => path,
    };
    let path = path.trim_end_matches('/');
    path.strip_prefix("/api/v2/apps/protocols")
        .filter(|path| path.starts_with("/compatible-mode/"))
        .unwrap_or(path)
}

/// Whether requests of the API go to the path. Those about one conversation go below that of all.
fn is_path_of(api: &Api, path: &str) -> bool {
    if api.has_id_in_path() {
        let (mut pieces, mut wanted) = (path.split('/'), api.path.split('/'));
        let fits = |piece: &str, wanted: &str| {
            if wanted.starts_with('{') { !piece.is_empty() } else { piece == wanted }
        };
        return wanted.by_ref().all(|wanted| pieces.next().is_some_and(|piece| fits(piece, wanted)))
            && pieces.next().is_none();
    }
    let Some(below) = path.strip_prefix(api.path) else { return false };
    let is_conversation = || {
        let mut pieces = below.split('/').skip(1);
        let is_id = pieces.next().is_some_and(|id| !id.is_empty());
        below.starts_with('/')
            && is_id
            && matches!((pieces.next(), pieces.next()), (None | Some("items"), None))
    };
    below.is_empty() || api.name == CONVERSATION.name && is_conversation()
}
