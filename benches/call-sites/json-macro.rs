//! serde_json = "1"
#![allow(unused_imports, dead_code)]
use serde_json::{Value, json};
// site:
pub fn request_N(question: String) -> Value {
    json!({
        "model": "qwen-plus",
        "messages": [
            { "role": "system", "content": "Answer in one sentence." },
            { "role": "user", "content": question },
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
    })
}
