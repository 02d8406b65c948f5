//! JSON where one of several shapes is expected: its type reads it.

use qwen_request::try_qwen_request;
use serde_json::json;

fn choice() {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], tools: [json!({})], tool_choice: json!("auto") };
}

fn stop() {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], stop: json!(["a"]) };
}

fn content() {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user(json!([]))] };
}

fn main() {}
