use qwen_request::qwen_request;

const LIMIT: i32 = 1;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: const { LIMIT },
    };
}
