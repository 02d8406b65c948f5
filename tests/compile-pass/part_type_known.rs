use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([{ type: "image_url", image_url: { url: "https://example.com/a.png" } }])],
    };
}
