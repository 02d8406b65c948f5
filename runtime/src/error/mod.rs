//! Refusals of the service, as typed errors with advice.

mod answer;
mod body;
mod bounds;
mod class;
mod code;
mod codes;
mod display;
mod envelopes;
mod error_object;
mod html;
mod message;
mod nested;
mod other_vendor;
mod printed;
mod region;
mod sse_frame;
mod success;
mod text;
mod unstructured;
mod xml;

/// ```
/// use qwen_request::error::{ApiError, ErrorClass};
///
/// let body = br#"{"code":"DataInspectionFailed","message":"Input data may contain inappropriate content."}"#;
/// let error = ApiError::from_response(400, body);
/// match error.class() {
///     Some(ErrorClass::Moderation) => println!("the content inspection refused it"),
///     Some(ErrorClass::InputTooLong) => println!("shorten the history"),
///     class => println!("{class:?}: {error}"),
/// }
/// # assert_eq!(error.class(), Some(ErrorClass::Moderation));
/// ```
pub use qwen_request_rules::catalogue::Class as ErrorClass;
/// ```
/// use qwen_request::error::{Retry, entry};
///
/// let entry = entry("E009").expect("ids never change");
/// assert_eq!((entry.status, entry.retry), (&[400][..], Retry::AfterFix));
/// println!("{}; {}", entry.cause, entry.remedy);
/// assert!(entry.answer_with(&[("max_tokens_limit", "8192")]).to_string().ends_with("[1, 8192]"));
/// ```
pub use qwen_request_rules::catalogue::Entry as ErrorEntry;
/// ```
/// use qwen_request::error::{ErrorFamily, entries};
///
/// let about_embeddings = entries().filter(|entry| entry.family == ErrorFamily::Embedding);
/// assert!(about_embeddings.count() > 0);
/// ```
pub use qwen_request_rules::catalogue::ErrorFamily;
/// ```
/// use std::time::Duration;
/// use qwen_request::{Error, error::Retry};
///
/// /// How long to wait before the same request is sent again.
/// fn pause(error: &Error, attempt: u32) -> Option<Duration> {
///     match error.retry() {
///         Retry::Backoff => Some(Duration::from_secs(1 << attempt.min(6))),
///         _ => None,
///     }
/// }
///
/// let throttled = qwen_request::ApiError::from_response(429, b"").into();
/// assert_eq!(pause(&throttled, 2), Some(Duration::from_secs(4)));
/// ```
pub use qwen_request_rules::catalogue::Retry;
/// ```
/// use qwen_request::error::{Retry, entries};
///
/// let passing: Vec<_> = entries().filter(|entry| entry.retry == Retry::Backoff).collect();
/// assert!(passing.iter().any(|entry| entry.status.contains(&429)));
/// ```
pub use qwen_request_rules::catalogue::entries;
/// ```
/// use qwen_request::error::entry;
///
/// let about_max_tokens = entry("E009").expect("ids never change");
/// assert!(about_max_tokens.pattern.contains("max_tokens"));
/// assert!(entry("E0").is_none());
/// ```
pub use qwen_request_rules::catalogue::entry;

/// ```
/// use qwen_request::{Region, error::UnknownWord};
///
/// let error: UnknownWord = "mars-north-1".parse::<Region>().unwrap_err();
/// assert!(error.to_string().starts_with("not a region, expected `cn-beijing`, "));
/// ```
pub use qwen_request_rules::words::UnknownWord;

pub use self::code::OtherCode;
pub use self::codes::ErrorCode;
pub(crate) use self::{message::is_failure, sse_frame::status_in};
pub use crate::shown::Shown;

use qwen_request_rules::catalogue::{Capture, Match, pointer, schema_path};

use self::answer::Answer;

