//! Checking a file.

use std::io::{self, BufRead};

use qwen_request_rules::check::batch_file::FileFinding;
use qwen_request_rules::json::without_byte_order_mark;

use super::file_rules::FileRules;
use super::lines::{Line, Lines};
#[cfg(feature = "media")]
use super::media::Loader;
use super::{BatchFinding, BatchLine, MAX_LINE_BYTES};
#[cfg(feature = "media")]
use crate::MediaFile;
use crate::wire::{Fault, IntoText, JsonError, from_bytes};
use crate::{ApiRequest, BatchEndpoint, ChatRequest, Checker, EmbeddingRequest, InvalidFinding};

/// Checks a file of requests, line by line.
///
/// Every request is held to the rules of its API, as [`Checker`] does it, and the file to rules of its own: all are listed in
/// docs/rules.md. Names of models and parameters that this version does not know are let through unless it is told otherwise. That a request must be
/// streamed says nothing here: batches answer no call.
///
/// ```
/// use qwen_request::batch::BatchChecker;
///
/// let file = r#"{"custom_id":"1","method":"POST","url":"/v1/chat/completions","body":{"model":"qwen-plus"}}"#;
/// let mut checker = BatchChecker::new(file.as_bytes()).unknown_models(false);
/// while let Some(findings) = checker.next_line()? {
///     for finding in &findings {
///         println!("{finding}");
///     }
/// #   assert!(!findings.is_empty());
/// }
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct BatchChecker<R> {
    lines: Lines<R>,
    rules: FileRules,
    chats: Checker<ChatRequest>,
    embeddings: Checker<EmbeddingRequest>,
    /// Rules that were to be switched off and cannot be.
    misnamed: Vec<InvalidFinding>,
    #[cfg(feature = "media")]
    loader: Option<Loader>,
    is_ended: bool,
}

impl<R: BufRead> BatchChecker<R> {
    /// A checker of the file that `source` reads.
    #[must_use]
    pub fn new(source: R) -> Self {
        Self {
            lines: Lines::new(source, MAX_LINE_BYTES),
            rules: FileRules::default(),
            chats: Checker::new().streaming(true),
            embeddings: Checker::new(),
            misnamed: Vec::new(),
            #[cfg(feature = "media")]
            loader: None,
            is_ended: false,
        }
    }

    /// Switches a rule off, by its name: one of requests or one of files.
    ///
    /// A name that switches nothing off is the first finding: `unknown_rule`.
    #[must_use]
    pub fn allow(mut self, rule: impl IntoText) -> Self {
        let rule = rule.into_text();
        if let Some(misnamed) = InvalidFinding::why_not_allowed(&rule) {
            self.misnamed.push(misnamed);
        } else {
            self.chats = self.chats.allow(&*rule);
            self.embeddings = self.embeddings.allow(&*rule);
            self.rules.allow(rule);
        }
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

    /// Whether words that this version does not know are let through: roles, types of tools and the like.
    #[must_use]
    pub fn unknown_values(mut self, let_through: bool) -> Self {
        self.chats = self.chats.unknown_values(let_through);
        self.embeddings = self.embeddings.unknown_values(let_through);
        self
    }

    /// Also checks the files that requests point to, as [`check_media`](crate::check_media) does.
    ///
    /// ```
    /// use qwen_request::{MediaFile, batch::BatchChecker};
    ///
    /// let file = r#"{"custom_id":"1","method":"POST","url":"/v1/chat/completions","body":{"model":"qwen3-vl-plus",
    ///     "messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":
    ///     "data:image/gif;base64,R0lGODlhBAABAAAAAA=="}}]}]}}"#
    ///     .replace('\n', "");
    /// let mut checker = BatchChecker::new(file.as_bytes()).media(MediaFile::from_data_url);
    /// let findings = checker.next_line()?.unwrap_or_default();
    /// assert_eq!(findings[0].rule(), "media_sides");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[cfg(feature = "media")]
    #[must_use]
    pub fn media(
        mut self,
        loader: impl FnMut(&str) -> io::Result<Option<MediaFile>> + Send + 'static,
    ) -> Self {
        self.loader = Some(Loader::new(loader));
        self
    }

    /// The number of requests read so far.
    #[must_use]
    pub fn lines(&self) -> u64 {
        self.rules.lines()
    }

    /// The number of bytes read so far.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.lines.bytes()
    }

    /// Checks the next line and returns its findings, or `None` at the end of the file. Blank lines are skipped.
    /// over.
    pub fn next_line(&mut self) -> io::Result<Option<Vec<BatchFinding>>> {
        if self.is_ended {
            return Ok(None);
        }
        let misnamed = std::mem::take(&mut self.misnamed);
        let mut findings: Vec<BatchFinding> =
            misnamed.into_iter().map(|finding| BatchFinding::of_checker(1, finding)).collect();
        let mut has_byte_order_mark = false;
        let read = match self.lines.next_line()? {
            None => {
                self.is_ended = true;
                if self.rules.lines() == 0 {
                    self.rules.note(1, FileFinding::empty(), &mut findings);
                }
                return Ok(Some(findings).filter(|findings| !findings.is_empty()));
            }
            Some(Line::TooLong(length)) => Err(Box::new(FileFinding::long_line(length))),
            Some(Line::Whole(line)) => {
                let text = without_byte_order_mark(line);
                has_byte_order_mark = text.len() < line.len();
                read(text)
            }
        };
        let (number, bytes) = (self.lines.number(), self.lines.bytes());
        self.rules.check_size(number, bytes, &mut findings);
        if has_byte_order_mark {
            self.rules.note(number, FileFinding::byte_order_mark(), &mut findings);
        }
        let seen = match read {
            Ok(request) => {
                let seen = self.rules.check(number, &request, &mut findings);
                match request.url {
                    BatchEndpoint::ChatCompletions | BatchEndpoint::Test => {
                        check(&self.chats, number, &request, &mut findings);
                        #[cfg(feature = "media")]
                        if let Some(loader) = &mut self.loader {
                            loader.check(&self.chats, number, &request, &mut findings);
                        }
                    }
                    BatchEndpoint::Embeddings => check(&self.embeddings, number, &request, &mut findings),
                    BatchEndpoint::Other(_) => {}
                }
                Some(seen)
            }
            Err(found) => {
                self.rules.note(number, *found, &mut findings);
                None
            }
        };
        self.rules.accept(number, bytes, seen);
        Ok(Some(findings))
    }
}

/// Reads a line, or says why it is no request.
fn read(line: &[u8]) -> Result<BatchLine, Box<FileFinding>> {
    from_bytes(line).map_err(|error: JsonError| {
        let reason = format!("{}, at byte {}", error.message(), error.column());
        let is_json = error.fault() == Fault::Value;
        Box::new(if is_json { FileFinding::no_request("", reason) } else { FileFinding::no_json(reason) })
    })
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
        findings.push(BatchFinding::of_file(number, FileFinding::no_request("body", &invalid)));
    }
    findings.extend(BatchFinding::of_body(number, &invalid));
}
