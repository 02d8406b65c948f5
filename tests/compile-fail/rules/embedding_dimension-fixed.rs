use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalEmbeddingRequest {
        model: "multimodal-embedding-v1",
        input: { contents: ["a cat"] },
        parameters: { dimension: 1024 },
    });
}
