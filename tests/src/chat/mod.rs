//! Chats of the OpenAI mode.

mod answer;
pub(crate) mod arguments;
mod completion;
mod stream;

use qwen_request::{ApiRequest, ChatRequest};
use serde_json::Value;

pub(crate) use self::answer::Answer;
pub(crate) use self::completion::CREATED;
pub(crate) use self::stream::error_event;
use crate::route::Served;

/// The completion, in one piece.
pub(crate) fn completion(request: &ChatRequest, id: &str) -> Value {
    completion::of(&Answer::to(request), id)
}

/// The completion, or its chunks.
pub(crate) fn answer(request: &ChatRequest, id: &str) -> Served {
    if !request.is_streamed() {
        return Served::json(completion(request, id));
    }
    let options = request.stream_options.as_ref();
    let include_usage = options.is_some_and(|options| options.include_usage == Some(true));
    Served::Events(stream::events(&Answer::to(request), id, include_usage))
}
