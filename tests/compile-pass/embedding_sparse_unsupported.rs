use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextEmbeddingRequest {
        model: "text-embedding-v3",
        input: { texts: ["What is a vector?"] },
        parameters: { output_type: "dense&sparse" },
    });
}
