//! The reply of a speech model over HTTP.

use super::{Audio, FinishReason, reply};
use crate::wire::{Json, Text, object};

object! {
    /// The reply of a speech model over HTTP; in a stream, one event.
    pub struct SpeechReply: lenient {
        /// What the model said.
        defaulted output: SpeechOutput,
        /// What it used up: characters, or tokens.
        optional usage: Json,
        /// The request's id.
        defaulted request_id: Text,
    }
}

object! {
    /// What a model said; in a stream, a piece of it.
    pub struct SpeechOutput: lenient {
        /// Why the model stopped.
        optional finish_reason: FinishReason,
        /// What the event is about: `sentence-begin`, `sentence-synthesis` or `sentence-end`.
        optional r#type: Text as "type",
        /// The sentence as it was sent.
        optional original_text: Text,
        /// The sentence that is said, with the times of its words.
        optional sentence: Json,
        /// The audio, or where it can be fetched.
        optional audio: Audio,
    }
}

reply! {
    SpeechReply: |reply| lacks "output" if reply.output == SpeechOutput::__EMPTY;
    id in request_id;
}
