use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(VoiceRequest {
        model: "voice-enrollment",
        input: {
            action: "create_voice",
            target_model: "cosyvoice-v3.5-plus",
            prefix: "my_voice",
            url: "https://example.com/a.wav",
        },
    });
}
