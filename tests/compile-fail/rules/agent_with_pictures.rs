use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalRequest {
        model: "qwen-image-3.0",
        input: { messages: [user([image("https://example.com/a.png"), text("Make it night")])] },
        parameters: { prompt_extend_mode: "agent" },
    });
}
