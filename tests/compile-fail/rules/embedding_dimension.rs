use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(EmbeddingRequest {
        model: "text-embedding-v3",
        input: "What is a vector?",
        dimensions: 1536,
    });
}
