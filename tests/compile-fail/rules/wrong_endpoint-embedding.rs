use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextEmbeddingRequest {
        model: "qwen3-vl-embedding",
        input: { texts: ["What is a vector?"] },
    });
}
