use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([image("file:///tmp/a.png")])],
    };
}
