// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/speech.rs; edit that.

use super::{HotFix, RequestHeaders, SpeechFormat};
use crate::wire::{IntoText, Json, List, Text, object};

object! {
    /// Speech over HTTP: `POST /api/v1/services/audio/tts/SpeechSynthesizer`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let text = String::from("Good morning");
    /// let request = qwen_request!(SpeechRequest {
    ///     model: "cosyvoice-v3-flash",
    ///     input: { text: text, voice: "longanyang", format: "mp3" },
    /// });
    /// assert_eq!(request.input.voice, "longanyang");
    /// ```
    pub struct SpeechRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The text and the voice.
        ///
        /// Errors: E163, E166.
        required input: SpeechInput,
        /// Whether the answer is streamed.
        ///
        /// Default: `false`.
        beside stream: bool,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl SpeechRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<SpeechInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// Speech over a WebSocket, as the payload of `run-task`: `/api-ws/v1/inference`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(SpeechTaskRequest {
    ///     model: "cosyvoice-v3-flash",
    ///     task_group: "audio",
    ///     task: "tts",
    ///     function: "SpeechSynthesizer",
    ///     input: {},
    ///     parameters: { text_type: "PlainText", voice: "longanyang", format: "mp3" },
    /// });
    /// let command = request.run_task("2bf83b9a-baeb-4fda-8d9a-1f6e0c1d2a3b")?;
    /// # assert!(command.contains("run-task"));
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct SpeechTaskRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
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
        /// The function.
        ///
        /// Values: `SpeechSynthesizer`. Errors: E090.
        required function: Text,
        /// Empty: the text follows in commands of its own.
        ///
        /// Errors: E090.
        required input: Json,
        /// The configuration of the session.
        ///
        /// Errors: E090.
        required parameters: SpeechTaskParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// The text and the voice.
    ///
    /// ```
    /// use qwen_request::{SpeechFormat, SpeechInput, SpeechRequest};
    ///
    /// let input = SpeechInput {
    ///     format: Some(SpeechFormat::Wav),
    ///     sample_rate: Some(24000),
    ///     ..SpeechInput::new("Good morning", "longanyang")
    /// };
    /// assert!(SpeechRequest::new("cosyvoice-v3-flash", input).check().is_ok());
    /// ```
    pub struct SpeechInput {
        /// What is said.
        ///
        /// At most 20000 characters.
        ///
        /// Errors: E089.
        required text: Text,
        /// The voice: one of the model, or one of your own.
        ///
        /// Errors: E091, E092.
        required voice: Text,
        /// The format of the audio.
        ///
        /// Values: `mp3`, `wav`, `pcm`, `opus`. Default: `mp3`.
        optional format: SpeechFormat,
        /// The sample rate in Hz.
        ///
        /// Values: 8000, 16000, 22050, 24000, 44100, 48000. Default: 22050.
        optional sample_rate: u32,
        /// The volume.
        ///
        /// Range: between 0 and 100. Default: 50.
        optional volume: u32,
        /// The speech rate.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional rate: f64,
        /// The pitch.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional pitch: f64,
        /// The bit rate in kbit/s, with `format` `opus` or `mp3`.
        ///
        /// Range: between 6 and 510. Default: 32.
        optional bit_rate: u32,
        /// Whether the text is SSML, which must be sent all at once.
        ///
        /// Default: `false`.
        optional enable_ssml: bool,
        /// Whether the events have word timestamps.
        ///
        /// Default: `false`.
        optional word_timestamp_enabled: bool,
        /// Makes the audio of equal requests as similar as possible.
        ///
        /// Range: between 0 and 65535.
        optional seed: u32,
        /// The language of the text; only the first counts.
        ///
        /// Values: `zh`, `en`, `fr`, `de`, `ja`, `ko`, `ru`, `pt`, `th`, `id`, `vi`, `es`, `it`, `ms`, `fil`,
        /// `ar`.
        optional language_hints: List<Text>,
        /// Instructions for the delivery.
        ///
        /// Models: qwen-audio, cosyvoice-v3.5 and cosyvoice-v3-flash.
        optional instruction: Text,
        /// Whether the audio carries a hidden AI watermark.
        optional enable_aigc_tag: bool,
        /// The id of the distributor, for the watermark.
        ///
        /// Only with `enable_aigc_tag`.
        optional aigc_propagator: Text,
        /// The id of the distribution, for the watermark.
        ///
        /// Only with `enable_aigc_tag`.
        optional aigc_propagate_id: Text,
        /// Pronunciations of words.
        optional hot_fix: HotFix,
        /// Whether Markdown syntax is not read aloud, with cloned voices of cosyvoice-v3-flash.
        optional enable_markdown_filter: bool,
    }
}

