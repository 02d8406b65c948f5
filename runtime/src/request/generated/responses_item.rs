// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/responses_item.rs; edit that.

use super::ResponsesPart;
use crate::wire::{Json, List, Text, object, text_enum, union};

object! {
    /// One item of the input: its `type` says which other members it has.
    ///
    /// Without a type it is a message. The items of a response can be sent back as they came: `ResponsesItem`
    /// is made from each of them.
    ///
    /// ```
    /// use qwen_request::{ResponsesItem, try_qwen_request};
    ///
    /// let history = [
    ///     ResponsesItem::user("How is the weather in Hangzhou?"),
    ///     ResponsesItem::function_call("call_1", "get_weather", r#"{"city":"Hangzhou"}"#),
    ///     ResponsesItem::function_call_output("call_1", "22 °C"),
    /// ];
    /// let request = try_qwen_request!(ResponsesRequest { model: "qwen3.8-max", input: [..history] })?;
    /// # assert_eq!(request.model, "qwen3.8-max");
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    pub struct ResponsesItem {
        /// What it is.
        ///
        /// Default: `message`.
        optional r#type: ResponsesItemType as "type",
        /// Who speaks in a message.
        optional role: ResponsesRole,
        /// What a message says: text, or a list of parts.
        optional content: ResponsesContent,
        /// The id that the item had in a response.
        optional id: Text,
        /// How far the item had come.
        optional status: ResponsesItemStatus,
        /// The id of a call, which its result repeats.
        optional call_id: Text,
        /// The function that is called.
        optional name: Text,
        /// What the function is given: JSON, as text.
        optional arguments: Text,
        /// What the call came to.
        optional output: ResponsesOutput,
        /// What the model thought, in a `reasoning` item.
        optional summary: List<ResponsesPart>,
        /// OpenAI's form of thoughts that are not shown.
        optional encrypted_content: Text,
        /// What a web search looked for and found.
        optional action: Json,
        /// The code that the code interpreter ran.
        optional code: Text,
        /// What that code printed.
        optional outputs: List<Json>,
        /// Where that code ran.
        optional container_id: Text,
        /// The pages that were read.
        optional urls: List<Text>,
        /// What was looked for on these pages.
        optional goal: Text,
        /// What was looked for in files.
        optional queries: List<Text>,
        /// What was found in files.
        optional results: List<Json>,
        /// The MCP server that was called.
        optional server_label: Text,
        /// What OpenAI's custom tool was given.
        optional input: Text,
        /// OpenAI's word for the place of a message in a turn.
        optional phase: Text,
    }
}

text_enum! {
    /// What an item is.
    ///
    /// ```
    /// use qwen_request::ResponsesItemType;
    ///
    /// assert_eq!(ResponsesItemType::Message.as_str(), "message");
    /// assert_eq!(ResponsesItemType::from("message"), ResponsesItemType::Message);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ResponsesItemType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum ResponsesItemType {
        /// A message.
        Message = "message",
        /// A call of a function that the model asked for.
        FunctionCall = "function_call",
        /// The result of such a call, right behind it.
        FunctionCallOutput = "function_call_output",
        /// What the model thought.
        Reasoning = "reasoning",
        /// A search of the web.
        WebSearchCall = "web_search_call",
        /// A look at web pages.
        WebExtractorCall = "web_extractor_call",
        /// A search for images by text.
        WebSearchImageCall = "web_search_image_call",
        /// A search for images by an image.
        ImageSearchCall = "image_search_call",
        /// A run of code.
        CodeInterpreterCall = "code_interpreter_call",
        /// A search in a knowledge base.
        FileSearchCall = "file_search_call",
        /// A call of an MCP server.
        McpCall = "mcp_call",
        /// OpenAI's reference to an item that is stored.
        ItemReference = "item_reference",
        /// OpenAI's call of a custom tool.
        CustomToolCall = "custom_tool_call",
        /// The result of such a call.
        CustomToolCallOutput = "custom_tool_call_output",
    }
}

text_enum! {
    /// Who speaks in a message.
    ///
    /// ```
    /// use qwen_request::ResponsesRole;
    ///
    /// assert_eq!(ResponsesRole::User.as_str(), "user");
    /// assert_eq!(ResponsesRole::from("user"), ResponsesRole::User);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ResponsesRole::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum ResponsesRole {
        /// The person, or the program, that asks.
        User = "user",
        /// The model.
        Assistant = "assistant",
        /// Instructions for the whole conversation.
        System = "system",
        /// Instructions of the program.
        Developer = "developer",
    }
}

text_enum! {
    /// How far an item has come.
    ///
    /// ```
    /// use qwen_request::ResponsesItemStatus;
    ///
    /// assert_eq!(ResponsesItemStatus::InProgress.as_str(), "in_progress");
    /// assert_eq!(ResponsesItemStatus::from("in_progress"), ResponsesItemStatus::InProgress);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ResponsesItemStatus::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum ResponsesItemStatus {
        /// It is being made.
        InProgress = "in_progress",
        /// It searches.
        Searching = "searching",
        /// Its code runs.
        Interpreting = "interpreting",
        /// It is complete.
        Completed = "completed",
        /// It was cut.
        Incomplete = "incomplete",
        /// It has failed.
        Failed = "failed",
    }
}

union! {
    /// What a message says.
    ///
    /// ```
    /// use qwen_request::{ResponsesContent, ResponsesPart};
    ///
    /// assert!(matches!(ResponsesContent::from("What is this?"), ResponsesContent::Text(_)));
    /// let parts = ResponsesContent::from(vec![
    ///     ResponsesPart::image("https://example.com/cat.png"),
    ///     ResponsesPart::text("What is this?"),
    /// ]);
    /// assert!(matches!(parts, ResponsesContent::Parts(parts) if parts.len() == 2));
    /// ```
    pub enum ResponsesContent {
        /// Text alone.
        Text(Text) from text,
        /// Text, images, files, audio and video.
        Parts(List<ResponsesPart>) from list,
    }
}

union! {
    /// What a call came to.
    ///
    /// ```
    /// use qwen_request::{ResponsesItem, ResponsesOutput};
    ///
    /// let result = ResponsesOutput::from("22 °C");
    /// let item = ResponsesItem::function_call_output("call_1", result);
    /// assert_eq!(
    ///     serde_json::to_value(&item)?,
    ///     serde_json::json!({ "type": "function_call_output", "call_id": "call_1", "output": "22 °C" })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ResponsesOutput {
        /// Text, which may be JSON.
        Text(Text) from text,
        /// OpenAI's list of parts.
        Parts(List<ResponsesPart>) from list,
        /// The result of one of OpenAI's own tools.
        Object(Json) from object,
    }
}
