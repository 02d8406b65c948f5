//! What the service answers, as types.

mod chats;
mod embedding;
mod errors;
mod head;
mod leniency;
mod read;
mod recorded;
mod tasks;
