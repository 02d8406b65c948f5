use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextRerankRequest {
        model: "qwen3-vl-rerank",
        input: { query: { video: "https://example.com/cat.mp4" }, documents: ["a dog"] },
    });
}
