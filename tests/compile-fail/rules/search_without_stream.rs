#![deny(deprecated)]

use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3.8-max",
        messages: [user("Hello")],
        enable_search: true,
    };
}
