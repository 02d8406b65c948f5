use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(EmbeddingRequest {
        model: "text-embedding-v4",
        input: "What is a vector?",
        encoding_format: "base32",
    });
}
