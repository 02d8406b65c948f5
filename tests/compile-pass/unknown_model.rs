use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "my-finetune" as "qwen-plus",
        messages: [user("Hello")],
    };
}
