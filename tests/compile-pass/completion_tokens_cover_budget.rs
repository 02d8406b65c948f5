use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3.5-plus",
        messages: [user("Hello")],
        enable_thinking: true,
        thinking_budget: 4096,
        max_completion_tokens: 4097,
    };
}
