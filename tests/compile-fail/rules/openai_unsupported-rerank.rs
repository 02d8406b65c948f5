use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(RerankRequest {
        model: "qwen3-vl-rerank",
        query: "a cat",
        documents: ["a dog"],
    });
}
