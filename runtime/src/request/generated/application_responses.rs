// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/application_responses.rs; edit that.

use super::{RequestHeaders, ResponsesInput};
use crate::wire::{Json, Text, object};

object! {
    /// A call of an application in the form of the Responses API:
    /// `POST /api/v2/apps/agent/{app_id}/compatible-mode/v1/responses`.
    ///
    /// `app_id` is part of the path, and not of the body. The application has its own model.
    ///
    /// ```
    /// use qwen_request::{ApiRequest, ResponsesCall, qwen_request};
    ///
    /// let request = qwen_request!(ApplicationResponsesRequest {
    ///     app_id: "0123456789abcdef",
    ///     input: "Write a report on the museums of Lisbon.",
    ///     background: true,
    /// });
    /// let path = "/api/v2/apps/agent/0123456789abcdef/compatible-mode/v1/responses";
    /// assert_eq!(request.path().as_deref(), Some(path));
    /// // Later, with the id of the reply.
    /// let call = ResponsesCall::fetch_of_application("0123456789abcdef", "resp_1");
    /// assert_eq!(call.path(), format!("{path}/resp_1"));
    /// ```
    pub struct ApplicationResponsesRequest {
        /// The id of the application: a part of the path.
        ///
        /// It needs to be set before the request is sent.
        beside app_id: Text,
        /// What is asked: text, or a list of messages.
        required input: ResponsesInput,
        /// Whether the answer is streamed.
        ///
        /// Default: `false`.
        optional stream: bool,
        /// Whether the answer is made later, to be fetched by its id.
        ///
        /// Not together with `stream`.
        ///
        /// Default: `false`.
        optional background: bool,
        /// Values for the application: variables of a workflow, by their names.
        ///
        /// Of an agent, `user_prompt_params` has the variables of its prompt, `user_defined_params` the
        /// parameters and `user_defined_tokens` the credentials of its tools, by their ids: at most 10 each.
        optional biz_params: Json,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl ApplicationResponsesRequest {
    /// With the members that must be there.
    pub fn new(input: impl Into<ResponsesInput>) -> Self {
        Self { input: input.into(), ..Self::default() }
    }
}
