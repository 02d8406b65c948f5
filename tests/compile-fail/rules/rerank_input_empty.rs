use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(RerankRequest {
        model: "qwen3-rerank",
        query: "a cat",
        documents: [],
    });
}
