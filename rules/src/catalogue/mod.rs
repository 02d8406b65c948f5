//! Every message of the service: what it says, what causes it, what to do.
//!
//! One row per message, in one file per [`Family`]. The messages are wire data and stand verbatim,
//! misspellings too; causes and remedies are this project's own words. Collected in November 2026: the
//! service's page of errors, and the refusals that it lacks (ids with a `W`).

/// Makes the table of one family: `id [status..] [code..] retry`, the class if programs branch on one, then
/// what the service says and what to make of it.
macro_rules! entries {
    (@class) => { None };
    (@class $class:ident) => { Some(super::Class::$class) };
    ($family:ident; $(
        $id:ident [$($status:literal)*] [$($code:literal)*] $retry:ident $(, $class:ident)?
            says $pattern:literal
            $(or $also:literal)*
            cause $cause:literal
            remedy $remedy:literal;
    )*) => {
        pub(super) static ENTRIES: &[super::Entry] = &[$(super::Entry {
            id: stringify!($id),
            family: super::Family::$family,
            status: &[$($status),*],
            codes: &[$($code),*],
            pattern: $pattern,
            also: &[$($also),*],
            cause: $cause,
            remedy: $remedy,
            retry: super::Retry::$retry,
            class: entries!(@class $($class)?),
        }),*];
    };
}

mod account;
mod application;
mod batch;
mod chat;
mod class;
mod client;
mod code_table;
mod codes;
mod document;
mod embedding;
mod entry;
mod files;
mod fine_tuning;
mod gateway;
mod image;
mod limits;
mod matching;
mod media;
mod model;
mod moderation;
mod omni;
mod pattern;
mod recognition;
mod request;
mod search;
mod server;
mod speech;
mod structured_output;
mod thinking;
mod tools;
mod translation;
pub mod vendors;
mod video;
mod vision;
mod voice_cloning;

pub use self::class::Class;
pub use self::code_table::CODES;
pub use self::codes::{Code, class_of_code};
pub use self::entry::{Answer, Entry, Family, Retry, Words};
pub use self::matching::{Capture, Match, Matcher, narrow, pointer, schema_path};
pub use self::pattern::{Piece, pieces};

static TABLES: [&[Entry]; 28] = [
    request::ENTRIES,
    model::ENTRIES,
    chat::ENTRIES,
    thinking::ENTRIES,
    tools::ENTRIES,
    structured_output::ENTRIES,
    search::ENTRIES,
    vision::ENTRIES,
    omni::ENTRIES,
    document::ENTRIES,
    translation::ENTRIES,
    embedding::ENTRIES,
    image::ENTRIES,
    video::ENTRIES,
    speech::ENTRIES,
    voice_cloning::ENTRIES,
    recognition::ENTRIES,
    media::ENTRIES,
    files::ENTRIES,
    batch::ENTRIES,
    fine_tuning::ENTRIES,
    application::ENTRIES,
    moderation::ENTRIES,
    account::ENTRIES,
    limits::ENTRIES,
    server::ENTRIES,
    gateway::ENTRIES,
    client::ENTRIES,
];

/// All entries, family by family.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    TABLES.iter().copied().flatten()
}

/// The entry of this id, such as `E009`.
pub fn entry(id: &str) -> Option<&'static Entry> {
    entries().find(|entry| entry.id == id)
}
