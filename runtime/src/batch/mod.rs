//! Files of requests for the Batch API: writing them, checking them, reading what comes back.
//!
//! A file has one request a line. All lines go to one URL, name one model, think or do not, and each has an id of its
//! own. [`BatchWriter`] writes such files and [`BatchChecker`] checks them, both line by line: a file may be larger than
//! memory. A [`BatchRequest`](crate::BatchRequest) has an uploaded file worked off, and [`BatchResults`] reads the files
//! of answers and of errors.
//!
//! ```
//! use qwen_request::{batch::{BatchChecker, BatchWriter}, qwen_request};
//!
//! let mut file = Vec::new();
//! let mut writer = BatchWriter::new(&mut file);
//! for (id, animal) in [("1", "cat"), ("2", "dog")] {
//!     let request = qwen_request! { model: "qwen-plus", messages: [user(format!("What does a {animal} say?"))] };
//!     writer.push(id, &request)?;
//! }
//!
//! let mut checker = BatchChecker::new(file.as_slice());
//! while let Some(findings) = checker.next_line()? {
//!     assert!(findings.is_empty());
//! }
//! assert_eq!(checker.lines(), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The program `qwen-batch` (feature `batch-check`) checks a file from the command line: `qwen-batch check requests.jsonl`.

mod checker;
mod file_rules;
mod finding;
mod line;
mod lines;
#[cfg(feature = "media")]
mod media;
mod result;
mod writer;

pub use checker::BatchChecker;
pub use finding::BatchFinding;
pub use line::{BatchBody, BatchLine};
pub use result::{BatchReadError, BatchResponse, BatchResult, BatchResults};
pub use writer::{BatchWriteError, BatchWriter};

/// What the service takes: lines of a file, bytes of a file, bytes of a line.
pub use qwen_request_rules::check::batch_file::{MAX_BYTES, MAX_LINE_BYTES, MAX_LINES};
