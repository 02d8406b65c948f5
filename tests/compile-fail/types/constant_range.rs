use qwen_request::qwen_request;

const LIMIT: f64 = 2.0;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: const { LIMIT },
    };
}
