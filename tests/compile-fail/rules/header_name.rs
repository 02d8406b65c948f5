use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        headers: { "Authorization": "Bearer sk-1" },
    };
}
