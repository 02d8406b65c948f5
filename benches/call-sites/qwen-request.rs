//! qwen-request = { path = "@ROOT/runtime" }
#![allow(unused_imports, dead_code)]
use qwen_request::{ChatRequest, Checked, qwen_request};
// site:
pub fn request_N(question: String) -> Checked<ChatRequest> {
    qwen_request! {
        model: "qwen-plus",
        messages: [system("Answer in one sentence."), user(question)],
        temperature: 0.2,
        max_tokens: 512,
        stream: true,
        tools: [{
            type: "function",
            function: {
                name: "get_weather",
                description: "The weather in a city",
                parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
            },
        }],
    }
}
