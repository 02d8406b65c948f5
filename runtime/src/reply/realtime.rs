//! Events of the service in a realtime session.

use super::{Audio, Base64Error, RealtimeReplyItem, RealtimeReplyPart, RealtimeResponse, reply};
use crate::error::ApiError;
use crate::wire::{Json, Text, from_bytes, object, text_enum};

object! {
    /// An event of the service in a realtime session: its `type` says which other members it has.
    ///
    /// Events of a type that this version of the crate does not know are kept as they are, and so are members without a
    /// field. [`read`](super::read) makes an error of an event of type `error`; [`of_error`](RealtimeEvent::of_error) has the
    /// event again.
    ///
    /// ```
    /// use qwen_request::reply::{RealtimeEvent, RealtimeEventKind, read};
    ///
    /// # let mut player = Vec::new();
    /// // A text frame of the WebSocket.
    /// let frame = br#"{"event_id":"event_7","type":"response.audio.delta","response_id":"resp_1","delta":"AAH/fw=="}"#;
    /// let event: RealtimeEvent = read(200, frame)?;
    /// match &event.r#type {
    ///     RealtimeEventKind::AudioDelta => player.extend(event.audio()?),
    ///     RealtimeEventKind::AudioTranscriptDelta => print!("{}", event.delta.as_deref().unwrap_or_default()),
    ///     RealtimeEventKind::ResponseDone => println!(),
    ///     _ => {}
    /// }
    /// # assert_eq!(player.len(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct RealtimeEvent: lenient {
        /// The event id.
        optional event_id: Text,
        /// The type of the event.
        defaulted r#type: RealtimeEventKind as "type",
        /// The configuration of the session, as it is now.
        optional session: Box<RealtimeSessionState>,
        /// When the speech began, in milliseconds of the audio that was sent.
        optional audio_start_ms: u64,
        /// When the speech ended, likewise.
        optional audio_end_ms: u64,
        /// The item that stands before the item that the event is about.
        optional previous_item_id: Text,
        /// The response that the event is about.
        optional response_id: Text,
        /// The id of the item that the event is about.
        optional item_id: Text,
        /// The index of that item in the response.
        optional output_index: u64,
        /// The index of a part in that item.
        optional content_index: u64,
        /// That item, as it is now.
        optional item: Box<RealtimeReplyItem>,
        /// That part, as it is now.
        optional part: RealtimeReplyPart,
        /// What is new: of text, of a transcript, of arguments, or of audio in Base64.
        optional delta: Text,
        /// The whole text; of a transcript or translation that goes on, what is settled of it.
        optional text: Text,
        /// What follows `text` and may still change.
        optional stash: Text,
        /// The whole transcript.
        optional transcript: Text,
        /// The language that is spoken.
        optional language: Text,
        /// The emotion of the voice.
        optional emotion: Text,
        /// Noise that hides how long the transcript is.
        optional obfuscation: Text,
        /// The function that is called.
        optional name: Text,
        /// The id of the call, which its result repeats.
        optional call_id: Text,
        /// The whole arguments of the call: JSON, as text.
        optional arguments: Text,
        /// The response, as it is now; at its end with the usage.
        optional response: Box<RealtimeResponse>,
        /// Why: `turn_invalid` where no answer follows the speech, or why voiceprints were refused.
        optional reason: Text,
        /// What went wrong.
        optional error: RealtimeError,
    }
}

text_enum! {
    /// The type of an event of a realtime session.
    ///
    /// ```
    /// use qwen_request::reply::{RealtimeEvent, RealtimeEventKind};
    ///
    /// let event: RealtimeEvent = serde_json::from_str(r#"{"type":"input_audio_buffer.speech_started","audio_start_ms":3647}"#)?;
    /// assert_eq!(event.r#type, RealtimeEventKind::SpeechStarted);
    /// let new: RealtimeEvent = serde_json::from_str(r#"{"type":"brand.new","more":1}"#)?;
    /// assert_eq!(new.r#type.as_str(), "brand.new");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum RealtimeEventKind {
        /// An error occurred.
        Error = "error",
        /// The session was created, with the defaults of its model.
        SessionCreated = "session.created",
        /// The session was configured.
        SessionUpdated = "session.updated",
        /// The session is finished.
        SessionFinished = "session.finished",
        /// Someone begins to speak.
        SpeechStarted = "input_audio_buffer.speech_started",
        /// Someone has stopped speaking.
        SpeechStopped = "input_audio_buffer.speech_stopped",
        /// The audio became a turn.
        AudioCommitted = "input_audio_buffer.committed",
        /// The audio was dropped.
        AudioCleared = "input_audio_buffer.cleared",
        /// The text is being read out.
        TextCommitted = "input_text_buffer.committed",
        /// The text was dropped.
        TextCleared = "input_text_buffer.cleared",
        /// An item joined the conversation.
        ItemCreated = "conversation.item.created",
        /// An item was read.
        ItemRetrieved = "conversation.item.retrieved",
        /// An item was deleted.
        ItemDeleted = "conversation.item.deleted",
        /// There is more of a transcript of the input.
        TranscriptionDelta = "conversation.item.input_audio_transcription.delta",
        /// The same, from Qwen-ASR and LiveTranslate.
        TranscriptionText = "conversation.item.input_audio_transcription.text",
        /// A transcript of the input is complete.
        TranscriptionCompleted = "conversation.item.input_audio_transcription.completed",
        /// A turn could not be written down. The session goes on.
        TranscriptionFailed = "conversation.item.input_audio_transcription.failed",
        /// There is more of a transcript of what others say.
        AmbientTranscriptionDelta = "conversation.item.ambient_audio_transcription.delta",
        /// A transcript of what others say is complete.
        AmbientTranscriptionCompleted = "conversation.item.ambient_audio_transcription.completed",
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
        /// There is more text, of a response without audio.
        TextDelta = "response.text.delta",
        /// The text is complete.
        TextDone = "response.text.done",
        /// There is more of a translation without audio.
        TextText = "response.text.text",
        /// There is more of the transcript of the audio.
        AudioTranscriptDelta = "response.audio_transcript.delta",
        /// The transcript of the audio is complete.
        AudioTranscriptDone = "response.audio_transcript.done",
        /// There is more of a spoken translation.
        AudioTranscriptText = "response.audio_transcript.text",
        /// A chunk of audio.
        AudioDelta = "response.audio.delta",
        /// The audio is complete.
        AudioDone = "response.audio.done",
        /// There is more of the arguments of a call.
        FunctionCallArgumentsDelta = "response.function_call_arguments.delta",
        /// The arguments of a call are complete.
        FunctionCallArgumentsDone = "response.function_call_arguments.done",
        /// The response is complete, was cancelled, or has failed: its status says so.
        ResponseDone = "response.done",
        /// Voiceprints are being read.
        VoiceprintInProgress = "voiceprint_audio_list.in_progress",
        /// Voiceprints were read.
        VoiceprintCompleted = "voiceprint_audio_list.completed",
        /// Voiceprints could not be read.
        VoiceprintFailed = "voiceprint_audio_list.failed",
    }
}

