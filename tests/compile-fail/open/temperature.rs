use qwen_request::qwen_request;

fn main() {
    let temperature = 0.5;
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: temperature,
    };
}
