#![deny(deprecated)]

use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "glm-5.2",
        messages: [user("Hello")],
        stream: true,
        tools: [{ type: "function", function: { name: "now" } }],
    };
}
