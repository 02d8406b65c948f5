use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus"model,
        messages: [user("Hello")],
        temperature: 0.5f64,
        max_tokens: 100tokens,
    };
}
