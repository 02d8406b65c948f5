//! The reply of the Messages API.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use super::{CacheCreation, ContentError, InputTokensDetails, content::joined, reply};
use crate::request::{MessagesBlockType, MessagesRole};
use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// A message of the model.
    ///
    /// ```
    /// use qwen_request::{MessagesRequest, parse};
    ///
    /// let body = br#"{
    ///     "id": "msg_1", "type": "message", "role": "assistant", "model": "qwen3.8-max",
    ///     "content": [
    ///         {"type": "thinking", "signature": "", "thinking": "A greeting."},
    ///         {"type": "text", "text": "Hello!"}
    ///     ],
    ///     "stop_reason": "end_turn", "stop_sequence": null,
    ///     "usage": {"input_tokens": 5, "output_tokens": 9}
    /// }"#;
    /// let message = parse::<MessagesRequest>(200, body)?;
    /// assert_eq!((message.text().as_ref(), message.reasoning().as_ref()), ("Hello!", "A greeting."));
    /// assert!(message.is_complete());
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct MessagesReply: lenient {
        /// Its id.
        defaulted id: Text,
        /// What it is: `message`.
        optional r#type: Text as "type",
        /// Who speaks: the assistant.
        optional role: MessagesRole,
        /// The model that answered.
        defaulted model: Text,
        /// What it consists of: thoughts, text, calls of tools.
        defaulted content: List<ReplyBlock>,
        /// Why the model stopped. `None` while it has not.
        optional stop_reason: StopReason,
        /// The text at which it stopped. The pages contradict each other on whether it is ever told.
        optional stop_sequence: Text,
        /// What it used up.
        optional usage: Box<MessagesUsage>,
        /// The request's id, where it is told.
        optional request_id: Text,
    }
}

text_enum! {
    /// Why the model stopped writing.
    ///
    /// ```
    /// use qwen_request::{MessagesRequest, parse, reply::StopReason};
    ///
    /// # let body = br#"{"content":[{"type":"text","text":"Once upon a"}],"stop_reason":"max_tokens"}"#;
    /// let message = parse::<MessagesRequest>(200, body)?;
    /// match &message.stop_reason {
    ///     Some(StopReason::ToolUse) => println!("call {} tools", message.tool_uses().count()),
    ///     Some(StopReason::MaxTokens) => println!("raise `max_tokens`"),
    ///     Some(reason) if reason.is_complete() => println!("{}", message.text()),
    ///     reason => println!("cut: {reason:?}"),
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub enum StopReason {
        /// It said what it had to say.
        EndTurn = "end_turn",
        /// It ran into the limit of tokens: the message is cut.
        MaxTokens = "max_tokens",
        /// It wants tools to be called.
        ToolUse = "tool_use",
        /// It met one of `stop_sequences`.
        StopSequence = "stop_sequence",
        /// Anthropic's word for a long turn that is to be continued.
        PauseTurn = "pause_turn",
        /// Anthropic's word for a refusal.
        Refusal = "refusal",
    }
}

impl StopReason {
    /// Whether the model has stopped of its own, not by a limit or a check. Of a reason that this version of the crate does not
    /// know that is assumed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.as_str().is_empty() && !matches!(self, Self::MaxTokens | Self::PauseTurn | Self::Refusal)
    }
}

object! {
    /// One block of a message: its type says which other members it has.
    ///
    /// [`MessagesBlock::from`](crate::MessagesBlock) makes of it what the next request takes.
    ///
    /// ```
    /// use qwen_request::{MessagesRequest, parse};
    ///
    /// # let body = br#"{"content":[{"type":"tool_use","id":"toolu_1","name":"get_weather","input":{"city":"Hangzhou"}}],
    /// #     "stop_reason":"tool_use"}"#;
    /// let message = parse::<MessagesRequest>(200, body)?;
    /// for call in message.tool_uses() {
    ///     let given: serde_json::Value = call.input_as()?;
    ///     println!("{:?} of {}", call.name, given["city"]);
    /// #   assert_eq!(given["city"], "Hangzhou");
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ReplyBlock: lenient {
        /// What it is.
        defaulted r#type: MessagesBlockType as "type",
        /// The mark of a thought; the service leaves it empty.
        optional signature: Text,
        /// What the model thought; may be empty.
        optional thinking: Text,
        /// Text.
        optional text: Text,
        /// The id of a call: what its result must be sent back with.
        optional id: Text,
        /// The tool to call.
        optional name: Text,
        /// What it is given.
        optional input: Json,
        /// The call that a search of the service's own answers.
        optional tool_use_id: Text,
        /// What that search found.
        optional content: Json,
    }
}

