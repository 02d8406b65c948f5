use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalEmbeddingRequest {
        model: "qwen3-vl-embedding",
        input: { contents: [{ video: "https://example.com/film.mp4", image: "data:image/png;base64,AAAA" }] },
    });
}
