// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/realtime_session.rs; edit that.

use super::{
    Modality, RealtimeAudio, RealtimeTool, RealtimeTranscription, RealtimeTranslation, RealtimeVideo,
    SessionFormat, SessionMode, TurnDetection, VoiceCloneOptions,
};
use crate::wire::{List, Text, object};

object! {
    /// The configuration of a realtime session, or what changes in it.
    ///
    /// Which members count depends on the model: each says so where it is not all of them. Speech synthesis
    /// has [`SpeechSessionRequest`](crate::SpeechSessionRequest), too, with its own members alone.
    ///
    /// ```
    /// use qwen_request::RealtimeSession;
    ///
    /// let realtime_session = RealtimeSession {
    ///     model: Some("qwen3.5-omni-flash-realtime".into()),
    ///     voice: Some("Tina".into()),
    ///     ..RealtimeSession::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_session)?,
    ///     serde_json::json!({ "model": "qwen3.5-omni-flash-realtime", "voice": "Tina" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeSession {
        /// What the model answers in: text alone, or text and audio.
        ///
        /// Default: text and audio. Errors: W70.
        optional modalities: List<Modality>,
        /// The model again, as a page shows it.
        ///
        /// The URL names it already.
        optional model: Text,
        /// The voice: one of the model, or one of your own.
        ///
        /// It cannot change once audio was sent; on Qwen-Audio, once the session was configured.
        ///
        /// Errors: W75, W80.
        optional voice: Text,
        /// Instructions for the whole session.
        ///
        /// Of a model that reads text out, instructions for the delivery: at most 1600 tokens.
        optional instructions: Text,
        /// Whether the model speaks, rather than reads out what it wrote.
        ///
        /// With `null` the model decides.
        ///
        /// Default: `true`. Models: qwen3-omni-flash-realtime.
        optional smooth_output: bool,
        /// Whether the voice shows emotion.
        ///
        /// Default: `true`. Models: Qwen-Audio.
        optional enable_speech_emotion: bool,
        /// How many turns the model remembers.
        ///
        /// Range: between 1 and 50. Default: 20. Models: Qwen-Audio.
        optional max_history_turns: u32,
        /// The audio of both directions.
        ///
        /// Models: Qwen3.8-Omni, Qwen3.5-Omni.
        optional audio: RealtimeAudio,
        /// How images are read.
        ///
        /// Models: Qwen3.8-Omni.
        optional video: RealtimeVideo,
        /// The format of the audio that is sent.
        ///
        /// `opus` on Qwen-ASR and LiveTranslate alone; `pcm16` is what it was called first.
        ///
        /// Values: `pcm`, `pcm16`, `opus`. Default: `pcm`.
        optional input_audio_format: Text,
        /// The format of the audio that is spoken.
        ///
        /// `pcm16` and `pcm24` are older names.
        ///
        /// Values: `pcm`, `pcm16`, `pcm24`. Default: `pcm`.
        optional output_audio_format: Text,
        /// The sample rate in Hz.
        ///
        /// Of the audio that is sent to Qwen-ASR and LiveTranslate, 8000 or 16000; of the audio that a model
        /// reads out.
        ///
        /// Values: 8000, 16000, 24000, 48000. Models: Qwen-ASR, LiveTranslate, Qwen-TTS.
        optional sample_rate: u32,
        /// How the audio that is sent is written down, too.
        ///
        /// `null` switches it off.
        optional input_audio_transcription: RealtimeTranscription,
        /// How the service finds the end of a turn.
        ///
        /// With `null` the client says so, by `input_audio_buffer.commit`.
        optional turn_detection: TurnDetection,
        /// Whether the model searches the web.
        ///
        /// Not together with `tools`.
        ///
        /// Default: `false`. Models: Qwen3.8-Omni, Qwen3.5-Omni, Qwen-Audio.
        optional enable_search: bool,
        /// Options of the search.
        optional search_options: RealtimeSearchOptions,
        /// The tools that the model may call.
        ///
        /// Models: Qwen3.8-Omni, Qwen3.5-Omni, Qwen-Audio.
        optional tools: List<RealtimeTool>,
        /// How freely the model chooses its words.
        ///
        /// Range: at least 0 and less than 2. Models: Qwen-Omni, but not qwen-omni-turbo-realtime.
        optional temperature: f64,
        /// The share of likely words that the model chooses from.
        ///
        /// Range: greater than 0 and at most 1. Models: Qwen-Omni, but not qwen-omni-turbo-realtime.
        optional top_p: f64,
        /// How many likely words the model chooses from.
        ///
        /// `null`, or more than 100, switches it off.
        ///
        /// Models: Qwen-Omni, but not qwen-omni-turbo-realtime.
        optional top_k: u32,
        /// The most tokens that an answer may have.
        ///
        /// Range: at least 1. Models: Qwen-Omni, but not qwen-omni-turbo-realtime.
        optional max_tokens: u32,
        /// How much words that were said already are avoided.
        ///
        /// 0 on Qwen3.8-Omni alone.
        ///
        /// Range: at least 0. Models: Qwen-Omni, but not qwen-omni-turbo-realtime.
        optional repetition_penalty: f64,
        /// How much words that were said are avoided, however often they were.
        ///
        /// Range: between -2 and 2. Models: Qwen-Omni, but not qwen-omni-turbo-realtime.
        optional presence_penalty: f64,
        /// A number for answers that can be repeated.
        ///
        /// Range: between -1 and 2147483647. Default: -1. Models: Qwen-Omni, but not
        /// qwen-omni-turbo-realtime.
        optional seed: i64,
        /// What is translated into.
        ///
        /// Models: LiveTranslate.
        optional translation: RealtimeTranslation,
        /// Whether the speaker's own voice is spoken with.
        ///
        /// Default: `false`. Models: LiveTranslate.
        optional enable_voice_clone: bool,
        /// How the speaker's voice is learned.
        ///
        /// Models: LiveTranslate.
        optional voice_clone_options: VoiceCloneOptions,
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
    }
}

object! {
    /// Options of the search.
    ///
    /// ```
    /// use qwen_request::RealtimeSearchOptions;
    ///
    /// let realtime_search_options = RealtimeSearchOptions {
    ///     enable_source: Some(true),
    ///     ..RealtimeSearchOptions::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_search_options)?,
    ///     serde_json::json!({ "enable_source": true }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeSearchOptions {
        /// Whether the answer names its sources.
        ///
        /// Default: `false`.
        optional enable_source: bool,
    }
}
