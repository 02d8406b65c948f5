use qwen_request::try_qwen_request;

fn main() {
    let messages = "Hello";
    let _ = try_qwen_request! {
        model: "qwen-plus",
        messages: messages,
    };
}
