use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(#![allow(retired_model)] GenerationRequest {
        model: "qwen3-32b",
        input: { messages: [user("Hello")] },
        parameters: { incremental_output: true, enable_thinking: false },
        stream: true,
    });
}
