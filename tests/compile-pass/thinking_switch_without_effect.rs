use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        enable_thinking: false,
    };
}
