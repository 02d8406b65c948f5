use qwen_request::qwen_request;

fn main() {
    let messages = vec![qwen_request::Message::user("Hello")];
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: messages,
    };
}
