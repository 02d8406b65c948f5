use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalRequest {
        model: "qwen-audio-turbo",
        input: { messages: [user([audio("https://example.com/a.mp3")])] },
    });
}
