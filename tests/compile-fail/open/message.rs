use qwen_request::qwen_request;

fn main() {
    let greeting = || qwen_request::Message::user("Hello");
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [greeting()],
    };
}
