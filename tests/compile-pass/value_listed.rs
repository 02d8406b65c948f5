use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(ImageToVideoRequest {
        model: "wan2.2-animate-move",
        input: { image_url: "https://example.com/a.png", video_url: "https://example.com/a.mp4" },
        parameters: { mode: "wan-pro" },
    });
}
