//! What a response says.

use qwen_request::{
    ResponsesContent, ResponsesInput, ResponsesItem, ResponsesItemType, ResponsesOutput, ResponsesPart,
    ResponsesRequest, ResponsesRole, ResponsesToolType,
};
use serde_json::{Value, json};

use crate::chat::{Answer, CREATED, arguments};

/// The finished response to a request.
pub(super) fn response(request: &ResponsesRequest, id: &str) -> Value {
    let question = question(&request.input);
    let answer = Answer::of(&request.model, &question, request.enable_thinking == Some(true));
    let mut output = Vec::new();
    if let Some(reasoning) = &answer.reasoning {
        let summary = json!([{ "type": "summary_text", "text": reasoning }]);
        output.push(json!({ "id": item_id(id, output.len()), "type": "reasoning", "summary": summary }));
    }
    output.push(match result(&request.input) {
        None => call(request, &question, &item_id(id, output.len()))
            .unwrap_or_else(|| message(&answer.content, id)),
        Some(result) => message(&format!("The tool says: {result}"), id),
    });
    let (input, output_words) = answer.words();
    json!({
        "id": id,
        "object": "response",
        "created_at": CREATED,
        "status": "completed",
        "model": answer.model,
        "output": output,
        "error": null,
        "incomplete_details": null,
        "instructions": request.instructions,
        "metadata": {},
        "parallel_tool_calls": request.parallel_tool_calls.unwrap_or(false),
        "previous_response_id": request.previous_response_id,
        "tool_choice": "auto",
        "tools": request.tools,
        "usage": {
            "input_tokens": input,
            "input_tokens_details": { "cached_tokens": 0 },
            "output_tokens": output_words,
            "output_tokens_details": { "reasoning_tokens": answer.reasoning.map_or(0, |text| text.split(' ').count()) },
            "total_tokens": input + output_words,
        },
    })
}

/// The items of the input, as the service lists them.
pub(super) fn input_items(input: &ResponsesInput, id: &str) -> Vec<Value> {
    let items = match input {
        ResponsesInput::Items(items) => items.to_vec(),
        ResponsesInput::Text(text) => vec![ResponsesItem {
            r#type: Some(ResponsesItemType::Message),
            role: Some(ResponsesRole::User),
            content: Some(ResponsesContent::Text(text.clone())),
            ..ResponsesItem::default()
        }],
        _ => Vec::new(),
    };
    kept_items(&items, id)
}

/// Items with ids.
pub(super) fn kept_items(items: &[ResponsesItem], id: &str) -> Vec<Value> {
    let with_id = |(index, item): (usize, &ResponsesItem)| {
        let mut item = json!(item);
        if let Some(members) = item.as_object_mut() {
            members.entry("id").or_insert_with(|| item_id(id, index).into());
            members.entry("type").or_insert_with(|| "message".into());
        }
        item
    };
    items.iter().enumerate().map(with_id).collect()
}

/// What the user has said last.
fn question(input: &ResponsesInput) -> String {
    match input {
        ResponsesInput::Text(text) => text.clone().into_owned(),
        ResponsesInput::Items(items) => {
            let said = items.iter().rev().find(|item| item.role == Some(ResponsesRole::User));
            said.and_then(|item| item.content.as_ref()).map(text).unwrap_or_default()
        }
        _ => String::new(),
    }
}

fn text(content: &ResponsesContent) -> String {
    match content {
        ResponsesContent::Text(text) => text.clone().into_owned(),
        ResponsesContent::Parts(parts) => texts(parts),
        _ => String::new(),
    }
}

fn texts(parts: &[ResponsesPart]) -> String {
    parts.iter().filter_map(|part| part.text.as_deref()).collect::<Vec<_>>().join(" ")
}

/// What a tool has answered, if it spoke last.
fn result(input: &ResponsesInput) -> Option<String> {
    let ResponsesInput::Items(items) = input else { return None };
    match items.last()?.output.as_ref()? {
        ResponsesOutput::Text(text) => Some(text.clone().into_owned()),
        ResponsesOutput::Parts(parts) => Some(texts(parts)),
        output => Some(json!(output).to_string()),
    }
}

/// A call of the first function that is offered.
fn call(request: &ResponsesRequest, question: &str, id: &str) -> Option<Value> {
    let tools = request.tools.as_deref().unwrap_or_default();
    let function = tools.iter().find(|tool| tool.r#type == ResponsesToolType::Function)?;
    let schema: Value = function.parameters.as_ref().and_then(|json| json.to().ok()).unwrap_or_default();
    Some(json!({
        "id": id,
        "type": "function_call",
        "status": "completed",
        "call_id": format!("call_{id}"),
        "name": function.name,
        "arguments": arguments::value(&schema, question).to_string(),
    }))
}

fn message(content: &str, id: &str) -> Value {
    json!({
        "id": item_id(id, 1),
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [{ "type": "output_text", "text": content, "annotations": [] }],
    })
}

fn item_id(id: &str, index: usize) -> String {
    format!("msg_{id}_{index}")
}
