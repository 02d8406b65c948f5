use qwen_request::qwen_request;

fn main() {
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [system("Answer in JSON."), user("Which city is the capital of France?")],
        enable_thinking: true,
        stream: true,
        response_format: { type: "json_object" },
    };
}
