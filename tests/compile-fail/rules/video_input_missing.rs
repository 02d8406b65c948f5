use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(VideoGenerationRequest {
        model: "wan2.6-i2v",
        input: { prompt: "It dives" },
    });
}
