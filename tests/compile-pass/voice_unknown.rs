use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        #![allow(retired_model)]
        model: "qwen-omni-turbo",
        messages: [user("Hello")],
        stream: true,
        modalities: ["text", "audio"],
        audio: { voice: "Cherry", format: "wav" },
    };
}
