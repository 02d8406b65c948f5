// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/realtime_tool.rs; edit that.

use super::Function;
use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// A function that the model may call, or an MCP server that it may use.
    ///
    /// ```
    /// use qwen_request::{RealtimeTool, RealtimeToolType};
    ///
    /// let realtime_tool = RealtimeTool {
    ///     server_label: Some("maps".into()),
    ///     ..RealtimeTool::new(RealtimeToolType::Function)
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_tool)?,
    ///     serde_json::json!({ "type": "function", "server_label": "maps" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeTool {
        /// What it is.
        required r#type: RealtimeToolType as "type",
        /// The function.
        optional function: Function,
        /// What the MCP server is called.
        ///
        /// 1 to 64 letters, digits, `_` and `-`.
        optional server_label: Text,
        /// Where the MCP server is.
        ///
        /// A public `https` address on port 443, of at most 4096 characters.
        optional server_url: Text,
        /// What the MCP server is told by `Authorization`.
        ///
        /// At most 8192 printable ASCII characters. The service does not repeat it.
        optional authorization: Text,
        /// Further headers for the MCP server.
        ///
        /// At most 16.
        optional headers: Json,
        /// The tools of the MCP server that may be used.
        ///
        /// None if the list is empty.
        ///
        /// Default: all.
        optional allowed_tools: List<Text>,
        /// Whether a call waits for approval.
        ///
        /// Values: `always`, `never`. Default: `always`.
        optional require_approval: Text,
    }
}

impl RealtimeTool {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<RealtimeToolType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// What a tool is.
    ///
    /// ```
    /// use qwen_request::RealtimeToolType;
    ///
    /// assert_eq!(RealtimeToolType::Function.as_str(), "function");
    /// assert_eq!(RealtimeToolType::from("function"), RealtimeToolType::Function);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(RealtimeToolType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum RealtimeToolType {
        /// A function of the program that calls.
        Function = "function",
        /// An MCP server. On Qwen3.8-Omni.
        Mcp = "mcp",
    }
}
