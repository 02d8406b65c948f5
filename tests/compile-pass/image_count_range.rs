use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalRequest {
        model: "qwen-image-2.0-pro",
        input: { messages: [user([text("A kingfisher over a river")])] },
        parameters: { n: 6 },
    });
}
