use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: 0.2,
        extra_body: { mine: 1 },
    };
}
