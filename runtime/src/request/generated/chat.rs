// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/chat.rs; edit that.

use super::{
    AsrOptions, AudioOptions, CharacterOptions, Message, Modality, OcrOptions, ReasoningEffort,
    RequestHeaders, ResponseFormat, SearchOptions, Skill, Stop, StreamOptions, ThinkingSwitch, Tool,
    ToolChoice, TranslationOptions,
};
use crate::wire::{Json, List, Text, object, union};

object! {
    /// A chat completion in the OpenAI-compatible protocol: `POST /compatible-mode/v1/chat/completions`.
    pub struct ChatRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
        ///
        /// Errors: E031, E104, E207a.
        required model: Text,
        /// The conversation so far, oldest message first.
        ///
        /// At least one.
        ///
        /// Errors: E018, E023, E037.
        required messages: List<Message>,
        /// Whether the answer arrives in pieces while it is written.
        ///
        /// Models that only stream refuse a call without it.
        ///
        /// Default: `false`. Errors: E001a, E003, E022.
        optional stream: bool,
        /// What a streamed answer carries besides the text.
        ///
        /// Only with `stream`.
        optional stream_options: StreamOptions,
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
        /// Range: between 0 and 2147483647. Default: 1234 on most models. Errors: E103a, E103b.
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
        /// The switch for thinking of MiniMax-M3, in place of `enable_thinking`.
        optional thinking: ThinkingSwitch,
        /// What the answer is made of, on Qwen-Omni models.
        ///
        /// Text alone, or text and audio.
        ///
        /// Default: text. Errors: E029.
        optional modalities: List<Modality>,
        /// The voice and the format of a spoken answer.
        ///
        /// Only where `modalities` has audio.
        ///
        /// Errors: E046.
        optional audio: AudioOptions,
        /// Whether the channels of the audio that is sent are told apart.
        ///
        /// Default: `false`. Models: qwen3.8-omni-flash.
        optional use_multichannel: bool,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
        /// OpenAI's penalty by frequency; Model Studio's pages do not mention it.
        optional frequency_penalty: f64,
        /// OpenAI's name for the caller; Model Studio's pages do not mention it.
        optional user: Text,
        /// OpenAI's labels for a request; Model Studio's pages do not mention them.
        optional metadata: Json,
        /// OpenAI's switch for keeping answers; Model Studio's pages do not mention it.
        optional store: bool,
        /// OpenAI's class of service; Model Studio's pages do not mention it.
        optional service_tier: Text,
        /// OpenAI's form of `tools` before there was one; Model Studio's pages do not mention it.
        optional functions: List<Json>,
        /// OpenAI's form of `tool_choice` before there was one; Model Studio's pages do not mention it.
        optional function_call: FunctionCallChoice,
        /// Whether the usage counts what tools read for the answer, such as the pages of a PDF file.
        optional include_tool_usage: bool,
        /// What agents hand to the chat template of an open model; Model Studio's pages do not mention it.
        optional chat_template_kwargs: Json,
        /// OpenAI's key of a cached prompt; Model Studio's pages do not mention it.
        optional prompt_cache_key: Text,
        /// OpenAI's wish for the length of an answer; Model Studio's pages do not mention it.
        optional verbosity: Text,
    }
}

union! {
    /// OpenAI's form of a tool choice before there was one.
    pub enum FunctionCallChoice {
        /// Whether a function is called.
        Mode(Text) from text,
        /// Which function is called.
        Function(Json) from object,
    }
}
