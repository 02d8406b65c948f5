//! Why the model stopped.

use crate::wire::text_enum;

text_enum! {
    /// Why the model stopped writing.
    pub enum FinishReason {
        /// It said what it had to say, or met a stop sequence.
        Stop = "stop",
        /// It ran into the limit of tokens: the answer is cut.
        Length = "length",
        /// It wants tools to be called.
        ToolCalls = "tool_calls",
        /// A content check ended the answer.
        ContentFilter = "content_filter",
        /// Not stopped yet: DashScope writes this text instead of a JSON `null` while it streams.
        Unfinished = "null",
    }
}

impl FinishReason {
    /// Whether the model has stopped, for whatever reason.
    #[must_use]
    pub fn is_final(&self) -> bool {
        !matches!(self, Self::Unfinished) && !self.as_str().is_empty()
    }

    /// Whether the model has stopped of its own, not by a limit or a check. Of a reason that this version of the crate does not
    /// know that is assumed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.is_final() && !matches!(self, Self::Length | Self::ContentFilter)
    }
}
