//! Files of requests for the Batch API.
//!
//! Their rules are rules like others, but what they judge is no body: a line, the lines before it, and how long all of them are.
//! Whoever reads the file asks the functions below; each answers what is broken.
//!
//! Source: the page on the Batch API of 2026-05 and 2026-08; for the codes of the service, its own lists of errors.

mod line;
mod rules;

pub use line::{Line, LineKind};
pub(in crate::check) use rules::RULES;
use rules::{
    BATCH_FILE_EMPTY, BATCH_FILE_SIZE, BATCH_LINE_COUNT, BATCH_LINE_JSON, BATCH_LINE_MEMBER, BATCH_LINE_SIZE,
    DUPLICATE_CUSTOM_ID,
};

use alloc::vec::Vec;
use core::fmt::{self, Display, Write};

use crate::catalogue::{self, CompleteAnswer, Entry};
use crate::check::engine::{Explanation, Rule, RuleRow, explain};

/// The most requests in a file.
pub const MAX_LINES: u64 = 50_000;

/// The most bytes of a file. That megabytes are binary is not written anywhere; it refuses less.
pub const MAX_BYTES: u64 = 500 * 1024 * 1024;

/// The most bytes of a line.
pub const MAX_LINE_BYTES: usize = 6 * 1024 * 1024;

/// Something wrong with a file or with what stands around the body in a line.
#[derive(Debug)]
pub struct FileFinding {
    /// The rule that is broken.
    pub rule: &'static Rule,
    /// Where in the line, as in `body.model`. Empty for the line as a whole.
    pub path: &'static str,
    /// What is wrong and what to do.
    pub words: Explanation,
}

impl FileFinding {
    fn new(row: &'static RuleRow, path: &'static str, words: Explanation) -> Self {
        Self { rule: &row.rule, path, words }
    }

    /// The file has no request.
    pub fn empty() -> Self {
        Self::new(
            &BATCH_FILE_EMPTY,
            "",
            explain!(
            "the file has no request";
            "write one request a line"),
        )
    }

    /// A line is longer than [`MAX_LINE_BYTES`].
    pub fn long_line(bytes: u64) -> Self {
        let words = explain!(
            "a line has at most {} bytes, and this one has {}", MAX_LINE_BYTES, bytes;
            "put large media on a public host and write their URLs"
        );
        Self::new(&BATCH_LINE_SIZE, "", words)
    }

    /// A line begins with a byte order mark.
    pub fn byte_order_mark() -> Self {
        let words = explain!(
            "the line begins with a byte order mark, which is no JSON";
            "save the file as UTF-8 without a byte order mark"
        );
        Self::new(&BATCH_LINE_JSON, "", words)
    }

    /// A line is no JSON.
    pub fn no_json(reason: impl Display) -> Self {
        Self::new(
            &BATCH_LINE_JSON,
            "",
            explain!(
            "{}", reason;
            "write each request as JSON in one line"),
        )
    }

    /// A line is no request, or `body` is none.
    pub fn no_request(path: &'static str, reason: impl Display) -> Self {
        let words = explain!(
            "{}", reason;
            "write `{{\"custom_id\": \"..\", \"method\": \"POST\", \"url\": \"/v1/chat/completions\", \"body\": {{..}}}}`"
        );
        Self::new(&BATCH_LINE_MEMBER, path, words)
    }

    /// The id of a line is that of another.
    pub fn duplicate_id(id: &str, other_line: u64) -> Self {
        let id = Excerpt(id);
        let words = explain!(
            "`{}` is the id of line {} too", id, other_line;
            "give each request an id of its own"
        );
        Self::new(&DUPLICATE_CUSTOM_ID, "custom_id", words.with("custom_id", id))
    }

    /// The file has [`MAX_LINES`] requests, and here is another.
    fn many_lines() -> Self {
        let words = explain!(
            "a file has at most {} requests, and here is another", MAX_LINES;
            "split the file"
        );
        Self::new(&BATCH_LINE_COUNT, "", words)
    }

    /// With this line the file is longer than [`MAX_BYTES`].
    fn long_file() -> Self {
        let words = explain!(
            "a file has at most {} bytes, and here it is longer", MAX_BYTES;
            "split the file"
        );
        Self::new(&BATCH_FILE_SIZE, "", words)
    }

    /// What the service answers, if the catalogue has its words.
    pub fn answer(&self) -> Option<(&'static Entry, CompleteAnswer)> {
        let entry = catalogue::entry(self.rule.entries.first()?)?;
        let captures: Vec<(&str, &str)> =
            self.words.captures.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Some((entry, entry.answer_with(&captures).complete()?))
    }
}

/// Whether a file of so many lines and bytes may have one more line, with which it is `longer`.
pub fn check_size(lines: u64, bytes: u64, longer: u64) -> impl Iterator<Item = FileFinding> {
    let many_lines = (lines == MAX_LINES).then(FileFinding::many_lines);
    let long_file = (bytes <= MAX_BYTES && longer > MAX_BYTES).then(FileFinding::long_file);
    many_lines.into_iter().chain(long_file)
}

/// The beginning of a text out of a file. A terminal or a log obeys control characters: they are printed as escapes.
#[derive(Clone, Copy)]
struct Excerpt<'t>(&'t str);

impl Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 500;
        for (position, character) in self.0.chars().enumerate() {
            if position == LONGEST {
                return f.write_str("...");
            }
            if character.is_control() {
                write!(f, "{}", character.escape_default())?;
            } else {
                f.write_char(character)?;
            }
        }
        Ok(())
    }
}
