use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(VideoGenerationRequest {
        model: "wan2.7-i2v",
        input: {
            media: [
                { type: "first_clip", url: "https://example.com/first_clip" },
                { type: "last_frame", url: "https://example.com/last_frame" },
            ],
        },
    });
}
