// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/messages.rs; edit that.

use super::{
    MessagesOutputConfig, MessagesSystemBlock, MessagesThinking, MessagesTool, MessagesToolChoice,
    MessagesTurn, RequestHeaders,
};
use crate::wire::{IntoList, IntoText, Json, List, Text, object, union};

object! {
    /// A call of the Anthropic-compatible Messages API: `POST /apps/anthropic/v1/messages`.
    ///
    /// The key may go as `x-api-key`, too; no `anthropic-version` is needed.
    ///
    /// ```
    /// use qwen_request::{MessagesRequest, MessagesTurn, qwen_request};
    ///
    /// let checked = qwen_request!(MessagesRequest {
    ///     model: "qwen3.8-max",
    ///     max_tokens: 1024,
    ///     system: "Be brief.",
    ///     messages: [user("Hello")],
    /// });
    ///
    /// // The same by hand, checked while the program runs.
    /// let request = MessagesRequest {
    ///     system: Some("Be brief.".into()),
    ///     ..MessagesRequest::new("qwen3.8-max", 1024, [MessagesTurn::user("Hello")])
    /// };
    /// assert_eq!(request.check()?, checked);
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    pub struct MessagesRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E207a, W43.
        required model: Text,
        /// The most tokens that the answer may have.
        ///
        /// On qwen3.8, deepseek-v4, glm-5.2 and glm-5.3 thinking counts, too.
        ///
        /// Range: at least 1, at most what the model allows. Errors: E009, W43.
        required max_tokens: u32,
        /// The conversation so far, oldest message first.
        ///
        /// Errors: W43.
        required messages: List<MessagesTurn>,
        /// Instructions for the whole conversation.
        ///
        /// A mark for the cache stands in a list of blocks only.
        optional system: MessagesSystem,
        /// Whether the answer is streamed.
        ///
        /// Default: `false`.
        optional stream: bool,
        /// How freely the model chooses its words: the higher, the more freely.
        ///
        /// Anthropic's own API ends at 1.
        ///
        /// Range: at least 0 and less than 2. Errors: E010a.
        optional temperature: f64,
        /// The share of likely words that the model chooses from.
        optional top_p: f64,
        /// How many likely words the model chooses from.
        optional top_k: u32,
        /// Texts at which the model stops writing.
        optional stop_sequences: List<Text>,
        /// Whether the model thinks before it answers.
        ///
        /// Default: depends on the model.
        optional thinking: MessagesThinking,
        /// The functions that the model may ask for.
        optional tools: List<MessagesTool>,
        /// Whether a tool is called, and which.
        ///
        /// Default: auto.
        optional tool_choice: MessagesToolChoice,
        /// How thoroughly the model thinks, and the form of its answer.
        optional output_config: MessagesOutputConfig,
        /// Anthropic's labels for a request.
        optional metadata: Json,
        /// Anthropic's class of service.
        optional service_tier: Text,
        /// Anthropic's place for code to run in.
        optional container: Text,
        /// Anthropic's list of MCP servers.
        optional mcp_servers: List<Json>,
        /// Anthropic's rules for long conversations.
        optional context_management: Json,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl MessagesRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, max_tokens: u32, messages: impl IntoList<MessagesTurn>) -> Self {
        Self { model: model.into_text(), max_tokens, messages: messages.into_list(), ..Self::default() }
    }
}

object! {
    /// The count of the tokens of a message, which is not sent:
    /// `POST /apps/anthropic/v1/messages/count_tokens`.
    ///
    /// Thinking of earlier turns is not counted. The page does not offer the address; live it answers.
    ///
    /// ```
    /// use qwen_request::{TokenCountRequest, parse, qwen_request};
    ///
    /// let request = qwen_request!(TokenCountRequest { model: "qwen3.8-max", messages: [user("Hello")] });
    /// # assert_eq!(request.messages.len(), 1);
    /// // What it is answered with.
    /// let count = parse::<TokenCountRequest>(200, br#"{"input_tokens":5}"#)?;
    /// assert_eq!(count.input_tokens, Some(5));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct TokenCountRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E207a.
        required model: Text,
        /// The conversation so far, oldest message first.
        ///
        /// Errors: W43.
        required messages: List<MessagesTurn>,
        /// Instructions for the whole conversation.
        ///
        /// A mark for the cache stands in a list of blocks only.
        optional system: MessagesSystem,
        /// Whether the model thinks before it answers.
        ///
        /// Default: depends on the model.
        optional thinking: MessagesThinking,
        /// The functions that the model may ask for.
        optional tools: List<MessagesTool>,
        /// Whether a tool is called, and which.
        ///
        /// Default: auto.
        optional tool_choice: MessagesToolChoice,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl TokenCountRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, messages: impl IntoList<MessagesTurn>) -> Self {
        Self { model: model.into_text(), messages: messages.into_list(), ..Self::default() }
    }
}

union! {
    /// Instructions for the whole conversation.
    ///
    /// ```
    /// use qwen_request::{CacheControl, CacheType, MessagesSystem, MessagesSystemBlock};
    ///
    /// let text = MessagesSystem::from("Be brief.");
    /// assert_eq!(serde_json::to_value(&text)?, "Be brief.");
    ///
    /// // A block can be marked for the cache.
    /// let mark = CacheControl::new(CacheType::Ephemeral);
    /// let block = MessagesSystemBlock { cache_control: Some(mark), ..MessagesSystemBlock::text("Be brief.") };
    /// let blocks = MessagesSystem::from(vec![block]);
    /// assert_eq!(serde_json::to_value(&blocks)?[0]["cache_control"]["type"], "ephemeral");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum MessagesSystem {
        /// Text alone.
        Text(Text) from text,
        /// Blocks of text, which may have marks for the cache.
        Blocks(List<MessagesSystemBlock>) from list,
    }
}
