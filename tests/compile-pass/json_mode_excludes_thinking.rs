use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [system("Answer in JSON."), user("Hello")],
        enable_thinking: false,
        response_format: { type: "json_object" },
    };
}
