//! The answer that Model Studio gives to a request that it refuses.

use std::fmt;

use qwen_request_rules::{
    catalogue::{self, Entry},
    parameters::Protocol,
};
use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::InvalidFinding;
use crate::{
    ApiRequest,
    wire::{IntoText, Json, Text},
};

/// How the OpenAI-compatible protocol spells `InvalidParameter`, and the type that it gives most refusals.
const INVALID_PARAMETER: &str = "invalid_parameter_error";
const INVALID_REQUEST: &str = "invalid_request_error";

/// A refusal as Model Studio sends it: HTTP status, and a JSON body in the envelope of the request's protocol.
///
/// [`InvalidRequest::to_service_error`](crate::InvalidRequest::to_service_error) makes it of what a check has found. Others, such
/// as a throttle of a gateway's own, are made of an entry of the catalogue:
///
/// ```
/// use qwen_request::{GenerationRequest, ServiceError, error::entry};
///
/// let throttled = ServiceError::new::<GenerationRequest>(entry("E213b").unwrap(), &[]).with_request_id("7");
/// assert_eq!(throttled.status(), 429);
/// assert_eq!(
///     throttled.to_json(),
///     r#"{"code":"Throttling.RateQuota","message":"You exceeded your current requests list.","request_id":"7"}"#
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceError {
    protocol: Protocol,
    status: u16,
    entry: Option<&'static Entry>,
    message: String,
    request_id: Option<Text>,
}

impl ServiceError {
    /// The answer to a `T` with an entry of the catalogue, and the values of what varies in its message: `[("model",
    /// "qwen-plus")]`. What is not given prints as `…`.
    #[must_use]
    pub fn new<T: ApiRequest>(entry: &'static Entry, captures: &[(&str, &str)]) -> Self {
        Self::of_entry(T::API.protocol, entry, entry.message_with(captures).to_string())
    }

    /// The answer to a body with this finding, or to one that is no JSON.
    pub(super) fn of_finding(protocol: Protocol, finding: Option<&InvalidFinding>) -> Self {
        let entry = match finding {
            Some(finding) => finding.entry(),
            None => catalogue::not_json(),
        };
        let own_words = || match (finding, entry) {
            (Some(finding), _) => finding.service_message().unwrap_or(finding.message()).to_owned(),
            (None, Some(entry)) => entry.message_with(&[]).to_string(),
            (None, None) => String::new(),
        };
        match entry {
            Some(entry) => Self::of_entry(protocol, entry, own_words()),
            // No page tells the words: those of the rule, as the service answers most that is wrong with a body.
            None => Self { protocol, status: 400, entry: None, message: own_words(), request_id: None },
        }
    }

    fn of_entry(protocol: Protocol, entry: &'static Entry, message: String) -> Self {
        let status = entry.status.first().copied().unwrap_or(400);
        Self { protocol, status, entry: Some(entry), message, request_id: None }
    }

    /// The same with an id of the request, which the service sends with each answer.
    #[must_use]
    pub fn with_request_id(mut self, id: impl IntoText) -> Self {
        self.request_id = Some(id.into_text());
        self
    }

    /// The same in the envelope of another API's protocol.
    #[must_use]
    pub fn in_envelope_of<T: ApiRequest>(mut self) -> Self {
        self.protocol = T::API.protocol;
        self
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The code, as the protocol spells it.
    pub fn code(&self) -> &'static str {
        let codes = self.entry.map_or(&[][..], |entry| entry.codes);
        let is_dashscope = matches!(self.protocol, Protocol::DashScope | Protocol::OpenApi);
        // DashScope's are in camel case; no page shows those of signed calls.
        let spelt = codes.iter().find(|code| has_capitals(code) == is_dashscope).or(codes.first()).copied();
        match (self.protocol, spelt) {
            (Protocol::DashScope | Protocol::OpenApi, spelt) => spelt.unwrap_or("InvalidParameter"),
            (_, None | Some("InvalidParameter")) => INVALID_PARAMETER,
            (_, Some(code)) => code,
        }
    }

    /// The message.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The body, as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Of texts nothing is refused.
        Json::from_value(self).map(|json| json.to_string()).unwrap_or_default()
    }

    /// The type of the error in the OpenAI-compatible protocol.
    fn kind(&self) -> &'static str {
        let code = self.code();
        if code == INVALID_PARAMETER || self.status == 401 { INVALID_REQUEST } else { code }
    }

    /// The type of the error in the Anthropic-compatible protocol, which the status decides. Source: the edition of February 2026 of
    /// Model Studio's reference; Anthropic's own for what that leaves out.
    fn anthropic_kind(&self) -> &'static str {
        match self.status {
            401 => "authentication_error",
            403 => "permission_error",
            404 => "not_found_error",
            413 => "request_too_large",
            429 => "rate_limit_error",
            529 => "overloaded_error",
            500.. => "api_error",
            _ => INVALID_REQUEST,
        }
    }
}

fn has_capitals(code: &str) -> bool {
    code.contains(|letter: char| letter.is_ascii_uppercase())
}

/// Serializes the body.
impl Serialize for ServiceError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut body = serializer.serialize_struct("ServiceError", 4)?;
        match self.protocol {
            Protocol::OpenAi => body.serialize_field("error", &OpenAiError(self))?,
            Protocol::Anthropic => {
                body.serialize_field("type", "error")?;
                body.serialize_field("error", &AnthropicError(self))?;
            }
            Protocol::DashScope => {
                body.serialize_field("code", self.code())?;
                body.serialize_field("message", &self.message)?;
            }
            Protocol::OpenApi => {
                body.serialize_field("Code", self.code())?;
                body.serialize_field("Message", &self.message)?;
                body.serialize_field("Success", &false)?;
            }
        }
        match &self.request_id {
            Some(id) if self.protocol == Protocol::OpenApi => body.serialize_field("RequestId", id)?,
            Some(id) => body.serialize_field("request_id", id)?,
            None => body.skip_field("request_id")?,
        }
        body.end()
    }
}

/// The member `error` of the OpenAI-compatible protocol.
struct OpenAiError<'e>(&'e ServiceError);

impl Serialize for OpenAiError<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut error = serializer.serialize_struct("OpenAiError", 4)?;
        error.serialize_field("message", &self.0.message)?;
        error.serialize_field("type", self.0.kind())?;
        error.serialize_field("param", &None::<()>)?;
        error.serialize_field("code", self.0.code())?;
        error.end()
    }
}

/// The member `error` of the Anthropic-compatible protocol.
struct AnthropicError<'e>(&'e ServiceError);

impl Serialize for AnthropicError<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut error = serializer.serialize_struct("AnthropicError", 2)?;
        error.serialize_field("type", self.0.anthropic_kind())?;
        error.serialize_field("message", &self.0.message)?;
        error.end()
    }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}: {}", self.status, self.code(), crate::error::Shown(&self.message))
    }
}

impl std::error::Error for ServiceError {}
