use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalEmbeddingRequest {
        model: "tongyi-embedding-vision-flash-2026-03-06",
        input: { contents: ["a cat"] },
        parameters: { max_video_frames: 65 },
    });
}
