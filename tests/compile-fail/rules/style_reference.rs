use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(ImageGenerationRequest {
        model: "wanx-style-repaint-v1",
        input: { image_url: "https://example.com/a.png", style_index: -1 },
    });
}
