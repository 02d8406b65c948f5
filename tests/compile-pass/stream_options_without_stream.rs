use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        stream: true,
        stream_options: { include_usage: true },
    };
}
