use qwen_request::qwen_request;

fn main() {
    let role = "tool";
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [{ role: role, content: "Hello" }],
    };
}
