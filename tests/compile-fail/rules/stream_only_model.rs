use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3-omni-flash",
        messages: [user("Hello")],
    };
}
