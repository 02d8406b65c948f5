//! What the service answers, as types.

mod chats;
mod embedding;
mod errors;
mod generic;
mod head;
mod leniency;
mod own_api;
mod read;
mod recorded;
mod tasks;
