// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/messages_block.rs; edit that.

use super::CacheControl;
use crate::wire::{Json, List, Text, object, text_enum, union};

object! {
    /// One message of a conversation.
    ///
    /// ```
    /// use qwen_request::{MessagesTurn, try_qwen_request};
    ///
    /// let history = [MessagesTurn::user("Hello"), MessagesTurn::assistant("Hi!")];
    /// let request = try_qwen_request!(MessagesRequest {
    ///     model: "qwen3.8-max",
    ///     max_tokens: 1024,
    ///     messages: [..history, user("Who are you?")],
    /// })?;
    /// assert_eq!(request.messages.len(), 3);
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    pub struct MessagesTurn {
        /// Who speaks.
        required role: MessagesRole,
        /// What is said: text, or a list of blocks.
        required content: MessagesContent,
    }
}

text_enum! {
    /// Who speaks.
    ///
    /// ```
    /// use qwen_request::MessagesRole;
    ///
    /// assert_eq!(MessagesRole::User.as_str(), "user");
    /// assert_eq!(MessagesRole::from("user"), MessagesRole::User);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(MessagesRole::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum MessagesRole {
        /// The person, the program that asks, or a tool.
        User = "user",
        /// The model.
        Assistant = "assistant",
        /// Instructions; one page says that they stand in `system` beside the messages only.
        System = "system",
    }
}

union! {
    /// What a message says.
    ///
    /// ```
    /// use qwen_request::{MessagesBlock, MessagesContent};
    ///
    /// assert!(matches!(MessagesContent::from("Hello"), MessagesContent::Text(_)));
    /// let blocks = MessagesContent::from(vec![MessagesBlock::tool_result("toolu_1", "22 °C")]);
    /// assert!(matches!(blocks, MessagesContent::Blocks(blocks) if blocks.len() == 1));
    /// ```
    pub enum MessagesContent {
        /// Text alone.
        Text(Text) from text,
        /// Text, images, videos, calls of tools and their results.
        Blocks(List<MessagesBlock>) from list,
    }
}

object! {
    /// One block of a message: its `type` says which other members it has.
    ///
    /// The blocks of a reply can be sent back as they came: `MessagesBlock` is made from each of them.
    ///
    /// ```
    /// use qwen_request::{MessagesBlock, MessagesBlockType, MessagesSource, MessagesSourceType, MessagesTurn};
    ///
    /// let source = MessagesSource {
    ///     url: Some("https://example.com/cat.png".into()),
    ///     ..MessagesSource::new(MessagesSourceType::Url)
    /// };
    /// let image = MessagesBlock {
    ///     r#type: MessagesBlockType::Image,
    ///     source: Some(source),
    ///     ..MessagesBlock::default()
    /// };
    /// let turn = MessagesTurn::user(vec![image, MessagesBlock::text("What is this?")]);
    /// assert_eq!(serde_json::to_value(&turn)?["content"][0]["source"]["type"], "url");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MessagesBlock {
        /// What it is.
        required r#type: MessagesBlockType as "type",
        /// The text of a `text` block.
        optional text: Text,
        /// The image or video of a block.
        optional source: MessagesSource,
        /// The id of a `tool_use`, which its result repeats.
        optional id: Text,
        /// The tool that is called.
        optional name: Text,
        /// What the tool is given.
        optional input: Json,
        /// The call that a `tool_result` answers.
        optional tool_use_id: Text,
        /// What the call came to.
        optional content: MessagesResult,
        /// Whether the call has failed.
        optional is_error: bool,
        /// What the model thought, as its reply carried it.
        optional thinking: Text,
        /// The mark of these thoughts, which the service leaves empty.
        optional signature: Text,
        /// Marks the end of a prompt prefix to cache for later requests.
        optional cache_control: CacheControl,
        /// Anthropic's sources of a text.
        optional citations: List<Json>,
    }
}

