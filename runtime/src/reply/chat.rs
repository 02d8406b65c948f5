//! The reply of the OpenAI-compatible chat.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use super::{
    AssistantMessage, ContentError, FinishReason, Logprobs, ObjectKind, ReplyToolCall, Usage, reply,
};
use crate::wire::{List, Text, object};

object! {
    /// A chat completion.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, parse};
    ///
    /// let body = br#"{
    ///     "choices": [{"message": {"role": "assistant", "content": "Paris."}, "finish_reason": "stop", "index": 0}],
    ///     "usage": {"prompt_tokens": 24, "completion_tokens": 2, "total_tokens": 26},
    ///     "model": "qwen-plus", "object": "chat.completion", "id": "chatcmpl-1"
    /// }"#;
    /// let completion = parse::<ChatRequest>(200, body)?;
    /// assert_eq!(completion.text(), "Paris.");
    /// assert!(completion.is_complete());
    /// assert_eq!(completion.usage.map(|usage| usage.total_tokens), Some(26));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct ChatCompletion: lenient {
        /// The answers: one, unless the request asked for more.
        defaulted choices: List<Choice>,
        /// The object type: `chat.completion`.
        optional object: ObjectKind,
        /// Its usage.
        optional usage: Box<Usage>,
        /// When it was created, in seconds since 1970.
        optional created: u64,
        /// The system fingerprint: the configuration that ran.
        optional system_fingerprint: Text,
        /// The model that answered.
        defaulted model: Text,
        /// The id of the completion.
        defaulted id: Text,
        /// The service tier.
        optional service_tier: Text,
        /// The id of the request, if the service sends it.
        optional request_id: Text,
    }
}

object! {
    /// A choice: one answer.
    ///
    /// ```
    /// use qwen_request::ChatCompletion;
    ///
    /// let completion: ChatCompletion = serde_json::from_str(
    ///     r#"{"choices":[
    ///         {"message":{"content":"Paris."},"finish_reason":"stop","index":0},
    ///         {"message":{"content":"It is Par"},"finish_reason":"length","index":1}
    ///     ]}"#,
    /// )?;
    /// let complete = completion.choices.iter().filter(|choice| choice.is_complete());
    /// assert_eq!(complete.map(|choice| choice.message.text()).collect::<Vec<_>>(), ["Paris."]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Choice: lenient {
        /// The model's message.
        defaulted message: AssistantMessage,
        /// Why the model stopped. `None` if it did not: the server's time limit cut the answer.
        optional finish_reason: FinishReason,
        /// The index of the choice.
        defaulted index: usize,
        /// The log probabilities of the tokens.
        optional logprobs: Box<Logprobs>,
    }
}

impl Choice {
    /// Whether the model stopped by itself, and not because of a limit of tokens or time, or a content filter.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.finish_reason.as_ref().is_some_and(FinishReason::is_complete)
    }
}

impl ChatCompletion {
    /// The first choice's message.
    #[must_use]
    pub fn message(&self) -> Option<&AssistantMessage> {
        self.choices.first().map(|choice| &choice.message)
    }

    /// The text of the first choice; empty if there is none.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        self.message().map(AssistantMessage::text).unwrap_or_default()
    }

    /// The reasoning of the first choice; empty if there is none.
    #[must_use]
    pub fn reasoning(&self) -> &str {
        self.message().map(AssistantMessage::reasoning).unwrap_or_default()
    }

    /// The tool calls of the first choice.
    #[must_use]
    pub fn tool_calls(&self) -> &[ReplyToolCall] {
        self.message().map(AssistantMessage::tool_calls).unwrap_or_default()
    }

    /// Why the model stopped writing the first choice.
    #[must_use]
    pub fn finish_reason(&self) -> Option<&FinishReason> {
        self.choices.first()?.finish_reason.as_ref()
    }

    /// Whether there is an answer and it was not cut: false without a finish reason (the server's time limit), with an
    /// empty one, with `length`, and with `content_filter`.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.choices.is_empty() && self.choices.iter().all(Choice::is_complete)
    }

    /// Parses the text of the first choice as JSON.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, ContentError> {
        ContentError::or(&self.text(), "the answer")
    }
}

reply! {
    ChatCompletion: |completion| lacks "choices" if completion.choices.is_empty();
    id in request_id;
    and {
        fn mark_partial(&mut self) {
            if self.is_complete() {
                self.choices.to_mut().iter_mut().for_each(|choice| choice.finish_reason = None);
            }
        }
    }
}
