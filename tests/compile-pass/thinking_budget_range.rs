use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        stream: true,
        enable_thinking: true,
        thinking_budget: 81920,
    };
}
