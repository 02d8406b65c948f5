//! Events of a session that speaks.

use super::{Audio, Base64Error, reply};
use crate::wire::{Json, Text, object, text_enum};

object! {
    /// What the service says in a session that speaks.
    pub struct SessionEvent: lenient {
        /// Its id.
        optional event_id: Text,
        /// What happened.
        defaulted r#type: SessionEventKind as "type",
        /// The session as it is now.
        optional session: Json,
        /// The answer that it is about, in the end with what it used up.
        optional response: Json,
        /// A piece of the audio in Base64.
        optional delta: Text,
    }
}

text_enum! {
    /// What happened in a session.
    pub enum SessionEventKind {
        /// Something went wrong.
        Error = "error",
        /// The connection stands.
        SessionCreated = "session.created",
        /// The session is as was asked for.
        SessionUpdated = "session.updated",
        /// Nothing more comes.
        SessionFinished = "session.finished",
        /// The text so far will be said.
        Committed = "input_text_buffer.committed",
        /// The text so far is forgotten.
        Cleared = "input_text_buffer.cleared",
        /// An answer begins.
        ResponseCreated = "response.created",
        /// An item of it begins.
        OutputItemAdded = "response.output_item.added",
        /// An item of it is whole.
        OutputItemDone = "response.output_item.done",
        /// A part of an item begins.
        ContentPartAdded = "response.content_part.added",
        /// A part of an item is whole.
        ContentPartDone = "response.content_part.done",
        /// There is a piece of the audio.
        AudioDelta = "response.audio.delta",
        /// The audio is whole.
        AudioDone = "response.audio.done",
        /// The answer is whole.
        ResponseDone = "response.done",
    }
}

impl SessionEvent {
    /// The bytes of the piece of audio; none where the event is about something else.
    pub fn audio(&self) -> Result<Vec<u8>, Base64Error> {
        Audio { data: self.delta.clone(), ..Audio::default() }.bytes()
    }
}

reply! {
    SessionEvent: |event| lacks "type" if event.r#type.as_str().is_empty();
    suspects event.r#type == SessionEventKind::Error;
}
