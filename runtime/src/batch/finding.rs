//! What is wrong with a line.

use std::fmt;

use qwen_request_rules::catalogue::{self, Entry};

use super::BatchRule;
use crate::InvalidFinding;
use crate::shown::Escaped;

/// Something wrong with a line of a file.
#[derive(Debug, Clone)]
pub struct BatchFinding {
    line: u64,
    fault: Fault,
}

#[derive(Debug, Clone)]
enum Fault {
    /// The file, or what stands around the body.
    File { rule: BatchRule, path: &'static str, message: String, answer: Option<String> },
    /// The body breaks a rule of its API.
    Body(InvalidFinding),
}

impl BatchFinding {
    /// `value` is what the service repeats in its answer: the model, or the id.
    pub(super) fn of_file(
        line: u64,
        rule: BatchRule,
        path: &'static str,
        message: String,
        value: Option<&str>,
    ) -> Self {
        let value = value.unwrap_or_default();
        let captures = [("model", value), ("custom_id", value)];
        let answer = rule.entry().map(|entry| entry.answer_with(&captures));
        let answer = answer.filter(catalogue::Answer::is_complete).map(|answer| answer.to_string());
        Self { line, fault: Fault::File { rule, path, message, answer } }
    }

    pub(super) fn of_body(line: u64, finding: &InvalidFinding) -> Self {
        Self { line, fault: Fault::Body(finding.clone()) }
    }

    /// The line, counted from 1.
    #[must_use]
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The name of the rule: that of a [`BatchRule`], or of a rule of requests, such as `top_p_range`.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match &self.fault {
            Fault::File { rule, .. } => rule.id(),
            Fault::Body(finding) => finding.rule(),
        }
    }

    /// Where in the line, as in `body.messages[2].content`. Empty for the line as a whole.
    #[must_use]
    pub fn path(&self) -> String {
        match &self.fault {
            Fault::File { path, .. } => (*path).to_owned(),
            Fault::Body(finding) if finding.path().is_empty() => "body".to_owned(),
            Fault::Body(finding) => format!("body.{}", finding.path()),
        }
    }

    /// What is wrong, what is allowed, what was found.
    #[must_use]
    pub fn message(&self) -> &str {
        match &self.fault {
            Fault::File { message, .. } => message,
            Fault::Body(finding) => finding.message(),
        }
    }

    /// What to write.
    #[must_use]
    pub fn help(&self) -> &str {
        match &self.fault {
            Fault::File { rule, .. } => rule.help(),
            Fault::Body(finding) => finding.help(),
        }
    }

    /// What the service would have answered: status, code and words.
    #[must_use]
    pub fn answer(&self) -> Option<&str> {
        match &self.fault {
            Fault::File { answer, .. } => answer.as_deref(),
            Fault::Body(finding) => finding.answer(),
        }
    }

    /// The entry of the catalogue that the service would have answered with.
    #[must_use]
    pub fn entry(&self) -> Option<&'static Entry> {
        match &self.fault {
            Fault::File { rule, .. } => rule.entry(),
            Fault::Body(finding) => finding.entry(),
        }
    }
}

impl fmt::Display for BatchFinding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: ", self.line)?;
        let path = self.path();
        if !path.is_empty() {
            write!(out, "{}: ", Escaped(&path))?;
        }
        write!(out, "{}\n  help: {}", Escaped(self.message()), Escaped(self.help()))?;
        if let Some(answer) = self.answer() {
            write!(out, "\n  Model Studio would answer {}", Escaped(answer))?;
        }
        write!(out, "\n  rule: {}", self.rule())
    }
}

impl std::error::Error for BatchFinding {}
