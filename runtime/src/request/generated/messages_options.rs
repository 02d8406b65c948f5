// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/messages_options.rs; edit that.

use super::ReasoningEffort;
use crate::private::IntoJson;
use crate::wire::{Json, Text, object, text_enum};

object! {
    /// Whether the model thinks before it answers.
    ///
    /// ```
    /// use qwen_request::{MessagesRequest, MessagesThinking, MessagesThinkingType, MessagesTurn};
    ///
    /// let request = MessagesRequest {
    ///     thinking: Some(MessagesThinking::new(MessagesThinkingType::Disabled)),
    ///     ..MessagesRequest::new("qwen3.8-max", 1024, [MessagesTurn::user("Hello")])
    /// };
    /// assert_eq!(serde_json::to_value(&request)?["thinking"]["type"], "disabled");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MessagesThinking {
        /// Whether it thinks.
        required r#type: MessagesThinkingType as "type",
        /// The most tokens that the thinking before the answer may have.
        ///
        /// To be dropped by the service. Where `max_tokens` covers thinking and answer, it is less than that.
        optional budget_tokens: u32,
        /// Anthropic's wish for how thoughts are shown.
        optional display: Text,
    }
}

impl MessagesThinking {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<MessagesThinkingType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// Whether the model thinks.
    ///
    /// ```
    /// use qwen_request::MessagesThinkingType;
    ///
    /// assert_eq!(MessagesThinkingType::Enabled.as_str(), "enabled");
    /// assert_eq!(MessagesThinkingType::from("enabled"), MessagesThinkingType::Enabled);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(MessagesThinkingType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum MessagesThinkingType {
        /// It does.
        Enabled = "enabled",
        /// It does not.
        Disabled = "disabled",
        /// Anthropic's switch for as the model sees fit; the page does not mention it.
        Adaptive = "adaptive",
    }
}

object! {
    /// How thoroughly the model thinks, and the form of its answer.
    ///
    /// ```
    /// use qwen_request::{MessagesOutputConfig, ReasoningEffort};
    ///
    /// let messages_output_config = MessagesOutputConfig {
    ///     effort: Some(ReasoningEffort::Low),
    ///     ..MessagesOutputConfig::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&messages_output_config)?,
    ///     serde_json::json!({ "effort": "low" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MessagesOutputConfig {
        /// How thoroughly the model thinks.
        ///
        /// A level that the model does not tell apart is read as the next that it does.
        ///
        /// Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Errors: W42.
        optional effort: ReasoningEffort,
        /// The form that the answer must have.
        optional format: MessagesOutputFormat,
    }
}

object! {
    /// The form that the answer must have.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(MessagesRequest {
    ///     model: "qwen3.8-max",
    ///     max_tokens: 1024,
    ///     messages: [user("The capital of France, as JSON.")],
    ///     output_config: {
    ///         format: {
    ///             type: "json_schema",
    ///             schema: { type: "object", properties: { city: { type: "string" } }, additionalProperties: false },
    ///         },
    ///     },
    /// });
    /// # assert!(request.output_config.is_some());
    /// ```
    pub struct MessagesOutputFormat {
        /// JSON by a schema.
        required r#type: MessagesOutputFormatType as "type",
        /// The JSON Schema, with `additionalProperties: false`.
        required schema: Json,
    }
}

impl MessagesOutputFormat {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<MessagesOutputFormatType>, schema: impl IntoJson) -> Self {
        Self { r#type: r#type.into(), schema: schema.into_json(), ..Self::default() }
    }
}

text_enum! {
    /// The kind of the answer.
    ///
    /// ```
    /// use qwen_request::MessagesOutputFormatType;
    ///
    /// assert_eq!(MessagesOutputFormatType::JsonSchema.as_str(), "json_schema");
    /// assert_eq!(MessagesOutputFormatType::from("json_schema"), MessagesOutputFormatType::JsonSchema);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(MessagesOutputFormatType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum MessagesOutputFormatType {
        /// JSON by a schema.
        JsonSchema = "json_schema",
    }
}