object! {
    /// One block of instructions.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// // The mark ends the part of the prompt that later requests find in the cache.
    /// let request = qwen_request!(MessagesRequest {
    ///     model: "qwen3.8-max",
    ///     max_tokens: 1024,
    ///     system: [{ type: "text", text: "Be brief.", cache_control: { type: "ephemeral" } }],
    ///     messages: [user("Hello")],
    /// });
    /// # assert!(request.system.is_some());
    /// ```
    pub struct MessagesSystemBlock {
        /// What it is: `text`.
        required r#type: MessagesSystemBlockType as "type",
        /// The instructions.
        required text: Text,
        /// Marks the end of a prompt prefix to cache for later requests.
        optional cache_control: CacheControl,
    }
}

text_enum! {
    /// What a block of instructions is.
    ///
    /// ```
    /// use qwen_request::MessagesSystemBlockType;
    ///
    /// assert_eq!(MessagesSystemBlockType::Text.as_str(), "text");
    /// assert_eq!(MessagesSystemBlockType::from("text"), MessagesSystemBlockType::Text);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(MessagesSystemBlockType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum MessagesSystemBlockType {
        /// Text.
        Text = "text",
    }
}

text_enum! {
    /// What a block is.
    ///
    /// ```
    /// use qwen_request::MessagesBlockType;
    ///
    /// assert_eq!(MessagesBlockType::Text.as_str(), "text");
    /// assert_eq!(MessagesBlockType::from("text"), MessagesBlockType::Text);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(MessagesBlockType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum MessagesBlockType {
        /// Text.
        Text = "text",
        /// An image, on models that see.
        Image = "image",
        /// A video, on models that see. Anthropic's own API has none.
        Video = "video",
        /// A call that the model asked for.
        ToolUse = "tool_use",
        /// The result of such a call, in the next message.
        ToolResult = "tool_result",
        /// What the model thought.
        Thinking = "thinking",
        /// A search that the service made by itself.
        ServerToolUse = "server_tool_use",
        /// What such a search found.
        WebSearchToolResult = "web_search_tool_result",
    }
}

object! {
    /// Where an image or a video is, or the file itself.
    ///
    /// ```
    /// use qwen_request::{MessagesSource, MessagesSourceType};
    ///
    /// let file = MessagesSource {
    ///     media_type: Some("image/png".into()),
    ///     data: Some("iVBORw0KGgo=".into()),
    ///     ..MessagesSource::new(MessagesSourceType::Base64)
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&file)?,
    ///     serde_json::json!({ "type": "base64", "media_type": "image/png", "data": "iVBORw0KGgo=" })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MessagesSource {
        /// Which of the two.
        required r#type: MessagesSourceType as "type",
        /// Where the file is.
        optional url: Text,
        /// The type of the file.
        optional media_type: Text,
        /// The file itself in Base64, with no `data:` before it.
        optional data: Text,
    }
}

impl MessagesSource {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<MessagesSourceType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// Where a file is.
    ///
    /// ```
    /// use qwen_request::MessagesSourceType;
    ///
    /// assert_eq!(MessagesSourceType::Url.as_str(), "url");
    /// assert_eq!(MessagesSourceType::from("url"), MessagesSourceType::Url);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(MessagesSourceType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum MessagesSourceType {
        /// At a URL.
        Url = "url",
        /// In the request itself.
        Base64 = "base64",
    }
}

union! {
    /// What a call came to.
    ///
    /// ```
    /// use qwen_request::{MessagesBlock, MessagesResult};
    ///
    /// let result = MessagesResult::from("22 °C");
    /// let block = MessagesBlock::tool_result("toolu_1", result);
    /// assert_eq!(
    ///     serde_json::to_value(&block)?,
    ///     serde_json::json!({ "type": "tool_result", "tool_use_id": "toolu_1", "content": "22 °C" })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum MessagesResult {
        /// Text, which may be JSON.
        Text(Text) from text,
        /// Anthropic's list of blocks; the page has text alone.
        Blocks(List<MessagesBlock>) from list,
    }
}
