use qwen_request::qwen_request;

fn main() {
    let (model, temperature, id) = ("qwen-plus", 0.5, "call_1");
    let _ = qwen_request! {
        model: model,
        messages: [user("Hello"), tool(id, "12:00")],
        temperature: temperature,
        max_tokens: 100,
    };
}
