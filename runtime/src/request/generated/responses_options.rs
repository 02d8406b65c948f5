// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/responses_options.rs; edit that.

use super::{ReasoningEffort, ResponseType};
use crate::wire::{Json, Text, object};

object! {
    /// How thoroughly the model thinks.
    ///
    /// ```
    /// use qwen_request::{ReasoningEffort, ResponsesReasoning};
    ///
    /// let responses_reasoning = ResponsesReasoning {
    ///     effort: Some(ReasoningEffort::Low),
    ///     ..ResponsesReasoning::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&responses_reasoning)?,
    ///     serde_json::json!({ "effort": "low" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResponsesReasoning {
        /// How thoroughly the model thinks; `none` switches thinking off.
        ///
        /// A level that the model does not tell apart is read as the next that it does.
        ///
        /// Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Errors: W42.
        optional effort: ReasoningEffort,
        /// OpenAI's wish for a summary of the thoughts.
        optional summary: Text,
        /// OpenAI's older name of `summary`.
        optional generate_summary: Text,
    }
}

object! {
    /// The form that the answer should have.
    ///
    /// ```
    /// use qwen_request::{ResponseType, ResponsesTextFormat, ResponsesTextOptions};
    ///
    /// let format = ResponsesTextFormat::new(ResponseType::JsonObject);
    /// let options = ResponsesTextOptions { format: Some(format), ..ResponsesTextOptions::default() };
    /// assert_eq!(
    ///     serde_json::to_value(&options)?,
    ///     serde_json::json!({ "format": { "type": "json_object" } })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResponsesTextOptions {
        /// Text, any JSON object, or JSON by a schema.
        optional format: ResponsesTextFormat,
        /// OpenAI's wish for the length of an answer.
        optional verbosity: Text,
    }
}

object! {
    /// The form of the answer.
    ///
    /// ```
    /// use qwen_request::{ResponseType, ResponsesTextFormat};
    ///
    /// let responses_text_format = ResponsesTextFormat {
    ///     name: Some("answer".into()),
    ///     ..ResponsesTextFormat::new(ResponseType::JsonObject)
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&responses_text_format)?,
    ///     serde_json::json!({ "type": "json_object", "name": "answer" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResponsesTextFormat {
        /// Text, any JSON object, or JSON by a schema.
        required r#type: ResponseType as "type",
        /// A name for the schema.
        optional name: Text,
        /// The JSON Schema.
        optional schema: Json,
        /// What the answer is for.
        optional description: Text,
        /// Whether the answer must fit the schema to the letter.
        optional strict: bool,
    }
}

impl ResponsesTextFormat {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<ResponseType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}
