use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextEmbeddingRequest {
        model: "text-embedding-v4",
        input: { texts: ["What is a vector?"] },
    });
    let _ = qwen_request!(TextEmbeddingRequest {
        model: "text-embedding-async-v2",
        input: { url: "https://example.com/texts.txt" },
        parameters: { text_type: "query" },
    });
}
