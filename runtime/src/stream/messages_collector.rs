//! A message out of its events.

use std::collections::BTreeMap;

use qwen_request_rules::json::write_text;

use super::merge::Merge;
use super::output::Output;
use super::{MessagesDelta, MessagesEvent};
use crate::reply::{MessagesReply, ReplyBlock};
use crate::request::{MessagesBlockType, MessagesRole};
use crate::wire::{Json, Text};

/// Folds the events of a stream into the message that the same request would have got without streaming.
///
/// It can be finished at any time: what a broken stream has brought is there, and
/// [`is_complete`](MessagesReply::is_complete) tells whether that is all. Members without a field are completed from event to
/// event; of one that comes several times the latest that is not empty holds.
///
/// ```
/// use qwen_request::stream::{MessagesCollector, MessagesEvent, Stream};
///
/// # let body = concat!(
/// #     "data:{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"Hel\"}}\n\n",
/// #     "data:{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"lo\"}}\n\n",
/// #     "data:{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}}\n\n",
/// #     "data:{\"type\":\"message_stop\"}\n\n",
/// # ).as_bytes();
/// let mut message = MessagesCollector::new();
/// for event in Stream::<MessagesEvent>::new().read_from(body) {
///     message.push(event?);
///     print!("{}", message.new_text());
/// }
/// assert_eq!(message.finish().text(), "Hello");
/// # Ok::<(), qwen_request::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct MessagesCollector {
    message: MessagesReply,
    blocks: BTreeMap<u64, Block>,
    new_text: String,
    other_events: Vec<MessagesEvent>,
}

impl MessagesCollector {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next event.
    pub fn push(&mut self, event: MessagesEvent) {
        self.new_text.clear();
        if matches!(event.r#type, super::MessagesEventType::Other(_)) {
            self.other_events.push(event.clone());
        }
        let MessagesEvent { message, index, content_block, delta, usage, extra, .. } = event;
        if let Some(message) = message {
            self.message.merge(*message);
        }
        self.message.usage.merge(usage);
        self.message.extra.merge(extra.without_fields(MessagesReply::__FIELDS));
        if let Some(block) = content_block {
            self.blocks.entry(index.unwrap_or_default()).or_default().block.merge(*block);
        }
        match (delta, index) {
            (Some(delta), Some(index)) => {
                self.new_text.push_str(delta.text.as_deref().unwrap_or_default());
                self.blocks.entry(index).or_default().push(*delta);
            }
            (Some(delta), None) => {
                let MessagesDelta { stop_reason, stop_sequence, extra, .. } = *delta;
                self.message.stop_reason.merge(stop_reason);
                self.message.stop_sequence.merge(stop_sequence);
                self.message.extra.merge(extra.without_fields(MessagesReply::__FIELDS));
            }
            (None, _) => {}
        }
    }

    /// What the last event added to the text of the message: what to print.
    #[must_use]
    pub fn new_text(&self) -> &str {
        &self.new_text
    }

    /// The events of types that this version of the crate does not know, as they came.
    #[must_use]
    pub fn other_events(&self) -> &[MessagesEvent] {
        &self.other_events
    }

    /// The message.
    #[must_use]
    pub fn finish(self) -> MessagesReply {
        let mut message = self.message;
        let blocks: Vec<ReplyBlock> = self.blocks.into_values().map(Block::finish).collect();
        if !blocks.is_empty() {
            message.content = blocks.into();
        }
        message.r#type = message.r#type.or(Some(Text::Borrowed("message")));
        message.role = message.role.or(Some(MessagesRole::Assistant));
        message
    }
}

/// A block as far as it has come.
#[derive(Debug, Clone, Default)]
struct Block {
    block: ReplyBlock,
    /// What a tool is given, as far as it has come: no JSON before its end.
    input: String,
}

impl Block {
    /// The member of a block that holds what came of a tool's input, where the stream broke off in it.
    const CUT_INPUT: &str = "partial_json";

    fn push(&mut self, delta: MessagesDelta) {
        let MessagesDelta { text, thinking, signature, partial_json, extra, .. } = delta;
        let block = &mut self.block;
        if block.r#type.as_str().is_empty() {
            // The beginning of the block did not come.
            block.r#type = match (&text, &thinking, &partial_json) {
                (Some(_), ..) => MessagesBlockType::Text,
                (_, Some(_), _) => MessagesBlockType::Thinking,
                (.., Some(_)) => MessagesBlockType::ToolUse,
                _ => block.r#type.clone(),
            };
        }
        let output = Output::Incremental;
        output.join_optional(&mut block.text, text);
        output.join_optional(&mut block.thinking, thinking);
        output.join_optional(&mut block.signature, signature);
        block.extra.merge(extra.without_fields(ReplyBlock::__FIELDS));
        self.input.push_str(partial_json.as_deref().unwrap_or_default());
    }

    fn finish(self) -> ReplyBlock {
        let mut block = self.block;
        if self.input.is_empty() {
            return block;
        }
        if let Ok(input) = Json::parse(&self.input) {
            block.input = Some(input);
        } else {
            let mut text = String::new();
            write_text(&mut text, &self.input);
            block.extra.insert(Self::CUT_INPUT, Json::from_compact(text));
        }
        block
    }
}
