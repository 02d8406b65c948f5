use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalEmbeddingRequest {
        model: "tongyi-embedding-vision-plus-2026-03-06",
        input: { contents: ["a cat"] },
        parameters: { res_level: 3 },
    });
}
