//! What the service answers, as types.

mod chats;
mod embedding;
mod errors;
#[macro_use]
#[path = "../shared/for_request.rs"]
mod for_request;
mod families;
mod head;
mod leniency;
mod read;
mod recorded;
mod tasks;
