use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalEmbeddingRequest {
        model: "qwen3-vl-embedding",
        input: { contents: ["a cat"] },
        parameters: { fps: 1.1 },
    });
}
