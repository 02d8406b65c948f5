use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(EmbeddingRequest {
        model: "qwen-plus",
        input: "What is a vector?",
    });
}
