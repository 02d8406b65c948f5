use qwen_request::qwen_request;

fn main() {
    let question = 42;
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user(question)],
    };
}
