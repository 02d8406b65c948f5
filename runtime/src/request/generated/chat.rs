// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/chat.rs; edit that.

use super::{
    AsrOptions, AudioOptions, CharacterOptions, Message, Modality, OcrOptions, ReasoningEffort,
    RequestHeaders, ResponseFormat, SearchOptions, Skill, Stop, StreamOptions, ThinkingSwitch, Tool,
    ToolChoice, TranslationOptions,
};
use crate::wire::{IntoList, IntoText, Json, List, Text, object, union};

object! {
    /// A chat completion in the OpenAI-compatible protocol: `POST /compatible-mode/v1/chat/completions`.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, Message, qwen_request};
    ///
    /// let checked = qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature: 0.2 };
    ///
    /// // The same by hand, checked while the program runs.
    /// let request = ChatRequest {
    ///     temperature: Some(0.2),
    ///     ..ChatRequest::new("qwen-plus", [Message::user("Hello")])
    /// };
    /// assert_eq!(request.check()?, checked);
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    pub struct ChatRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E104, E207a.
        required model: Text,
        /// The conversation so far, oldest message first.
        ///
        /// At least one.
        ///
        /// Errors: E018, E023, E037.
        required messages: List<Message>,
        /// Whether the answer is streamed.
        ///
        /// Models that only stream refuse a call without it.
        ///
        /// Default: `false`. Errors: E001a, E003, E022.
        optional stream: bool,
        /// Options of a streamed answer.
        ///
        /// Only with `stream`.
        optional stream_options: StreamOptions,
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
        /// Range: between 0 and 2147483647. Default: 1234 on most models. Errors: E103a, E103b.
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
        /// The thinking switch of MiniMax-M3, in place of `enable_thinking`.
        optional thinking: ThinkingSwitch,
        /// The modalities of the answer, on Qwen-Omni models.
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
        /// Whether the channels of the input audio are kept apart.
        ///
        /// Default: `false`. Models: qwen3.8-omni-flash.
        optional use_multichannel: bool,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
        /// OpenAI's frequency penalty; Model Studio's pages do not mention it.
        optional frequency_penalty: f64,
        /// OpenAI's name for the caller; Model Studio's pages do not mention it.
        optional user: Text,
        /// OpenAI's labels for a request; Model Studio's pages do not mention them.
        optional metadata: Json,
        /// OpenAI's switch for storing answers; Model Studio's pages do not mention it.
        optional store: bool,
        /// OpenAI's service tier; Model Studio's pages do not mention it.
        optional service_tier: Text,
        /// OpenAI's predecessor of `tools`; Model Studio's pages do not mention it.
        optional functions: List<Json>,
        /// OpenAI's predecessor of `tool_choice`; Model Studio's pages do not mention it.
        optional function_call: FunctionCallChoice,
        /// Whether the usage includes what tools read, such as the pages of a PDF file.
        optional include_tool_usage: bool,
        /// Arguments of an open model's chat template, which agents send; Model Studio's pages do not mention
        /// it.
        optional chat_template_kwargs: Json,
        /// OpenAI's key of a cached prompt; Model Studio's pages do not mention it.
        optional prompt_cache_key: Text,
        /// OpenAI's verbosity of an answer; Model Studio's pages do not mention it.
        optional verbosity: Text,
    }
}

impl ChatRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, messages: impl IntoList<Message>) -> Self {
        Self { model: model.into_text(), messages: messages.into_list(), ..Self::default() }
    }
}

union! {
    /// OpenAI's predecessor of a tool choice.
    ///
    /// ```
    /// use qwen_request::FunctionCallChoice;
    ///
    /// let choice = FunctionCallChoice::from("auto");
    /// assert_eq!(serde_json::to_value(&choice)?, "auto");
    /// assert!(matches!(serde_json::from_str(r#"{"name":"get_weather"}"#)?, FunctionCallChoice::Function(_)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum FunctionCallChoice {
        /// Whether a function is called.
        Mode(Text) from text,
        /// Which function is called.
        Function(Json) from object,
    }
}
