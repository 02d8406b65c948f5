// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/headers.rs; edit that.

use crate::wire::{Text, object};

object! {
    /// Documented headers of a request.
    pub struct RequestHeaders {
        /// More inspection of content, for input and output, as JSON text.
        optional x_dashscope_datainspection: Text as "X-DashScope-DataInspection",
        /// Lets URLs that begin with `oss://` be read; set by itself where the request has one.
        optional x_dashscope_ossresourceresolve: Text as "X-DashScope-OssResourceResolve",
        /// How many seconds a request may wait in line when requests come too fast.
        optional x_dashscope_wait_timeout: Text as "X-DashScope-Wait-Timeout",
        /// The session of a role-play model, for its cache and its memory.
        optional x_dashscope_aca_session: Text as "x-dashscope-aca-session",
        /// Whether what a chain of responses has in common is cached: `enable` or `disable`.
        optional x_dashscope_session_cache: Text as "x-dashscope-session-cache",
        /// The workspace that the call counts for.
        optional x_dashscope_workspace: Text as "X-DashScope-WorkSpace",
    }
}
