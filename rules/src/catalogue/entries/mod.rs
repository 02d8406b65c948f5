//! The messages, in one file per [`ErrorFamily`](super::ErrorFamily).

/// Makes the table of one family: `id [status..] [code..] retry`, the class if programs branch on one, then
/// what the service says and what to make of it.
macro_rules! entries {
    (@class) => { None };
    (@class $class:ident) => { Some(crate::catalogue::Class::$class) };
    ($family:ident; $(
        $id:ident [$($status:literal)*] [$($code:literal)*] $retry:ident $(, $class:ident)?
            says $pattern:literal
            $(or $also:literal)*
            cause $cause:literal
            remedy $remedy:literal;
    )*) => {
        pub(super) static ENTRIES: &[crate::catalogue::Entry] = &[$(crate::catalogue::Entry {
            id: stringify!($id),
            family: crate::catalogue::ErrorFamily::$family,
            status: &[$($status),*],
            codes: &[$($code),*],
            pattern: $pattern,
            also: &[$($also),*],
            cause: $cause,
            remedy: $remedy,
            retry: crate::catalogue::Retry::$retry,
            class: entries!(@class $($class)?),
        }),*];
    };
}

mod account;
mod application;
mod batch;
mod chat;
mod client;
mod document;
mod embedding;
mod files;
mod fine_tuning;
mod gateway;
mod image;
mod limits;
mod media;
mod model;
mod moderation;
mod omni;
mod recognition;
mod request;
mod search;
mod server;
mod speech;
mod structured_output;
mod thinking;
mod tools;
mod translation;
mod video;
mod vision;
mod voice_cloning;

use super::Entry;

/// The messages of each family.
pub(super) static TABLES: [&[Entry]; 28] = [
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
