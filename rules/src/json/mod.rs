//! JSON text, read and written in one pass.
//!
//! A value has one spelling here, without blanks: the macro renders literal schemas while a program compiles, the
//! runtime what it reads and sends, and both give the same bytes. The reader hands out one value after the other and
//! builds nothing, so that each user builds what it needs: a document for the rules, a struct for a reply.

mod long_texts;
mod number;
mod parse_error;
mod reader;
mod text;

pub use long_texts::LongTexts;
pub use number::{Number, write_number};
pub use parse_error::{Fault, ParseError};
pub use reader::{Reader, ValueKind};
pub use text::write_text;

/// How deep lists and objects may nest: what walks JSON recurses at most this far.
pub const DEPTH_LIMIT: usize = 128;

/// The bytes without the UTF-8 byte order mark that some tools write before a text. JSON has none.
#[must_use]
pub fn without_byte_order_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// Whether a text is JSON, and nothing else.
#[must_use]
pub fn is_json(text: &str) -> bool {
    let mut reader = Reader::new(text);
    reader.skip().and_then(|()| reader.end()).is_ok()
}
