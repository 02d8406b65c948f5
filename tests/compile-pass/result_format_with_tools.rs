use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(GenerationRequest {
        model: "qwen-plus",
        input: { messages: [user("Hello")] },
        parameters: { result_format: "message", tools: [{ type: "function", function: { name: "get_weather" } }] },
    });
}
