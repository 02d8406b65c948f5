//! Checking a file.

use std::io::{self, BufRead};

use super::lines::{Line, Lines};
use super::rules::FileRules;
use super::{BatchFinding, BatchLine, BatchRule};
use crate::wire::{Fault, IntoText, JsonError, from_bytes};
use crate::{ApiRequest, BatchEndpoint, ChatRequest, Checker, EmbeddingRequest};

/// Checks a file of requests, line by line.
///
/// Every request is held to the rules of its API, as [`Checker`] does it, and the file to [`BatchRule`]. Names of models
/// and parameters that this version does not know are let through unless it is told otherwise. That a request must be
/// streamed says nothing here: batches answer no call.
#[derive(Debug)]
pub struct BatchChecker<R> {
    lines: Lines<R>,
    rules: FileRules,
    chats: Checker<ChatRequest>,
    embeddings: Checker<EmbeddingRequest>,
    is_ended: bool,
}

impl<R: BufRead> BatchChecker<R> {
    /// A checker of the file that `source` reads.
    #[must_use]
    pub fn new(source: R) -> Self {
        Self {
            lines: Lines::new(source, BatchRule::MAX_LINE_BYTES),
            rules: FileRules::default(),
            chats: Checker::new().streaming(true),
            embeddings: Checker::new(),
            is_ended: false,
        }
    }

    /// Switches a rule of requests off, by its name.
    #[must_use]
    pub fn allow(mut self, rule: impl IntoText) -> Self {
        let rule = rule.into_text();
        self.chats = self.chats.allow(&*rule);
        self.embeddings = self.embeddings.allow(&*rule);
        self
    }

    /// Whether models that this version does not know are let through.
    #[must_use]
    pub fn unknown_models(mut self, let_through: bool) -> Self {
        self.chats = self.chats.unknown_models(let_through);
        self.embeddings = self.embeddings.unknown_models(let_through);
        self
    }

    /// Whether parameters that this version does not know are let through.
    #[must_use]
    pub fn unknown_parameters(mut self, let_through: bool) -> Self {
        self.chats = self.chats.unknown_parameters(let_through);
        self.embeddings = self.embeddings.unknown_parameters(let_through);
        self
    }

    /// How many requests have been read.
    #[must_use]
    pub fn lines(&self) -> u64 {
        self.rules.lines()
    }

    /// How many bytes have been read.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.lines.bytes()
    }

    /// Checks the next line and answers what is wrong with it, or `None` at the end of the file. Blank lines are passed
    /// over.
    pub fn next_line(&mut self) -> io::Result<Option<Vec<BatchFinding>>> {
        if self.is_ended {
            return Ok(None);
        }
        let mut findings = Vec::new();
        let line = self.lines.next_line()?;
        let read = match line {
            None => {
                self.is_ended = true;
                if self.rules.lines() > 0 {
                    return Ok(None);
                }
                let message = "the file has no request".to_owned();
                return Ok(Some(vec![BatchFinding::of_file(1, BatchRule::FileEmpty, "", message, None)]));
            }
            Some(Line::TooLong(length)) => {
                let most = BatchRule::MAX_LINE_BYTES;
                Err((
                    BatchRule::LineSize,
                    format!("a line has at most {most} bytes, and this one has {length}"),
                ))
            }
            Some(Line::Whole(line)) => from_bytes::<BatchLine>(line).map_err(|error| unreadable(&error)),
        };
        let (number, bytes) = (self.lines.number(), self.lines.bytes());
        self.rules.check_size(number, bytes, &mut findings);
        let seen = match read {
            Ok(request) => {
                let seen = self.rules.check(number, &request, &mut findings);
                match request.url {
                    BatchEndpoint::ChatCompletions | BatchEndpoint::Test => {
                        check(&self.chats, number, &request, &mut findings);
                    }
                    BatchEndpoint::Embeddings => check(&self.embeddings, number, &request, &mut findings),
                    BatchEndpoint::Other(_) => {}
                }
                Some(seen)
            }
            Err((rule, message)) => {
                findings.push(BatchFinding::of_file(number, rule, "", message, None));
                None
            }
        };
        self.rules.accept(number, bytes, seen);
        Ok(Some(findings))
    }
}

/// Holds the body to the rules of its API.
fn check<T: ApiRequest>(
    checker: &Checker<T>,
    number: u64,
    line: &BatchLine,
    findings: &mut Vec<BatchFinding>,
) {
    let Err(invalid) = checker.judge_json(line.body.as_str()) else { return };
    if invalid.findings().is_empty() {
        let message = invalid.to_string();
        findings.push(BatchFinding::of_file(number, BatchRule::LineMember, "body", message, None));
    }
    findings.extend(invalid.findings().iter().map(|finding| BatchFinding::of_body(number, finding)));
}

/// Why a line is no request.
fn unreadable(error: &JsonError) -> (BatchRule, String) {
    let rule = if error.fault() == Fault::Value { BatchRule::LineMember } else { BatchRule::LineJson };
    (rule, format!("{}, at byte {}", error.message(), error.column()))
}
