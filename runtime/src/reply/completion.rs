//! The reply of the completions API.

use super::{FinishReason, ObjectKind, Usage, reply};
use crate::wire::{Json, List, Text, object};

object! {
    /// A completion of a text. An event of its stream is the same object with the next piece of the text.
    ///
    /// ```
    /// use qwen_request::{CompletionRequest, parse};
    ///
    /// let body = br#"{"id":"cmpl-1","choices":[{"text":"b: u32) -> u32 ","finish_reason":"stop","index":0}],
    ///     "model":"qwen2.5-coder-32b-instruct","object":"text_completion"}"#;
    /// let completion = parse::<CompletionRequest>(200, body)?;
    /// assert_eq!(completion.text(), "b: u32) -> u32 ");
    /// assert!(completion.is_complete());
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct Completion: lenient {
        /// The id of the completion.
        defaulted id: Text,
        /// The texts: one. In a stream the event that has the usage has none.
        defaulted choices: List<CompletionChoice>,
        /// When it was created, in seconds since 1970.
        optional created: u64,
        /// The model that answered.
        defaulted model: Text,
        /// The system fingerprint: the configuration that ran.
        optional system_fingerprint: Text,
        /// The object type: `text_completion`.
        optional object: ObjectKind,
        /// Its usage.
        optional usage: Box<Usage>,
        /// The id of the request, if the service sends it.
        optional request_id: Text,
    }
}

object! {
    /// A text that a model went on with.
    ///
    /// ```
    /// use qwen_request::reply::CompletionChoice;
    ///
    /// let choice: CompletionChoice = serde_json::from_str(r#"{"text":"b: u3","finish_reason":"length","index":0}"#)?;
    /// assert!(!choice.is_complete());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CompletionChoice: lenient {
        /// The text.
        defaulted text: Text,
        /// Why the model stopped. `None` if it did not.
        optional finish_reason: FinishReason,
        /// The index of the choice.
        defaulted index: usize,
        /// The log probabilities of the tokens. Their form is not documented.
        optional logprobs: Json,
    }
}

impl CompletionChoice {
    /// Whether the model stopped by itself, and not because of a limit of tokens or time, or a content filter.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.finish_reason.as_ref().is_some_and(FinishReason::is_complete)
    }
}

impl Completion {
    /// The text of the first choice; empty if there is none.
    #[must_use]
    pub fn text(&self) -> &str {
        self.choices.first().map(|choice| &*choice.text).unwrap_or_default()
    }

    /// Why the model stopped writing the first choice.
    #[must_use]
    pub fn finish_reason(&self) -> Option<&FinishReason> {
        self.choices.first()?.finish_reason.as_ref()
    }

    /// Whether there is a text and it was not cut, as of a [`ChatCompletion`](super::ChatCompletion::is_complete).
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.choices.is_empty() && self.choices.iter().all(CompletionChoice::is_complete)
    }
}

reply! {
    Completion: |completion| lacks "choices" if completion.choices.is_empty() && completion.usage.is_none();
    id in request_id;
    and {
        fn mark_partial(&mut self) {
            if self.is_complete() {
                self.choices.to_mut().iter_mut().for_each(|choice| choice.finish_reason = None);
            }
        }
    }
}
