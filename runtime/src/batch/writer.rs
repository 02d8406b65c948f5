//! Writing a file.

use std::fmt;
use std::io::{self, Write};

use qwen_request_rules::check::batch_file::FileFinding;

use super::file_rules::FileRules;
use super::{BatchBody, BatchFinding, BatchLine, MAX_LINE_BYTES};
use crate::Checked;
use crate::wire::{IntoText, to_json};

/// Writes checked requests as a file for the Batch API, and refuses those that do not match the others.
///
/// ```
/// use qwen_request::{batch::BatchWriter, qwen_request};
///
/// let mut writer = BatchWriter::new(Vec::new());
/// for (id, city) in [("1", "Paris"), ("2", "Rome")] {
///     let request = qwen_request! { model: "qwen-plus", messages: [user(format!("What is {city} known for?"))] };
///     writer.push(id, &request)?;
/// }
/// assert_eq!(writer.lines(), 2);
/// let file = writer.into_inner();
/// # assert!(file.ends_with(b"\n"));
/// # Ok::<(), qwen_request::batch::BatchWriteError>(())
/// ```
#[derive(Debug)]
pub struct BatchWriter<W> {
    out: W,
    rules: FileRules,
}

/// A request that was not written.
///
/// ```
/// use qwen_request::{batch::{BatchWriteError, BatchWriter}, qwen_request};
///
/// let mut writer = BatchWriter::new(Vec::new());
/// let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
/// writer.push("1", &request)?;
/// // Every line needs an id of its own.
/// let Err(BatchWriteError::Refused(findings)) = writer.push("1", &request) else { panic!() };
/// assert_eq!(findings[0].rule(), "duplicate_custom_id");
/// # Ok::<(), BatchWriteError>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum BatchWriteError {
    /// It does not fit into the file: what is wrong, with the number that its line would have had.
    Refused(Vec<BatchFinding>),
    /// Writing failed.
    Io(io::Error),
}

impl<W: Write> BatchWriter<W> {
    /// A writer of a new file. Each line is one write: give a file a `BufWriter`.
    pub fn new(out: W) -> Self {
        Self { out, rules: FileRules::default() }
    }

    /// Writes a request. One that is refused is not in the file, and the next can be written.
    pub fn push<T: BatchBody>(
        &mut self,
        custom_id: impl IntoText,
        request: &Checked<T>,
    ) -> Result<(), BatchWriteError> {
        let line = BatchLine::new(custom_id, request).map_err(io::Error::other)?;
        let mut text = to_json(&line).map_err(io::Error::other)?;
        text.push('\n');
        let (number, length) = (self.rules.lines() + 1, text.len());
        let bytes = self.rules.bytes().saturating_add(u64::try_from(length).unwrap_or(u64::MAX));
        let mut findings = Vec::new();
        self.rules.check_size(number, bytes, &mut findings);
        if length - 1 > MAX_LINE_BYTES {
            let length = u64::try_from(length - 1).unwrap_or(u64::MAX);
            self.rules.note(number, FileFinding::long_line(length), &mut findings);
        }
        let seen = self.rules.check(number, &line, &mut findings);
        if !findings.is_empty() {
            return Err(BatchWriteError::Refused(findings));
        }
        self.out.write_all(text.as_bytes())?;
        self.rules.accept(number, bytes, Some(seen));
        Ok(())
    }

    /// The number of requests written so far.
    pub fn lines(&self) -> u64 {
        self.rules.lines()
    }

    /// Returns the writer that the file was written to.
    pub fn into_inner(self) -> W {
        self.out
    }
}

impl From<io::Error> for BatchWriteError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for BatchWriteError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(out),
            Self::Refused(findings) => {
                for (position, finding) in findings.iter().enumerate() {
                    write!(out, "{}{finding}", if position > 0 { "\n\n" } else { "" })?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for BatchWriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Refused(_) => None,
        }
    }
}