/// An error of the service: its code and message, its cause, and what to do about it.
///
/// It is read from any body: the envelopes of the service, its streams and tasks, and what proxies and gateways
/// make of them. [`raw`](ApiError::raw) gives the body as it came.
///
/// Its size is bounded, whatever the server sends: it keeps the first MiB of a body, 16 KiB of a message, and of
/// codes, ids and names 256 bytes. [`is_cut`](ApiError::is_cut) tells whether something was longer.
///
/// ```
/// use qwen_request::error::{ApiError, Retry};
///
/// let body = br#"{"code":"InvalidParameter","message":"Range of max_tokens should be [1, 8192]","request_id":"4f1c"}"#;
/// let error = ApiError::from_response(400, body);
/// assert_eq!(error.entry().map(|entry| entry.id), Some("E009"));
/// assert_eq!(error.capture("max_tokens_limit"), Some("8192"));
/// assert_eq!(error.retry(), Retry::AfterFix);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ApiError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    status: u16,
    code: Option<ErrorCode>,
    wire_code: Option<String>,
    /// The code that the model server put in front of the message.
    head_code: Option<ErrorCode>,
    kind: Option<String>,
    message: String,
    request_id: Option<String>,
    param: Option<String>,
    raw: Box<[u8]>,
    is_cut: bool,
    entries: Vec<&'static ErrorEntry>,
    captures: Vec<Capture>,
    host: Option<Box<str>>,
}

impl ApiError {
    /// Reads an error response. It never fails: a body of no known form becomes the message as a whole.
    pub fn from_response(status: u16, body: &[u8]) -> Self {
        let looked_at = body.get(..bounds::BODY).unwrap_or(body);
        let mut error = Self::new(status, looked_at, body::read(looked_at));
        error.0.is_cut |= looked_at.len() < body.len();
        error
    }

    /// Reads an error that came with the status of a success: an envelope, a failed task, an HTML page. `None`
    /// for everything else, such as a completion.
    pub fn in_success_body(body: &[u8]) -> Option<Self> {
        success::is_error(body).then(|| Self::from_response(200, body))
    }

    fn new(status: u16, body: &[u8], mut answer: Answer) -> Self {
        let message = answer.message.take().unwrap_or_default();
        let head = message::head(&message);
        // Gateways put their own words before the head.
        if answer.formless {
            let before = message.get(..head.as_ref().map_or(message.len(), |head| head.start));
            answer.code = before.and_then(message::code_before).map(str::to_owned).or(answer.code);
        }
        let head_code =
            head.as_ref().map(|head| ErrorCode::parse(head.code.get(..bounds::NAME).unwrap_or(head.code)));
        let status = head
            .as_ref()
            .and_then(|head| head.status)
            .or(answer.status.filter(|status| message::is_failure(*status)))
            .unwrap_or(status);
        let mut message = match head {
            _ if answer.formless => message::in_text(&message),
            Some(head) if head.numbered => message.get(head.start..).unwrap_or("").to_owned(),
            _ => message,
        };
        let is_cut = bounds::cut(&mut message, bounds::MESSAGE) | answer.cut_names();
        let found = message::find(&message).or_else(|| message::find_beginning(&message));
        let found = found.filter(|found| !other_vendor::is_of_another_vendor(&answer, found, &message));
        let code = answer.code.as_deref().map(ErrorCode::parse);
        let (entries, captures) = match found {
            Some(Match { entries, captures, .. }) => (entries, captures),
            None if answer.other_vendor => (Vec::new(), Vec::new()),
            // Tasks put the code alone, or words of their own beside it.
            None => (entries_of_code(answer.code.as_deref()), Vec::new()),
        };
        let mut error = ApiError(Box::new(Inner {
            status,
            code,
            head_code,
            wire_code: answer.code,
            kind: answer.kind,
            message,
            request_id: answer.request_id.or(answer.completion_id),
            param: answer.param,
            raw: body.into(),
            is_cut,
            entries,
            captures,
            host: None,
        }));
        error.rank();
        error
    }

    /// Sets the request id from the response headers (`x-request-id`), if the body has none.
    #[must_use]
    pub fn with_request_id(mut self, id: impl Into<String>) -> Self {
        if self.0.request_id.is_none() {
            let mut id = Some(id.into());
            self.0.is_cut |= bounds::cut_name(&mut id);
            self.0.request_id = id;
        }
        self
    }

