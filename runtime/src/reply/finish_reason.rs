//! Why the model stopped.

use crate::wire::text_enum;

text_enum! {
    /// Why the model stopped writing.
    ///
    /// ```
    /// use qwen_request::{ChatCompletion, reply::FinishReason};
    ///
    /// let completion: ChatCompletion = serde_json::from_str(
    ///     r#"{"choices":[{"message":{"content":"Once upon a"},"finish_reason":"length"}]}"#,
    /// )?;
    /// match completion.finish_reason() {
    ///     Some(FinishReason::ToolCalls) => println!("call {} tools", completion.tool_calls().len()),
    ///     Some(FinishReason::Length) => println!("raise `max_tokens`"),
    ///     Some(reason) if reason.is_complete() => println!("{}", completion.text()),
    ///     reason => println!("cut: {reason:?}"),
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum FinishReason {
        /// The answer is finished, or the model met a stop sequence.
        Stop = "stop",
        /// The limit of tokens was reached: the answer is cut.
        Length = "length",
        /// The model calls tools.
        ToolCalls = "tool_calls",
        /// The content filter stopped the answer.
        ContentFilter = "content_filter",
        /// The model has not stopped yet. DashScope streams this text instead of a JSON `null`.
        Unfinished = "null",
    }
}

impl FinishReason {
    /// Whether the model has stopped, for whatever reason.
    #[must_use]
    pub fn is_final(&self) -> bool {
        !matches!(self, Self::Unfinished) && !self.as_str().is_empty()
    }

    /// Whether the model stopped by itself, and not because of a limit or a content filter. A reason that this version of the crate
    /// does not know counts as such.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.is_final() && !matches!(self, Self::Length | Self::ContentFilter)
    }
}
