use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TranscriptionRequest {
        model: "paraformer-v2",
        input: { file_urls: ["https://example.com/a.wav", "https://example.com/b.wav"] },
    });
}
