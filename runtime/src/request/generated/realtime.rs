// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/realtime.rs; edit that.

use super::{Modality, RealtimeItem, RealtimeSession, RequestHeaders};
use crate::wire::{List, Text, object, text_enum};

object! {
    /// An event that a client sends in a realtime session, over a WebSocket: `/api-ws/v1/realtime`.
    ///
    /// Its `type` says which other members it has. `model` is that of the session: it is part of the URL,
    /// `?model=..`, and not of the event, and has the rules of that model applied.
    /// [`realtime`](crate::realtime) has the rest of a session.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let event = qwen_request!(RealtimeRequest {
    ///     model: "qwen3.5-omni-flash-realtime",
    ///     type: "session.update",
    ///     session: {
    ///         voice: "Tina",
    ///         turn_detection: { type: "semantic_vad" },
    ///     },
    /// });
    /// // The text of a frame: the model is part of the URL.
    /// assert_eq!(
    ///     event.to_json()?,
    ///     r#"{"type":"session.update","session":{"voice":"Tina","turn_detection":{"type":"semantic_vad"}}}"#,
    /// );
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct RealtimeRequest {
        /// The model of the session, whose rules the event is held to.
        ///
        /// Errors: E031, E207a.
        beside model: Text,
        /// What is to happen.
        required r#type: RealtimeEventType as "type",
        /// An id for the event, which an error may repeat.
        ///
        /// Unique in its session.
        optional event_id: Text,
        /// What changes in the session.
        ///
        /// With `session.update`. What is left out stays as it is.
        optional session: RealtimeSession,
        /// A piece of audio, in Base64.
        ///
        /// With `input_audio_buffer.append`.
        optional audio: Text,
        /// A JPEG image, in Base64.
        ///
        /// With `input_image_buffer.append`, after the first piece of audio.
        optional image: Text,
        /// A piece of text to be read out.
        ///
        /// With `input_text_buffer.append`.
        optional text: Text,
        /// The item that joins the conversation.
        ///
        /// With `conversation.item.create`.
        optional item: RealtimeItem,
        /// The item that it stands behind.
        ///
        /// Models: Qwen-Audio.
        optional previous_item_id: Text,
        /// The item to be read or deleted.
        ///
        /// With `conversation.item.retrieve` and `conversation.item.delete`.
        ///
        /// Models: Qwen-Audio.
        optional item_id: Text,
        /// What holds for this response alone.
        ///
        /// With `response.create`.
        optional response: RealtimeResponseOptions,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl RealtimeRequest {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<RealtimeEventType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// What an event of a client asks for.
    ///
    /// ```
    /// use qwen_request::RealtimeEventType;
    ///
    /// assert_eq!(RealtimeEventType::SessionUpdate.as_str(), "session.update");
    /// assert_eq!(RealtimeEventType::from("session.update"), RealtimeEventType::SessionUpdate);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(RealtimeEventType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum RealtimeEventType {
        /// The session is configured.
        SessionUpdate = "session.update",
        /// Nothing more comes: what is left is answered, and the session ends.
        SessionFinish = "session.finish",
        /// More audio.
        InputAudioBufferAppend = "input_audio_buffer.append",
        /// The audio so far is a turn. Only without turn detection.
        InputAudioBufferCommit = "input_audio_buffer.commit",
        /// The audio that was not committed is dropped.
        InputAudioBufferClear = "input_audio_buffer.clear",
        /// An image, committed together with the audio.
        InputImageBufferAppend = "input_image_buffer.append",
        /// More text to be read out.
        InputTextBufferAppend = "input_text_buffer.append",
        /// The text so far is read out now.
        InputTextBufferCommit = "input_text_buffer.commit",
        /// The text that was not committed is dropped.
        InputTextBufferClear = "input_text_buffer.clear",
        /// An item joins the conversation, such as the result of a call.
        ConversationItemCreate = "conversation.item.create",
        /// An item is read.
        ConversationItemRetrieve = "conversation.item.retrieve",
        /// An item is deleted.
        ConversationItemDelete = "conversation.item.delete",
        /// The model answers. With turn detection it does so by itself.
        ResponseCreate = "response.create",
        /// The model stops.
        ResponseCancel = "response.cancel",
    }
}

object! {
    /// What holds for one response alone.
    ///
    /// ```
    /// use qwen_request::RealtimeResponseOptions;
    ///
    /// let realtime_response_options = RealtimeResponseOptions {
    ///     voice: Some("longanqian".into()),
    ///     ..RealtimeResponseOptions::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_response_options)?,
    ///     serde_json::json!({ "voice": "longanqian" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeResponseOptions {
        /// Instructions for the response.
        optional instructions: Text,
        /// What the model answers in: text alone, or text and audio.
        ///
        /// Default: text and audio. Errors: W70.
        optional modalities: List<Modality>,
        /// The voice of the response.
        ///
        /// Models: Qwen-Audio.
        optional voice: Text,
    }
}
