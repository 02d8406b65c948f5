// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/realtime_item.rs; edit that.

use crate::wire::{List, Text, object, text_enum};

object! {
    /// One item of the conversation: its `type` says which other members it has.
    ///
    /// ```
    /// use qwen_request::{RealtimeItem, RealtimeItemType};
    ///
    /// let realtime_item = RealtimeItem {
    ///     id: Some("item_1".into()),
    ///     ..RealtimeItem::new(RealtimeItemType::Message)
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_item)?,
    ///     serde_json::json!({ "type": "message", "id": "item_1" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeItem {
        /// What it is.
        required r#type: RealtimeItemType as "type",
        /// An id of your own, which no other item has.
        optional id: Text,
        /// Who speaks in a message.
        optional role: RealtimeRole,
        /// What a message says.
        optional content: List<RealtimePart>,
        /// The id of a call, which its result repeats.
        optional call_id: Text,
        /// The function that is called.
        optional name: Text,
        /// What the function is given: JSON, as text.
        optional arguments: Text,
        /// What the call came to.
        optional output: Text,
        /// The id of the item that asks for approval of an MCP call.
        ///
        /// Models: Qwen3.8-Omni.
        optional approval_request_id: Text,
        /// Whether the MCP call may run.
        ///
        /// Models: Qwen3.8-Omni.
        optional approve: bool,
    }
}

impl RealtimeItem {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<RealtimeItemType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// What an item is.
    ///
    /// ```
    /// use qwen_request::RealtimeItemType;
    ///
    /// assert_eq!(RealtimeItemType::Message.as_str(), "message");
    /// assert_eq!(RealtimeItemType::from("message"), RealtimeItemType::Message);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(RealtimeItemType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum RealtimeItemType {
        /// A message.
        Message = "message",
        /// A call of a function that the model asked for.
        FunctionCall = "function_call",
        /// The result of such a call.
        FunctionCallOutput = "function_call_output",
        /// The answer to a request for approval. On Qwen3.8-Omni.
        McpApprovalResponse = "mcp_approval_response",
    }
}

text_enum! {
    /// Who speaks in a message.
    ///
    /// ```
    /// use qwen_request::RealtimeRole;
    ///
    /// assert_eq!(RealtimeRole::System.as_str(), "system");
    /// assert_eq!(RealtimeRole::from("system"), RealtimeRole::System);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(RealtimeRole::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum RealtimeRole {
        /// Instructions.
        System = "system",
        /// The person that speaks.
        User = "user",
        /// The model.
        Assistant = "assistant",
    }
}

object! {
    /// One part of a message: its `type` says which other member it has.
    ///
    /// ```
    /// use qwen_request::{RealtimePart, RealtimePartType};
    ///
    /// let realtime_part = RealtimePart {
    ///     audio: Some("UklGRg==".into()),
    ///     ..RealtimePart::new(RealtimePartType::InputText)
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_part)?,
    ///     serde_json::json!({ "type": "input_text", "audio": "UklGRg==" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimePart {
        /// What it is.
        required r#type: RealtimePartType as "type",
        /// The text.
        optional text: Text,
        /// The audio, in Base64.
        optional audio: Text,
    }
}

impl RealtimePart {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<RealtimePartType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// What a part is.
    ///
    /// ```
    /// use qwen_request::RealtimePartType;
    ///
    /// assert_eq!(RealtimePartType::InputText.as_str(), "input_text");
    /// assert_eq!(RealtimePartType::from("input_text"), RealtimePartType::InputText);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(RealtimePartType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum RealtimePartType {
        /// Text of the system or the user.
        InputText = "input_text",
        /// Audio of the user.
        InputAudio = "input_audio",
        /// Text of the model.
        OutputText = "output_text",
    }
}
