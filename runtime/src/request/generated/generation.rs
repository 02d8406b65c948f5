// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/generation.rs; edit that.

use super::{GenerationMessage, GenerationParameters, RequestHeaders};
use crate::wire::{IntoText, Json, List, Text, object};

object! {
    /// A text generation in the DashScope protocol: `POST /api/v1/services/aigc/text-generation/generation`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(GenerationRequest {
    ///     model: "qwen-plus",
    ///     input: { messages: [user("Why is the sky blue?")] },
    ///     parameters: { result_format: "message", incremental_output: true },
    ///     stream: true,
    /// });
    /// assert_eq!(request.stream, Some(true));
    /// ```
    pub struct GenerationRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// What the model reads.
        ///
        /// Errors: E163, E166.
        required input: GenerationInput,
        /// Generation parameters.
        optional parameters: GenerationParameters,
        /// Whether the answer is streamed.
        ///
        /// Models that only stream refuse a call without it.
        ///
        /// Default: `false`. Errors: E001a, E003, E022.
        beside stream: bool,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl GenerationRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<GenerationInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// A generation by a model that takes media, in the DashScope protocol:
    /// `POST /api/v1/services/aigc/multimodal-generation/generation`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(MultimodalRequest {
    ///     model: "qwen3-vl-plus",
    ///     input: { messages: [user([image("https://example.com/cat.png"), text("What is this?")])] },
    /// });
    /// assert_eq!(request.model, "qwen3-vl-plus");
    /// ```
    pub struct MultimodalRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// What the model reads.
        ///
        /// Errors: E163, E166.
        required input: GenerationInput,
        /// Generation parameters.
        optional parameters: GenerationParameters,
        /// Whether the answer is streamed.
        ///
        /// Models that only stream refuse a call without it.
        ///
        /// Default: `false`. Errors: E001a, E003, E022.
        beside stream: bool,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl MultimodalRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<GenerationInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The input of a model.
    ///
    /// ```
    /// use qwen_request::{GenerationInput, GenerationMessage, GenerationRequest};
    ///
    /// let messages = [GenerationMessage::user("Hello")];
    /// let input = GenerationInput { messages: Some(messages.into()), ..GenerationInput::default() };
    /// assert!(GenerationRequest::new("qwen-plus", input).check().is_ok());
    /// ```
    pub struct GenerationInput {
        /// The conversation so far, oldest message first.
        optional messages: List<GenerationMessage>,
        /// The prompt alone, which `messages` has replaced.
        optional prompt: Text,
        /// The text to speak, on speech models.
        ///
        /// At most 600 characters on qwen3-tts.
        ///
        /// Errors: E089.
        optional text: Text,
        /// The voice, on speech models.
        ///
        /// A voice of this very model; on vc and vd models one of your own.
        optional voice: Text,
        /// The language of the text, on speech models.
        ///
        /// Values: `Auto`, `Chinese`, `English`, `German`, `Italian`, `Portuguese`, `Spanish`, `Japanese`,
        /// `Korean`, `French`, `Russian`. Default: `Auto`.
        optional language_type: Text,
        /// Instructions for the delivery, on qwen3-tts-instruct models.
        optional instructions: Text,
        /// Whether `instructions` are rewritten first.
        optional optimize_instructions: bool,
        /// The action, on models of other makers.
        optional action: Text,
        /// The id of the new voice, on models of other makers.
        optional voice_id: Text,
        /// The recording that the voice is cloned from.
        optional audio_url: Text,
        /// The directive, on multimodal-dialog.
        optional directive: Text,
        /// The id of the application, on multimodal-dialog.
        optional app_id: Text,
        /// The voice and its settings, on `MiniMax` speech models.
        optional voice_setting: Json,
        /// The audio format, on `MiniMax` speech models.
        optional audio_setting: Json,
        /// Pronunciations of words, on `MiniMax` speech models.
        optional pronunciation_dict: Json,
        /// Whether subtitles are generated, on `MiniMax` speech models.
        optional subtitle_enable: bool,
        /// Whether the audio is streamed, on `MiniMax` speech models.
        optional stream: bool,
        /// The sampling temperature, on tongyi-xiaomi-analysis models.
        optional temperature: f64,
        /// The number of most likely tokens to sample from, on tongyi-xiaomi-analysis models.
        optional top_k: u32,
    }
}
