use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-audio-turbo",
        messages: [user([audio("https://example.com/a.mp3")])],
    };
}
