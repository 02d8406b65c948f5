//! A chat completion out of its chunks.

use qwen_request_rules::models;

use super::choices_collector::ChoicesCollector;
use super::merge::Merge;
use super::output::{Output, set, set_once};
use super::{ChatChunk, ChunkChoice};
use crate::reply::{ChatCompletion, Choice, ObjectKind};

/// Folds the chunks of a stream into the completion that the same request would have got without streaming.
///
/// It can be finished at any time: what arrived before a stream broke off is kept, and
/// [`is_complete`](ChatCompletion::is_complete) tells whether that is all. Members without a field are merged from chunk to
/// chunk; of repeated ones the latest non-empty value is kept.
///
/// ```
/// use qwen_request::ChatCollector;
///
/// let mut answer = ChatCollector::new();
/// for chunk in [
///     r#"{"choices":[{"delta":{"role":"assistant","content":"Hel"},"finish_reason":null}]}"#,
///     r#"{"choices":[{"delta":{"content":"lo"},"finish_reason":"stop"}]}"#,
/// ] {
///     answer.push(serde_json::from_str(chunk)?);
///     print!("{}", answer.new_text());
/// }
/// let completion = answer.finish();
/// assert_eq!(completion.text(), "Hello");
/// assert!(completion.is_complete());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct ChatCollector {
    completion: ChatCompletion,
    choices: ChoicesCollector,
    new_text: String,
    /// Chunks of this model repeat everything so far.
    is_cumulative: bool,
}

impl ChatCollector {
    /// An empty collector.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the next chunk.
    pub fn push(&mut self, chunk: ChatChunk) {
        let completion = &mut self.completion;
        set_once(&mut completion.id, chunk.id);
        if completion.model.is_empty() {
            self.is_cumulative = models::find(&chunk.model).is_some_and(models::Model::repeats_everything);
            completion.model = chunk.model;
        }
        completion.created = completion.created.or(chunk.created);
        completion.usage.merge(chunk.usage);
        set(&mut completion.service_tier, chunk.service_tier);
        set(&mut completion.system_fingerprint, chunk.system_fingerprint);
        set(&mut completion.request_id, chunk.request_id);
        completion.extra.merge(chunk.extra);
        let output = if self.is_cumulative { Output::Cumulative } else { Output::Incremental };
        self.new_text.clear();
        for piece in chunk.choices.into_owned() {
            self.choices.push(into_choice(piece), output, &mut self.new_text);
        }
    }

    /// What the last chunk added to the text of the first choice, also where each chunk repeats everything so far.
    #[must_use]
    pub fn new_text(&self) -> &str {
        &self.new_text
    }

    /// The completion.
    #[must_use]
    pub fn finish(self) -> ChatCompletion {
        ChatCompletion {
            object: Some(ObjectKind::ChatCompletion),
            choices: self.choices.finish(),
            ..self.completion
        }
    }
}

fn into_choice(piece: ChunkChoice) -> Choice {
    let ChunkChoice { index, delta, finish_reason, logprobs, mut extra, .. } = piece;
    // The whole has a field of that name: what the pieces made.
    extra.remove("message");
    Choice { index, message: delta, finish_reason, logprobs, extra, ..Choice::default() }
}
