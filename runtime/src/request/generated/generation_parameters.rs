// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/generation_parameters.rs; edit that.

use super::{
    AsrOptions, CharacterOptions, OcrOptions, PaletteColor, PromptExtendMode, ReasoningEffort,
    ResponseFormat, SearchOptions, Skill, Stop, Tool, ToolChoice, TranslationOptions,
};
use crate::wire::{Json, List, Text, object, text_enum, union};

object! {
    /// Generation parameters.
    ///
    /// ```
    /// use qwen_request::{GenerationParameters, ResultFormat};
    ///
    /// let parameters = GenerationParameters {
    ///     result_format: Some(ResultFormat::Message),
    ///     max_tokens: Some(512),
    ///     ..GenerationParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&parameters)?,
    ///     serde_json::json!({ "result_format": "message", "max_tokens": 512 })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GenerationParameters {
        /// The format of the reply: text alone, or messages.
        optional result_format: ResultFormat,
        /// Whether each event of a stream has only the new text.
        optional incremental_output: bool,
        /// The sampling temperature.
        ///
        /// Range: at least 0 and less than 2. Default: depends on the model, 0.7 on most. Errors: E010a,
        /// E010b.
        optional temperature: f64,
        /// The probability mass of the most likely tokens to sample from (nucleus sampling).
        ///
        /// Range: greater than 0 and at most 1. Default: depends on the model, 0.8 on most. Errors: E011a,
        /// E011b.
        optional top_p: f64,
        /// The number of most likely tokens to sample from.
        ///
        /// `null` and values above 100 switch it off.
        ///
        /// Range: at least 0. Default: 20 on most models. Errors: E012.
        optional top_k: u32,
        /// The penalty for tokens that have appeared already.
        ///
        /// Range: between -2 and 2. Default: depends on the model. Errors: E014.
        optional presence_penalty: f64,
        /// The penalty for repeated sequences of tokens; 1 is neutral.
        ///
        /// Range: greater than 0. Default: depends on the model. Errors: E013.
        optional repetition_penalty: f64,
        /// The number of answers.
        ///
        /// More than one only from Qwen3 text models that do not think, without `tools`.
        ///
        /// Range: between 1 and 4. Default: 1. Errors: E015.
        optional n: u32,
        /// The maximum number of tokens of the answer, on most models without the reasoning.
        ///
        /// Being replaced by `max_completion_tokens` on newer models.
        ///
        /// Range: at least 1, at most what the model allows. Default: the most that the model writes. Errors:
        /// E009.
        optional max_tokens: u32,
        /// The maximum number of tokens of reasoning and answer together.
        ///
        /// Newer models only: Max from 3.7, Plus and Flash from 3.5, and most models of other makers.
        ///
        /// Range: at least 1. Errors: E009.
        optional max_completion_tokens: u32,
        /// The random seed: makes answers to equal requests as similar as possible.
        ///
        /// Range: at least 0. Default: 1234 on most models. Errors: E016, E103b.
        optional seed: i64,
        /// Stop sequences: texts or token ids that end the answer.
        ///
        /// One text, or a list of texts, of token ids, or of lists of ids.
        ///
        /// Errors: E035.
        optional stop: Stop,
        /// Whether the answer has log probabilities of the tokens.
        ///
        /// Default: `false`. Models: snapshots of qwen-plus and qwen-turbo, Qwen3-VL, open Qwen3 and OCR
        /// models.
        optional logprobs: bool,
        /// The number of most likely tokens at each position whose log probabilities are returned.
        ///
        /// Only with `logprobs`.
        ///
        /// Range: between 0 and 5. Default: 0. Errors: W10.
        optional top_logprobs: u32,
        /// Token ids whose probability is raised or lowered, on role-play models.
        optional logit_bias: Json,
        /// Whether the model thinks before it answers.
        ///
        /// Default: depends on the model. Errors: E001a, E025, E028, E105.
        optional enable_thinking: bool,
        /// The maximum number of reasoning tokens.
        ///
        /// At least 1, or 0 on models that read it as the least effort.
        ///
        /// Range: at most what the model allows. Default: the longest thinking of the model. Errors: E002.
        optional thinking_budget: u32,
        /// The reasoning effort.
        ///
        /// The values and the default depend on the model.
        ///
        /// Models: qwen3.8, deepseek-v4, glm-5 and kimi-k3.
        optional reasoning_effort: ReasoningEffort,
        /// Whether the model reads the `reasoning_content` of earlier messages.
        ///
        /// Default: `false`, on some newer models `true`.
        optional preserve_thinking: bool,
        /// Whether earlier thinking is dropped from the context, on GLM models.
        optional clear_thinking: bool,
        /// Whether the model may run code while it thinks.
        optional enable_code_interpreter: bool,
        /// The format of the answer.
        ///
        /// Default: text. Errors: E024, E025, E027.
        optional response_format: ResponseFormat,
        /// The tools that the model may call.
        ///
        /// Errors: E026, E038, W14, W15.
        optional tools: List<Tool>,
        /// Whether and which tool is called.
        ///
        /// Default: `auto`. Errors: E030, W01, W02, W03.
        optional tool_choice: ToolChoice,
        /// Whether several tools may be called at once.
        ///
        /// Default: `false`.
        optional parallel_tool_calls: bool,
        /// Whether the arguments of tool calls are streamed in deltas.
        ///
        /// Only with `stream`.
        ///
        /// Default: `false`.
        optional tool_stream: bool,
        /// Whether the model may search the web.
        ///
        /// Default: `false`. Errors: E004, W08.
        optional enable_search: bool,
        /// Options of web search.
        ///
        /// Only with `enable_search`.
        optional search_options: SearchOptions,
        /// Whether the answer may contain images from the web.
        optional enable_text_image_mixed: bool,
        /// Options of a translation model.
        ///
        /// Qwen-MT models need it.
        ///
        /// Errors: E005.
        optional translation_options: TranslationOptions,
        /// Options of speech recognition.
        optional asr_options: AsrOptions,
        /// Options of an OCR model.
        optional ocr_options: OcrOptions,
        /// The character that a role-play model plays, and its memory.
        optional character_options: CharacterOptions,
        /// Output options of a document model.
        ///
        /// Only with `stream`.
        ///
        /// Models: qwen-doc-turbo.
        optional skill: List<Skill>,
        /// Whether images are read at the highest resolution that the model knows.
        ///
        /// Default: `false`. Models: vision models.
        optional vl_high_resolution_images: bool,
        /// Whether the reply has the sizes of the images.
        optional vl_enable_image_hw_output: bool,
        /// The length of a report, on qwen-deep-research.
        optional output_format: Text,
        /// The size of an image, on image models.
        optional size: Text,
        /// The negative prompt: what the image must not show, on image models.
        optional negative_prompt: Text,
        /// Whether the prompt is rewritten first, on image models.
        optional prompt_extend: bool,
        /// Whether an image has an AI watermark.
        optional watermark: bool,
        /// The maximum number of images in one answer, on image models.
        optional max_images: u32,
        /// Whether text and images are interleaved.
        optional enable_interleave: bool,
        /// Whether images are streamed, on image models.
        optional stream: bool,
        /// How the prompt is rewritten, on Qwen-Image 3.0.
        ///
        /// Default: `direct`.
        optional prompt_extend_mode: PromptExtendMode,
        /// Whether the images form a series, on wan2.7-image.
        ///
        /// Default: `false`.
        optional enable_sequential: bool,
        /// Whether the model thinks first, on wan2.7-image.
        ///
        /// It counts only without images in the input and without `enable_sequential`.
        ///
        /// Default: `true`.
        optional thinking_mode: bool,
        /// The boxes to edit in each input image, on wan2.7-image.
        ///
        /// At most two boxes an image: left, top, right, bottom.
        optional bbox_list: List<List<List<u32>>>,
        /// The color palette, on wan2.7-image.
        ///
        /// 3 to 10, not with `enable_sequential`.
        optional color_palette: List<PaletteColor>,
        /// The format of the audio, on speech recognition models.
        optional format: Text,
        /// The sample rate of the audio in Hz, on speech recognition models.
        optional sample_rate: SampleRate,
        /// The id of a vocabulary of expected words.
        optional vocabulary_id: Text,
        /// Expected words with their weights, on qwen-audio.
        ///
        /// Weights 1 to 5, or 50.
        optional vocabulary: Json,
        /// The languages that are spoken.
        optional language_hints: List<Text>,
        /// The URL of the audio, on fun-asr-realtime.
        optional audio_address: Text,
        /// Whether silence is skipped, on fun-asr-realtime.
        optional vad_enabled: bool,
        /// Vocabularies of expected words, on fun-asr-realtime.
        optional resources: List<Json>,
        /// Images, on multimodal-dialog.
        optional images: List<Json>,
        /// The client, on multimodal-dialog.
        optional client_info: Json,
        /// The input of the application, on multimodal-dialog.
        optional biz_params: Json,
        /// Instructions for the delivery, on qwen3-tts-instruct models.
        optional instructions: Text,
        /// Whether `instructions` are rewritten first.
        optional optimize_instructions: bool,
        /// Whether the vendor's SDK encrypts what is sent and answered.
        optional enable_encryption: bool,
    }
}

union! {
    /// The sample rate in Hz.
    ///
    /// ```
    /// use qwen_request::{GenerationParameters, SampleRate};
    ///
    /// let parameters = GenerationParameters { sample_rate: Some(16000.into()), ..GenerationParameters::default() };
    /// assert_eq!(parameters.sample_rate, Some(SampleRate::Number(16000)));
    /// ```
    pub enum SampleRate {
        /// As a number.
        Number(u32) from integer,
        /// As text, which samples of some models show.
        Text(Text) from text,
    }
}

text_enum! {
    /// The format of a reply.
    ///
    /// ```
    /// use qwen_request::ResultFormat;
    ///
    /// assert_eq!(ResultFormat::Text.as_str(), "text");
    /// assert_eq!(ResultFormat::from("text"), ResultFormat::Text);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ResultFormat::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum ResultFormat {
        /// The text alone.
        Text = "text",
        /// Messages.
        Message = "message",
    }
}
