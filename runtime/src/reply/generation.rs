//! The reply of a DashScope generation.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use super::{
    AssistantMessage, Audio, Choice, ContentError, FinishReason, GenerationUsage, ReplyToolCall, SearchInfo,
    ToolInfo, reply,
};
use crate::wire::{List, Text, object};

object! {
    /// The reply of a DashScope generation, text or multimodal; in a stream, one event.
    ///
    /// ```
    /// use qwen_request::{GenerationRequest, parse};
    ///
    /// let body = br#"{
    ///     "output": {"choices": [{"finish_reason": "stop", "message": {"role": "assistant", "content": "Paris."}}]},
    ///     "usage": {"input_tokens": 24, "output_tokens": 2, "total_tokens": 26}, "request_id": "4f1c"
    /// }"#;
    /// let reply = parse::<GenerationRequest>(200, body)?;
    /// assert_eq!(reply.text(), "Paris.");
    /// assert!(reply.is_complete());
    /// assert_eq!(reply.usage.map(|usage| usage.output_tokens), Some(2));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct GenerationReply: lenient {
        /// The output of the model.
        defaulted output: GenerationOutput,
        /// Its usage.
        optional usage: GenerationUsage,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// The output of the model: `text` or `choices`, depending on the request's `result_format`.
    ///
    /// ```
    /// use qwen_request::reply::GenerationReply;
    ///
    /// let reply: GenerationReply = serde_json::from_str(
    ///     r#"{"output":{"text":"It rains.","search_info":{"search_results":[{"title":"Weather"}]}}}"#,
    /// )?;
    /// let output = &reply.output;
    /// assert_eq!(output.text.as_deref(), Some("It rains."));
    /// assert_eq!(output.search_info.as_ref().map(|info| info.search_results.len()), Some(1));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GenerationOutput: lenient {
        /// The answer, with `result_format` `text`.
        optional text: Text,
        /// Why the model stopped, with `result_format` `text`.
        optional finish_reason: FinishReason,
        /// The answers, with `result_format` `message`.
        defaulted choices: List<Choice>,
        /// The message of a deep research.
        optional message: AssistantMessage,
        /// The current sentence of speech recognition.
        optional sentence: Sentence,
        /// The audio of a speech model.
        optional audio: Audio,
        /// The results of a web search.
        optional search_info: SearchInfo,
        /// The built-in tools that ran.
        optional tool_info: List<ToolInfo>,
    }
}

object! {
    /// A recognized sentence. Its text, its timestamps and its words are in `extra`.
    ///
    /// ```
    /// use qwen_request::reply::GenerationReply;
    ///
    /// let event: GenerationReply = serde_json::from_str(
    ///     r#"{"output":{"sentence":{"text":"Good morning.","begin_time":0,"sentence_end":true}}}"#,
    /// )?;
    /// let sentence = event.output.sentence.unwrap_or_default();
    /// assert_eq!(sentence.sentence_end, Some(true));
    /// let text: Option<String> = sentence.extra.get("text").and_then(|text| text.to().ok());
    /// assert_eq!(text.as_deref(), Some("Good morning."));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Sentence: lenient {
        /// Whether the sentence is complete.
        optional sentence_end: bool,
    }
}

impl GenerationOutput {
    /// Whether the answer is complete, where there is no finish reason: deep research ends with a finished answer, recognition
    /// with a complete sentence.
    pub(crate) fn is_ended_without_reason(&self) -> Option<bool> {
        if !self.choices.is_empty() {
            return None;
        }
        if let Some(AssistantMessage { phase, status, .. }) = &self.message {
            let is_about_the_answer = phase.as_deref() != Some(AssistantMessage::KEEP_ALIVE);
            let is_answer = phase.as_deref() == Some("answer") && status.as_deref() == Some("finished");
            return is_about_the_answer.then_some(is_answer);
        }
        self.sentence.as_ref()?.sentence_end
    }
}

impl GenerationReply {
    /// The first choice's message, or that of a deep research.
    #[must_use]
    pub fn message(&self) -> Option<&AssistantMessage> {
        self.output.choices.first().map(|choice| &choice.message).or(self.output.message.as_ref())
    }

    /// What the model says, whatever the `result_format`; empty if it says nothing.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match &self.output.text {
            Some(text) => Cow::Borrowed(text),
            None => self.message().map(AssistantMessage::text).unwrap_or_default(),
        }
    }

    /// The reasoning of the model; empty if there is none.
    #[must_use]
    pub fn reasoning(&self) -> &str {
        self.message().map(AssistantMessage::reasoning).unwrap_or_default()
    }

    /// The tool calls of the model.
    #[must_use]
    pub fn tool_calls(&self) -> &[ReplyToolCall] {
        self.message().map(AssistantMessage::tool_calls).unwrap_or_default()
    }

    /// Why the model stopped.
    #[must_use]
    pub fn finish_reason(&self) -> Option<&FinishReason> {
        match self.output.choices.first() {
            Some(choice) => choice.finish_reason.as_ref(),
            None => self.output.finish_reason.as_ref(),
        }
    }

    /// Whether there is an answer and it was not cut: false without a finish reason (the server's time limit), with an
    /// empty one, with `length`, and with `content_filter`.
    ///
    /// Two kinds of answers have no finish reason: deep research, which is complete once its answer is finished, and speech
    /// recognition, which is complete once its sentence is.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let output = &self.output;
        if !output.choices.is_empty() {
            return output.choices.iter().all(Choice::is_complete);
        }
        match &output.finish_reason {
            Some(reason) => reason.is_complete(),
            None => output.is_ended_without_reason() == Some(true),
        }
    }

    /// Reads what the model says as JSON.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, ContentError> {
        ContentError::or(&self.text(), "the answer")
    }
}

reply! {
    GenerationReply: |reply| lacks "output" if reply.output == GenerationOutput::__EMPTY;
    id in request_id;
    and {
        fn mark_partial(&mut self) {
            if self.is_complete() {
                self.output.finish_reason = None;
                self.output.message.iter_mut().for_each(|message| message.status = None);
                self.output.sentence.iter_mut().for_each(|sentence| sentence.sentence_end = None);
                self.output.choices.to_mut().iter_mut().for_each(|choice| choice.finish_reason = None);
            }
        }
    }
}
