//! Events of a realtime speech synthesis session.

use super::{Audio, Base64Error, reply};
use crate::wire::{Json, Text, object, text_enum};

object! {
    /// An event of a realtime speech synthesis session.
    ///
    /// ```
    /// use qwen_request::reply::{SessionEvent, SessionEventKind, read};
    ///
    /// # let mut player = Vec::new();
    /// // A text frame of the WebSocket.
    /// let frame = br#"{"event_id":"event_7","type":"response.audio.delta","delta":"AAH/fw=="}"#;
    /// let event: SessionEvent = read(200, frame)?;
    /// match event.r#type {
    ///     SessionEventKind::AudioDelta => player.extend(event.audio()?),
    ///     SessionEventKind::SessionFinished => println!("that was all"),
    ///     _ => {}
    /// }
    /// # assert_eq!(player.len(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct SessionEvent: lenient {
        /// The event id.
        optional event_id: Text,
        /// The type of the event.
        defaulted r#type: SessionEventKind as "type",
        /// The configuration of the session.
        optional session: Json,
        /// The response that the event is about; at its end with the usage.
        optional response: Json,
        /// A chunk of audio in Base64.
        optional delta: Text,
    }
}

text_enum! {
    /// The type of a session event.
    ///
    /// ```
    /// use qwen_request::reply::{SessionEvent, SessionEventKind};
    ///
    /// let event: SessionEvent = serde_json::from_str(r#"{"type":"session.created","session":{"voice":"Cherry"}}"#)?;
    /// assert_eq!(event.r#type, SessionEventKind::SessionCreated);
    /// assert_eq!(event.r#type.as_str(), "session.created");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum SessionEventKind {
        /// An error occurred.
        Error = "error",
        /// The session was created.
        SessionCreated = "session.created",
        /// The session was configured.
        SessionUpdated = "session.updated",
        /// The session is finished.
        SessionFinished = "session.finished",
        /// The text buffer was committed.
        Committed = "input_text_buffer.committed",
        /// The text buffer was cleared.
        Cleared = "input_text_buffer.cleared",
        /// A response was created.
        ResponseCreated = "response.created",
        /// An item was added to the response.
        OutputItemAdded = "response.output_item.added",
        /// An item of the response is complete.
        OutputItemDone = "response.output_item.done",
        /// A content part was added to an item.
        ContentPartAdded = "response.content_part.added",
        /// A content part of an item is complete.
        ContentPartDone = "response.content_part.done",
        /// A chunk of audio.
        AudioDelta = "response.audio.delta",
        /// The audio is complete.
        AudioDone = "response.audio.done",
        /// The response is complete.
        ResponseDone = "response.done",
    }
}

impl SessionEvent {
    /// The bytes of the audio chunk; empty for other events.
    pub fn audio(&self) -> Result<Vec<u8>, Base64Error> {
        Audio { data: self.delta.clone(), ..Audio::default() }.bytes()
    }
}

reply! {
    SessionEvent: |event| lacks "type" if event.r#type.as_str().is_empty();
    suspects event.r#type == SessionEventKind::Error;
}
