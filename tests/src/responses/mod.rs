//! The Responses API: answers, the events of streams, and what is stored.

mod answer;
mod conversations;
mod route;
mod stored;
mod stream;

pub(crate) use conversations::{Conversation, create};
pub(crate) use route::by_id;
pub(crate) use stored::{Response, answer};
