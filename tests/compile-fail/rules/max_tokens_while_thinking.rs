use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        #![allow(retired_model)]
        model: "qwen3-max",
        messages: [user("Hello")],
        stream: true,
        enable_thinking: true,
        max_tokens: 32769,
    };
}
