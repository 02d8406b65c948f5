// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/conversation.rs; edit that.

use super::{RequestHeaders, ResponsesItem};
use crate::wire::{Json, List, object};

object! {
    /// A new conversation: `POST /compatible-mode/v1/conversations`.
    ///
    /// The bodies that add items to a conversation or replace its labels have the same members:
    /// [`ResponsesCall`](crate::ResponsesCall) sends them.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(ConversationRequest {
    ///     items: [
    ///         { type: "message", role: "system", content: "Be brief." },
    ///         { type: "message", role: "user", content: "Hello" },
    ///     ],
    ///     metadata: { topic: "greetings" },
    /// });
    /// assert_eq!(request.items.as_ref().map(|items| items.len()), Some(2));
    /// ```
    pub struct ConversationRequest {
        /// Messages to put into it: at most 20 at once.
        optional items: List<ResponsesItem>,
        /// Labels for it: at most 16.
        ///
        /// A name has at most 64 characters, a value at most 512.
        optional metadata: Json,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}
