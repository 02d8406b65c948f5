use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(VoiceRequest {
        model: "voice-enrollment",
        input: { action: "create" },
    });
}
