//! The prompt of a completion that fills in what is missing.

use super::CompletionRequest;
use crate::wire::{IntoText, Text};

impl CompletionRequest {
    /// Asks for what is missing between two texts.
    ///
    /// It writes the marks of Qwen's coder models around them. Texts that have such marks themselves are not told apart from
    /// them by the model.
    ///
    /// ```
    /// use qwen_request::CompletionRequest;
    ///
    /// let request = CompletionRequest::fill_in("qwen2.5-coder-32b-instruct", "fn add(a: u32, ", "{ a + b }");
    /// assert_eq!(request.prompt, "<|fim_prefix|>fn add(a: u32, <|fim_suffix|>{ a + b }<|fim_middle|>");
    /// ```
    #[must_use]
    pub fn fill_in(model: impl IntoText, before: &str, after: &str) -> Self {
        let prompt = format!("<|fim_prefix|>{before}<|fim_suffix|>{after}<|fim_middle|>");
        Self { model: model.into_text(), prompt: Text::Owned(prompt), ..Self::default() }
    }
}
