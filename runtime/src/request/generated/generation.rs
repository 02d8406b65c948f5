// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/generation.rs; edit that.

use super::{
    AsrOptions, CharacterOptions, GenerationMessage, OcrOptions, PaletteColor, PromptExtendMode,
    ReasoningEffort, RequestHeaders, ResponseFormat, SearchOptions, Skill, Stop, Tool, ToolChoice,
    TranslationOptions,
};
use crate::wire::{Json, List, Text, object, text_enum, union};

object! {
    /// A text generation in the DashScope protocol: `POST /api/v1/services/aigc/text-generation/generation`.
    pub struct GenerationRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// What the model reads.
        ///
        /// Errors: E163, E166.
        required input: GenerationInput,
        /// How the model answers.
        optional parameters: GenerationParameters,
        /// Whether the answer arrives in pieces while it is written.
        ///
        /// Models that only stream refuse a call without it.
        ///
        /// Default: `false`. Errors: E001a, E003, E022.
        beside stream: bool,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// A generation by a model that takes media, in the DashScope protocol:
    /// `POST /api/v1/services/aigc/multimodal-generation/generation`.
    pub struct MultimodalRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// What the model reads.
        ///
        /// Errors: E163, E166.
        required input: GenerationInput,
        /// How the model answers.
        optional parameters: GenerationParameters,
        /// Whether the answer arrives in pieces while it is written.
        ///
        /// Models that only stream refuse a call without it.
        ///
        /// Default: `false`. Errors: E001a, E003, E022.
        beside stream: bool,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// What a model reads.
    pub struct GenerationInput {
        /// The conversation so far, oldest message first.
        optional messages: List<GenerationMessage>,
        /// The question alone: the form that `messages` has replaced.
        optional prompt: Text,
        /// What is said, on speech models.
        ///
        /// At most 600 characters on qwen3-tts.
        ///
        /// Errors: E089.
        optional text: Text,
        /// Who says it, on speech models.
        ///
        /// A voice of this very model; on vc and vd models one of your own.
        optional voice: Text,
        /// The language of the text, on speech models.
        ///
        /// Values: `Auto`, `Chinese`, `English`, `German`, `Italian`, `Portuguese`, `Spanish`, `Japanese`,
        /// `Korean`, `French`, `Russian`. Default: `Auto`.
        optional language_type: Text,
        /// How a text is said, on qwen3-tts-instruct models.
        optional instructions: Text,
        /// Whether `instructions` are put in better words first.
        optional optimize_instructions: bool,
        /// What is done, on models of other makers.
        optional action: Text,
        /// The voice that is made, on models of other makers.
        optional voice_id: Text,
        /// The recording that it is made from.
        optional audio_url: Text,
        /// What is done, on multimodal-dialog.
        optional directive: Text,
        /// The application that it is done in, on multimodal-dialog.
        optional app_id: Text,
        /// Who says it and how, on `MiniMax` speech models.
        optional voice_setting: Json,
        /// The form of the audio, on `MiniMax` speech models.
        optional audio_setting: Json,
        /// How words are pronounced, on `MiniMax` speech models.
        optional pronunciation_dict: Json,
        /// Whether subtitles are made, on `MiniMax` speech models.
        optional subtitle_enable: bool,
        /// Whether the audio arrives while it is made, on `MiniMax` speech models.
        optional stream: bool,
        /// How much chance has a say in the next token, on tongyi-xiaomi-analysis models.
        optional temperature: f64,
        /// How many of the likeliest tokens are sampled from, on tongyi-xiaomi-analysis models.
        optional top_k: u32,
    }
}

