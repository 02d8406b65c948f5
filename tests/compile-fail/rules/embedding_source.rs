use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextEmbeddingRequest {
        model: "text-embedding-v4",
        input: { url: "https://example.com/texts.txt" },
    });
}
