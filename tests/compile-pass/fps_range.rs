use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextRerankRequest {
        model: "qwen3-vl-rerank",
        input: { query: "a cat", documents: ["a cat"] },
        parameters: { fps: 1 },
    });
}
