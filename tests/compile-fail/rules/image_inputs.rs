use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalRequest {
        model: "qwen-image-2.0-pro",
        input: {
            messages: [user([
                image("https://example.com/a.png"),
                image("https://example.com/b.png"),
                image("https://example.com/c.png"),
                image("https://example.com/d.png"),
                text("Put them together"),
            ])],
        },
    });
}
