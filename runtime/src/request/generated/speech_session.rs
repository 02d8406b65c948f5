// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/speech_session.rs; edit that.

use super::RequestHeaders;
use crate::wire::{Text, object, text_enum};

object! {
    /// A session that speaks, over a WebSocket: `/api-ws/v1/realtime`.
    ///
    /// The page calls it Qwen-TTS in real time. [`session_update`](crate::Checked::session_update) makes the
    /// event.
    pub struct SpeechSessionRequest {
        /// The model that answers.
        ///
        /// It is named in the address, `?model=..`, and not in the event.
        ///
        /// Errors: E031, E207a.
        required model: Text,
        /// How it is said.
        required session: SpeechSession,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// How it is said.
    pub struct SpeechSession {
        /// Who speaks: a voice of this very model, or one of your own.
        ///
        /// Errors: E286.
        required voice: Text,
        /// Who says when speech begins.
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
        /// Samples a second.
        ///
        /// qwen-tts-realtime has no other.
        ///
        /// Values: 8000, 16000, 24000, 48000. Default: 24000.
        optional sample_rate: u32,
        /// How fast it is.
        ///
        /// Not on qwen-tts-realtime.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional speech_rate: f64,
        /// How loud it is.
        ///
        /// Not on qwen-tts-realtime.
        ///
        /// Range: between 0 and 100. Default: 50.
        optional volume: u32,
        /// How high it is.
        ///
        /// Not on qwen-tts-realtime.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional pitch_rate: f64,
        /// Kilobits a second, with `response_format` `opus`.
        ///
        /// Not on qwen-tts-realtime.
        ///
        /// Range: between 6 and 510. Default: 128.
        optional bit_rate: u32,
        /// How it is said, on models that take instructions.
        ///
        /// At most 1600 tokens.
        optional instructions: Text,
        /// Whether a model works the instructions out first.
        optional optimize_instructions: bool,
    }
}

text_enum! {
    /// Who says when speech begins.
    pub enum SessionMode {
        /// The service, as text comes in.
        ServerCommit = "server_commit",
        /// The caller, with `input_text_buffer.commit`.
        Commit = "commit",
    }
}

text_enum! {
    /// The audio format of a session.
    pub enum SessionFormat {
        /// Samples alone.
        Pcm = "pcm",
        /// WAV.
        Wav = "wav",
        /// MP3.
        Mp3 = "mp3",
        /// Opus.
        Opus = "opus",
    }
}
