use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(#![allow(retired_model)] MultimodalRequest {
        model: "qwen-image-edit",
        input: { messages: [user([image("https://example.com/a.png"), text("Make it night")])] },
        parameters: { watermark: true },
    });
}