object! {
    /// What went wrong in a realtime session.
    ///
    /// ```
    /// use qwen_request::reply::{Error, RealtimeEvent, read};
    ///
    /// let frame = br#"{"event_id":"event_9","type":"error","error":{
    ///     "type":"invalid_request_error","message":"Conversation has none active response","event_id":"event_c1"}}"#;
    /// let Err(Error::Api(error)) = read::<RealtimeEvent>(200, frame) else { panic!("the event tells of an error") };
    /// assert_eq!(error.entry().map(|entry| entry.id), Some("W72"));
    /// let told = RealtimeEvent::of_error(&error).and_then(|event| event.error).expect("the event has it");
    /// // The event of the client that it is about, where the service repeats its id.
    /// assert_eq!(told.event_id.as_deref(), Some("event_c1"));
    /// assert!(!told.ends_session());
    /// ```
    pub struct RealtimeError: lenient {
        /// The class: `invalid_request_error`, after which the session goes on, or `server_error`, which ends it.
        optional r#type: Text as "type",
        /// The error code.
        optional code: Text,
        /// What is wrong.
        optional message: Text,
        /// The member that is wrong.
        optional param: Text,
        /// The id of the event of the client.
        optional event_id: Text,
    }
}

object! {
    /// The configuration of a realtime session, as the service tells it.
    ///
    /// ```
    /// use qwen_request::reply::RealtimeEvent;
    ///
    /// let event: RealtimeEvent = serde_json::from_str(
    ///     r#"{"type":"session.created","session":{"id":"sess_1","model":"qwen3-tts-flash-realtime","voice":"Cherry","sample_rate":24000}}"#,
    /// )?;
    /// let session = event.session.expect("a session was created");
    /// assert_eq!((session.voice.as_deref(), session.sample_rate), (Some("Cherry"), Some(24000)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeSessionState: lenient {
        /// The id of the session.
        optional id: Text,
        /// The model.
        optional model: Text,
        /// What the model answers in.
        optional modalities: Json,
        /// The voice.
        optional voice: Text,
        /// The format of the audio that is sent.
        optional input_audio_format: Text,
        /// The format of the audio that is spoken.
        optional output_audio_format: Text,
        /// The sample rate in Hz.
        optional sample_rate: u64,
        /// How the end of a turn is found; absent, or `null`, where the client says so.
        optional turn_detection: Json,
        /// When speech synthesis starts.
        optional mode: Text,
    }
}

impl RealtimeEvent {
    /// The bytes of the audio chunk; empty for other events.
    pub fn audio(&self) -> Result<Vec<u8>, Base64Error> {
        let data = self.delta.clone().filter(|_| self.r#type == RealtimeEventKind::AudioDelta);
        Audio { data, ..Audio::default() }.bytes()
    }

    /// The id of the response that the event is about, wherever it stands.
    #[must_use]
    pub fn response_id(&self) -> Option<&str> {
        let whole = || self.response.as_deref().map(|response| &*response.id).filter(|id| !id.is_empty());
        self.response_id.as_deref().or_else(whole)
    }

    /// The event that told of this error. `None` if the error is of no realtime session.
    #[must_use]
    pub fn of_error(error: &ApiError) -> Option<Self> {
        from_bytes(error.raw()).ok().filter(|event: &Self| event.r#type == RealtimeEventKind::Error)
    }
}

impl RealtimeError {
    /// Whether the service closes the session: after a `server_error`, by the page of Qwen-Audio of 2026.
    #[must_use]
    pub fn ends_session(&self) -> bool {
        self.r#type.as_deref() == Some("server_error")
    }
}

reply! {
    RealtimeEvent: |event| lacks "type" if event.r#type.as_str().is_empty();
    suspects event.r#type == RealtimeEventKind::Error;
}
