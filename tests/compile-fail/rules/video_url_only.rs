use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalEmbeddingRequest {
        model: "qwen3-vl-embedding",
        input: { contents: [{ video: "data:video/mp4;base64,AAAA" }] },
    });
}
