//! The bodies of the APIs that speak: CosyVoice and Qwen-Audio-TTS, in the DashScope protocol.

use super::RequestHeaders;
use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// Speech over HTTP: `POST /api/v1/services/audio/tts/SpeechSynthesizer`.
    pub struct SpeechRequest {
        /// The model that answers.
        required model: Text,
        /// What is said, and how.
        required input: SpeechInput,
        /// Whether the answer arrives in pieces while it is written.
        beside stream: bool,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// Speech over a WebSocket, as the payload of `run-task`: `/api-ws/v1/inference`.
    pub struct SpeechTaskRequest {
        /// The model that answers.
        required model: Text,
        /// The group of tasks: `audio`.
        required task_group: Text,
        /// The task: `tts`.
        required task: Text,
        /// What it does: `SpeechSynthesizer`.
        required function: Text,
        /// Nothing: what is said follows in commands of its own.
        required input: Json,
        /// How it is said.
        required parameters: SpeechTaskParameters,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// What is said, and how.
    pub struct SpeechInput {
        /// What is said.
        ///
        /// At most 20000 characters. Errors: E089.
        required text: Text,
        /// Who speaks: a voice of this very model, or one of your own.
        ///
        /// Errors: E091, E092.
        required voice: Text,
        /// The form of the sound.
        ///
        /// Default `mp3`.
        optional format: SpeechFormat,
        /// Samples a second.
        ///
        /// 8000, 16000, 22050 (the default), 24000, 44100 or 48000.
        optional sample_rate: u32,
        /// How loud it is.
        ///
        /// Between 0 and 100, default 50.
        optional volume: u32,
        /// How fast it is.
        ///
        /// Between 0.5 and 2, default 1.
        optional rate: f64,
        /// How high it is.
        ///
        /// Between 0.5 and 2, default 1.
        optional pitch: f64,
        /// Kilobits a second, with `format` `opus` or `mp3`.
        ///
        /// Between 6 and 510, default 32.
        optional bit_rate: u32,
        /// Whether the text is SSML: then all of it comes at once.
        ///
        /// Default `false`.
        optional enable_ssml: bool,
        /// Whether the events tell when each word is said.
        ///
        /// Default `false`.
        optional word_timestamp_enabled: bool,
        /// Makes the sound of equal requests as equal as can be.
        ///
        /// Between 0 and 65535.
        optional seed: u32,
        /// The language of the text; only the first counts.
        optional language_hints: List<Text>,
        /// How it is said.
        ///
        /// On qwen-audio, cosyvoice-v3.5 and cosyvoice-v3-flash.
        optional instruction: Text,
        /// Whether the sound carries a hidden mark that a model made it.
        optional enable_aigc_tag: bool,
        /// Who spreads it, for that mark.
        ///
        /// Only with `enable_aigc_tag`.
        optional aigc_propagator: Text,
        /// The id of its spreading, for that mark.
        ///
        /// Only with `enable_aigc_tag`.
        optional aigc_propagate_id: Text,
        /// How words are pronounced.
        optional hot_fix: HotFix,
        /// Whether the marks of Markdown are left unsaid, with cloned voices of cosyvoice-v3-flash.
        optional enable_markdown_filter: bool,
    }
}

object! {
    /// How it is said.
    pub struct SpeechTaskParameters {
        /// The form of the text: `PlainText`.
        required text_type: Text,
        /// Who speaks: a voice of this very model, or one of your own.
        ///
        /// Errors: E091, E092.
        required voice: Text,
        /// The form of the sound.
        ///
        /// Default `mp3`.
        optional format: SpeechFormat,
        /// Samples a second.
        ///
        /// 8000, 16000, 22050 (the default), 24000, 44100 or 48000.
        optional sample_rate: u32,
        /// How loud it is.
        ///
        /// Between 0 and 100, default 50.
        optional volume: u32,
        /// How fast it is.
        ///
        /// Between 0.5 and 2, default 1.
        optional rate: f64,
        /// How high it is.
        ///
        /// Between 0.5 and 2, default 1.
        optional pitch: f64,
        /// Kilobits a second, with `format` `opus` or `mp3`.
        ///
        /// Between 6 and 510, default 32.
        optional bit_rate: u32,
        /// Whether the text is SSML: then all of it comes at once.
        ///
        /// Default `false`.
        optional enable_ssml: bool,
        /// Whether the events tell when each word is said.
        ///
        /// Default `false`.
        optional word_timestamp_enabled: bool,
        /// Makes the sound of equal requests as equal as can be.
        ///
        /// Between 0 and 65535.
        optional seed: u32,
        /// The language of the text; only the first counts.
        optional language_hints: List<Text>,
        /// How it is said.
        ///
        /// On qwen-audio, cosyvoice-v3.5 and cosyvoice-v3-flash.
        optional instruction: Text,
        /// Whether the sound carries a hidden mark that a model made it.
        optional enable_aigc_tag: bool,
        /// Who spreads it, for that mark.
        ///
        /// Only with `enable_aigc_tag`.
        optional aigc_propagator: Text,
        /// The id of its spreading, for that mark.
        ///
        /// Only with `enable_aigc_tag`.
        optional aigc_propagate_id: Text,
        /// How words are pronounced.
        optional hot_fix: HotFix,
        /// Whether the marks of Markdown are left unsaid, with cloned voices of cosyvoice-v3-flash.
        optional enable_markdown_filter: bool,
    }
}

object! {
    /// How words are pronounced.
    pub struct HotFix {
        /// Words and their Pinyin, an object each.
        optional pronunciation: List<Json>,
        /// Words and what is said in their place, an object each.
        optional replace: List<Json>,
    }
}

text_enum! {
    /// The form of sound.
    pub enum SpeechFormat {
        /// MP3.
        Mp3 = "mp3",
        /// WAV.
        Wav = "wav",
        /// Samples alone.
        Pcm = "pcm",
        /// Opus.
        Opus = "opus",
        /// FLAC, on models of other makers.
        Flac = "flac",
    }
}
