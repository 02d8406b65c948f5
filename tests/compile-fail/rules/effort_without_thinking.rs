use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3.8-flash",
        messages: [user("Hello")],
        enable_thinking: false,
        reasoning_effort: "low",
    };
}
