use qwen_request::qwen_request;

fn main() {
    let stream = true;
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        stream: stream,
        enable_thinking: true,
    };
}
