use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(MultimodalRequest {
        model: "qwen3-tts-flash",
        input: { text: "Good morning" },
    });
}
