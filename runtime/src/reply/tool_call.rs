//! Tool calls of the model.

use serde::de::DeserializeOwned;

use crate::reply::ContentError;
use crate::wire::{Text, object};

object! {
    /// A tool call of the model.
    ///
    /// In a stream it arrives in deltas that lack most of these members: a collector joins them.
    ///
    /// ```
    /// use qwen_request::{ChatCompletion, Message};
    ///
    /// let completion: ChatCompletion = serde_json::from_str(
    ///     r#"{"choices":[{"message":{"tool_calls":[{"id":"call_1","type":"function","index":0,
    ///         "function":{"name":"weather","arguments":"{\"city\":\"Hangzhou\"}"}}]}}]}"#,
    /// )?;
    /// for call in completion.tool_calls() {
    ///     let result = format!("the result of {}", call.function.name);
    ///     let answer = Message::tool(call.id.clone(), result);
    /// #   assert_eq!(answer, Message::tool("call_1", "the result of weather"));
    /// }
    /// # assert_eq!(completion.tool_calls().len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ReplyToolCall: lenient {
        /// The id of the call, to be sent back with the result of the tool.
        defaulted id: Text,
        /// The kind of tool: `function`.
        defaulted r#type: Text as "type",
        /// The index of the call among several.
        optional index: usize,
        /// The function to call.
        defaulted function: FunctionCall,
    }
}

object! {
    /// The function to call, and its arguments.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    /// use qwen_request::reply::FunctionCall;
    ///
    /// let call: FunctionCall = serde_json::from_str(r#"{"name":"weather","arguments":"{\"city\":\"Hangzhou\"}"}"#)?;
    /// // Or a type of your own that derives `Deserialize`.
    /// let arguments: BTreeMap<String, String> = call.arguments_as()?;
    /// assert_eq!(arguments["city"], "Hangzhou");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct FunctionCall: lenient {
        /// The function's name.
        defaulted name: Text,
        /// The arguments as JSON text. The model writes it: it need not be valid JSON, nor follow the schema.
        defaulted arguments: Text,
    }
}

impl FunctionCall {
    /// Parses the arguments.
    ///
    /// Text that is not the JSON of a `T` is an error, and so is empty text.
    pub fn arguments_as<T: DeserializeOwned>(&self) -> Result<T, ContentError> {
        ContentError::or(&self.arguments, "the call's argument text")
    }
}
