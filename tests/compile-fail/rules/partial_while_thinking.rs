use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Go on"), { role: "assistant", content: "Roses", partial: true }],
        enable_thinking: true,
        stream: true,
    };
}
