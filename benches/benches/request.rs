//! From values to the bytes of a body.

#![allow(missing_docs, clippy::unwrap_used)]

use std::borrow::Cow;
use std::hint::black_box;

use async_openai::types::chat::{
    ChatCompletionRequestSystemMessageArgs, ChatCompletionRequestUserMessageArgs, ChatCompletionTool,
    ChatCompletionTools, CreateChatCompletionRequestArgs, FunctionObjectArgs,
};
use qwen_request_benches::{INSTRUCTION, QUESTION, literal_request, request, request_at_run_time};
use serde::Serialize;
use serde_json::json;
use serde_json::value::RawValue;

#[cfg(feature = "allocations")]
#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

/// A timer that counts twenty nanoseconds at a time sees one call as a few of its steps: it times a hundred.
fn main() {
    divan::Divan::from_args().sample_size(100).main();
}

#[divan::bench]
fn qwen_request() -> Vec<u8> {
    request(black_box(INSTRUCTION), black_box(QUESTION)).to_json().unwrap().into_bytes()
}

#[divan::bench]
fn qwen_request_build_only() -> impl Sized {
    request(black_box(INSTRUCTION), black_box(QUESTION))
}

#[divan::bench]
fn qwen_request_literal() -> Vec<u8> {
    literal_request().to_json().unwrap().into_bytes()
}

#[divan::bench]
fn qwen_request_literal_build_only() -> impl Sized {
    literal_request()
}

#[divan::bench]
fn qwen_request_at_run_time() -> Vec<u8> {
    let request =
        request_at_run_time(black_box("qwen-plus"), black_box(INSTRUCTION), black_box(QUESTION)).unwrap();
    request.to_json().unwrap().into_bytes()
}

#[divan::bench]
fn json_macro() -> Vec<u8> {
    let body = json!({
        "model": "qwen-plus",
        "messages": [
            { "role": "system", "content": black_box(INSTRUCTION) },
            { "role": "user", "content": black_box(QUESTION) },
        ],
        "temperature": 0.2,
        "max_tokens": 512,
        "stream": true,
        "tools": [{
            "type": "function",
            "function": {
                "name": "get_weather",
                "description": "The weather in a city",
                "parameters": { "type": "object", "properties": { "city": { "type": "string" } }, "required": ["city"] },
            },
        }],
    });
    serde_json::to_vec(&body).unwrap()
}

#[derive(Serialize)]
struct Request<'a> {
    model: Cow<'a, str>,
    messages: Vec<Message<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temperature: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    top_p: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_tokens: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stream: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tools: Option<Vec<Tool<'a>>>,
}

#[derive(Serialize)]
struct Message<'a> {
    role: &'a str,
    content: Cow<'a, str>,
}

#[derive(Serialize)]
struct Tool<'a> {
    r#type: &'a str,
    function: Function<'a>,
}

#[derive(Serialize)]
struct Function<'a> {
    name: &'a str,
    description: &'a str,
    parameters: &'a RawValue,
}

#[divan::bench]
fn own_structs() -> Vec<u8> {
    let body = Request {
        model: "qwen-plus".into(),
        messages: vec![
            Message { role: "system", content: black_box(INSTRUCTION).to_owned().into() },
            Message { role: "user", content: black_box(QUESTION).to_owned().into() },
        ],
        temperature: Some(0.2),
        top_p: None,
        max_tokens: Some(512),
        stream: Some(true),
        tools: Some(vec![Tool {
            r#type: "function",
            function: Function {
                name: "get_weather",
                description: "The weather in a city",
                parameters: serde_json::from_str(
                    r#"{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}"#,
                )
                .unwrap(),
            },
        }]),
    };
    serde_json::to_vec(&body).unwrap()
}

#[divan::bench]
fn async_openai() -> Vec<u8> {
    let system = ChatCompletionRequestSystemMessageArgs::default().content(black_box(INSTRUCTION)).build();
    let user = ChatCompletionRequestUserMessageArgs::default().content(black_box(QUESTION)).build();
    let body = CreateChatCompletionRequestArgs::default()
        .model("qwen-plus")
        .messages([system.unwrap().into(), user.unwrap().into()])
        .temperature(0.2)
        .max_completion_tokens(512u32)
        .stream(true)
        .tools(vec![ChatCompletionTools::Function(ChatCompletionTool {
            function: FunctionObjectArgs::default()
                .name("get_weather")
                .description("The weather in a city")
                .parameters(
                    json!({ "type": "object", "properties": { "city": { "type": "string" } }, "required": ["city"] }),
                )
                .build()
                .unwrap(),
        })])
        .build()
        .unwrap();
    serde_json::to_vec(&body).unwrap()
}
