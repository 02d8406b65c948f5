use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(SpeechSessionRequest {
        model: "qwen3.5-omni-plus-realtime",
        session: { voice: "Cherry" },
    });
}
