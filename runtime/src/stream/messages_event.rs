//! The events of a streamed message.

use std::collections::VecDeque;

use super::StreamEvent;
use super::choice_states::ChoiceStates;
use crate::reply::{MessagesReply, MessagesUsage, ReplyBlock, StopReason, reply};
use crate::wire::{JsonError, Text, append_bytes, object, text_enum};

object! {
    /// An event of a streamed message: its type says which other members it has.
    ///
    /// Events of a type that this version of the crate does not know are kept as they are.
    ///
    /// ```
    /// use qwen_request::stream::{MessagesEvent, Stream};
    ///
    /// # let body = concat!(
    /// #     "data:{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"Hi\"}}\n\n",
    /// #     "data:{\"type\":\"message_stop\"}\n\n",
    /// # ).as_bytes();
    /// for event in Stream::<MessagesEvent>::new().read_from(body) {
    ///     print!("{}", event?.text_delta().unwrap_or_default());
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct MessagesEvent: lenient {
        /// What happened.
        defaulted r#type: MessagesEventType as "type",
        /// The message as it begins.
        optional message: Box<MessagesReply>,
        /// The place of a block in the message.
        optional index: u64,
        /// That block as it begins.
        optional content_block: Box<ReplyBlock>,
        /// What is new: of a block, or of the message.
        optional delta: Box<MessagesDelta>,
        /// What the message used up.
        optional usage: Box<MessagesUsage>,
    }
}

object! {
    /// What is new: of a block, or of the message as a whole.
    ///
    /// ```
    /// use qwen_request::stream::{MessagesEvent, Stream};
    ///
    /// # let body = concat!(
    /// #     "data:{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"max_tokens\"}}\n\n",
    /// #     "data:{\"type\":\"message_stop\"}\n\n",
    /// # ).as_bytes();
    /// for event in Stream::<MessagesEvent>::new().read_from(body) {
    ///     if let Some(reason) = event?.delta.and_then(|delta| delta.stop_reason) {
    ///         println!("stopped: {}", reason.as_str());
    ///     }
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct MessagesDelta: lenient {
        /// What is new of a block. Absent where it is of the message.
        optional r#type: MessagesDeltaType as "type",
        /// More text.
        optional text: Text,
        /// More thoughts.
        optional thinking: Text,
        /// The mark of the thoughts; the service leaves it empty.
        optional signature: Text,
        /// More of what a tool is given: a piece of JSON text.
        optional partial_json: Text,
        /// Why the model stopped.
        optional stop_reason: StopReason,
        /// The text at which it stopped.
        optional stop_sequence: Text,
    }
}

text_enum! {
    /// What happened in a streamed message.
    ///
    /// ```
    /// use qwen_request::stream::{MessagesEvent, MessagesEventType};
    ///
    /// let event: MessagesEvent = serde_json::from_str(r#"{"type":"content_block_stop","index":0}"#)?;
    /// match event.r#type {
    ///     MessagesEventType::ContentBlockDelta => print!("{}", event.text_delta().unwrap_or_default()),
    ///     MessagesEventType::ContentBlockStop => println!(),
    ///     _ => {}
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum MessagesEventType {
        /// The message begins.
        MessageStart = "message_start",
        /// A block begins.
        ContentBlockStart = "content_block_start",
        /// There is more of a block.
        ContentBlockDelta = "content_block_delta",
        /// A block is complete.
        ContentBlockStop = "content_block_stop",
        /// The model has stopped.
        MessageDelta = "message_delta",
        /// The message is complete.
        MessageStop = "message_stop",
        /// The connection is alive.
        Ping = "ping",
        /// Something went wrong: a stream yields this as an error.
        Error = "error",
    }
}

text_enum! {
    /// What is new of a block.
    ///
    /// ```
    /// use qwen_request::stream::{MessagesDeltaType, MessagesEvent};
    ///
    /// let event: MessagesEvent = serde_json::from_str(
    ///     r#"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hi"}}"#,
    /// )?;
    /// let kind = event.delta.as_ref().and_then(|delta| delta.r#type.clone());
    /// assert_eq!(kind, Some(MessagesDeltaType::Text));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum MessagesDeltaType {
        /// Text.
        Text = "text_delta",
        /// Thoughts.
        Thinking = "thinking_delta",
        /// The mark of the thoughts.
        Signature = "signature_delta",
        /// What a tool is given.
        InputJson = "input_json_delta",
        /// Anthropic's sources of a text.
        Citations = "citations_delta",
    }
}

impl MessagesEvent {
    /// What the model says next, if the event is about that.
    #[must_use]
    pub fn text_delta(&self) -> Option<&str> {
        self.delta.as_ref()?.text.as_deref()
    }

    /// What the model thinks next, if the event is about that.
    #[must_use]
    pub fn thinking_delta(&self) -> Option<&str> {
        self.delta.as_ref()?.thinking.as_deref()
    }

    fn is_final(&self) -> bool {
        let is_stopped = |delta: &MessagesDelta| delta.stop_reason.is_some();
        self.r#type == MessagesEventType::MessageStop || self.delta.as_deref().is_some_and(is_stopped)
    }
}

reply! {
    MessagesEvent: |event| lacks "type" if event.r#type.as_str().is_empty();
    suspects event.r#type == MessagesEventType::Error;
}

impl StreamEvent for MessagesEvent {
    const HAS_DONE_MARK: bool = false;

    fn append_json(events: &mut VecDeque<Self>, json: &[u8]) -> Result<(), JsonError> {
        append_bytes(events, json)
    }

    fn note_choices(&self, states: &mut ChoiceStates) {
        states.note(0, self.is_final());
    }
}
