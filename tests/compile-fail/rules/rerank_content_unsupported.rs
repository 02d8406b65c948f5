use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextRerankRequest {
        model: "gte-rerank-v2",
        input: { query: "a cat", documents: ["a dog", { text: "a cat" }] },
    });
}
