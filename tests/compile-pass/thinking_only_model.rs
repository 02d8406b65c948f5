use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        #![allow(retired_model)]
        model: "qwq-plus",
        messages: [user("Hello")],
        stream: true,
        enable_thinking: true,
    };
}
