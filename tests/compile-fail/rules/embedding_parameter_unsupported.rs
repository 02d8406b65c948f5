use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalEmbeddingRequest {
        model: "qwen2.5-vl-embedding",
        input: { contents: ["a cat"] },
        parameters: { enable_fusion: true },
    });
}
