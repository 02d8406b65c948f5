use qwen_request::{ChatRequest, Checked, try_qwen_request};

fn main() {
    let _: Checked<ChatRequest> = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
    };
}
