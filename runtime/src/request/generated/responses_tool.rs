// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/responses_tool.rs; edit that.

use super::ToolMode;
use crate::wire::{Json, List, Text, object, text_enum, union};

object! {
    /// A function that the model may ask for, or a tool that the service runs by itself.
    ///
    /// Other than in chats, a function stands in the tool itself.
    pub struct ResponsesTool {
        /// What it is.
        required r#type: ResponsesToolType as "type",
        /// The name by which the model asks for a function.
        ///
        /// Up to 64 letters, digits, `_` and `-`.
        optional name: Text,
        /// When the model should ask for the function.
        optional description: Text,
        /// What the function takes, as a JSON Schema.
        optional parameters: Json,
        /// OpenAI's promise that arguments fit the schema.
        optional strict: bool,
        /// The knowledge base that `file_search` looks in: one id.
        optional vector_store_ids: List<Text>,
        /// How an MCP server is spoken to.
        ///
        /// Values: `sse`.
        optional server_protocol: Text,
        /// What an MCP server is called in a response.
        optional server_label: Text,
        /// What an MCP server is for.
        optional server_description: Text,
        /// Where an MCP server is.
        optional server_url: Text,
        /// Headers for an MCP server.
        optional headers: Json,
        /// OpenAI's choice of an MCP server's tools.
        optional allowed_tools: List<Text>,
        /// OpenAI's switch for asking before a call.
        optional require_approval: ResponsesApproval,
        /// OpenAI's place for code to run in.
        optional container: ResponsesContainer,
    }
}

text_enum! {
    /// What a tool is.
    pub enum ResponsesToolType {
        /// A function of the program that calls.
        Function = "function",
        /// The service searches the web.
        WebSearch = "web_search",
        /// It reads web pages. Only beside `web_search`.
        WebExtractor = "web_extractor",
        /// It runs code.
        CodeInterpreter = "code_interpreter",
        /// It searches for images by text.
        WebSearchImage = "web_search_image",
        /// It searches for images by an image of the input.
        ImageSearch = "image_search",
        /// It searches a knowledge base.
        FileSearch = "file_search",
        /// It calls an MCP server.
        Mcp = "mcp",
    }
}

union! {
    /// OpenAI's switch for asking before a call of an MCP server.
    pub enum ResponsesApproval {
        /// `always` or `never`.
        Word(Text) from text,
        /// Which tools are asked for.
        Object(Json) from object,
    }
}

union! {
    /// OpenAI's place for code to run in.
    pub enum ResponsesContainer {
        /// One that is there.
        Id(Text) from text,
        /// A new one.
        Object(Json) from object,
    }
}

union! {
    /// Whether a tool is called, and which.
    pub enum ResponsesToolChoice {
        /// Whether one is called.
        Mode(ToolMode) from text,
        /// Which ones may be called.
        Tools(ResponsesChosenTools) from object,
    }
}

object! {
    /// The tools that may be called.
    pub struct ResponsesChosenTools {
        /// A list of tools; or OpenAI's choice of one, by its type.
        required r#type: ResponsesChoiceType as "type",
        /// Whether one of them must be called.
        ///
        /// Values: `auto`, `required`.
        optional mode: ToolMode,
        /// The tools.
        optional tools: List<ResponsesChosenTool>,
        /// OpenAI's choice of one function.
        optional name: Text,
    }
}

impl ResponsesChosenTools {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<ResponsesChoiceType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// How tools are chosen.
    pub enum ResponsesChoiceType {
        /// By a list.
        AllowedTools = "allowed_tools",
        /// OpenAI's choice of one function.
        Function = "function",
    }
}

object! {
    /// One of the tools that may be called.
    pub struct ResponsesChosenTool {
        /// What it is.
        required r#type: ResponsesToolType as "type",
        /// The name of a function in `tools`.
        optional name: Text,
    }
}

impl ResponsesChosenTool {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<ResponsesToolType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}
