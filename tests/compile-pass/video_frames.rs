use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([{ type: "video", video: ["https://example.com/1.png", "https://example.com/2.png", "https://example.com/3.png", "https://example.com/4.png"] }])],
    };
}
