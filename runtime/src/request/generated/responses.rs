// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/responses.rs; edit that.

use super::{
    OcrOptions, RequestHeaders, ResponsesItem, ResponsesReasoning, ResponsesTextOptions, ResponsesTool,
    ResponsesToolChoice, StreamOptions,
};
use crate::wire::{IntoText, Json, List, Text, object, union};

object! {
    /// A call of the OpenAI-compatible Responses API: `POST /compatible-mode/v1/responses`.
    ///
    /// The older address, `/api/v2/apps/protocols/compatible-mode/v1/responses`, is no longer maintained.
    ///
    /// ```
    /// use qwen_request::{ResponsesRequest, qwen_request};
    ///
    /// let checked = qwen_request!(ResponsesRequest {
    ///     model: "qwen3.8-max",
    ///     input: "And in winter?",
    ///     previous_response_id: "resp_1",
    /// });
    ///
    /// // The same by hand, checked while the program runs.
    /// let request = ResponsesRequest {
    ///     previous_response_id: Some("resp_1".into()),
    ///     ..ResponsesRequest::new("qwen3.8-max", "And in winter?")
    /// };
    /// assert_eq!(request.check()?, checked);
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    pub struct ResponsesRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E207a, W40.
        required model: Text,
        /// What is asked: text, or a list of messages and other items, oldest first.
        ///
        /// Input that is longer than about four fifths of the model's window is cut without an error.
        ///
        /// Errors: W40.
        required input: ResponsesInput,
        /// Instructions for this call alone: `previous_response_id` does not carry them on.
        optional instructions: Text,
        /// The response that this call continues: its turns stand before `input`.
        ///
        /// An id lives for 7 days, if the response was stored. It excludes `conversation`.
        ///
        /// Errors: W41.
        optional previous_response_id: Text,
        /// The conversation that this call continues and adds to.
        ///
        /// It excludes `previous_response_id`.
        optional conversation: ConversationId,
        /// Whether the answer is streamed.
        ///
        /// Default: `false`.
        optional stream: bool,
        /// Whether the response is kept, to be fetched and continued.
        ///
        /// Default: `true`.
        optional store: bool,
        /// The functions that the model may ask for, and the tools that the service runs by itself.
        optional tools: List<ResponsesTool>,
        /// Whether a tool is called, and which.
        ///
        /// Default: `auto`.
        optional tool_choice: ResponsesToolChoice,
        /// How freely the model chooses its words: the higher, the more freely.
        ///
        /// Range: at least 0 and less than 2.
        optional temperature: f64,
        /// The share of likely words that the model chooses from: the higher, the more freely.
        ///
        /// Range: greater than 0 and at most 1.
        optional top_p: f64,
        /// Whether the model thinks before it answers.
        ///
        /// To be dropped by the service: `reasoning` says it, too, and counts before it.
        ///
        /// Default: depends on the model.
        optional enable_thinking: bool,
        /// How thoroughly the model thinks.
        ///
        /// It counts before `enable_thinking`.
        optional reasoning: ResponsesReasoning,
        /// The most tokens that the answer may have.
        ///
        /// On Qwen3.8 models thinking counts, too. A response that is cut has the status `incomplete`.
        ///
        /// Range: at least 16.
        optional max_output_tokens: u32,
        /// What an OCR model reads out of a file.
        ///
        /// Models: qwen3.5-ocr.
        optional ocr_options: OcrOptions,
        /// Whether several tools may be called at once.
        optional parallel_tool_calls: bool,
        /// The form that the answer should have. In February 2026 it was taken and had no effect.
        optional text: ResponsesTextOptions,
        /// Not read here: use `reasoning`.
        optional thinking_budget: u32,
        /// Whether the response is made later. It never is.
        optional background: bool,
        /// OpenAI's wish for more in the response.
        optional include: List<Text>,
        /// OpenAI's limit of tool calls.
        optional max_tool_calls: u32,
        /// OpenAI's labels for a response.
        optional metadata: Json,
        /// OpenAI's penalty by frequency.
        optional frequency_penalty: f64,
        /// OpenAI's penalty for what has been said.
        optional presence_penalty: f64,
        /// OpenAI's count of likely tokens.
        optional top_logprobs: u32,
        /// OpenAI's stored prompt.
        optional prompt: Json,
        /// OpenAI's key of a cached prompt.
        optional prompt_cache_key: Text,
        /// How long OpenAI keeps a cached prompt.
        optional prompt_cache_retention: Text,
        /// OpenAI's name for a user.
        optional safety_identifier: Text,
        /// OpenAI's class of service.
        optional service_tier: Text,
        /// OpenAI's options of a stream.
        optional stream_options: StreamOptions,
        /// OpenAI's switch for cutting long input.
        optional truncation: Text,
        /// OpenAI's name for the caller.
        optional user: Text,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl ResponsesRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<ResponsesInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

union! {
    /// What is asked.
    ///
    /// ```
    /// use qwen_request::{ResponsesInput, ResponsesItem};
    ///
    /// assert!(matches!(ResponsesInput::from("Hello"), ResponsesInput::Text(_)));
    /// let items = ResponsesInput::from(vec![ResponsesItem::system("Be brief."), ResponsesItem::user("Hello")]);
    /// assert!(matches!(items, ResponsesInput::Items(items) if items.len() == 2));
    /// ```
    pub enum ResponsesInput {
        /// Text of the user.
        Text(Text) from text,
        /// Messages, calls, results and other items.
        Items(List<ResponsesItem>) from list,
    }
}

union! {
    /// The conversation that a call continues.
    ///
    /// ```
    /// use qwen_request::{ConversationId, ResponsesRequest};
    ///
    /// let request = ResponsesRequest {
    ///     conversation: Some(ConversationId::from("conv_1")),
    ///     ..ResponsesRequest::new("qwen3.8-max", "And in winter?")
    /// };
    /// assert_eq!(serde_json::to_value(&request)?["conversation"], "conv_1");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ConversationId {
        /// Its id.
        Id(Text) from text,
        /// OpenAI's object that holds the id.
        Object(Json) from object,
    }
}