object! {
    /// What a message used up, in tokens.
    ///
    /// ```
    /// use qwen_request::{MessagesRequest, parse};
    ///
    /// # let body = br#"{"content":[{"type":"text","text":"Hello!"}],"stop_reason":"end_turn",
    /// #     "usage":{"input_tokens":5,"cache_read_input_tokens":1024,"output_tokens":9}}"#;
    /// let message = parse::<MessagesRequest>(200, body)?;
    /// if let Some(usage) = &message.usage {
    ///     println!("{} tokens in, {:?} of them cached", usage.all_input_tokens(), usage.cache_read_input_tokens);
    /// #   assert_eq!(usage.all_input_tokens(), 1029);
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct MessagesUsage: lenient {
        /// What was sent, without what came from a cache or went into one.
        optional input_tokens: u64,
        /// What was written, thinking included.
        optional output_tokens: u64,
        /// What was written into an explicit cache.
        optional cache_creation_input_tokens: u64,
        /// What came from a cache.
        optional cache_read_input_tokens: u64,
        /// What was written into an explicit cache, by lifetime.
        optional cache_creation: CacheCreation,
        /// More on what was sent.
        optional prompt_tokens_details: InputTokensDetails,
        /// How often the service searched by itself.
        optional server_tool_use: Json,
    }
}

object! {
    /// How many tokens a message would cost.
    ///
    /// The body carries no id of the request: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    ///
    /// ```
    /// use qwen_request::{TokenCountRequest, parse};
    ///
    /// let count = parse::<TokenCountRequest>(200, br#"{"input_tokens":5}"#)?;
    /// assert_eq!(count.input_tokens, Some(5));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct TokenCount: lenient {
        /// What would be sent. Thoughts of earlier turns are not counted, and billed all the same.
        optional input_tokens: u64,
    }
}

impl MessagesReply {
    /// What the message says; empty if it says nothing.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        joined(self.content.iter().filter_map(|block| block.text.as_deref()))
    }

    /// What the model thought; empty if it did not think.
    #[must_use]
    pub fn reasoning(&self) -> Cow<'_, str> {
        joined(self.content.iter().filter_map(|block| block.thinking.as_deref()))
    }

    /// The calls of tools that the model asks for.
    pub fn tool_uses(&self) -> impl Iterator<Item = &ReplyBlock> {
        self.content.iter().filter(|block| block.r#type == MessagesBlockType::ToolUse)
    }

    /// Whether the model has stopped of its own: false without a stop reason, and with `max_tokens`.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.stop_reason.as_ref().is_some_and(StopReason::is_complete)
    }

    /// Reads what the message says as JSON.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, ContentError> {
        ContentError::or(&self.text(), "the answer")
    }
}

impl ReplyBlock {
    /// Reads what a tool is given.
    pub fn input_as<T: DeserializeOwned>(&self) -> Result<T, ContentError> {
        ContentError::or(self.input.as_ref().map_or("", Json::as_str), "what the tool is given")
    }
}

impl MessagesUsage {
    /// All that was sent: what is new, what came from a cache, and what went into one.
    #[must_use]
    pub fn all_input_tokens(&self) -> u64 {
        [self.input_tokens, self.cache_creation_input_tokens, self.cache_read_input_tokens]
            .into_iter()
            .flatten()
            .fold(0, u64::saturating_add)
    }
}

reply! {
    MessagesReply: |message| lacks "content" if message.content.is_empty() && message.stop_reason.is_none();
    id in request_id;
    and {
        fn mark_partial(&mut self) {
            if self.is_complete() {
                self.stop_reason = None;
            }
        }
    }
}

reply! {
    TokenCount: |count| lacks "input_tokens" if count.input_tokens.is_none();
}
