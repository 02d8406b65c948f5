//! What the service answers, as types.

mod chats;
mod embedding;
mod errors;
mod generic;
#[macro_use]
#[path = "../shared/for_request.rs"]
mod for_request;
mod families;
mod head;
mod leniency;
mod own_api;
mod read;
mod recorded;
mod tasks;
