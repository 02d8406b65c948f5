//! Findings about a line.

use std::fmt;

use qwen_request_rules::{catalogue::Entry, check::batch_file::FileFinding};

use crate::{InvalidFinding, InvalidRequest, shown::Escaped};

/// A finding about a line of a file.
///
/// ```
/// use qwen_request::batch::BatchChecker;
///
/// let file = r#"{"custom_id":"1","method":"GET","url":"/v1/chat/completions","body":
///     {"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}],"top_p":1.5}}"#
///     .replace('\n', "");
/// let findings = BatchChecker::new(file.as_bytes()).next_line()?.unwrap_or_default();
/// let places: Vec<_> = findings.iter().map(|finding| (finding.line(), finding.path())).collect();
/// assert_eq!(places, [(1, "method".to_owned()), (1, "body.top_p".to_owned())]);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchFinding {
    line: u64,
    finding: InvalidFinding,
    is_in_body: bool,
    more: usize,
}

impl BatchFinding {
    /// About the file, or about what stands around the body.
    pub(super) fn of_file(line: u64, finding: FileFinding) -> Self {
        Self::of_checker(line, InvalidFinding::of_file(finding))
    }

    /// About the line as a whole.
    pub(super) fn of_checker(line: u64, finding: InvalidFinding) -> Self {
        Self { line, finding, is_in_body: false, more: 0 }
    }

    /// What is wrong with the body of a line.
    pub(super) fn of_body(line: u64, invalid: &InvalidRequest) -> impl Iterator<Item = Self> {
        let last = invalid.findings().len().saturating_sub(1);
        invalid.findings().iter().enumerate().map(move |(position, finding)| Self {
            line,
            finding: finding.clone(),
            is_in_body: true,
            more: if position == last { invalid.more() } else { 0 },
        })
    }

    /// The number of the line, from 1.
    #[must_use]
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The name of the rule, such as `top_p_range` or `duplicate_custom_id`.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        self.finding.rule()
    }

    /// The path in the line, such as `body.messages[2].content`. Empty for the line as a whole.
    #[must_use]
    pub fn path(&self) -> String {
        match self.finding.path() {
            path if !self.is_in_body => path.to_owned(),
            "" => "body".to_owned(),
            path => format!("body.{path}"),
        }
    }

    /// The message: what is wrong, what is allowed, what was found.
    #[must_use]
    pub fn message(&self) -> &str {
        self.finding.message()
    }

    /// The help: what to write instead.
    #[must_use]
    pub fn help(&self) -> &str {
        self.finding.help()
    }

    /// What the service would have answered: status, code and words.
    #[must_use]
    pub fn answer(&self) -> Option<String> {
        self.finding.answer()
    }

    /// The entry of the catalogue that the service would have answered with.
    #[must_use]
    pub fn entry(&self) -> Option<&'static Entry> {
        self.finding.entry()
    }

    /// The number of further findings in the body, which are not listed. 0 except for the last finding of a line.
    #[must_use]
    pub fn more(&self) -> usize {
        self.more
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
            write!(out, "\n  Model Studio would answer {}", Escaped(&answer))?;
        }
        write!(out, "\n  rule: {}", self.rule())?;
        if self.more > 0 {
            write!(out, "\n  and {} more findings in this line", self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for BatchFinding {}
