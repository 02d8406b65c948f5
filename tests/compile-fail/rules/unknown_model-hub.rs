use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "Qwen/Qwen3-32B",
        messages: [user("Hello")],
    };
}
