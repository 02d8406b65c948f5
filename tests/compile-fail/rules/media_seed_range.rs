use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(VideoGenerationRequest {
        model: "wan2.7-t2v",
        input: { prompt: "A kingfisher dives" },
        parameters: { seed: 2147483648 },
    });
}
