use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        headers: { "X-DashScope-WorkSpace": "ws-1" },
    };
}
