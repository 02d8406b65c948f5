//! qwen-request = { path = "@ROOT/runtime" }
#![allow(unused_imports, dead_code)]
use qwen_request::{ChatRequest, Checked, InvalidRequest, try_qwen_request};
// site:
pub fn request_N(model: String, question: String, temperature: f64) -> Result<Checked<ChatRequest>, InvalidRequest> {
    try_qwen_request! {
        model: model,
        messages: [system("Answer in one sentence."), user(question)],
        temperature: temperature,
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
