use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(VideoGenerationRequest {
        model: "wan2.6-t2v",
        input: { prompt: "A kingfisher dives" },
        parameters: { size: "832*480" },
    });
}
