use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalRequest {
        model: "qwen3-vl-plus",
        input: { messages: [user([{ image: "https://example.com/a.png" }, { text: "Hello" }])] },
    });
}