object! {
    /// How a model answers.
    pub struct GenerationParameters {
        /// The form of the reply: its text alone, or messages.
        optional result_format: ResultFormat,
        /// Whether each event of a stream carries only what is new.
        optional incremental_output: bool,
        /// How much chance has a say in the next token.
        ///
        /// Range: at least 0 and less than 2. Default: depends on the model, 0.7 on most. Errors: E010a,
        /// E010b.
        optional temperature: f64,
        /// The share of the likeliest tokens that are sampled from.
        ///
        /// Range: greater than 0 and at most 1. Default: depends on the model, 0.8 on most. Errors: E011a,
        /// E011b.
        optional top_p: f64,
        /// How many of the likeliest tokens are sampled from.
        ///
        /// `null` and values above 100 switch it off.
        ///
        /// Range: at least 0. Default: 20 on most models. Errors: E012.
        optional top_k: u32,
        /// How strongly tokens that have appeared already are held back.
        ///
        /// Range: between -2 and 2. Default: depends on the model. Errors: E014.
        optional presence_penalty: f64,
        /// How strongly repeated runs of tokens are held back; 1 is neutral.
        ///
        /// Range: greater than 0. Default: depends on the model. Errors: E013.
        optional repetition_penalty: f64,
        /// How many answers are written.
        ///
        /// More than one only from Qwen3 text models that do not think, without `tools`.
        ///
        /// Range: between 1 and 4. Default: 1. Errors: E015.
        optional n: u32,
        /// The most tokens that the answer may have, on most models without the thinking before it.
        ///
        /// Being replaced by `max_completion_tokens` on newer models.
        ///
        /// Range: at least 1, at most what the model allows. Default: the most that the model writes. Errors:
        /// E009.
        optional max_tokens: u32,
        /// The most tokens that thinking and answer may have together.
        ///
        /// Newer models only: Max from 3.7, Plus and Flash from 3.5, and most models of other makers.
        ///
        /// Range: at least 1. Errors: E009.
        optional max_completion_tokens: u32,
        /// Makes answers to equal requests as equal as can be.
        ///
        /// Range: at least 0. Default: 1234 on most models. Errors: E016, E103b.
        optional seed: i64,
        /// Texts or token ids that end the answer.
        ///
        /// One text, or a list of texts, of token ids, or of lists of ids.
        ///
        /// Errors: E035.
        optional stop: Stop,
        /// Whether the answer tells how likely each token was.
        ///
        /// Default: `false`. Models: snapshots of qwen-plus and qwen-turbo, Qwen3-VL, open Qwen3 and OCR
        /// models.
        optional logprobs: bool,
        /// For how many of the likeliest tokens at each place the likelihood is told.
        ///
        /// Only with `logprobs`.
        ///
        /// Range: between 0 and 5. Default: 0. Errors: W10.
        optional top_logprobs: u32,
        /// Token ids that become likelier or less likely, on role-play models.
        optional logit_bias: Json,
        /// Whether the model thinks before it answers.
        ///
        /// Default: depends on the model. Errors: E001a, E025, E028, E105.
        optional enable_thinking: bool,
        /// The most tokens that the thinking before the answer may have.
        ///
        /// At least 1, or 0 on models that read it as the least effort.
        ///
        /// Range: at most what the model allows. Default: the longest thinking of the model. Errors: E002.
        optional thinking_budget: u32,
        /// How much the model thinks, in words.
        ///
        /// Which words there are, and which is the default, depends on the model.
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
        /// The form that the answer must have.
        ///
        /// Default: text. Errors: E024, E025, E027.
        optional response_format: ResponseFormat,
        /// The functions that the model may ask for.
        ///
        /// Errors: E026, E038, W14, W15.
        optional tools: List<Tool>,
        /// Whether a tool is called, and which.
        ///
        /// Default: `auto`. Errors: E030, W01, W02, W03.
        optional tool_choice: ToolChoice,
        /// Whether several tools may be called at once.
        ///
        /// Default: `false`.
        optional parallel_tool_calls: bool,
        /// Whether the arguments of tool calls arrive in pieces while they are written.
        ///
        /// Only with `stream`.
        ///
        /// Default: `false`.
        optional tool_stream: bool,
        /// Whether the model may search the web.
        ///
        /// Default: `false`. Errors: E004, W08.
        optional enable_search: bool,
        /// How the model searches the web.
        ///
        /// Only with `enable_search`.
        optional search_options: SearchOptions,
        /// Whether images from the web may stand in the answer.
        optional enable_text_image_mixed: bool,
        /// What a translation model translates, and how.
        ///
        /// Qwen-MT models need it.
        ///
        /// Errors: E005.
        optional translation_options: TranslationOptions,
        /// How a speech recognition model listens.
        optional asr_options: AsrOptions,
        /// What an OCR model reads out of an image.
        optional ocr_options: OcrOptions,
        /// The character that a role-play model plays, and its memory.
        optional character_options: CharacterOptions,
        /// What a document model makes out of its answer.
        ///
        /// Only with `stream`.
        ///
        /// Models: qwen-doc-turbo.
        optional skill: List<Skill>,
        /// Whether images are read at the highest resolution that the model knows.
        ///
        /// Default: `false`. Models: vision models.
        optional vl_high_resolution_images: bool,
        /// Whether the reply tells the sizes of the images.
        optional vl_enable_image_hw_output: bool,
        /// The length of a report, on qwen-deep-research.
        optional output_format: Text,
        /// The size of an image, on image models.
        optional size: Text,
        /// What an image must not show, on image models.
        optional negative_prompt: Text,
        /// Whether the prompt is spelt out first, on image models.
        optional prompt_extend: bool,
        /// Whether an image is marked as made by a model.
        optional watermark: bool,
        /// The most images in one answer, on image models.
        optional max_images: u32,
        /// Whether text and images may alternate.
        optional enable_interleave: bool,
        /// Whether images arrive while they are made, on image models.
        optional stream: bool,
        /// How the prompt is spelt out, on Qwen-Image 3.0.
        ///
        /// Default: `direct`.
        optional prompt_extend_mode: PromptExtendMode,
        /// Whether the images make up a series, on wan2.7-image.
        ///
        /// Default: `false`.
        optional enable_sequential: bool,
        /// Whether the model thinks first, on wan2.7-image.
        ///
        /// It counts only without images in the input and without `enable_sequential`.
        ///
        /// Default: `true`.
        optional thinking_mode: bool,
        /// For each image of the input the boxes to work on, on wan2.7-image.
        ///
        /// At most two boxes an image: left, top, right, bottom.
        optional bbox_list: List<List<List<u32>>>,
        /// The colours to use, on wan2.7-image.
        ///
        /// 3 to 10, not with `enable_sequential`.
        optional color_palette: List<PaletteColor>,
        /// The format of the audio, on speech recognition models.
        optional format: Text,
        /// Samples a second of the audio, on speech recognition models.
        optional sample_rate: SampleRate,
        /// The id of a list of words that come up.
        optional vocabulary_id: Text,
        /// Words that come up, each with its weight, on qwen-audio.
        ///
        /// Weights 1 to 5, or 50.
        optional vocabulary: Json,
        /// The languages that are spoken.
        optional language_hints: List<Text>,
        /// Where the audio is, on fun-asr-realtime.
        optional audio_address: Text,
        /// Whether silence is left out, on fun-asr-realtime.
        optional vad_enabled: bool,
        /// Lists of words that come up, on fun-asr-realtime.
        optional resources: List<Json>,
        /// Images, on multimodal-dialog.
        optional images: List<Json>,
        /// Who asks, on multimodal-dialog.
        optional client_info: Json,
        /// What the application is given, on multimodal-dialog.
        optional biz_params: Json,
        /// How a text is said, on qwen3-tts-instruct models.
        optional instructions: Text,
        /// Whether `instructions` are put in better words first.
        optional optimize_instructions: bool,
        /// Whether the vendor's SDK encrypts what is sent and answered.
        optional enable_encryption: bool,
    }
}

union! {
    /// Samples a second.
    pub enum SampleRate {
        /// As a number.
        Number(u32) from integer,
        /// As text, which samples of some models show.
        Text(Text) from text,
    }
}

text_enum! {
    /// The form of a reply.
    pub enum ResultFormat {
        /// Its text alone.
        Text = "text",
        /// Messages.
        Message = "message",
    }
}
