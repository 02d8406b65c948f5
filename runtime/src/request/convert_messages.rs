//! Turns of the Messages API from what programs have: text, lists, and the messages of earlier rounds.

use super::convert::from_text;
use super::{
    MessagesBlock, MessagesContent, MessagesResult, MessagesRole, MessagesSystem, MessagesSystemBlock,
    MessagesTurn,
};
use crate::{
    fill::{self, Argument},
    reply::{MessagesReply, ReplyBlock},
    wire::{IntoText, List, Text},
};

from_text! {
    MessagesContent::Text;
    MessagesResult::Text;
    MessagesSystem::Text;
}

impl From<Vec<MessagesBlock>> for MessagesContent {
    fn from(blocks: Vec<MessagesBlock>) -> Self {
        Self::Blocks(List::Owned(blocks))
    }
}

impl From<Vec<MessagesBlock>> for MessagesResult {
    fn from(blocks: Vec<MessagesBlock>) -> Self {
        Self::Blocks(List::Owned(blocks))
    }
}

impl From<Vec<MessagesSystemBlock>> for MessagesSystem {
    fn from(blocks: Vec<MessagesSystemBlock>) -> Self {
        Self::Blocks(List::Owned(blocks))
    }
}

impl From<MessagesReply> for MessagesTurn {
    /// The message as the next request takes it: its blocks, without any `null`.
    ///
    /// ```
    /// use qwen_request::{MessagesBlock, MessagesRequest, MessagesTurn, parse, try_qwen_request};
    ///
    /// # let body = br#"{"content":[{"type":"tool_use","id":"toolu_1","name":"get_time","input":{}}],"stop_reason":"tool_use"}"#;
    /// let message = parse::<MessagesRequest>(200, body)?;
    /// let results: Vec<_> = message
    ///     .tool_uses()
    ///     .filter_map(|call| Some(MessagesBlock::tool_result(call.id.clone()?, "12:00")))
    ///     .collect();
    /// let history = [MessagesTurn::user("What time is it?"), message.into(), MessagesTurn::user(results)];
    /// let next = try_qwen_request!(MessagesRequest {
    ///     model: "qwen3.8-max",
    ///     max_tokens: 1024,
    ///     messages: [..history],
    ///     tools: [{ name: "get_time", input_schema: { type: "object", properties: {} } }],
    /// })?;
    /// assert_eq!(next.messages.len(), 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn from(message: MessagesReply) -> Self {
        let blocks = message.content.into_owned().into_iter().map(MessagesBlock::from);
        Self {
            role: message.role.unwrap_or(MessagesRole::Assistant),
            content: MessagesContent::Blocks(blocks.collect()),
            ..Self::default()
        }
    }
}

impl From<ReplyBlock> for MessagesBlock {
    fn from(block: ReplyBlock) -> Self {
        let ReplyBlock {
            r#type,
            signature,
            thinking,
            text,
            id,
            name,
            input,
            tool_use_id,
            content,
            mut extra,
            written: _,
        } = block;
        // What a search of the service's own found is no text: it goes back as it came.
        if let Some(content) = content {
            extra.insert("content", content);
        }
        Self {
            r#type,
            text,
            id,
            name,
            input,
            tool_use_id,
            thinking,
            signature,
            extra: extra.without_nulls(),
            ..Self::default()
        }
    }
}
