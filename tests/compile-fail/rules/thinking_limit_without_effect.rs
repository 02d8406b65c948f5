#![deny(deprecated)]

use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "kimi-k3",
        messages: [user("Hello")],
        thinking_budget: 1000,
    };
}
