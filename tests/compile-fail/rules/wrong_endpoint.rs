use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(GenerationRequest {
        model: "qwen3-vl-plus",
        input: { messages: [user("Hello")] },
    });
}
