// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/speech.rs; edit that.

use super::{HotFix, RequestHeaders, SpeechFormat};
use crate::wire::{Json, List, Text, object};

object! {
    /// Speech over HTTP: `POST /api/v1/services/audio/tts/SpeechSynthesizer`.
    pub struct SpeechRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// What is said, and how.
        ///
        /// Errors: E163, E166.
        required input: SpeechInput,
        /// Whether the answer arrives in pieces while it is written.
        ///
        /// Default: `false`.
        beside stream: bool,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// Speech over a WebSocket, as the payload of `run-task`: `/api-ws/v1/inference`.
    pub struct SpeechTaskRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
        ///
        /// Errors: E031, E090, E207a.
        required model: Text,
        /// The group of tasks.
        ///
        /// Values: `audio`. Errors: E090.
        required task_group: Text,
        /// The task.
        ///
        /// Values: `tts`. Errors: E090.
        required task: Text,
        /// What it does.
        ///
        /// Values: `SpeechSynthesizer`. Errors: E090.
        required function: Text,
        /// Nothing: what is said follows in commands of its own.
        ///
        /// Errors: E090.
        required input: Json,
        /// How it is said.
        ///
        /// Errors: E090.
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
        /// At most 20000 characters.
        ///
        /// Errors: E089.
        required text: Text,
        /// Who speaks: a voice of this very model, or one of your own.
        ///
        /// Errors: E091, E092.
        required voice: Text,
        /// The format of the audio.
        ///
        /// Values: `mp3`, `wav`, `pcm`, `opus`. Default: `mp3`.
        optional format: SpeechFormat,
        /// Samples a second.
        ///
        /// Values: 8000, 16000, 22050, 24000, 44100, 48000. Default: 22050.
        optional sample_rate: u32,
        /// How loud it is.
        ///
        /// Range: between 0 and 100. Default: 50.
        optional volume: u32,
        /// How fast it is.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional rate: f64,
        /// How high it is.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional pitch: f64,
        /// Kilobits a second, with `format` `opus` or `mp3`.
        ///
        /// Range: between 6 and 510. Default: 32.
        optional bit_rate: u32,
        /// Whether the text is SSML: then all of it comes at once.
        ///
        /// Default: `false`.
        optional enable_ssml: bool,
        /// Whether the events tell when each word is said.
        ///
        /// Default: `false`.
        optional word_timestamp_enabled: bool,
        /// Makes the audio of equal requests as equal as can be.
        ///
        /// Range: between 0 and 65535.
        optional seed: u32,
        /// The language of the text; only the first counts.
        ///
        /// Values: `zh`, `en`, `fr`, `de`, `ja`, `ko`, `ru`, `pt`, `th`, `id`, `vi`, `es`, `it`, `ms`, `fil`,
        /// `ar`.
        optional language_hints: List<Text>,
        /// How it is said.
        ///
        /// Models: qwen-audio, cosyvoice-v3.5 and cosyvoice-v3-flash.
        optional instruction: Text,
        /// Whether the audio carries a hidden mark that a model made it.
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
        /// The form of the text.
        ///
        /// Values: `PlainText`. Errors: E090.
        required text_type: Text,
        /// Who speaks: a voice of this very model, or one of your own.
        ///
        /// Errors: E091, E092.
        required voice: Text,
        /// The format of the audio.
        ///
        /// Values: `mp3`, `wav`, `pcm`, `opus`. Default: `mp3`.
        optional format: SpeechFormat,
        /// Samples a second.
        ///
        /// Values: 8000, 16000, 22050, 24000, 44100, 48000. Default: 22050.
        optional sample_rate: u32,
        /// How loud it is.
        ///
        /// Range: between 0 and 100. Default: 50.
        optional volume: u32,
        /// How fast it is.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional rate: f64,
        /// How high it is.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional pitch: f64,
        /// Kilobits a second, with `format` `opus` or `mp3`.
        ///
        /// Range: between 6 and 510. Default: 32.
        optional bit_rate: u32,
        /// Whether the text is SSML: then all of it comes at once.
        ///
        /// Default: `false`.
        optional enable_ssml: bool,
        /// Whether the events tell when each word is said.
        ///
        /// Default: `false`.
        optional word_timestamp_enabled: bool,
        /// Makes the audio of equal requests as equal as can be.
        ///
        /// Range: between 0 and 65535.
        optional seed: u32,
        /// The language of the text; only the first counts.
        ///
        /// Values: `zh`, `en`, `fr`, `de`, `ja`, `ko`, `ru`, `pt`, `th`, `id`, `vi`, `es`, `it`, `ms`, `fil`,
        /// `ar`.
        optional language_hints: List<Text>,
        /// How it is said.
        ///
        /// Models: qwen-audio, cosyvoice-v3.5 and cosyvoice-v3-flash.
        optional instruction: Text,
        /// Whether the audio carries a hidden mark that a model made it.
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
