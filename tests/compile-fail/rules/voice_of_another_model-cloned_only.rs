use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(#![allow(retired_model)] MultimodalRequest {
        model: "qwen3-tts-vc-2026-01-22",
        input: { text: "Good morning", voice: "Cherry" },
    });
}
