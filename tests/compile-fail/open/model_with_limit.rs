use qwen_request::qwen_request;

fn main() {
    let model = "qwen-plus";
    let _ = qwen_request! {
        model: model,
        messages: [user("Hello")],
        max_tokens: 32768,
    };
}
