use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "kimi-k2.5",
        messages: [user("Hello")],
        enable_thinking: true,
        stream: true,
        thinking_budget: 1000,
    };
    let _ = qwen_request! {
        model: "glm-5.3",
        messages: [user("Hello")],
        reasoning_effort: "low",
    };
}
