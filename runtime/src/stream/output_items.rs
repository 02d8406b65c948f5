//! The items of a streamed response out of their pieces.

use std::collections::HashMap;

use super::ResponsesEvent;
use super::merge::Merge;
use super::output::Output;
use crate::reply::{OutputContent, OutputItem, OutputPart};
use crate::request::{ResponsesItemType as ItemType, ResponsesPartType as PartType};
use crate::wire::{List, Text};

/// Where the last part of an item is: an index beyond it is not believed.
const LAST_PART: usize = 255;

/// The items of a response as far as they have come.
#[derive(Debug, Clone, Default)]
pub(super) struct OutputItems {
    items: Vec<OutputItem>,
    by_id: HashMap<Text, Vec<usize>>,
    /// The last item that came with an index: some pieces have nothing else.
    by_index: HashMap<u64, usize>,
}

impl OutputItems {
    /// Takes an item as it is now.
    pub(super) fn item(&mut self, item: OutputItem, index: Option<u64>) {
        let at = self.position(&item.id, &item.r#type, index, false);
        if let Some(known) = self.items.get_mut(at) {
            known.merge(item);
        }
    }

    /// Takes the items of a response as it is now. They stand in its order; those that it does not name follow.
    pub(super) fn all(&mut self, items: Vec<OutputItem>) {
        if items.is_empty() {
            return;
        }
        let mut known: Vec<Option<OutputItem>> = std::mem::take(self).items.into_iter().map(Some).collect();
        let mut all = Vec::with_capacity(items.len());
        for item in items {
            let is_it =
                |known: &Option<OutputItem>| known.as_ref().is_some_and(|known| is_same(known, &item));
            let before = known.iter_mut().find(|known| is_it(known)).and_then(Option::take);
            all.push(match before {
                Some(mut before) => {
                    before.merge(item);
                    before
                }
                None => item,
            });
        }
        all.extend(known.into_iter().flatten());
        for (at, item) in all.iter().enumerate() {
            self.by_id.entry(item.id.clone()).or_default().push(at);
        }
        self.items = all;
    }

    /// Takes a piece of an item of this kind.
    pub(super) fn piece(&mut self, kind: &ItemType, mut event: ResponsesEvent) {
        let id = event.item_id.take().unwrap_or_default();
        let at = self.position(&id, kind, event.output_index, true);
        let Some(item) = self.items.get_mut(at) else { return };
        match kind {
            ItemType::Message => {
                let mut parts = parts_of(item.content.take());
                part_piece(&mut parts, event.content_index, &PartType::OutputText, event);
                item.content = Some(OutputContent::Parts(parts));
            }
            ItemType::Reasoning => {
                let parts = item.summary.get_or_insert_default();
                part_piece(parts, event.summary_index.or(event.content_index), &PartType::SummaryText, event);
            }
            ItemType::CustomToolCall => join(&mut item.input, event.delta, event.input),
            _ => {
                item.name.merge(event.name);
                join(&mut item.arguments, event.delta, event.arguments);
            }
        }
    }

    pub(super) fn finish(self) -> List<OutputItem> {
        self.items.into()
    }

    /// The item of this id, or with this index where there is no id: one that is there, or a new one. A piece that has neither is of
    /// the last item of its kind.
    fn position(&mut self, id: &Text, kind: &ItemType, index: Option<u64>, is_piece: bool) -> usize {
        let of_kind = |at: &usize| self.items.get(*at).is_some_and(|item| item.r#type == *kind);
        let known = if id.is_empty() {
            let by_index = index.and_then(|index| self.by_index.get(&index).copied()).filter(of_kind);
            let last = || (0..self.items.len()).rev().find(of_kind).filter(|_| is_piece);
            by_index.or_else(last)
        } else {
            self.by_id.get(id).and_then(|places| places.iter().copied().find(of_kind))
        };
        let at = known.unwrap_or_else(|| {
            let at = self.items.len();
            self.items.push(OutputItem { id: id.clone(), r#type: kind.clone(), ..OutputItem::default() });
            self.by_id.entry(id.clone()).or_default().push(at);
            at
        });
        if let Some(index) = index {
            self.by_index.insert(index, at);
        }
        at
    }
}

/// Whether two states are of one item. Some pages give all items of a sample one id.
fn is_same(one: &OutputItem, other: &OutputItem) -> bool {
    one.id == other.id && one.r#type == other.r#type
}

/// The parts of a message; a text becomes the first of them.
fn parts_of(content: Option<OutputContent>) -> List<OutputPart> {
    match content {
        Some(OutputContent::Parts(parts)) => parts,
        Some(OutputContent::Text(text)) => {
            vec![OutputPart { r#type: PartType::OutputText, text: Some(text), ..OutputPart::default() }]
                .into()
        }
        None => List::Borrowed(&[]),
    }
}

/// Takes a piece of the part at an index; the list grows up to it.
fn part_piece(parts: &mut List<OutputPart>, at: Option<u64>, kind: &PartType, event: ResponsesEvent) {
    let at = usize::try_from(at.unwrap_or_default()).unwrap_or(LAST_PART).min(LAST_PART);
    let parts = parts.to_mut();
    while parts.len() <= at {
        parts.push(OutputPart { r#type: kind.clone(), ..OutputPart::default() });
    }
    let Some(part) = parts.get_mut(at) else { return };
    let is_whole = event.text.is_some();
    join(&mut part.text, event.delta, event.text);
    if let Some(logprobs) = event.logprobs.filter(|logprobs| !logprobs.is_empty()) {
        let output = if is_whole { Output::Cumulative } else { Output::Incremental };
        output.join_list(part.logprobs.get_or_insert_default(), logprobs);
    }
    if let Some(whole) = event.part {
        part.merge(whole);
    }
}

/// Takes the next piece of a text, or the whole.
fn join(text: &mut Option<Text>, piece: Option<Text>, whole: Option<Text>) {
    Output::Incremental.join_optional(text, piece);
    Output::Cumulative.join_optional(text, whole);
}
