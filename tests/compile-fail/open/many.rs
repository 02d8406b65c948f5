use qwen_request::qwen_request;

fn main() {
    let (model, temperature, stream) = ("qwen-plus", 0.5, true);
    let _ = qwen_request! {
        model: model,
        messages: [user("Hello")],
        temperature: temperature,
        stream: stream,
        max_tokens: 100,
        top_p: 1.5,
    };
}
