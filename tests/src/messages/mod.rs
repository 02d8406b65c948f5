//! The Messages API: answers, the events of streams, and tokens counted.

mod answer;
mod stream;

use qwen_request::{Checked, MessagesRequest, TokenCountRequest};
use serde_json::json;

use crate::route::Served;

pub(crate) fn answer(request: &Checked<MessagesRequest>, id: &str) -> Served {
    let message = answer::message(request, id);
    match request.stream {
        Some(true) => Served::Events(stream::events(&message)),
        _ => Served::json(message),
    }
}

/// A token for a word.
pub(crate) fn count(request: &Checked<TokenCountRequest>) -> Served {
    let words: usize =
        request.messages.iter().map(|turn| answer::text(turn).split_whitespace().count()).sum();
    Served::json(json!({ "input_tokens": words }))
}