impl SpeechInput {
    /// With the members that must be there.
    pub fn new(text: impl IntoText, voice: impl IntoText) -> Self {
        Self { text: text.into_text(), voice: voice.into_text(), ..Self::default() }
    }
}

object! {
    /// The configuration of the session.
    ///
    /// ```
    /// use qwen_request::{SpeechFormat, SpeechTaskParameters};
    ///
    /// let parameters = SpeechTaskParameters {
    ///     format: Some(SpeechFormat::Pcm),
    ///     ..SpeechTaskParameters::new("PlainText", "longanyang")
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&parameters)?,
    ///     serde_json::json!({ "text_type": "PlainText", "voice": "longanyang", "format": "pcm" })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SpeechTaskParameters {
        /// The markup of the text.
        ///
        /// Values: `PlainText`. Errors: E090.
        required text_type: Text,
        /// The voice: one of the model, or one of your own.
        ///
        /// Errors: E091, E092.
        required voice: Text,
        /// The format of the audio.
        ///
        /// Values: `mp3`, `wav`, `pcm`, `opus`. Default: `mp3`.
        optional format: SpeechFormat,
        /// The sample rate in Hz.
        ///
        /// Values: 8000, 16000, 22050, 24000, 44100, 48000. Default: 22050.
        optional sample_rate: u32,
        /// The volume.
        ///
        /// Range: between 0 and 100. Default: 50.
        optional volume: u32,
        /// The speech rate.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional rate: f64,
        /// The pitch.
        ///
        /// Range: between 0.5 and 2. Default: 1.
        optional pitch: f64,
        /// The bit rate in kbit/s, with `format` `opus` or `mp3`.
        ///
        /// Range: between 6 and 510. Default: 32.
        optional bit_rate: u32,
        /// Whether the text is SSML, which must be sent all at once.
        ///
        /// Default: `false`.
        optional enable_ssml: bool,
        /// Whether the events have word timestamps.
        ///
        /// Default: `false`.
        optional word_timestamp_enabled: bool,
        /// Makes the audio of equal requests as similar as possible.
        ///
        /// Range: between 0 and 65535.
        optional seed: u32,
        /// The language of the text; only the first counts.
        ///
        /// Values: `zh`, `en`, `fr`, `de`, `ja`, `ko`, `ru`, `pt`, `th`, `id`, `vi`, `es`, `it`, `ms`, `fil`,
        /// `ar`.
        optional language_hints: List<Text>,
        /// Instructions for the delivery.
        ///
        /// Models: qwen-audio, cosyvoice-v3.5 and cosyvoice-v3-flash.
        optional instruction: Text,
        /// Whether the audio carries a hidden AI watermark.
        optional enable_aigc_tag: bool,
        /// The id of the distributor, for the watermark.
        ///
        /// Only with `enable_aigc_tag`.
        optional aigc_propagator: Text,
        /// The id of the distribution, for the watermark.
        ///
        /// Only with `enable_aigc_tag`.
        optional aigc_propagate_id: Text,
        /// Pronunciations of words.
        optional hot_fix: HotFix,
        /// Whether Markdown syntax is not read aloud, with cloned voices of cosyvoice-v3-flash.
        optional enable_markdown_filter: bool,
    }
}

impl SpeechTaskParameters {
    /// With the members that must be there.
    pub fn new(text_type: impl IntoText, voice: impl IntoText) -> Self {
        Self { text_type: text_type.into_text(), voice: voice.into_text(), ..Self::default() }
    }
}
