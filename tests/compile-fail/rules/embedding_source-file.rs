use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextEmbeddingRequest {
        model: "text-embedding-async-v2",
        input: { texts: ["What is a vector?"] },
    });
}
