#![deny(deprecated)]

use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "glm-5.3",
        messages: [user("Hello")],
        reasoning_effort: "none",
    };
}
