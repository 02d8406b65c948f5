use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextRerankRequest {
        model: "qwen3-vl-rerank",
        input: {
            query: "a cat",
            documents: [video("https://example.com/1.mp4"), video("https://example.com/2.mp4"), video("https://example.com/3.mp4"), video("https://example.com/4.mp4"), video("https://example.com/5.mp4")],
        },
    });
}
