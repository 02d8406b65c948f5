use qwen_request::qwen_request;

fn main() {
    let model = "qwen-plus";
    let _ = qwen_request! {
        model: model,
        messages: [user("Hello")],
        enable_thinking: true,
        stream: true,
    };
}
