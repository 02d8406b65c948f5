//! All that a check has to say of a body.

use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::{InvalidFinding, InvalidRequest};
use crate::wire::JsonError;

/// What [`Checker::report`](crate::Checker::report) found in a body: the rules that it breaks, and warnings.
///
/// It serializes as `findings`, `more`, `syntax_error` and `warnings`.
///
/// ```
/// use qwen_request::{ChatRequest, Checker};
///
/// let body = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"top_p":1.5,"top_logprobs":2}"#;
/// let report = Checker::<ChatRequest>::new().report(body);
/// assert_eq!(report.findings()[0].pointer(), "/top_p");
/// assert_eq!(report.warnings()[0].pointer(), "/top_logprobs");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    invalid: Option<InvalidRequest>,
    warnings: Vec<InvalidFinding>,
}

impl Report {
    pub(super) fn new(invalid: Option<InvalidRequest>, warnings: Vec<InvalidFinding>) -> Self {
        Self { invalid, warnings }
    }

    /// Whether the service would take the body, as far as the rules know: no rule is broken. There may be warnings.
    pub fn is_valid(&self) -> bool {
        self.invalid.is_none()
    }

    /// The rules that the body breaks, in the order of the body: at most 100.
    pub fn findings(&self) -> &[InvalidFinding] {
        self.invalid.as_ref().map_or(&[], InvalidRequest::findings)
    }

    /// The number of broken rules beyond those listed.
    pub fn more(&self) -> usize {
        self.invalid.as_ref().map_or(0, InvalidRequest::more)
    }

    /// What the service takes and then ignores, will soon refuse, or refuses by some of its pages: at most 100, in the order of
    /// the body.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, Checker};
    ///
    /// let body = r#"{"model": "qwen-plus", "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello"}], "top_logprobs": 2}"#;
    /// let report = Checker::<ChatRequest>::new().report(body);
    /// assert!(report.is_valid());
    /// assert_eq!(report.warnings()[0].rule(), "top_logprobs_without_logprobs");
    /// ```
    pub fn warnings(&self) -> &[InvalidFinding] {
        &self.warnings
    }

    /// Why the body is not JSON, and where, if it is so.
    pub fn syntax_error(&self) -> Option<&JsonError> {
        self.invalid.as_ref()?.syntax_error()
    }

    /// The broken rules as an error, as [`check_json`](crate::check_json) returns it.
    pub fn invalid(&self) -> Option<&InvalidRequest> {
        self.invalid.as_ref()
    }

    /// The same, without the warnings.
    pub fn into_result(self) -> Result<(), InvalidRequest> {
        self.invalid.map_or(Ok(()), Err)
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Report", 4)?;
        object.serialize_field("findings", self.findings())?;
        object.serialize_field("more", &self.more())?;
        object.serialize_field("syntax_error", &self.syntax_error())?;
        object.serialize_field("warnings", self.warnings())?;
        object.end()
    }
}
