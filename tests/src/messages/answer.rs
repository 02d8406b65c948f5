//! What a message says.

use qwen_request::{
    MessagesBlock, MessagesBlockType, MessagesContent, MessagesRequest, MessagesResult, MessagesRole,
    MessagesThinkingType, MessagesTurn,
};
use serde_json::{Value, json};

use crate::chat::{Answer, arguments};

/// The whole message.
pub(super) fn message(request: &MessagesRequest, id: &str) -> Value {
    let said = request.messages.iter().rev().find(|turn| turn.role == MessagesRole::User);
    let question = said.map(text).unwrap_or_default();
    let thinks =
        request.thinking.as_ref().is_some_and(|thinking| thinking.r#type != MessagesThinkingType::Disabled);
    let answer = Answer::of(&request.model, &question, thinks);
    let mut content = Vec::new();
    if let Some(reasoning) = &answer.reasoning {
        content.push(json!({ "type": "thinking", "thinking": reasoning, "signature": "" }));
    }
    let result = request.messages.last().and_then(result);
    let call = if result.is_none() { call(request, &question, id) } else { None };
    let stop_reason = if call.is_some() { "tool_use" } else { "end_turn" };
    content.push(call.unwrap_or_else(|| {
        let text = result.map_or(answer.content.clone(), |result| format!("The tool says: {result}"));
        json!({ "type": "text", "text": text })
    }));
    let (input, output) = answer.words();
    json!({
        "id": format!("msg_{id}"),
        "type": "message",
        "role": "assistant",
        "model": answer.model,
        "content": content,
        "stop_reason": stop_reason,
        "stop_sequence": null,
        "usage": { "input_tokens": input, "output_tokens": output },
    })
}

/// The text of a turn, other blocks left out.
pub(super) fn text(turn: &MessagesTurn) -> String {
    match &turn.content {
        MessagesContent::Text(text) => text.clone().into_owned(),
        MessagesContent::Blocks(blocks) => texts(blocks),
        _ => String::new(),
    }
}

fn texts(blocks: &[MessagesBlock]) -> String {
    blocks.iter().filter_map(|block| block.text.as_deref()).collect::<Vec<_>>().join(" ")
}

/// What a tool has answered in this turn.
fn result(turn: &MessagesTurn) -> Option<String> {
    let MessagesContent::Blocks(blocks) = &turn.content else { return None };
    let result = blocks.iter().find(|block| block.r#type == MessagesBlockType::ToolResult)?;
    Some(match &result.content {
        Some(MessagesResult::Text(text)) => text.clone().into_owned(),
        Some(MessagesResult::Blocks(blocks)) => texts(blocks),
        _ => String::new(),
    })
}

/// A call of the first tool that is offered.
fn call(request: &MessagesRequest, question: &str, id: &str) -> Option<Value> {
    let tool = request.tools.as_deref()?.first()?;
    let schema: Value = tool.input_schema.as_ref().and_then(|json| json.to().ok()).unwrap_or_default();
    let input = arguments::value(&schema, question);
    Some(json!({ "type": "tool_use", "id": format!("toolu_{id}"), "name": tool.name, "input": input }))
}
