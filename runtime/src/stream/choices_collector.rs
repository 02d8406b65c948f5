//! The answers of a stream out of their pieces.

use std::collections::BTreeMap;

use super::merge::Merge;
use super::message_collector::MessageCollector;
use super::output::{Output, set};
use crate::reply::{Choice, FinishReason, Logprobs};
use crate::wire::{Extra, List};

/// The answers as far as they have come, by index.
#[derive(Debug, Clone, Default)]
pub(super) struct ChoicesCollector(BTreeMap<usize, ChoiceCollector>);

impl ChoicesCollector {
    /// Takes the next piece of one answer, and appends to `new_text` what it adds to the text of the first.
    pub(super) fn push(&mut self, piece: Choice, output: Output, new_text: &mut String) {
        let is_first = self.0.keys().next().is_none_or(|first| piece.index <= *first);
        let mut unseen = String::new();
        let new_text = if is_first { new_text } else { &mut unseen };
        self.0.entry(piece.index).or_default().push(piece, output, new_text);
    }

    pub(super) fn finish(self) -> List<Choice> {
        self.0.into_iter().map(|(index, choice)| choice.finish(index)).collect()
    }
}

#[derive(Debug, Clone, Default)]
struct ChoiceCollector {
    message: MessageCollector,
    finish_reason: Option<FinishReason>,
    logprobs: Option<Box<Logprobs>>,
    extra: Extra,
}

impl ChoiceCollector {
    fn push(&mut self, piece: Choice, output: Output, new_text: &mut String) {
        self.message.push(piece.message, output, new_text);
        set(&mut self.finish_reason, piece.finish_reason.filter(FinishReason::is_final));
        if let Some(Logprobs { content, refusal, extra, .. }) = piece.logprobs.map(|logprobs| *logprobs) {
            let all = self.logprobs.get_or_insert_default();
            output.join_list(&mut all.content, content);
            if let Some(refusal) = refusal {
                output.join_list(all.refusal.get_or_insert_default(), refusal);
            }
            all.extra.merge(extra);
        }
        self.extra.merge(piece.extra);
    }

    fn finish(self, index: usize) -> Choice {
        Choice {
            index,
            message: self.message.finish(),
            finish_reason: self.finish_reason,
            logprobs: self.logprobs,
            extra: self.extra,
            ..Choice::default()
        }
    }
}
