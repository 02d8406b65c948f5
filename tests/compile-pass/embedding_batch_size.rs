use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(EmbeddingRequest {
        model: "text-embedding-v4",
        input: ["text 1", "text 2", "text 3", "text 4", "text 5", "text 6", "text 7", "text 8", "text 9", "text 10"],
    });
}
