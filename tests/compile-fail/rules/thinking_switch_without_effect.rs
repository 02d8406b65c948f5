#![deny(deprecated)]

use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-long",
        messages: [user("Hello")],
        enable_thinking: false,
    };
}
