//! A completion out of its chunks.

use std::collections::BTreeMap;

use super::CompletionChunk;
use super::merge::Merge;
use super::output::{Output, set, set_once};
use crate::reply::{Completion, CompletionChoice, FinishReason};

/// Folds the chunks of a stream into the completion that the same request would have got without streaming.
///
/// It can be finished at any time: what arrived before a stream broke off is kept, and
/// [`is_complete`](Completion::is_complete) tells whether that is all.
///
/// ```
/// use qwen_request::stream::CompletionCollector;
///
/// let mut answer = CompletionCollector::new();
/// for chunk in [
///     r#"{"choices":[{"text":"b: u32","finish_reason":null,"index":0}]}"#,
///     r#"{"choices":[{"text":") -> u32 ","finish_reason":"stop","index":0}]}"#,
/// ] {
///     answer.push(serde_json::from_str(chunk)?);
///     print!("{}", answer.new_text());
/// }
/// let completion = answer.finish();
/// assert_eq!(completion.text(), "b: u32) -> u32 ");
/// assert!(completion.is_complete());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct CompletionCollector {
    completion: Completion,
    choices: BTreeMap<usize, CompletionChoice>,
    new_text: String,
}

impl CompletionCollector {
    /// An empty collector.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the next chunk.
    pub fn push(&mut self, chunk: CompletionChunk) {
        let completion = &mut self.completion;
        set_once(&mut completion.id, chunk.id);
        set_once(&mut completion.model, chunk.model);
        completion.created = completion.created.or(chunk.created);
        completion.usage.merge(chunk.usage);
        set(&mut completion.object, chunk.object);
        set(&mut completion.system_fingerprint, chunk.system_fingerprint);
        set(&mut completion.request_id, chunk.request_id);
        completion.extra.merge(chunk.extra);
        self.new_text.clear();
        for piece in chunk.choices.into_owned() {
            self.push_choice(piece);
        }
    }

    /// What the last chunk added to the text of the first choice.
    #[must_use]
    pub fn new_text(&self) -> &str {
        &self.new_text
    }

    /// The completion.
    #[must_use]
    pub fn finish(self) -> Completion {
        Completion { choices: self.choices.into_values().collect(), ..self.completion }
    }

    fn push_choice(&mut self, piece: CompletionChoice) {
        let index = piece.index;
        if self.choices.keys().next().is_none_or(|first| index <= *first) {
            self.new_text.push_str(&piece.text);
        }
        let choice = self.choices.entry(index).or_default();
        choice.index = index;
        Output::Incremental.join(&mut choice.text, piece.text);
        set(&mut choice.finish_reason, piece.finish_reason.filter(FinishReason::is_final));
        choice.logprobs.merge(piece.logprobs);
        choice.extra.merge(piece.extra);
    }
}
