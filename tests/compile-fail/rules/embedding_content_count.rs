use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalEmbeddingRequest {
        model: "multimodal-embedding-v1",
        input: { contents: [image("https://example.com/1.png"), image("https://example.com/2.png")] },
    });
}
