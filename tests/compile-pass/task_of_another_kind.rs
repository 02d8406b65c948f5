use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(SpeechTaskRequest {
        model: "cosyvoice-v3-flash",
        task_group: "audio",
        task: "tts",
        function: "SpeechSynthesizer",
        input: {},
        parameters: { text_type: "PlainText", voice: "longanyang" },
    });
}
