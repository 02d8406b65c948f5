use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(SpeechSessionRequest {
        model: "qwen-tts-vc-realtime-2025-08-20",
        session: { voice: "Cherry" },
    });
}
