use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwq-plus",
        messages: [user("Hello")],
        stream: true,
        enable_thinking: false,
    };
}
