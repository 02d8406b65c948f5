use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        tools: [{ type: "function", function: { name: "get_weather" } }],
    };
}
