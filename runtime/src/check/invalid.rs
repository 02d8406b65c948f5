//! Why a request was refused before it was sent.

use std::fmt;

use qwen_request_rules::parameters::Protocol;
use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::{InvalidFinding, ServiceError};
use crate::shown::Escaped;
use crate::wire::JsonError;

/// A request that breaks rules, or is not JSON.
///
/// It holds all findings at once, and displays as a list for people. It serializes as `findings`, `more` and
/// `syntax_error`.
///
/// ```
/// use qwen_request::{ChatRequest, check_json};
///
/// let invalid = check_json::<ChatRequest>(r#"{ "model": "qwen-plus", "messages": [], "top_p": 1.5 }"#).unwrap_err();
/// for finding in invalid.findings() {
///     println!("{}: {}", finding.path(), finding.message());
/// }
/// # assert_eq!(invalid.findings().len(), 2);
///
/// let invalid = check_json::<ChatRequest>("{ model: 1 }").unwrap_err();
/// assert_eq!(invalid.syntax_error_at(), Some((1, 3)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidRequest {
    protocol: Protocol,
    findings: Vec<InvalidFinding>,
    more: usize,
    unreadable: Option<Box<JsonError>>,
}

impl InvalidRequest {
    /// The findings, in the order of the body: at most 100. Empty if the body is not JSON.
    pub fn findings(&self) -> &[InvalidFinding] {
        &self.findings
    }

    /// The number of findings beyond those listed.
    pub fn more(&self) -> usize {
        self.more
    }

    /// Why the body is not JSON, and where, if it is so.
    pub fn syntax_error(&self) -> Option<&JsonError> {
        self.unreadable.as_deref()
    }

    /// Line and column of a syntax error in the JSON, from 1.
    pub fn syntax_error_at(&self) -> Option<(usize, usize)> {
        self.syntax_error().map(|unreadable| (unreadable.line(), unreadable.column()))
    }

    /// What Model Studio would have answered: status and body, for a gateway that answers in its place.
    ///
    /// The service names one thing that is wrong: the first.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, check_json};
    ///
    /// let body = r#"{"model": "qwen-plus", "messages": [{"role": "user", "content": "Hello"}], "top_p": 1.5}"#;
    /// let error = check_json::<ChatRequest>(body).unwrap_err().to_service_error().with_request_id("7");
    /// assert_eq!(error.status(), 400);
    /// assert_eq!(
    ///     error.to_json(),
    ///     r#"{"error":{"message":"Range of top_p should be (0.0, 1.0]","type":"invalid_request_error","param":null,"code":"invalid_parameter_error"},"request_id":"7"}"#
    /// );
    /// ```
    #[must_use]
    pub fn to_service_error(&self) -> ServiceError {
        ServiceError::of_finding(self.protocol, self.findings.first())
    }

    pub(super) fn new(protocol: Protocol, findings: Vec<InvalidFinding>, more: usize) -> Self {
        Self { protocol, findings, more, unreadable: None }
    }

    pub(super) fn unreadable(protocol: Protocol, error: JsonError) -> Self {
        Self { protocol, findings: Vec::new(), more: 0, unreadable: Some(Box::new(error)) }
    }

    /// A value of the request has no JSON, so that the request type cannot hold it.
    pub(super) fn unwritable(protocol: Protocol, error: &JsonError) -> Self {
        Self::new(protocol, InvalidFinding::unwritable(error).into_iter().collect(), 0)
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(unreadable) = &self.unreadable {
            return write!(out, "the body is not JSON: {}", Escaped(&unreadable.to_string()));
        }
        for (position, finding) in self.findings.iter().enumerate() {
            if position > 0 {
                out.write_str("\n\n")?;
            }
            write!(out, "{finding}")?;
        }
        if self.more > 0 {
            write!(out, "\n\nand {} more", self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for InvalidRequest {}

impl Serialize for InvalidRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("InvalidRequest", 3)?;
        object.serialize_field("findings", self.findings())?;
        object.serialize_field("more", &self.more())?;
        object.serialize_field("syntax_error", &self.syntax_error())?;
        object.end()
    }
}
