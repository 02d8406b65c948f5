// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/headers.rs; edit that.

use crate::wire::{Text, object};

object! {
    /// Documented headers of a request.
    ///
    /// ```
    /// use qwen_request::RequestHeaders;
    ///
    /// let request_headers = RequestHeaders {
    ///     x_dashscope_datainspection: Some("{\"input\":\"cip\",\"output\":\"cip\"}".into()),
    ///     x_dashscope_ossresourceresolve: Some("enable".into()),
    ///     ..RequestHeaders::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&request_headers)?,
    ///     serde_json::json!({
    ///         "X-DashScope-DataInspection": "{\"input\":\"cip\",\"output\":\"cip\"}",
    ///         "X-DashScope-OssResourceResolve": "enable",
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RequestHeaders {
        /// Additional content moderation of input and output, as JSON text.
        optional x_dashscope_datainspection: Text as "X-DashScope-DataInspection",
        /// Lets the service read `oss://` URLs. It is set automatically where the request has one.
        optional x_dashscope_ossresourceresolve: Text as "X-DashScope-OssResourceResolve",
        /// The seconds that a throttled request may wait in the queue.
        optional x_dashscope_wait_timeout: Text as "X-DashScope-Wait-Timeout",
        /// The session of a role-play model, for its cache and its memory.
        optional x_dashscope_aca_session: Text as "x-dashscope-aca-session",
        /// Whether what a chain of responses has in common is cached: `enable` or `disable`.
        optional x_dashscope_session_cache: Text as "x-dashscope-session-cache",
        /// The workspace of the call.
        optional x_dashscope_workspace: Text as "X-DashScope-WorkSpace",
    }
}
