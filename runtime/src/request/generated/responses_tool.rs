// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/responses_tool.rs; edit that.

use super::ToolMode;
use crate::wire::{Json, List, Text, object, text_enum, union};

object! {
    /// A function that the model may ask for, or a tool that the service runs by itself.
    ///
    /// Other than in chats, a function stands in the tool itself.
    ///
    /// ```
    /// use qwen_request::{ResponsesTool, try_qwen_request};
    /// use serde_json::json;
    ///
    /// let weather = ResponsesTool::function(
    ///     "get_weather",
    ///     "The weather of a city.",
    ///     json!({ "type": "object", "properties": { "city": { "type": "string" } } }),
    /// );
    /// let request = try_qwen_request!(ResponsesRequest {
    ///     model: "qwen3.8-max",
    ///     input: "How is the weather in Hangzhou?",
    ///     tools: [weather, { type: "web_search" }],
    /// })?;
    /// assert_eq!(request.tools.as_ref().map(|tools| tools.len()), Some(2));
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::ResponsesToolType;
    ///
    /// assert_eq!(ResponsesToolType::Function.as_str(), "function");
    /// assert_eq!(ResponsesToolType::from("function"), ResponsesToolType::Function);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ResponsesToolType::from("brand-new").as_str(), "brand-new");
    /// ```
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
    ///
    /// ```
    /// use qwen_request::{ResponsesApproval, ResponsesTool, ResponsesToolType};
    ///
    /// let server = ResponsesTool {
    ///     r#type: ResponsesToolType::Mcp,
    ///     server_label: Some("maps".into()),
    ///     server_url: Some("https://example.com/sse".into()),
    ///     require_approval: Some(ResponsesApproval::from("never")),
    ///     ..ResponsesTool::default()
    /// };
    /// assert_eq!(serde_json::to_value(&server)?["require_approval"], "never");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ResponsesApproval {
        /// `always` or `never`.
        Word(Text) from text,
        /// Which tools are asked for.
        Object(Json) from object,
    }
}

union! {
    /// OpenAI's place for code to run in.
    ///
    /// ```
    /// use qwen_request::{Json, ResponsesContainer, ResponsesTool, ResponsesToolType};
    ///
    /// let container = ResponsesContainer::Object(Json::parse(r#"{"type":"auto"}"#)?);
    /// let tool = ResponsesTool {
    ///     r#type: ResponsesToolType::CodeInterpreter,
    ///     container: Some(container),
    ///     ..ResponsesTool::default()
    /// };
    /// # assert!(tool.container.is_some());
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub enum ResponsesContainer {
        /// One that is there.
        Id(Text) from text,
        /// A new one.
        Object(Json) from object,
    }
}

union! {
    /// Whether a tool is called, and which.
    ///
    /// ```
    /// use qwen_request::{ResponsesToolChoice, ToolMode};
    ///
    /// assert_eq!(ResponsesToolChoice::from("auto"), ResponsesToolChoice::Mode(ToolMode::Auto));
    /// let tools = r#"{"type":"allowed_tools","mode":"auto","tools":[{"type":"web_search"}]}"#;
    /// assert!(matches!(serde_json::from_str(tools)?, ResponsesToolChoice::Tools(_)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ResponsesToolChoice {
        /// Whether one is called.
        Mode(ToolMode) from text,
        /// Which ones may be called.
        Tools(ResponsesChosenTools) from object,
    }
}

object! {
    /// The tools that may be called.
    ///
    /// ```
    /// use qwen_request::{ResponsesChoiceType, ResponsesChosenTool, ResponsesChosenTools, ResponsesToolType, ToolMode};
    ///
    /// let weather = ResponsesChosenTool {
    ///     name: Some("get_weather".into()),
    ///     ..ResponsesChosenTool::new(ResponsesToolType::Function)
    /// };
    /// let choice = ResponsesChosenTools {
    ///     mode: Some(ToolMode::Required),
    ///     tools: Some([weather].into()),
    ///     ..ResponsesChosenTools::new(ResponsesChoiceType::AllowedTools)
    /// };
    /// assert_eq!(serde_json::to_value(&choice)?["tools"][0]["name"], "get_weather");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::ResponsesChoiceType;
    ///
    /// assert_eq!(ResponsesChoiceType::AllowedTools.as_str(), "allowed_tools");
    /// assert_eq!(ResponsesChoiceType::from("allowed_tools"), ResponsesChoiceType::AllowedTools);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ResponsesChoiceType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum ResponsesChoiceType {
        /// By a list.
        AllowedTools = "allowed_tools",
        /// OpenAI's choice of one function.
        Function = "function",
    }
}

object! {
    /// One of the tools that may be called.
    ///
    /// ```
    /// use qwen_request::{ResponsesChosenTool, ResponsesToolType};
    ///
    /// let responses_chosen_tool = ResponsesChosenTool {
    ///     name: Some("get_weather".into()),
    ///     ..ResponsesChosenTool::new(ResponsesToolType::Function)
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&responses_chosen_tool)?,
    ///     serde_json::json!({ "type": "function", "name": "get_weather" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
