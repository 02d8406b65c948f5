use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(GenerationRequest {
        model: "qwen3-4b",
        input: { messages: [user("Hello")] },
        parameters: { incremental_output: false, enable_thinking: false },
        stream: true,
    });
}
