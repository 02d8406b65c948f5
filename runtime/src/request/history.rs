//! The model's own messages, sent back with the next request.

use super::{
    CalledFunction, Content, GenerationContent, GenerationMessage, GenerationPart, Message, Role, ToolCall,
};
use crate::{
    reply::{self, AssistantMessage, ReplyContent},
    wire::{IntoElement, List, Text},
};

impl From<AssistantMessage> for Message {
    /// Role, content, reasoning and tool calls, without the members that only replies have. A call without arguments gets `{}`: the
    /// service refuses a history with less.
    fn from(message: AssistantMessage) -> Self {
        let message = message.into_history();
        Self {
            role: Role::Assistant,
            content: message.content.map(|content| Content::Text(Text::Owned(content.text().into_owned()))),
            reasoning_content: message.reasoning_content,
            tool_calls: message.tool_calls.map(calls),
            extra: message.extra,
            ..Self::default()
        }
    }
}

impl From<AssistantMessage> for GenerationMessage {
    /// Role, content, reasoning and tool calls, without the members that only replies have. A call without arguments gets `{}`: the
    /// service refuses a history with less.
    fn from(message: AssistantMessage) -> Self {
        let message = message.into_history();
        Self {
            role: Role::Assistant,
            content: message.content.map(|content| match content {
                ReplyContent::Text(text) => GenerationContent::Text(text),
                parts @ ReplyContent::Parts(_) => vec![GenerationPart::text(parts.text())].into(),
            }),
            reasoning_content: message.reasoning_content,
            tool_calls: message.tool_calls.map(calls),
            extra: message.extra,
            ..Self::default()
        }
    }
}

/// What the model said becomes a message of the history.
macro_rules! history_elements {
    ($($message:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl IntoElement<$message> for AssistantMessage {
            fn into_element(self) -> $message {
                self.into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoElement<$message> for &AssistantMessage {
            fn into_element(self) -> $message {
                self.clone().into()
            }
        }
    )* };
}

history_elements! { Message GenerationMessage }

fn calls(calls: List<reply::ReplyToolCall>) -> List<ToolCall> {
    calls.into_owned().into_iter().map(ToolCall::from).collect()
}

impl From<reply::ReplyToolCall> for ToolCall {
    fn from(call: reply::ReplyToolCall) -> Self {
        let function = CalledFunction {
            name: call.function.name,
            arguments: call.function.arguments,
            extra: call.function.extra,
            ..CalledFunction::default()
        };
        Self {
            id: call.id,
            r#type: Some(call.r#type.into()),
            index: call.index.and_then(|index| u32::try_from(index).ok()),
            function,
            extra: call.extra,
            ..Self::default()
        }
    }
}
