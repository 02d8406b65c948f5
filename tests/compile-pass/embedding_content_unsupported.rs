use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalEmbeddingRequest {
        model: "tongyi-embedding-vision-plus",
        input: { contents: [{ multi_images: ["https://example.com/1.png"] }] },
    });
}
