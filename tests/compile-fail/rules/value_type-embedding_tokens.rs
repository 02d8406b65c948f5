use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(EmbeddingRequest {
        model: "text-embedding-v4",
        input: [[1, 2, 3]],
    });
}
