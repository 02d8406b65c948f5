use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3.8-max",
        messages: [user("Hello")],
        stream: true,
        enable_search: true,
    };
    let _ = qwen_request! {
        model: "qwen3.7-max",
        messages: [user("Hello")],
        enable_search: true,
    };
}
