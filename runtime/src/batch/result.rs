//! The files of answers and of errors.

use std::fmt;
use std::io::{self, BufRead};

use qwen_request_rules::json::without_byte_order_mark;

use super::lines::{Line, Lines};
use crate::reply::{BatchError, Error};
use crate::wire::{Json, JsonError, Text, from_bytes, object, to_json};
use crate::{ApiError, ApiRequest, parse};

object! {
    /// The result of a request: a line of the output file or of the error file.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, batch::BatchResult};
    ///
    /// let line = r#"{"id":"r-1","custom_id":"1","response":{"status_code":200,
    ///     "body":{"choices":[{"message":{"content":"Meow"}}]}},"error":null}"#;
    /// let result: BatchResult = serde_json::from_str(line)?;
    /// assert_eq!(result.custom_id, "1");
    /// assert_eq!(result.reply::<ChatRequest>()?.text(), "Meow");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct BatchResult: lenient {
        /// The id of the result in the batch.
        optional id: Text,
        /// The `custom_id` of the request.
        defaulted custom_id: Text,
        /// The response, if there was one.
        optional response: BatchResponse,
        /// The error, if there was no response.
        optional error: BatchError,
    }
}

object! {
    /// The response to a request of a batch.
    ///
    /// ```
    /// use qwen_request::batch::BatchResult;
    ///
    /// let result: BatchResult = serde_json::from_str(
    ///     r#"{"custom_id":"1","response":{"status_code":429,"request_id":"4f1c","body":{"code":"Throttling"}}}"#,
    /// )?;
    /// let response = result.response.unwrap_or_default();
    /// assert_eq!((response.status_code, response.request_id.as_deref()), (429, Some("4f1c")));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BatchResponse: lenient {
        /// The HTTP status.
        defaulted status_code: u32,
        /// The request id, by which the service's support finds the call.
        optional request_id: Text,
        /// The body: a reply or an error.
        optional body: Json,
    }
}

impl BatchResult {
    /// Reads the reply to the request, or the error that the service sent instead.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, batch::BatchResults};
    ///
    /// let file = br#"{"custom_id":"1","response":{"status_code":200,"body":{"choices":[{"message":{"content":"Meow"}}]}}}
    /// {"custom_id":"2","error":{"code":"mismatched_model","message":"The model 'b' does not match."}}"#;
    /// let mut answers = Vec::new();
    /// for result in BatchResults::new(&file[..]) {
    ///     let result = result?;
    ///     answers.push(result.reply::<ChatRequest>().map(|reply| reply.text().into_owned()));
    /// }
    /// assert_eq!(answers[0].as_deref().unwrap(), "Meow");
    /// assert!(answers[1].is_err());
    /// # Ok::<(), qwen_request::batch::BatchReadError>(())
    /// ```
    pub fn reply<T: ApiRequest>(&self) -> Result<T::Reply, Error> {
        match &self.response {
            Some(BatchResponse { status_code, body: Some(body), .. }) => {
                parse::<T>(u16::try_from(*status_code).unwrap_or_default(), body.as_str().as_bytes())
            }
            // The error itself finds its code and its words in the line.
            _ => Err(ApiError::from_response(400, to_json(self).unwrap_or_default().as_bytes()).into()),
        }
    }
}

/// Reads the lines of an output file or an error file.
///
/// ```
/// use qwen_request::batch::BatchResults;
///
/// let file = "{\"custom_id\":\"1\",\"response\":{\"status_code\":200}}\n{\"custom_id\":\"2\"}\n";
/// for result in BatchResults::new(file.as_bytes()) {
///     let result = result?;
///     println!("{}: {}", result.custom_id, if result.response.is_some() { "answered" } else { "failed" });
/// }
/// # Ok::<(), qwen_request::batch::BatchReadError>(())
/// ```
#[derive(Debug)]
pub struct BatchResults<R> {
    lines: Lines<R>,
}

/// A line that could not be read.
///
/// ```
/// use qwen_request::batch::{BatchReadError, BatchResults};
///
/// let mut results = BatchResults::new(&b"{\"custom_id\":\"1\"}\nno JSON\n"[..]);
/// assert!(results.next().is_some_and(|result| result.is_ok()));
/// // The lines behind it can still be read.
/// assert!(matches!(results.next(), Some(Err(BatchReadError::Line { line: 2, .. }))));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum BatchReadError {
    /// Reading failed.
    Io(io::Error),
    /// A line is not a result.
    Line {
        /// The number of the line, from 1.
        line: u64,
        /// The reason.
        error: JsonError,
    },
    /// A line is longer than [`BatchResults::LONGEST_LINE`].
    TooLong {
        /// The number of the line, from 1.
        line: u64,
    },
}

impl<R: BufRead> BatchResults<R> {
    /// The longest line that is read, in bytes.
    pub const LONGEST_LINE: usize = 64 * 1024 * 1024;

    /// The results in `source`.
    pub fn new(source: R) -> Self {
        Self { lines: Lines::new(source, Self::LONGEST_LINE) }
    }

    fn read(&mut self) -> Result<Option<BatchResult>, BatchReadError> {
        let result = match self.lines.next_line().map_err(BatchReadError::Io)? {
            None => return Ok(None),
            Some(Line::Whole(line)) => from_bytes(without_byte_order_mark(line)).map_err(Some),
            Some(Line::TooLong(_)) => Err(None),
        };
        let line = self.lines.number();
        match result {
            Ok(result) => Ok(Some(result)),
            Err(Some(error)) => Err(BatchReadError::Line { line, error }),
            Err(None) => Err(BatchReadError::TooLong { line }),
        }
    }
}

impl<R: BufRead> Iterator for BatchResults<R> {
    type Item = Result<BatchResult, BatchReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.read().transpose()
    }
}

impl fmt::Display for BatchReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(out),
            Self::Line { line, error } => write!(out, "line {line} is no result of a batch: {error}"),
            Self::TooLong { line } => write!(out, "line {line} is longer than a result is"),
        }
    }
}

impl std::error::Error for BatchReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Line { error, .. } => Some(error),
            Self::TooLong { .. } => None,
        }
    }
}
