use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextRerankRequest {
        model: "qwen3-vl-rerank",
        input: { query: { image: "https://example.com/cat.png" }, documents: ["a dog", { text: "a cat" }] },
    });
}
