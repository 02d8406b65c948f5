use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3.5-omni-plus-2026-03-15",
        messages: [user("Hello")],
        stream: true,
        modalities: ["text", "audio"],
        audio: { voice: "Tina", format: "wav" },
    };
}
