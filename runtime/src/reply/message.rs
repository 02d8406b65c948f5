//! The model's message.

use std::borrow::Cow;

use super::{Annotation, Audio, FunctionCall, ReplyContent, ReplyToolCall};
use crate::request::Role;
use crate::wire::{List, Text, object};

object! {
    /// A message of the model; in a stream, a delta of it.
    ///
    /// ```
    /// use qwen_request::{ChatCompletion, Message};
    ///
    /// let completion: ChatCompletion = serde_json::from_str(
    ///     r#"{"choices":[{"message":{"role":"assistant","content":"Paris.","reasoning_content":"France..."}}]}"#,
    /// )?;
    /// let message = completion.message().cloned().unwrap_or_default();
    /// assert_eq!((&*message.text(), message.reasoning()), ("Paris.", "France..."));
    /// // The next request sends it back.
    /// let history = [Message::user("The capital of France?"), message.into(), Message::user("And of Italy?")];
    /// # assert_eq!(history.len(), 3);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AssistantMessage: lenient {
        /// The content; empty or absent where the message only calls tools.
        optional content: ReplyContent,
        /// The reasoning that precedes the content.
        optional reasoning_content: Text,
        /// The role: the assistant. Deltas after the first leave it out.
        optional role: Role,
        /// The tool calls, as the service sent them. [`tool_calls()`](Self::tool_calls) is a slice, empty where there are none.
        optional tool_calls: List<ReplyToolCall>,
        /// The content as audio.
        optional audio: Box<Audio>,
        /// What speech recognition detected besides the text.
        optional annotations: List<Annotation>,
        /// The refusal, if the model does not answer.
        optional refusal: Text,
        /// The older form of a tool call.
        optional function_call: Box<FunctionCall>,
        /// The phase of deep research: `answer`, `ResearchPlanning`, `WebResearch`, `KeepAlive`.
        optional phase: Text,
        /// The status of that phase: `typing`, `finished` and others.
        optional status: Text,
    }
}

impl AssistantMessage {
    /// The phase of a message that says nothing: a deep research takes its time.
    pub(crate) const KEEP_ALIVE: &str = "KeepAlive";

    /// The text of the message; empty if there is none.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        self.content.as_ref().map(ReplyContent::text).unwrap_or_default()
    }

    /// The reasoning; empty if there is none.
    #[must_use]
    pub fn reasoning(&self) -> &str {
        self.reasoning_content.as_deref().unwrap_or_default()
    }

    /// The tool calls of the message.
    #[must_use]
    pub fn tool_calls(&self) -> &[ReplyToolCall] {
        self.tool_calls.as_deref().unwrap_or_default()
    }

    /// The message as the next request takes it: role, content, reasoning, calls and what this version of the crate does not
    /// know, without what only replies carry, and without any `null`.
    ///
    /// A call whose arguments the model left empty gets the arguments `{}`: the service refuses a history with less.
    /// Other arguments go back as they came.
    #[must_use]
    pub fn into_history(self) -> Self {
        let calls = self.tool_calls.map(List::into_owned).unwrap_or_default();
        let calls: Vec<ReplyToolCall> = calls.into_iter().map(call_for_history).collect();
        Self {
            role: Some(Role::Assistant),
            // Only a message that calls tools may go without content.
            content: self.content.or_else(|| calls.is_empty().then(ReplyContent::default)),
            reasoning_content: self.reasoning_content.filter(|reasoning| !reasoning.is_empty()),
            tool_calls: (!calls.is_empty()).then_some(List::Owned(calls)),
            extra: self.extra.without_nulls(),
            ..Self::default()
        }
    }
}

fn call_for_history(call: ReplyToolCall) -> ReplyToolCall {
    let ReplyToolCall { id, r#type, index, function, extra, .. } = call;
    let FunctionCall { name, arguments, extra: function_extra, .. } = function;
    ReplyToolCall {
        id,
        r#type: if r#type.is_empty() { Text::Borrowed("function") } else { r#type },
        index,
        function: FunctionCall {
            name,
            arguments: if arguments.trim().is_empty() { Text::Borrowed("{}") } else { arguments },
            extra: function_extra.without_nulls(),
            ..FunctionCall::default()
        },
        extra: extra.without_nulls(),
        ..ReplyToolCall::default()
    }
}
