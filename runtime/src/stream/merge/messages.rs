//! What several events say of a message and its blocks.

use super::{Merge, by_member, latest};
use crate::reply::{MessagesReply, MessagesUsage, ReplyBlock, StopReason};
use crate::request::{MessagesBlockType, MessagesRole};

latest! {
    MessagesBlockType: |word| word.as_str().is_empty();
    MessagesRole: |word| word.as_str().is_empty();
    StopReason: |word| word.as_str().is_empty();
}

by_member! {
    MessagesReply { id, r#type, role, model, content, stop_reason, stop_sequence, usage, request_id }
    MessagesUsage {
        input_tokens, output_tokens, cache_creation_input_tokens, cache_read_input_tokens, cache_creation,
        prompt_tokens_details, server_tool_use
    }
    ReplyBlock { r#type, signature, thinking, text, id, name, input, tool_use_id, content }
}