    /// Sets the host that the request was sent to, for advice: a refused key is often valid on the host of another
    /// region.
    #[must_use]
    pub fn at_host(mut self, host: &str) -> Self {
        self.0.host = Some(host.into());
        self
    }

    /// Sets the family of the request: it tells entries apart that share a text, a code and a status.
    #[must_use]
    pub fn about(mut self, family: ErrorFamily) -> Self {
        self.put_first(&|entry| entry.family == family);
        self
    }

    /// The most specific status of the response: the number in angle brackets inside the message, else that of
    /// a stream frame, a batch line or a client's envelope, else that of HTTP.
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// The error code.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.0.code.as_ref()
    }

    /// The error code as it was sent.
    pub fn wire_code(&self) -> Option<&str> {
        self.0.wire_code.as_deref()
    }

    /// The class in OpenAI's envelope, its `type`.
    pub fn kind(&self) -> Option<&str> {
        self.0.kind.as_deref()
    }

    /// The message, including a prefix such as `<400> InternalError.Algo.InvalidParameter: ` and a trailing
    /// link; empty if there is none.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The request id, by which the service's support finds the call.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The parameter that the error names.
    pub fn param(&self) -> Option<&str> {
        self.0.param.as_deref()
    }

    /// The body as it was sent, up to its first MiB.
    pub fn raw(&self) -> &[u8] {
        &self.0.raw
    }

    /// Whether the body or a part of it was truncated.
    pub fn is_cut(&self) -> bool {
        self.0.is_cut
    }

    /// The most likely entry of the catalogue, if it knows the message.
    pub fn entry(&self) -> Option<&'static ErrorEntry> {
        self.0.entries.first().copied()
    }

    /// All entries that share the message, the most likely first. Their `status`, `codes` and `family` tell
    /// them apart.
    pub fn candidates(&self) -> &[&'static ErrorEntry] {
        &self.0.entries
    }

    /// The variable parts of the message, by name: `("max_tokens_limit", "8192")`.
    pub fn captures(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let value = |capture: &Capture| self.0.message.get(capture.span.clone());
        self.0.captures.iter().filter_map(move |capture| Some((capture.name, value(capture)?)))
    }

    /// The variable part with this name.
    pub fn capture(&self, name: &str) -> Option<&str> {
        self.captures().find_map(|(found, value)| (found == name).then_some(value))
    }

    /// The place of the error in the request body, as a JSON pointer (`/messages/0/role`): the gateway names it
    /// when a body breaks its schema.
    pub fn pointer(&self) -> Option<String> {
        self.capture("path")
            .or_else(|| self.capture("place"))
            .or_else(|| schema_path(self.message()))
            .map(pointer)
    }

    /// The host, if it is worth a word: a key was refused there.
    fn refused_at(&self) -> Option<&str> {
        self.0.host.as_deref().filter(|_| self.class() == Some(ErrorClass::Key))
    }

    /// The code of the answer, then the one inside its message.
    fn codes(&self) -> impl Iterator<Item = &ErrorCode> {
        self.0.code.iter().chain(&self.0.head_code)
    }

    /// Puts first what the status and the code speak for, the status above all.
    fn rank(&mut self) {
        if self.0.entries.len() < 2 {
            return;
        }
        let codes: Vec<ErrorCode> = self.codes().cloned().collect();
        self.put_first(&|entry| entry.codes.iter().any(|known| codes.contains(&ErrorCode::parse(known))));
        let status = self.status();
        self.put_first(&|entry| entry.status.contains(&status));
    }

    /// Puts first the entries that fit; apart from that their order stays.
    fn put_first(&mut self, fits: &dyn Fn(&ErrorEntry) -> bool) {
        let entries = std::mem::take(&mut self.0.entries);
        let (mut first, others): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| fits(entry));
        first.extend(others);
        self.0.entries = first;
    }
}

impl std::error::Error for ApiError {}

/// The entries whose whole message is their code.
fn entries_of_code(code: Option<&str>) -> Vec<&'static ErrorEntry> {
    code.map(|code| entries().filter(|entry| entry.pattern == code).collect()).unwrap_or_default()
}
