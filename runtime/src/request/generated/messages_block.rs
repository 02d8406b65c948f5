// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/messages_block.rs; edit that.

use super::CacheControl;
use crate::wire::{Json, List, Text, object, text_enum, union};

object! {
    /// One message of a conversation.
    pub struct MessagesTurn {
        /// Who speaks.
        required role: MessagesRole,
        /// What is said: text, or a list of blocks.
        required content: MessagesContent,
    }
}

text_enum! {
    /// Who speaks.
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
    pub enum MessagesSystemBlockType {
        /// Text.
        Text = "text",
    }
}

text_enum! {
    /// What a block is.
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
    pub enum MessagesSourceType {
        /// At a URL.
        Url = "url",
        /// In the request itself.
        Base64 = "base64",
    }
}

union! {
    /// What a call came to.
    pub enum MessagesResult {
        /// Text, which may be JSON.
        Text(Text) from text,
        /// Anthropic's list of blocks; the page has text alone.
        Blocks(List<MessagesBlock>) from list,
    }
}
