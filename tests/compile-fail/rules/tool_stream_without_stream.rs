#![deny(deprecated)]

use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3.5-plus",
        messages: [user("Hello")],
        tools: [{ type: "function", function: { name: "now" } }],
        tool_stream: true,
    };
}
