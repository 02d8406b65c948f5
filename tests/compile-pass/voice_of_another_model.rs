use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(SpeechRequest {
        model: "cosyvoice-v3-flash",
        input: { text: "Good morning", voice: "longanyang" },
    });
    let _ = qwen_request!(SpeechSessionRequest {
        model: "qwen-tts-vc-realtime-2025-08-20",
        session: { voice: "my-voice-20250820" },
    });
    let _ = qwen_request!(SpeechSessionRequest {
        model: "qwen3-tts-flash-realtime",
        session: { voice: "Cherry", mode: "commit", response_format: "opus", bit_rate: 64 },
    });
}
