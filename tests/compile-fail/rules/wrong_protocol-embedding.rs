use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextEmbeddingRequest {
        model: "text-embedding-v4",
        input: { texts: ["What is a vector?"] },
        dimensions: 512,
    });
}
