//! Why a request was refused before it was sent.

use std::fmt;

use qwen_request_rules::{
    catalogue::{self, Entry},
    check::{self, Explanation, Finding, Report, Rule, Verdict, in_json},
    document::Document,
    parameters::Api,
};

#[cfg(feature = "batch")]
use qwen_request_rules::check::batch_file::FileFinding;

use crate::shown::Escaped;
use crate::wire::JsonError;

/// A request that breaks rules, or is not JSON.
///
/// It holds all findings at once, and displays as a list for people.
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
#[derive(Debug, Clone)]
pub struct InvalidRequest {
    findings: Vec<InvalidFinding>,
    more: usize,
    unreadable: Option<JsonError>,
}

/// One rule that a request breaks.
///
/// ```
/// use qwen_request::try_qwen_request;
///
/// let temperature = 2.5;
/// let invalid = try_qwen_request! {
///     model: "qwen-plus",
///     messages: [user("Hello")],
///     temperature: temperature,
/// }
/// .unwrap_err();
/// let finding = &invalid.findings()[0];
/// assert_eq!((finding.rule(), finding.path()), ("temperature_range", "temperature"));
/// println!("{}; {}", finding.message(), finding.help());
/// ```
#[derive(Clone)]
pub struct InvalidFinding {
    rule: &'static Rule,
    path: String,
    message: String,
    help: String,
    entry: Option<&'static Entry>,
    answer: Option<String>,
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

    /// Line and column of a syntax error in the JSON, from 1.
    pub fn syntax_error_at(&self) -> Option<(usize, usize)> {
        self.unreadable.as_ref().map(|unreadable| (unreadable.line(), unreadable.column()))
    }

    pub(super) fn unreadable(error: JsonError) -> Self {
        Self { findings: Vec::new(), more: 0, unreadable: Some(error) }
    }

    /// A value of the request has no JSON, so that the request type cannot hold it.
    pub(super) fn unwritable(error: &JsonError) -> Self {
        let finding = check::rule("value_type").map(|rule| InvalidFinding {
            rule,
            path: error.path().unwrap_or_default().to_owned(),
            message: format!("this value cannot be written as JSON: {}", error.message()),
            help: "send what JSON has: texts, finite numbers, lists, and objects whose keys are texts"
                .to_owned(),
            entry: None,
            answer: None,
        });
        Self { findings: finding.into_iter().collect(), more: 0, unreadable: None }
    }

    /// `beside` is what is wrong, whatever the body says.
    pub(super) fn from_report(
        api: &'static Api,
        report: &Report,
        document: &Document<'_>,
        beside: Vec<InvalidFinding>,
    ) -> Result<(), Self> {
        let broken =
            report.iter().filter(|finding| finding.verdict == Verdict::Broken && !finding.is_warning());
        let mut findings = beside;
        findings.extend(broken.map(|finding| InvalidFinding::new(api, finding, document)));
        if findings.is_empty() { Ok(()) } else { Err(Self { findings, more: report.more, unreadable: None }) }
    }
}

impl InvalidFinding {
    /// In the words of JSON: a body at run time is JSON, however it was made.
    fn new(api: &'static Api, finding: &Finding, document: &Document<'_>) -> Self {
        Self {
            rule: finding.rule,
            path: finding.place.path(document).to_string(),
            message: in_json(api, &finding.message).into_owned(),
            help: in_json(api, finding.json_help.unwrap_or(&finding.help)).into_owned(),
            entry: finding.entry,
            answer: finding.answer.clone(),
        }
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
        Self { rule, path: path.to_owned(), message, help, entry: None, answer: None }
    }

    /// The name of the rule, such as `top_p_range`.
    pub fn rule(&self) -> &'static str {
        self.rule.id
    }

    /// The path in the body, such as `messages[2].content`. Empty for the body itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The message: what is wrong, what is allowed, what was found.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The help: what to write instead.
    pub fn help(&self) -> &str {
        &self.help
    }

    /// What the service would have answered: status, code and words.
    pub fn answer(&self) -> Option<&str> {
        self.answer.as_deref()
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

impl fmt::Display for InvalidFinding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(out, "{}: ", Escaped(&self.path))?;
        }
        write!(out, "{}\n  help: {}", Escaped(&self.message), Escaped(&self.help))?;
        if let Some(answer) = &self.answer {
            write!(out, "\n  Model Studio would answer {}", Escaped(answer))?;
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

impl std::error::Error for InvalidRequest {}
