//! One finding of a check.

use std::fmt;

use qwen_request_rules::{
    catalogue::{self, CompleteAnswer, Entry},
    check::{self, Explanation, Finding, Rule, in_json},
    document::Document,
    parameters::Api,
};
use serde::{Serialize, Serializer, ser::SerializeStruct};

#[cfg(feature = "batch")]
use qwen_request_rules::check::batch_file::FileFinding;

use crate::shown::Escaped;
use crate::wire::JsonError;

/// One rule that a request breaks, or a warning.
///
/// It serializes as an object with all that the methods below tell:
///
/// ```
/// use qwen_request::{ChatRequest, Checker};
/// use serde_json::json;
///
/// let body = r#"{"model": "qwen-plus", "messages": [{"role": "user", "content": "Hello"}], "top_p": 1.5}"#;
/// let report = Checker::<ChatRequest>::new().report(body);
/// let finding = &report.findings()[0];
/// assert_eq!(
///     serde_json::to_value(finding)?,
///     json!({
///         "rule": "top_p_range",
///         "path": "top_p",
///         "pointer": "/top_p",
///         "offset": 84,
///         "message": finding.message(),
///         "help": finding.help(),
///         "status": 400,
///         "code": "InvalidParameter",
///         "service_message": "Range of top_p should be (0.0, 1.0]",
///         "entry": "E011a",
///     })
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidFinding {
    rule: &'static Rule,
    path: String,
    pointer: String,
    offset: Option<usize>,
    message: String,
    help: String,
    entry: Option<&'static Entry>,
    answer: Option<CompleteAnswer>,
}

impl InvalidFinding {
    /// In the words of JSON: a body at run time is JSON, however it was made.
    pub(super) fn new(
        api: &'static Api,
        finding: &Finding,
        document: &Document<'_>,
        offset: Option<usize>,
    ) -> Self {
        Self {
            rule: finding.rule,
            path: finding.place.path(document).to_string(),
            pointer: finding.place.pointer(document).to_string(),
            offset,
            message: in_json(api, &finding.message).into_owned(),
            help: in_json(api, finding.json_help.unwrap_or(&finding.help)).into_owned(),
            entry: finding.entry,
            answer: finding.answer.clone(),
        }
    }

    /// A value of a request has no JSON.
    pub(super) fn unwritable(error: &JsonError) -> Option<Self> {
        let place = error.place().cloned().unwrap_or_default();
        Some(Self {
            rule: check::rule("value_type")?,
            path: place.path,
            pointer: place.pointer,
            offset: None,
            message: format!("this value cannot be written as JSON: {}", error.message()),
            help: "send what JSON has: texts, finite numbers, lists, and objects whose keys are texts"
                .to_owned(),
            entry: None,
            answer: None,
        })
    }

    /// What is wrong with what stands around a body.
    #[cfg(feature = "batch")]
    pub(crate) fn of_file(finding: FileFinding) -> Self {
        let (entry, answer) = finding.answer().unzip();
        Self { entry, answer, ..Self::beside(finding.rule, finding.path, finding.words) }
    }

    /// Why a name switches no rule off, unless it does.
    pub(crate) fn why_not_allowed(name: &str) -> Option<Self> {
        let (rule, words) = check::why_not_allowed(name)?;
        Some(Self::beside(rule, "", words))
    }

    fn beside(rule: &'static Rule, path: &str, words: Explanation) -> Self {
        let Explanation { message, help, .. } = words;
        let pointer = catalogue::pointer(path);
        Self { rule, path: path.to_owned(), pointer, offset: None, message, help, entry: None, answer: None }
    }

    /// The name of the rule, such as `top_p_range`.
    pub fn rule(&self) -> &'static str {
        self.rule.id
    }

    /// The path in the body, such as `messages[2].content`. Empty for the body itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The same place as a JSON pointer (RFC 6901), such as `/messages/2/content`.
    ///
    /// `headers`, and `stream` of the DashScope protocol, stand beside the body and are named as if they were its members.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The byte of the place in the text that was checked, from 0: where the value begins, or its name if that is what is
    /// wrong. `None` if the place is not in the text.
    ///
    /// A request, or a `serde_json::Value`, is checked as its compact JSON.
    pub fn offset(&self) -> Option<usize> {
        self.offset
    }

    /// The message: what is wrong, what is allowed, what was found.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The help: what to write instead.
    pub fn help(&self) -> &str {
        &self.help
    }

    /// What the service would have answered, on one line: status, code and message. `None` where they are not known.
    pub fn answer(&self) -> Option<String> {
        self.answer.as_ref().map(CompleteAnswer::to_string)
    }

    /// The HTTP status that the service would have answered with.
    pub fn status(&self) -> Option<u16> {
        self.answer.as_ref()?.status
    }

    /// The code that the service would have answered with, in its usual spelling.
    pub fn code(&self) -> Option<&'static str> {
        self.answer.as_ref()?.code
    }

    /// The message that the service would have answered with.
    pub fn service_message(&self) -> Option<&str> {
        self.answer.as_ref().map(|answer| answer.message.as_str())
    }

    /// The entry of the catalogue that the service would have answered with.
    pub fn entry(&self) -> Option<&'static Entry> {
        self.entry
    }

    /// The refusals of the service that the rule prevents.
    pub fn entries(&self) -> impl Iterator<Item = &'static Entry> {
        self.rule.entries.iter().filter_map(|id| catalogue::entry(id))
    }
}

impl fmt::Display for InvalidFinding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(out, "{}: ", Escaped(&self.path))?;
        }
        write!(out, "{}\n  help: {}", Escaped(&self.message), Escaped(&self.help))?;
        if let Some(answer) = self.answer() {
            write!(out, "\n  Model Studio would answer {}", Escaped(&answer))?;
        }
        if self.rule.free_text {
            out.write_str("\n  note: `qwen_request!` does not read free text that is an expression; this is checked when it runs")?;
        }
        write!(out, "\n  rule: {}", self.rule.id)
    }
}

impl fmt::Debug for InvalidFinding {
    /// Without the rows of the tables that it points to.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("InvalidFinding")
            .field("rule", &self.rule.id)
            .field("path", &self.path)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}

impl Serialize for InvalidFinding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("InvalidFinding", 10)?;
        object.serialize_field("rule", self.rule())?;
        object.serialize_field("path", self.path())?;
        object.serialize_field("pointer", self.pointer())?;
        object.serialize_field("offset", &self.offset())?;
        object.serialize_field("message", self.message())?;
        object.serialize_field("help", self.help())?;
        object.serialize_field("status", &self.status())?;
        object.serialize_field("code", &self.code())?;
        object.serialize_field("service_message", &self.service_message())?;
        object.serialize_field("entry", &self.entry().map(|entry| entry.id))?;
        object.end()
    }
}
