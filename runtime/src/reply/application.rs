//! The reply of an application.

use super::{ApplicationThought, DocReference, FinishReason, WorkflowMessage, reply};
use crate::wire::{List, Text, object};

object! {
    /// The reply of an application; in a stream, one event.
    ///
    /// ```
    /// use qwen_request::{ApplicationRequest, parse};
    ///
    /// let body = br#"{
    ///     "output": {"finish_reason": "stop", "session_id": "0123", "text": "It opens at nine."},
    ///     "usage": {"models": [{"model_id": "qwen-plus", "input_tokens": 74, "output_tokens": 36}]},
    ///     "request_id": "4f1c"
    /// }"#;
    /// let reply = parse::<ApplicationRequest>(200, body)?;
    /// assert_eq!(reply.text(), "It opens at nine.");
    /// assert!(reply.is_complete());
    /// // The next prompt continues the conversation.
    /// assert_eq!(reply.output.session_id.as_deref(), Some("0123"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct ApplicationReply: lenient {
        /// What the application answers.
        defaulted output: ApplicationOutput,
        /// What its models used up. Empty while nothing is billed.
        optional usage: ApplicationUsage,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// What an application answers.
    ///
    /// ```
    /// use qwen_request::reply::ApplicationReply;
    ///
    /// let reply: ApplicationReply = serde_json::from_str(
    ///     r#"{"output":{"text":"At nine.<ref>[1]</ref>","finish_reason":"stop","doc_references":[{"index_id":"1","title":"Hours"}]}}"#,
    /// )?;
    /// let documents = reply.output.doc_references.as_deref().unwrap_or_default();
    /// assert_eq!(documents[0].title.as_deref(), Some("Hours"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationOutput: lenient {
        /// The text of the answer. The events of a workflow that tell what its nodes say have none before the last.
        optional text: Text,
        /// Why the answer ended.
        optional finish_reason: FinishReason,
        /// The conversation: the next prompt continues it by this id.
        optional session_id: Text,
        /// Whether a new agent refused to answer.
        optional reject_status: bool,
        /// The steps that led to the answer, with `has_thoughts`.
        optional thoughts: List<ApplicationThought>,
        /// The documents that the answer refers to.
        optional doc_references: List<DocReference>,
        /// What a node of a workflow says.
        optional workflow_message: Box<WorkflowMessage>,
    }
}

object! {
    /// What the models of an application used up.
    ///
    /// ```
    /// use qwen_request::reply::ApplicationReply;
    ///
    /// let reply: ApplicationReply = serde_json::from_str(
    ///     r#"{"output":{"text":"Hi!"},"usage":{"models":[{"model_id":"qwen-plus","input_tokens":74,"output_tokens":36}]}}"#,
    /// )?;
    /// let models = reply.usage.unwrap_or_default().models.unwrap_or_default();
    /// assert_eq!(models.iter().map(|model| model.input_tokens + model.output_tokens).sum::<u64>(), 110);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationUsage: lenient {
        /// Each model, with its tokens.
        optional models: List<ApplicationModelUsage>,
    }
}

object! {
    /// What one model of an application used up.
    ///
    /// ```
    /// use qwen_request::reply::ApplicationModelUsage;
    ///
    /// let usage: ApplicationModelUsage =
    ///     serde_json::from_str(r#"{"model_id":"qwen-plus","input_tokens":74,"output_tokens":36}"#)?;
    /// assert_eq!((&*usage.model_id, usage.output_tokens), ("qwen-plus", 36));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationModelUsage: lenient {
        /// The model.
        defaulted model_id: Text,
        /// The tokens that it read.
        defaulted input_tokens: u64,
        /// The tokens that it wrote.
        defaulted output_tokens: u64,
    }
}

impl ApplicationReply {
    /// The text of the answer; empty if there is none.
    #[must_use]
    pub fn text(&self) -> &str {
        self.output.text.as_deref().unwrap_or_default()
    }

    /// Whether the answer has come to its end.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.output.finish_reason.as_ref().is_some_and(FinishReason::is_final)
    }
}

reply! {
    ApplicationReply: |reply| lacks "output" if reply.output == ApplicationOutput::__EMPTY;
    id in request_id;
}
