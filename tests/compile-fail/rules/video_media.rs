use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(VideoGenerationRequest {
        model: "wan2.7-i2v",
        input: {
            media: [
                { type: "first_clip", url: "https://example.com/first_clip" },
                { type: "driving_audio", url: "https://example.com/driving_audio" },
            ],
        },
    });
}
