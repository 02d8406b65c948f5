use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3-max",
        messages: [user("Hello")],
        enable_thinking: true,
        max_tokens: 32769,
    };
}
