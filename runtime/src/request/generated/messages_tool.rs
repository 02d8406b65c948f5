// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/messages_tool.rs; edit that.

use super::CacheControl;
use crate::wire::{IntoText, Json, Text, object, text_enum};

object! {
    /// A tool that the model may ask for, or the service's own search.
    ///
    /// ```
    /// use qwen_request::MessagesTool;
    ///
    /// let messages_tool = MessagesTool {
    ///     r#type: Some("web_search_20250305".into()),
    ///     ..MessagesTool::new("get_weather")
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&messages_tool)?,
    ///     serde_json::json!({ "type": "web_search_20250305", "name": "get_weather" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MessagesTool {
        /// What it is, where it is no function.
        ///
        /// The service's own search is `web_search_` and a date; the date is not looked at.
        optional r#type: Text as "type",
        /// The name by which the model asks for it.
        required name: Text,
        /// When the model should ask for it.
        optional description: Text,
        /// What it takes, as a JSON Schema.
        ///
        /// Errors: W44.
        optional input_schema: Json,
        /// How often the service searches at most.
        optional max_uses: u32,
        /// Marks the end of a prompt prefix to cache for later requests.
        optional cache_control: CacheControl,
    }
}

impl MessagesTool {
    /// With the members that must be there.
    pub fn new(name: impl IntoText) -> Self {
        Self { name: name.into_text(), ..Self::default() }
    }
}

object! {
    /// Whether a tool is called, and which.
    ///
    /// ```
    /// use qwen_request::{MessagesToolChoice, MessagesToolChoiceType};
    ///
    /// let messages_tool_choice = MessagesToolChoice {
    ///     name: Some("get_weather".into()),
    ///     ..MessagesToolChoice::new(MessagesToolChoiceType::Auto)
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&messages_tool_choice)?,
    ///     serde_json::json!({ "type": "auto", "name": "get_weather" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MessagesToolChoice {
        /// Whether one is called.
        required r#type: MessagesToolChoiceType as "type",
        /// The tool to call, where `type` is `tool`.
        optional name: Text,
        /// Anthropic's switch for one call at a time. It has no effect here.
        optional disable_parallel_tool_use: bool,
    }
}

impl MessagesToolChoice {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<MessagesToolChoiceType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// Whether a tool is called.
    ///
    /// ```
    /// use qwen_request::MessagesToolChoiceType;
    ///
    /// assert_eq!(MessagesToolChoiceType::Auto.as_str(), "auto");
    /// assert_eq!(MessagesToolChoiceType::from("auto"), MessagesToolChoiceType::Auto);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(MessagesToolChoiceType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum MessagesToolChoiceType {
        /// As the model sees fit.
        Auto = "auto",
        /// One is.
        Any = "any",
        /// None is.
        None = "none",
        /// The one that is named.
        Tool = "tool",
    }
}
