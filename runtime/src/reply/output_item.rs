//! What a response consists of.

use serde::de::DeserializeOwned;

use super::ContentError;
use crate::request::{ResponsesItemStatus, ResponsesItemType, ResponsesPartType, ResponsesRole};
use crate::wire::{Json, List, Text, object, union};

object! {
    /// One item of a response: its type says which other members it has.
    ///
    /// The lists of a response's input and of a conversation consist of such items, too.
    /// [`ResponsesItem::from`](crate::ResponsesItem) makes of each what the next request takes.
    ///
    /// ```
    /// use qwen_request::{ResponsesRequest, parse};
    ///
    /// # let body = br#"{"id":"resp_1","status":"completed","output":[{"type":"function_call","id":"fc_1","call_id":"call_1",
    /// #     "name":"get_weather","arguments":"{\"city\":\"Hangzhou\"}"}]}"#;
    /// let response = parse::<ResponsesRequest>(200, body)?;
    /// for call in response.function_calls() {
    ///     let given: serde_json::Value = call.arguments_as()?;
    ///     println!("{:?} of {}", call.name, given["city"]);
    /// #   assert_eq!(given["city"], "Hangzhou");
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct OutputItem: lenient {
        /// What it is.
        defaulted r#type: ResponsesItemType as "type",
        /// Its id.
        defaulted id: Text,
        /// How far it has come.
        optional status: ResponsesItemStatus,
        /// Who speaks, in a message.
        optional role: ResponsesRole,
        /// What a message says.
        optional content: OutputContent,
        /// What the model thought, in a reasoning item.
        optional summary: List<OutputPart>,
        /// OpenAI's form of thoughts that are not shown.
        optional encrypted_content: Text,
        /// The id of a call: what its result must be sent back with.
        optional call_id: Text,
        /// The function or tool that is called.
        optional name: Text,
        /// What it is given, as JSON text. The model writes it: it may be anything but the JSON that was asked for.
        optional arguments: Text,
        /// What a call came to. A tool of the service puts JSON into the text.
        optional output: ItemOutput,
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
    }
}

union! {
    /// What a message of a response says.
    ///
    /// ```
    /// use qwen_request::reply::OutputContent;
    ///
    /// let content: OutputContent = serde_json::from_str(r#"[{"type":"output_text","text":"Hello!"}]"#)?;
    /// match content {
    ///     OutputContent::Text(text) => println!("{text}"),
    ///     OutputContent::Parts(parts) => println!("{} parts", parts.len()),
    ///     _ => {}
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum OutputContent {
        /// Parts.
        Parts(List<OutputPart>) from list,
        /// Text, as it was sent.
        Text(Text) from text,
    }
}

union! {
    /// What a call came to.
    ///
    /// ```
    /// use qwen_request::reply::{ItemOutput, OutputItem};
    ///
    /// let item: OutputItem = serde_json::from_str(
    ///     r#"{"type":"function_call_output","id":"fc_2","call_id":"call_1","output":"22 °C"}"#,
    /// )?;
    /// assert!(matches!(item.output, Some(ItemOutput::Text(text)) if text == "22 °C"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ItemOutput {
        /// Text, which may be JSON.
        Text(Text) from text,
        /// Parts of a message.
        Parts(List<OutputPart>) from list,
        /// The result of one of OpenAI's own tools.
        Object(Json) from object,
    }
}

object! {
    /// A part of what a message says or the model thought.
    ///
    /// Parts of the input, such as images, have their members in `extra`.
    ///
    /// ```
    /// use qwen_request::{ResponsesRequest, parse};
    ///
    /// # let body = br#"{"id":"resp_1","status":"completed","output":[{"type":"message","id":"msg_1","role":"assistant",
    /// #     "content":[{"type":"output_text","text":"Hello!","annotations":[]}]}]}"#;
    /// let response = parse::<ResponsesRequest>(200, body)?;
    /// for part in response.output.iter().flat_map(|item| item.parts()) {
    ///     println!("{}: {:?}", part.r#type.as_str(), part.text);
    /// #   assert_eq!(part.text.as_deref(), Some("Hello!"));
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct OutputPart: lenient {
        /// What it is.
        defaulted r#type: ResponsesPartType as "type",
        /// Its text.
        optional text: Text,
        /// Notes on the text.
        optional annotations: List<Json>,
        /// How likely the tokens were.
        optional logprobs: List<Json>,
        /// What an OCR model read.
        optional ocr_result: Json,
        /// OpenAI's reason for not answering.
        optional refusal: Text,
    }
}

impl OutputItem {
    /// The parts of a message; none where it is a text.
    #[must_use]
    pub fn parts(&self) -> &[OutputPart] {
        match &self.content {
            Some(OutputContent::Parts(parts)) => parts,
            _ => &[],
        }
    }

    /// Reads the arguments of a call.
    ///
    /// Text that is not the JSON of a `T` is an error, empty text too: nothing is made up.
    pub fn arguments_as<T: DeserializeOwned>(&self) -> Result<T, ContentError> {
        ContentError::or(self.arguments.as_deref().unwrap_or_default(), "the call's argument text")
    }

    /// The texts of a reasoning item: its summary, or at length where there is none.
    pub(super) fn thoughts(&self) -> impl Iterator<Item = &str> {
        let summary = self.summary.as_deref().unwrap_or_default();
        let parts = if summary.is_empty() { self.parts() } else { summary };
        parts.iter().filter_map(|part| part.text.as_deref())
    }
}

impl OutputPart {
    /// The text that the model wrote, if it is such a part.
    pub(super) fn output_text(&self) -> Option<&str> {
        let is_output = matches!(self.r#type, ResponsesPartType::OutputText | ResponsesPartType::Text);
        self.text.as_deref().filter(|_| is_output)
    }
}
