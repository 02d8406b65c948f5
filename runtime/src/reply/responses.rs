//! The reply of the Responses API.

use std::borrow::Cow;

use qwen_request_rules::json::without_byte_order_mark;
use serde::de::DeserializeOwned;

use super::{
    ContentError, InputTokensDetails, ObjectKind, OutputItem, OutputPart, OutputTokensDetails,
    content::joined, reply,
};
use crate::error::ApiError;
use crate::request::ResponsesItemType;
use crate::stream::ResponsesEvent;
use crate::wire::{Json, List, Text, from_bytes, object, text_enum};

object! {
    /// A response: the answer to its creation, and to each question how it is.
    ///
    /// A response that failed is an [`Error::Api`](super::Error::Api), also where the service says so with HTTP 200:
    /// [`of_error`](ResponsesReply::of_error) finds it there.
    ///
    /// ```
    /// use qwen_request::{ResponsesRequest, parse};
    ///
    /// let body = br#"{
    ///     "id": "resp_1", "object": "response", "status": "completed", "model": "qwen3.8-max",
    ///     "output": [
    ///         {"id": "msg_1", "type": "reasoning", "summary": [{"type": "summary_text", "text": "A greeting."}]},
    ///         {"id": "msg_2", "type": "message", "role": "assistant", "status": "completed",
    ///          "content": [{"type": "output_text", "text": "Hello!", "annotations": []}]}
    ///     ],
    ///     "usage": {"input_tokens": 5, "output_tokens": 9, "total_tokens": 14}
    /// }"#;
    /// let response = parse::<ResponsesRequest>(200, body)?;
    /// assert_eq!((response.text().as_ref(), response.reasoning().as_ref()), ("Hello!", "A greeting."));
    /// assert!(response.is_complete());
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct ResponsesReply: lenient {
        /// Its id: what the next call continues it by.
        defaulted id: Text,
        /// When it was begun, in seconds since 1970.
        optional created_at: u64,
        /// What went wrong, if it failed.
        optional error: ResponsesError,
        /// Why it was cut, if it was.
        optional incomplete_details: IncompleteDetails,
        /// The model that answered; empty while that is not settled.
        defaulted model: Text,
        /// What it is: `response`.
        optional object: ObjectKind,
        /// What it consists of: thoughts, messages, calls.
        defaulted output: List<OutputItem>,
        /// How it is.
        defaulted status: ResponsesStatus,
        /// What it used up.
        optional usage: Box<ResponsesUsage>,
        /// When it was complete, in seconds since 1970.
        optional completed_at: u64,
        /// The response that it continues.
        optional previous_response_id: Text,
        /// The instructions that it was made with.
        optional instructions: Json,
        /// The tools that the model could ask for.
        optional tools: List<Json>,
        /// How the model could choose among them.
        optional tool_choice: Json,
        /// Whether it is stored.
        optional store: bool,
        /// The request's id, where it is told.
        optional request_id: Text,
    }
}

text_enum! {
    /// How a response is.
    ///
    /// ```
    /// use qwen_request::{ResponsesRequest, parse, reply::ResponsesStatus};
    ///
    /// # let body = br#"{"id":"resp_1","status":"incomplete","output":[],"incomplete_details":{"reason":"max_output_tokens"}}"#;
    /// let response = parse::<ResponsesRequest>(200, body)?;
    /// match &response.status {
    ///     ResponsesStatus::Completed => println!("{}", response.text()),
    ///     status if status.is_final() => println!("cut: {:?}", response.incomplete_details),
    ///     status => println!("ask again: {}", status.as_str()),
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub enum ResponsesStatus {
        /// It waits.
        Queued = "queued",
        /// It is being made.
        InProgress = "in_progress",
        /// It is complete.
        Completed = "completed",
        /// It was cut, most often by `max_output_tokens`.
        Incomplete = "incomplete",
        /// It has failed.
        Failed = "failed",
        /// It was cancelled.
        Cancelled = "cancelled",
    }
}

impl ResponsesStatus {
    /// Whether nothing more comes.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Completed | Self::Incomplete | Self::Failed | Self::Cancelled)
    }
}

object! {
    /// What went wrong with a response.
    ///
    /// ```
    /// use qwen_request::reply::{Error, ResponsesReply, read};
    ///
    /// let body = br#"{"id":"resp_1","status":"failed","output":[],"error":{"code":"server_error","message":"no"}}"#;
    /// let Err(Error::Api(error)) = read::<ResponsesReply>(200, body) else { panic!("the response failed") };
    /// let told = ResponsesReply::of_error(&error).and_then(|response| response.error);
    /// assert_eq!(told.and_then(|told| told.message).as_deref(), Some("no"));
    /// ```
    pub struct ResponsesError: lenient {
        /// The error code. `server_error` also stands for what a content check has found.
        optional code: Text,
        /// What is wrong.
        optional message: Text,
    }
}

