//! The reply of speech synthesis over HTTP.

use super::{Audio, FinishReason, reply};
use crate::wire::{Json, Text, object};

object! {
    /// The reply of speech synthesis over HTTP; in a stream, one event.
    ///
    /// ```
    /// use qwen_request::{SpeechRequest, parse};
    ///
    /// let body = br#"{"output":{"audio":{"url":"https://example.com/1.wav","data":""},"finish_reason":"stop"}}"#;
    /// let reply = parse::<SpeechRequest>(200, body)?;
    /// let audio = reply.output.audio.unwrap_or_default();
    /// assert_eq!(audio.url.as_deref(), Some("https://example.com/1.wav"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::stream::SpeechChunk;
    ///
    /// # let mut player = Vec::new();
    /// // An event of a streamed answer.
    /// let event: SpeechChunk = serde_json::from_str(r#"{"output":{"audio":{"data":"AAH/fw=="}}}"#)?;
    /// if let Some(audio) = &event.output.audio {
    ///     player.extend(audio.bytes()?);
    /// }
    /// # assert_eq!(player.len(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
