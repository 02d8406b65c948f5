// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/speech_session.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, Text, object, text_enum};

object! {
    /// A session that speaks, over a WebSocket: `/api-ws/v1/realtime`.
    ///
    /// The page calls it Qwen-TTS in real time. [`session_update`](crate::Checked::session_update) makes the
    /// event.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(SpeechSessionRequest {
    ///     model: "qwen3-tts-flash-realtime",
    ///     session: { voice: "Cherry", response_format: "mp3" },
    /// });
    /// let event = request.session_update("event-1")?;
    /// # assert!(event.contains("session.update"));
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct SpeechSessionRequest {
        /// The model that answers.
        ///
        /// It is part of the URL, `?model=..`, and not of the event.
        ///
        /// Errors: E031, E207a.
        required model: Text,
        /// The configuration of the session.
        required session: SpeechSession,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl SpeechSessionRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, session: impl Into<SpeechSession>) -> Self {
        Self { model: model.into_text(), session: session.into(), ..Self::default() }
    }
}

object! {
    /// The configuration of the session.
    ///
    /// ```
    /// use qwen_request::{SessionMode, SpeechSession};
    ///
    /// let speech_session = SpeechSession {
    ///     mode: Some(SessionMode::ServerCommit),
    ///     ..SpeechSession::new("Cherry")
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&speech_session)?,
    ///     serde_json::json!({ "voice": "Cherry", "mode": "server_commit" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SpeechSession {
        /// The voice: one of the model, or one of your own.
        ///
        /// Errors: E286.
        required voice: Text,
        /// When speech synthesis starts.
        ///
        /// Default: `server_commit`.
        optional mode: SessionMode,
        /// The language of the text.
        ///
        /// Values: `Auto`, `Chinese`, `English`, `German`, `Italian`, `Portuguese`, `Spanish`, `Japanese`,
        /// `Korean`, `French`, `Russian`. Default: `Auto`.
        optional language_type: Text,
        /// The format of the audio.
        ///
        /// qwen-tts-realtime has no other.
        ///
        /// Default: `pcm`.
        optional response_format: SessionFormat,
        /// The sample rate in Hz.
        ///
        /// qwen-tts-realtime has no other.
        ///
        /// Values: 8000, 16000, 24000, 48000. Default: 24000.
        optional sample_rate: u32,
        /// The speech rate.
        ///
        /// Not on qwen-tts-realtime.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional speech_rate: f64,
        /// The volume.
        ///
        /// Not on qwen-tts-realtime.
        ///
        /// Range: between 0 and 100. Default: 50.
        optional volume: u32,
        /// The pitch.
        ///
        /// Not on qwen-tts-realtime.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional pitch_rate: f64,
        /// The bit rate in kbit/s, with `response_format` `opus`.
        ///
        /// Not on qwen-tts-realtime.
        ///
        /// Range: between 6 and 510. Default: 128.
        optional bit_rate: u32,
        /// Whether a model rewrites the prompt first.
        optional optimize_instructions: bool,
        /// Instructions for the delivery, on models that take them.
        ///
        /// At most 1600 tokens.
        optional instructions: Text,
    }
}

impl SpeechSession {
    /// With the members that must be there.
    pub fn new(voice: impl IntoText) -> Self {
        Self { voice: voice.into_text(), ..Self::default() }
    }
}

text_enum! {
    /// When speech synthesis starts.
    ///
    /// ```
    /// use qwen_request::SessionMode;
    ///
    /// assert_eq!(SessionMode::ServerCommit.as_str(), "server_commit");
    /// assert_eq!(SessionMode::from("server_commit"), SessionMode::ServerCommit);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(SessionMode::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum SessionMode {
        /// The service decides, as text arrives.
        ServerCommit = "server_commit",
        /// The client, with `input_text_buffer.commit`.
        Commit = "commit",
    }
}

text_enum! {
    /// The audio format of a session.
    ///
    /// ```
    /// use qwen_request::SessionFormat;
    ///
    /// assert_eq!(SessionFormat::Pcm.as_str(), "pcm");
    /// assert_eq!(SessionFormat::from("pcm"), SessionFormat::Pcm);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(SessionFormat::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum SessionFormat {
        /// Raw PCM samples.
        Pcm = "pcm",
        /// WAV.
        Wav = "wav",
        /// MP3.
        Mp3 = "mp3",
        /// Opus.
        Opus = "opus",
    }
}
