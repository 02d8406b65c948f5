//! Every message of the service: what it says, what causes it, what to do.
//!
//! One row per message, in one file per [`ErrorFamily`]. The messages are wire data and stand verbatim,
//! misspellings too; causes and remedies are this project's own words. Collected in November 2026: the
//! service's page of errors, and the refusals that it lacks (ids with a `W`).

mod answer;
mod class;
mod code_table;
mod codes;
mod entries;
mod entry;
mod matching;
#[cfg(feature = "speech")]
mod out_of_turn;
mod pattern;
pub mod vendors;

pub use self::answer::{Answer, CompleteAnswer, RenderedMessage};
pub use self::class::Class;
pub use self::code_table::CODES;
pub use self::codes::{Code, class_of_code};
pub use self::entry::{Entry, ErrorFamily, Retry};
pub use self::matching::{Capture, Match, Matcher, narrow, pointer, schema_path};
#[cfg(feature = "speech")]
pub use self::out_of_turn::OutOfTurn;
pub use self::pattern::{Piece, pieces};

/// All entries, family by family.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    entries::TABLES.iter().copied().flatten()
}

/// The entry that answers a body which is not JSON.
pub fn not_json() -> Option<&'static Entry> {
    entry("E019")
}

/// The entry of this id, such as `E009`.
pub fn entry(id: &str) -> Option<&'static Entry> {
    entries().find(|entry| entry.id == id)
}
