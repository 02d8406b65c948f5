use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(SpeechRequest {
        model: "cosyvoice-v3-flash",
        input: { text: "Good morning", voice: "longxiaochun_v2" },
    });
}
