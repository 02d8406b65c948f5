//! A chat completion out of its chunks.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::message_collector::{ChoiceCollector, Output, set};
use super::{ChatChunk, ChunkChoice};
use crate::reply::ChatCompletion;
use crate::wire::Text;

/// The models whose chunks repeat everything so far, although the protocol has it otherwise.
const CUMULATIVE_MODELS: [&str; 2] = ["qwen-mt-plus", "qwen-mt-turbo"];

/// Folds the chunks of a stream into the completion that the same request would have got without streaming.
///
/// It can be finished at any time: what a broken stream has brought is there, and
/// [`is_complete`](ChatCompletion::is_complete) tells whether that is all.
#[derive(Debug, Clone, Default)]
pub struct ChatCollector {
    completion: ChatCompletion,
    choices: BTreeMap<u64, ChoiceCollector>,
    new_text: String,
}

impl ChatCollector {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next chunk.
    pub fn push(&mut self, chunk: ChatChunk) {
        let completion = &mut self.completion;
        set_first(&mut completion.id, chunk.id);
        set_first(&mut completion.model, chunk.model);
        completion.created = completion.created.or(chunk.created);
        set(&mut completion.usage, chunk.usage);
        set(&mut completion.service_tier, chunk.service_tier);
        set(&mut completion.system_fingerprint, chunk.system_fingerprint);
        set(&mut completion.request_id, chunk.request_id);
        if !chunk.extra.is_empty() {
            completion.extra = chunk.extra;
        }
        let is_cumulative = CUMULATIVE_MODELS.iter().any(|model| completion.model.starts_with(model));
        let output = if is_cumulative { Output::Cumulative } else { Output::Incremental };
        self.new_text.clear();
        for ChunkChoice { index, delta, finish_reason, logprobs, extra, .. } in chunk.choices.into_owned() {
            let choice = self.choices.entry(index).or_default();
            choice.push(delta, output);
            choice.push_rest(finish_reason, logprobs, extra, output);
            if self.choices.keys().next() == Some(&index) {
                self.new_text
                    .push_str(self.choices.get(&index).map(ChoiceCollector::new_text).unwrap_or_default());
            }
        }
    }

    /// What the last chunk added to the text of the first choice: what to print, also where chunks repeat everything.
    #[must_use]
    pub fn new_text(&self) -> &str {
        &self.new_text
    }

    /// The completion.
    #[must_use]
    pub fn finish(self) -> ChatCompletion {
        let choices = self.choices.into_iter().map(|(index, choice)| choice.finish(index)).collect();
        ChatCompletion {
            object: Some(Text::Borrowed("chat.completion")),
            choices: Cow::Owned(choices),
            ..self.completion
        }
    }
}

/// Chunks of one completion may differ in what should be the same: the first holds.
pub(super) fn set_first(text: &mut Text, piece: Text) {
    if text.is_empty() {
        *text = piece;
    }
}
