use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([{ type: "image_url", text: "Hello" }])],
    };
}