object! {
    /// Why a response was cut.
    ///
    /// ```
    /// use qwen_request::{ResponsesRequest, parse};
    ///
    /// let body = br#"{"id":"resp_1","status":"incomplete","output":[],"incomplete_details":{"reason":"max_output_tokens"}}"#;
    /// let response = parse::<ResponsesRequest>(200, body)?;
    /// let reason = response.incomplete_details.as_ref().and_then(|details| details.reason.as_deref());
    /// assert_eq!(reason, Some("max_output_tokens"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct IncompleteDetails: lenient {
        /// The reason: OpenAI has `max_output_tokens` and `content_filter`.
        optional reason: Text,
    }
}

object! {
    /// What a response used up, in tokens.
    ///
    /// ```
    /// use qwen_request::{ResponsesRequest, parse};
    ///
    /// # let body = br#"{"id":"resp_1","status":"completed","output":[],
    /// #     "usage":{"input_tokens":5,"output_tokens":9,"total_tokens":14,"output_tokens_details":{"reasoning_tokens":7}}}"#;
    /// let response = parse::<ResponsesRequest>(200, body)?;
    /// if let Some(usage) = &response.usage {
    ///     let thinking = usage.output_tokens_details.as_ref().and_then(|details| details.reasoning_tokens);
    ///     println!("{} tokens, {} of them thinking", usage.total_tokens, thinking.unwrap_or_default());
    /// #   assert_eq!((usage.total_tokens, thinking), (14, Some(7)));
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct ResponsesUsage: lenient {
        /// What was sent.
        defaulted input_tokens: u64,
        /// What was written, thinking included.
        defaulted output_tokens: u64,
        /// Both.
        defaulted total_tokens: u64,
        /// `input_tokens` in detail.
        optional input_tokens_details: InputTokensDetails,
        /// `output_tokens` in detail.
        optional output_tokens_details: OutputTokensDetails,
        /// The same by what is billed.
        optional x_details: List<Json>,
        /// How often each tool of the service ran.
        optional x_tools: Json,
    }
}

impl ResponsesReply {
    /// What the messages say, joined; empty if they say nothing.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        let messages = self.items(&ResponsesItemType::Message);
        joined(messages.flat_map(OutputItem::parts).filter_map(OutputPart::output_text))
    }

    /// What the model thought, joined; empty if it did not think.
    #[must_use]
    pub fn reasoning(&self) -> Cow<'_, str> {
        joined(self.items(&ResponsesItemType::Reasoning).flat_map(OutputItem::thoughts))
    }

    /// The calls of functions that the model asks for.
    pub fn function_calls(&self) -> impl Iterator<Item = &OutputItem> {
        self.items(&ResponsesItemType::FunctionCall)
    }

    /// The items of one kind.
    pub fn items(&self, kind: &ResponsesItemType) -> impl Iterator<Item = &OutputItem> {
        self.output.iter().filter(move |item| item.r#type == *kind)
    }

    /// Whether the response is complete: neither cut nor failed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.status == ResponsesStatus::Completed
    }

    /// Reads what the messages say as JSON.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, ContentError> {
        ContentError::or(&self.text(), "the answer")
    }

    /// The response that failed with this error: its id, and what it consists of. `None` if the error is no response's.
    ///
    /// ```
    /// use qwen_request::reply::{Error, ResponsesReply, read};
    ///
    /// let body = br#"{"id":"resp_1","status":"failed","output":[],"error":{"code":"server_error","message":"no"}}"#;
    /// let Err(Error::Api(error)) = read::<ResponsesReply>(200, body) else { panic!("the response failed") };
    /// assert_eq!((error.wire_code(), error.message()), (Some("server_error"), "no"));
    /// let response = ResponsesReply::of_error(&error).expect("the error is a response's");
    /// assert_eq!(response.id, "resp_1");
    /// ```
    #[must_use]
    pub fn of_error(error: &ApiError) -> Option<Self> {
        let raw = without_byte_order_mark(error.raw());
        let response = from_bytes(raw).ok().filter(|response: &Self| response.error.is_some());
        // The event that ended a stream holds the response.
        response.or_else(|| from_bytes::<ResponsesEvent>(raw).ok()?.response.map(|response| *response))
    }
}

reply! {
    ResponsesReply: |response| lacks "output" if response.output.is_empty() && response.status.as_str().is_empty();
    suspects response.error.is_some();
    id in request_id;
    and {
        fn mark_partial(&mut self) {
            if self.is_complete() {
                self.status = ResponsesStatus::Incomplete;
            }
        }
    }
}
