//! The reply of speech synthesis over HTTP.

use super::{Audio, FinishReason, reply};
use crate::wire::{Json, Text, object};

object! {
    /// The reply of speech synthesis over HTTP; in a stream, one event.
    pub struct SpeechReply: lenient {
        /// The output of the model.
        defaulted output: SpeechOutput,
        /// The usage, in characters or tokens.
        optional usage: Json,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// The output of speech synthesis; in a stream, a part of it.
    pub struct SpeechOutput: lenient {
        /// Why the model stopped.
        optional finish_reason: FinishReason,
        /// The type of the event: `sentence-begin`, `sentence-synthesis` or `sentence-end`.
        optional r#type: Text as "type",
        /// The original text of the sentence.
        optional original_text: Text,
        /// The sentence being spoken, with the timestamps of its words.
        optional sentence: Json,
        /// The audio, or its URL.
        optional audio: Audio,
    }
}

reply! {
    SpeechReply: |reply| lacks "output" if reply.output == SpeechOutput::__EMPTY;
    id in request_id;
}
