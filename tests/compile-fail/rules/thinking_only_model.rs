use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3.8-2.4t-a95b",
        messages: [user("Hello")],
        stream: true,
        enable_thinking: false,
    };
}
