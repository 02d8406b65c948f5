use qwen_request::{ResponseFormat, qwen_request};

fn main() {
    let format = ResponseFormat::default();
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        response_format: format,
    };
}
