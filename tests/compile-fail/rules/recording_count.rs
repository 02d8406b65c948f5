use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TranscriptionRequest {
        model: "fun-asr",
        input: { file_urls: ["https://example.com/a.wav", "https://example.com/b.wav"] },
    });
}
