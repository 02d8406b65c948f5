//! The bodies of text and multimodal generation in the DashScope protocol.

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
        required model: Text,
        /// What the model reads.
        required input: GenerationInput,
        /// How the model answers.
        optional parameters: GenerationParameters,
        /// Whether the answer arrives in pieces while it is written.
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
        required model: Text,
        /// What the model reads.
        required input: GenerationInput,
        /// How the model answers.
        optional parameters: GenerationParameters,
        /// Whether the answer arrives in pieces while it is written.
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
        optional text: Text,
        /// Who says it, on speech models.
        ///
        /// A voice of this very model; on vc and vd models one of your own.
        optional voice: Text,
        /// The language of the text, on speech models.
        ///
        /// `Auto` (the default), `Chinese`, `English`, `German`, `Italian`, `Portuguese`, `Spanish`, `Japanese`,
        /// `Korean`, `French` or `Russian`.
        optional language_type: Text,
        /// How it is said, on qwen3-tts-instruct models.
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
    /// How a model answers. Ranges, defaults and errors stand at the fields of the same names of [`ChatRequest`](super::ChatRequest).
    pub struct GenerationParameters {
        /// The form of the reply: its text alone, or messages.
        optional result_format: ResultFormat,
        /// Whether each event of a stream carries only what is new.
        optional incremental_output: bool,
        /// How much chance has a say in the next token.
        optional temperature: f64,
        /// The share of the likeliest tokens that are sampled from.
        optional top_p: f64,
        /// How many of the likeliest tokens are sampled from.
        optional top_k: u32,
        /// How strongly tokens that have appeared already are held back.
        optional presence_penalty: f64,
        /// How strongly repeated runs of tokens are held back; 1 is neutral.
        optional repetition_penalty: f64,
        /// How many answers are written.
        optional n: u32,
        /// The most tokens that the answer may have, on most models without the thinking before it.
        optional max_tokens: u32,
        /// The most tokens that thinking and answer may have together.
        optional max_completion_tokens: u32,
        /// Makes answers to equal requests as equal as can be.
        optional seed: i64,
        /// Texts or token ids that end the answer.
        optional stop: Stop,
        /// Whether the answer tells how likely each token was.
        optional logprobs: bool,
        /// For how many of the likeliest tokens at each place the likelihood is told.
        optional top_logprobs: u32,
        /// Token ids that become likelier or less likely, on role-play models.
        optional logit_bias: Json,
        /// Whether the model thinks before it answers.
        optional enable_thinking: bool,
        /// The most tokens that the thinking before the answer may have.
        optional thinking_budget: u32,
        /// How much the model thinks, in words.
        optional reasoning_effort: ReasoningEffort,
        /// Whether the model reads the `reasoning_content` of earlier messages.
        optional preserve_thinking: bool,
        /// Whether earlier thinking is dropped from the context, on GLM models.
        optional clear_thinking: bool,
        /// Whether the model may run code while it thinks.
        optional enable_code_interpreter: bool,
        /// The form that the answer must have.
        optional response_format: ResponseFormat,
        /// The functions that the model may ask for.
        optional tools: List<Tool>,
        /// Whether a tool is called, and which.
        optional tool_choice: ToolChoice,
        /// Whether several tools may be called at once.
        optional parallel_tool_calls: bool,
        /// Whether the arguments of tool calls arrive in pieces while they are written.
        optional tool_stream: bool,
        /// Whether the model may search the web.
        optional enable_search: bool,
        /// How the model searches the web.
        optional search_options: SearchOptions,
        /// Whether pictures from the web may stand in the answer.
        optional enable_text_image_mixed: bool,
        /// What a translation model translates, and how.
        optional translation_options: TranslationOptions,
        /// How a speech recognition model listens.
        optional asr_options: AsrOptions,
        /// What an OCR model reads out of a picture.
        optional ocr_options: OcrOptions,
        /// The character that a role-play model plays, and its memory.
        optional character_options: CharacterOptions,
        /// What a document model makes out of its answer.
        optional skill: List<Skill>,
        /// Whether pictures are read at the highest resolution that the model knows.
        optional vl_high_resolution_images: bool,
        /// Whether the reply tells the sizes of the pictures.
        optional vl_enable_image_hw_output: bool,
        /// The length of a report, on qwen-deep-research.
        optional output_format: Text,
        /// The size of a picture, on image models.
        optional size: Text,
        /// What a picture must not show, on image models.
        optional negative_prompt: Text,
        /// Whether the prompt is spelt out first, on image models.
        optional prompt_extend: bool,
        /// Whether a picture is marked as made by a model.
        optional watermark: bool,
        /// The most pictures in one answer, on image models.
        optional max_images: u32,
        /// Whether text and pictures may alternate.
        optional enable_interleave: bool,
        /// Whether pictures arrive while they are made, on image models.
        optional stream: bool,
        /// How the prompt is spelt out, on Qwen-Image 3.0.
        optional prompt_extend_mode: PromptExtendMode,
        /// Whether the pictures make up a series, on wan2.7-image.
        optional enable_sequential: bool,
        /// Whether the model thinks first, on wan2.7-image.
        optional thinking_mode: bool,
        /// For each picture of the input the boxes to work on, on wan2.7-image.
        optional bbox_list: List<List<List<u32>>>,
        /// The colours to paint with, on wan2.7-image.
        optional color_palette: List<PaletteColor>,
        /// The form of the sound, on speech recognition models.
        optional format: Text,
        /// Samples a second of the sound, on speech recognition models.
        optional sample_rate: SampleRate,
        /// The id of a list of words that come up.
        optional vocabulary_id: Text,
        /// Words that come up, each with its weight, on qwen-audio.
        optional vocabulary: Json,
        /// The languages that are spoken.
        optional language_hints: List<Text>,
        /// Where the sound is, on fun-asr-realtime.
        optional audio_address: Text,
        /// Whether silence is left out, on fun-asr-realtime.
        optional vad_enabled: bool,
        /// Lists of words that come up, on fun-asr-realtime.
        optional resources: List<Json>,
        /// Pictures, on multimodal-dialog.
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

impl From<u32> for SampleRate {
    fn from(rate: u32) -> Self {
        Self::Number(rate)
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
