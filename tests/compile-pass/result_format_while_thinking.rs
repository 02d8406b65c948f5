use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(GenerationRequest {
        model: "qwen-plus",
        input: { messages: [user("Hello")] },
        parameters: { enable_thinking: true, incremental_output: true, result_format: "message" },
        stream: true,
    });
}
